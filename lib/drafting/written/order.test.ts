import { describe, expect, it } from "vitest";
import { draftNote } from "../draft-note";

function draft(text: string): { topic: string; text: string }[] {
  return draftNote(text, { template: "soap" }).sentences.map(({ topic, text: words }) => ({
    topic: topic ?? "",
    text: words,
  }));
}

function texts(text: string): string[] {
  return draft(text).map((sentence) => sentence.text);
}

describe("treatment given", () => {
  it.each([
    "Plan:\n- Given in ED: ceftriaxone 1 g IV\n- Discharge home",
    "Plan:\nDischarge home.\nReceived at triage: paracetamol 1 g.",
    "Given in ED - famotidine 20 mg\nPlan: Discharge home",
  ])("stands with its label before the orders of %j", (end) => {
    const sentences = draft(`HPI: hives.\nAssessment: anaphylaxis.\n${end}`);
    const given = sentences.findIndex((one) => /^(?:Given|Received) (?:in|at) /.test(one.text));
    expect(sentences[given]?.topic).toBe("course");
    expect(given).toBeLessThan(sentences.findIndex(({ topic }) => topic === "plan"));
  });

  it("leaves an order to give where it stands", () => {
    const sentences = draft("HPI: hives.\nPlan:\n- EpiPen x2\n- Give prednisone 40 mg for 3 days");
    expect(sentences.map(({ topic }) => topic)).toEqual([
      "history_of_present_illness",
      "plan",
      "plan",
    ]);
  });
});

describe("a pronoun behind the family history", () => {
  it("does not follow a relative's illness", () => {
    expect(
      texts("44F lump in breast. Mother had breast cancer at 50. She smokes 5/day. Imp: lump."),
    ).toEqual([
      "44-year-old woman with lump in breast.",
      "She smokes 5/day.",
      "Mother had breast cancer at 50.",
      "Lump.",
    ]);
  });

  it("stays with the relative it tells of", () => {
    const sentences = draft("44F lump in breast. Mother had breast cancer. She was 50. Imp: lump.");
    expect(sentences.slice(1, 3)).toEqual([
      { topic: "family_history", text: "Mother had breast cancer." },
      { topic: "family_history", text: "She was 50." },
    ]);
  });

  it("leaves the usual order where no pronoun follows", () => {
    expect(texts("44F lump. Mother had breast cancer. Smokes 5/day. Imp: lump.")).toEqual([
      "44-year-old woman with lump.",
      "Mother had breast cancer.",
      "Smokes 5/day.",
      "Lump.",
    ]);
  });
});

describe("why the patient came", () => {
  it.each(["Diabetes follow up", "Levothyroxine review", "Thyroid clinic", "Warfarin clinic"])(
    "%j opens the story and is no medicine",
    (line) => {
      const [first, ...rest] = draft(`${line}\n45F. Feels tired.\nMeds: aspirin\nPlan: bloods`);
      expect(first).toEqual({ topic: "history_of_present_illness", text: `${line}.` });
      expect(rest.filter(({ topic }) => topic === "medications")).toHaveLength(1);
    },
  );

  it("leaves a review among the orders", () => {
    const sentences = draft("HPI: cough.\nPlan:\n- Start aspirin 81 mg\n- Cardiology review");
    expect(sentences.at(-1)?.topic).toBe("plan");
  });
});

describe("the courtesy of a letter", () => {
  it.each([
    [
      "Dear Dr. Example,\nThank you for seeing this 56 year old man with chest pain.",
      "56-year-old man with chest pain.",
    ],
    [
      "Thank you for referring [NAME_1], a 34-year-old woman with migraine.",
      "[NAME_1], a 34-year-old woman with migraine.",
    ],
    ["Many thanks for your referral of [NAME_1] with headaches.", "[NAME_1] with headaches."],
  ])("%j begins at the patient", (opening, expected) => {
    expect(texts(`${opening} Plan: rest.`)[0]).toBe(expected);
  });

  it.each(["Thankful for support, has chest pain.", "She has had aura since age 20."])(
    "%j is no courtesy",
    (line) => {
      expect(texts(`${line} Plan: rest.`)[0]).toBe(line);
    },
  );

  it("sets thanks aside as a greeting", () => {
    const { setAside } = draftNote("56M with chest pain. Plan: ECG.\nThank you for your help.", {
      template: "soap",
    });
    expect(setAside.map(({ reason }) => reason)).toContain("greeting");
  });
});
