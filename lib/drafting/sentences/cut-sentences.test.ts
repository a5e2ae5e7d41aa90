import { describe, expect, it } from "vitest";
import { readSpeech } from "../clauses/speech-tokens";
import { cutSentences } from "./cut-sentences";

const cut = (text: string): string[] =>
  cutSentences(readSpeech(text, 0)).map((part) => part.map((token) => token.text).join(" "));

describe("talk without marks", () => {
  it.each([
    [
      "okay did you try anything for the pain i took some ibuprofen yesterday",
      ["okay", "did you try anything for the pain", "i took some ibuprofen yesterday"],
    ],
    [
      "so the vitals look good today your blood pressure is one twenty over eighty your heart rate is seventy two",
      ["so the vitals look good today", "your blood pressure is 120/80", "your heart rate is 72"],
    ],
    [
      "i hear a slight murmur on the lung exam there are no wheezes does this hurt",
      ["i hear a slight murmur", "on the lung exam", "there are no wheezes", "does this hurt"],
    ],
    [
      "we will order an mri of the back now for your second problem your diabetes let us check an a1c",
      [
        "we will order an mri of the back",
        "now for your second problem your diabetes let us check an a1c",
      ],
    ],
  ])("%j is cut", (text, parts) => {
    expect(cut(text)).toEqual(parts);
  });

  it.each([
    "your blood pressure is one forty six over eighty eight",
    "it hurts on the left no i mean the right knee",
    "take twenty milligrams of lisinopril every morning",
    "the right knee is tender on the inside",
    "i will refer you to dr [NAME_1] for the shoulder",
  ])("%j stays whole", (text) => {
    expect(cut(text)).toHaveLength(1);
  });
});

describe("any tokens", () => {
  it("come back in order, none lost", () => {
    const texts = [
      "",
      ", , ,",
      "um uh",
      "[NAME_1] [NAME_2] , [DATE_1]",
      "the ".repeat(300),
      "a . 5 centimeter stone , and , the other one is bigger . ? !",
      "and then i ".repeat(100),
    ];
    for (const text of texts) {
      const tokens = readSpeech(text, 0);
      expect(cutSentences(tokens).flat()).toEqual(tokens);
    }
  });

  it("never end in an article", () => {
    for (const part of cut(
      "so we looked at the knee and the hip and the ankle and there is the ankle that hurts",
    )) {
      expect(part).not.toMatch(/\b(?:a|an|the)$/);
    }
  });
});
