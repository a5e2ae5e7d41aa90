import { describe, expect, it } from "vitest";
import { joinInterrupted } from "./join-interrupted";
import { splitTurns, type Turn } from "./split-turns";

const talk = (lines: readonly string[]): string =>
  ["[doctor] how are you ?", "[patient] fine ."].concat(lines).join("\n");

function read(lines: readonly string[]): string[] {
  const text = talk(lines);
  const { speeches, hums } = joinInterrupted(text, splitTurns(text) ?? []);
  const said = ({ start, end }: Turn): string => text.slice(start, end);
  return [
    ...speeches.slice(2).map(({ parts }) => parts.map(said).join(" | ")),
    ...hums.map((hum) => `(${said(hum)})`),
  ];
}

describe("joinInterrupted", () => {
  it.each([
    {
      name: "joins a turn that breaks off to where it goes on",
      lines: [
        "[doctor] i want to order an mri-",
        "[patient] okay .",
        "[doctor] . just to be sure .",
      ],
      found: ["i want to order an mri- | . just to be sure .", "(okay .)"],
    },
    {
      name: "joins over two hums",
      lines: [
        "[doctor] the right-",
        "[patient] mm-hmm .",
        "[doctor] the knee-",
        "[patient] yeah",
        "[doctor] hurts",
      ],
      found: ["the right- | the knee- | hurts", "(mm-hmm .)", "(yeah)"],
    },
    {
      name: "joins a turn without a mark that ends before its noun",
      lines: [
        "[doctor] i will write you a referral to the",
        "[patient] okay",
        "[doctor] eye clinic",
      ],
      found: ["i will write you a referral to the | eye clinic", "(okay)"],
    },
    {
      name: "leaves apart what somebody answered",
      lines: [
        "[doctor] is the pain in your-",
        "[patient] in my left knee .",
        "[doctor] left knee .",
      ],
      found: ["is the pain in your-", "in my left knee .", "left knee ."],
    },
    {
      name: "leaves apart a denial",
      lines: ["[doctor] any chest pain or-", "[patient] no .", "[doctor] shortness of breath ?"],
      found: ["any chest pain or-", "no .", "shortness of breath ?"],
    },
    {
      name: "leaves apart a turn that was said to its end",
      lines: ["[doctor] we will order an mri .", "[patient] okay .", "[doctor] see you soon ."],
      found: ["we will order an mri .", "okay .", "see you soon ."],
    },
    {
      name: "leaves a last turn that breaks off as it is",
      lines: ["[doctor] we will order an-"],
      found: ["we will order an-"],
    },
  ])("$name", ({ lines, found }) => {
    expect(read(lines)).toEqual(found);
  });
});
