import { describe, expect, it } from "vitest";
import { draftNote } from "./draft-note";

const OPENING = ["[doctor] hi , how are you ?", "[patient] not so well ."];

function draft(lines: readonly string[]): string {
  return draftNote([...OPENING, ...lines].join("\n"), { template: "encounter" })
    .sentences.map(({ text }) => text)
    .join("\n");
}

describe("what was asked and answered", () => {
  it("keeps its answer where somebody hummed into the sentence before", () => {
    const note = draft([
      "[doctor] you have some swelling and erythema-",
      "[patient] yeah .",
      "[doctor] . on that right shoulder . any numbness or tingling in that right arm ?",
      "[patient] no .",
    ]);
    expect(note).toMatch(/denies numbness(?:,| or) tingling/i);
    expect(note).not.toMatch(/(?:reports|feels) numb/i);
  });

  it("is denied for each of several questions that one no answers", () => {
    const note = draft([
      "[doctor] any other symptoms ? chest pain ? shortness of breath ?",
      "[patient] no .",
    ]);
    expect(note).toMatch(/denies chest pain/i);
    expect(note).toMatch(/denies shortness of breath/i);
  });

  it("says nothing for certain of several questions that one yes answers", () => {
    const note = draft(["[doctor] chest pain ? shortness of breath ?", "[patient] yes ."]);
    expect(note).not.toMatch(/chest pain/i);
  });

  it.each([
    {
      name: "a wish",
      lines: ["[patient] i have less appetite , but i wish i had some weight loss ."],
      never: /reports[^.]*(?:weight loss|appetite)/i,
    },
    {
      name: "other pains of the same kind",
      lines: [
        "[patient] my joint pain is bad .",
        "[doctor] any other joint pain ?",
        "[patient] no .",
      ],
      never: /denies joint pain/i,
    },
    {
      name: "a list that was only asked for",
      lines: [
        "[doctor] any other symptoms ? you know , muscle aches , chest pain ... uh , belly pain , anything like that ?",
        "[patient] my hand shakes sometimes because i hold the tools for a long time at work .",
      ],
      never: /chest pain/i,
    },
    {
      name: "a part of the body that is only named",
      lines: [
        "[doctor] for your first problem , your lower back , okay .",
        "[doctor] your lower back .",
      ],
      never: /^lower back\.$/im,
    },
    {
      name: "what was over before the visit",
      lines: ["[patient] i felt some tingling in my toes until about sunday afternoon ."],
      never: /reports tingling/i,
    },
    {
      name: "who was asked about",
      lines: ["[doctor] did they prescribe you any medications in the er ?", "[patient] no ."],
      never: /patient did not prescribe/i,
    },
    {
      name: "what cannot be stopped",
      lines: ["[patient] it is bad , but i just ca n't stop itching ."],
      never: /denies itching/i,
    },
    {
      name: "one of two that a yes leaves open",
      lines: [
        "[doctor] any numbness or tingling in your foot ?",
        "[patient] yeah my whole foot is numb right now .",
      ],
      never: /reports[^.]*tingling/i,
    },
    {
      name: "a plan that was taken back",
      lines: [
        "[doctor] so for your wrist pain we will give you a thumb spica for today .",
        "[patient] okay .",
        "[doctor] yeah not a thumb spica .",
      ],
      never: /thumb spica/i,
    },
    {
      name: "a doctor's own life",
      lines: ["[doctor] i love basketball , i lift heavy weights and my knee pain is gone ."],
      never: /\b(?:I|my) /,
    },
  ])("never becomes a finding: $name", ({ lines, never }) => {
    expect(draft(lines)).not.toMatch(never);
  });
});

describe("what goes on", () => {
  it("is reported though it began some time ago", () => {
    expect(draft(["[patient] i started to have a bad cough three days ago ."])).toMatch(
      /reports cough/i,
    );
    expect(draft(["[patient] i had a bad cough three months ago ."])).not.toMatch(/reports cough/i);
  });
});

describe("what belongs together", () => {
  it("is not said without what turns it round", () => {
    const note = draft([
      "[doctor] okay , let me take a listen to your heart and examine you .",
      "[doctor] you have some mild tenderness to light palpation in the upper abdominal quadrants , but everything else on your exam looks normal .",
    ]);
    expect(note).not.toMatch(/^(?!.*tender).*normal/im);
  });

  it("keeps a dose with its medicine", () => {
    const note = draft([
      "[doctor] for your first problem , your back pain , i want to start you on some prednisone .",
      "[doctor] it is going to be forty milligrams daily for five days .",
    ]);
    expect(note).not.toMatch(/^(?!.*prednisone).*40 mg/im);
  });
});

describe("what was put right", () => {
  it("names the side that the patient gives", () => {
    const note = draft([
      "[doctor] i understand that you came in with some right knee pain",
      "[patient] it is not the right knee it is the left knee",
    ]);
    expect(note).toMatch(/chief complaint: left knee pain|^left knee pain/im);
    expect(note).not.toMatch(/^(?:chief complaint: )?right knee pain/im);
  });
});
