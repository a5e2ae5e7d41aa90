import { describe, expect, it } from "vitest";
import { splitRun } from "./split-run";
import { splitSentences } from "./split-sentences";

const sentences = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end).trim());
const statements = (text: string): string[] =>
  splitRun(text).map(({ start, end }) => text.slice(start, end).trim());

describe("splitSentences", () => {
  it.each([
    ["Cough. Fever 38.4. rash", ["Cough.", "Fever 38.4.", "rash"]],
    ["x3 days. no fever", ["x3 days.", "no fever"]],
    ["up to 0.5 after 4 wks. no vomiting", ["up to 0.5 after 4 wks.", "no vomiting"]],
    ["stop warfarin; start apixaban", ["stop warfarin", "start apixaban"]],
  ])("%j", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it.each([
    "1. Hypertension",
    "seen by Dr. Example today",
    "aspirin 81 mg (p.o. daily; with food) continued",
    "for 2 wks. then 10 mg daily",
    "K 4.5 and Cr 0.9",
    "TSH ..... 1.8 mIU/L (0.4-4.0)",
    "Hb . . . . 11.2 g/dL (12-16)",
  ])("keeps %j whole", (text) => {
    expect(sentences(text)).toEqual([text]);
  });
});

describe("splitRun", () => {
  it("cuts a run of small letters where a statement begins", () => {
    expect(
      statements(
        "low back pain for two weeks he denies numbness weakness or trouble urinating blood pressure is 138/86 straight leg raise is positive on the right",
      ),
    ).toEqual([
      "low back pain for two weeks",
      "he denies numbness weakness or trouble urinating",
      "blood pressure is 138/86",
      "straight leg raise is positive on the right",
    ]);
  });

  it.each([
    "He recalls no warning, no chest pain and no palpitations before he fell down.",
    "cough for 3 days",
    "Cardiac syncope must be assumed, most likely from severe aortic stenosis in this man",
    "",
  ])("leaves %j whole", (text) => {
    expect(statements(text)).toEqual([text]);
  });
});
