import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NOTE_TOPICS, SECTION_OF_TOPIC } from "@/lib/notes/note-topic.schema";
import { arrangeSentences } from "@/lib/notes/templates/arrange-note.schema";
import { readingGrade } from "@/lib/notes/templates/reading-grade.schema";
import { SHIPPED_TEMPLATES } from "@/lib/notes/templates/shipped-templates.schema";
import { shippedTemplateIdSchema, type TemplatePart } from "@/lib/notes/templates/template.schema";
import { readMeasures } from "../checking/read-claim";
import { draftNote } from "../draft-note";
import type { DraftSentence } from "../draft.schema";
import { medicationNames } from "../facts/find-medications";
import { SAMPLES } from "../samples/samples.schema";
import { findTemplateGaps } from "./find-template-gaps";
import { shapeSentences } from "./shape-sentences";

const IDS = shippedTemplateIdSchema.options;

const part = (heading: string, change: Partial<TemplatePart>): TemplatePart => ({
  heading,
  topics: ["history_of_present_illness"],
  style: "sentences",
  length: "full",
  isRequired: false,
  ...change,
});

/** A source of one sentence, and the sentence that cites it. */
function shaped(
  sentence: Pick<DraftSentence, "topic" | "text">,
  one: TemplatePart,
  source?: string,
) {
  const section = sentence.topic === undefined ? "subjective" : SECTION_OF_TOPIC[sentence.topic];
  const text = source ?? sentence.text;
  const full: DraftSentence = {
    ...sentence,
    section,
    citations: [{ start: 0, end: text.length }],
    support: "stated",
  };
  return (wording: "plain" | "clinical" = "clinical") =>
    shapeSentences(text, [full], { wording, parts: [one] })[0]?.text;
}

describe("the manner of a part", () => {
  it("is full or brief", () => {
    const sentence = { topic: "history_of_present_illness", text: "He reports a cough." } as const;
    expect(shaped(sentence, part("Told", {}))()).toBe("He reports a cough.");
    expect(shaped(sentence, part("Told", { length: "brief" }))()).toBe("A cough.");
  });

  it.each([
    ["allergies", "Allergies", ["allergies"], "Allergies: sulfa (hives).", "Sulfa (hives)."],
    ["allergies", "Reacts to", ["allergies"], "Allergy: sulfa (hives).", "Sulfa (hives)."],
    ["medications", "Medications", ["medications", "allergies"], "Medications: iron.", "Iron."],
    [
      "allergies",
      "Medications",
      ["medications", "allergies"],
      "Allergy: sulfa.",
      "Allergy: sulfa.",
    ],
    ["chief_complaint", "Why", ["chief_complaint"], "Chief complaint: cough.", "Cough."],
    [
      "chief_complaint",
      "Subjective",
      ["chief_complaint", "history_of_present_illness", "review_of_systems"],
      "Chief complaint: cough.",
      "Chief complaint: cough.",
    ],
  ] as const)(
    "leaves out a label that its heading repeats: %s under %s",
    (topic, heading, topics, text, expected) => {
      const one = part(heading, { topics: [...topics] });
      expect(shaped({ topic, text }, one)()).toBe(expected);
    },
  );

  it("is in plain words only where the template says so, whatever the source abbreviates", () => {
    const sentence = { topic: "past_medical_history", text: "Hypertension, gout." } as const;
    const one = part("Past", { topics: ["past_medical_history"] });
    expect(shaped(sentence, one, "HTN, gout")("plain")).toBe("High blood pressure, gout.");
    expect(shaped(sentence, one, "HTN, gout")("clinical")).toBe("Hypertension, gout.");
  });

  it("stays as it was where the source does not carry it", () => {
    const sentence = { topic: "history_of_present_illness", text: "He reports 5 falls." } as const;
    expect(shaped(sentence, part("Told", { length: "brief" }), "3 falls")()).toBe(
      "He reports 5 falls.",
    );
  });
});

describe.each(SAMPLES)("the sample $id", ({ text }) => {
  const full = draftNote(text, { template: "encounter" }).sentences;

  it.each(IDS)("under %s stands whole, cited and once", (template) => {
    const { sentences, gaps } = draftNote(text, { template });
    const { parts } = SHIPPED_TEMPLATES[template];
    const arranged = arrangeSentences(sentences, gaps, parts).flatMap((each) => each.sentences);
    expect(new Set(arranged)).toEqual(new Set(sentences));
    expect(arranged).toHaveLength(sentences.length);
    expect(sentences.every(({ support }) => support === "stated" || support === "inferred")).toBe(
      true,
    );
  });

  it.each(IDS)("under %s says every number and medicine that it says in full", (template) => {
    const said = draftNote(text, { template })
      .sentences.map((sentence) => sentence.text)
      .join("\n");
    const before = full.map((sentence) => sentence.text).join("\n");
    expect(
      [...readMeasures(before).numbers].filter((n) => !readMeasures(said).numbers.has(n)),
    ).toEqual([]);
    const names = medicationNames(said);
    expect([...medicationNames(before)].filter((name) => !names.has(name))).toEqual([]);
  });

  it("reads more easily in plain words", () => {
    const plain = draftNote(text, { template: "patient-summary" }).sentences;
    const grade = (sentences: readonly DraftSentence[]) =>
      readingGrade(sentences.map((sentence) => sentence.text)) ?? 99;
    expect(grade(plain)).toBeLessThanOrEqual(grade(full));
  });
});

describe("gaps", () => {
  const { parts } = SHIPPED_TEMPLATES["h-and-p"];

  it("are the required parts without a sentence, by their headings", () => {
    const usual = [{ section: "subjective" as const, label: "allergies" }];
    const labels = findTemplateGaps([], usual, { wording: "clinical", parts }).map(
      ({ label }) => label,
    );
    expect(labels).toContain("allergies");
    expect(labels).toContain("chief complaint");
    expect(labels).not.toContain("immunizations");
  });

  it("are none of what the source says in another place", () => {
    const labels = findTemplateGaps([], [], { wording: "clinical", parts }).map(
      ({ label }) => label,
    );
    expect(labels).not.toContain("allergies");
  });
});

describe("any text under any template", () => {
  const topics = fc.uniqueArray(fc.constantFrom(...NOTE_TOPICS), { minLength: 1 });
  const words = fc.constantFrom(
    "he reports",
    "she denies",
    "chest pain",
    "hypertension",
    "BP 148/86",
    "\n",
    "Allergies:",
    "sulfa",
    "Plan:",
    "start metformin 500 mg",
    "no edema",
    "mother",
    "[NAME_1]",
    ".",
    "is",
    "was",
  );
  const text = fc.oneof(
    fc.string({ maxLength: 200 }),
    fc.array(words, { maxLength: 40 }).map((found) => found.join(" ")),
  );

  it("never throws, cites in bounds, and gives the same twice", () => {
    fc.assert(
      fc.property(text, topics, fc.boolean(), (source, chosen, isBrief) => {
        const template = {
          wording: isBrief ? ("plain" as const) : ("clinical" as const),
          parts: [
            part("One", { topics: chosen, length: isBrief ? "brief" : "full", isRequired: true }),
          ],
        };
        const draft = draftNote(source, { template });
        for (const { citations } of draft.sentences) {
          for (const { start, end } of citations) {
            expect(start >= 0 && start < end && end <= source.length).toBe(true);
          }
        }
        expect(draftNote(source, { template })).toEqual(draft);
      }),
      { numRuns: 150, seed: 5 },
    );
  });
});
