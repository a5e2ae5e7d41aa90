import { describe, expect, it } from "vitest";
import type { NoteSentence } from "@/lib/notes/note-content.schema";
import type { ReferenceCitation } from "@/lib/notes/reference-citation.schema";
import { noteAsText } from "../../note-as-text";
import { AT, CONTENT, idOf, ME } from "../acts/review-fixture";
import { reduceReview, startReview } from "../acts/review-state";
import { choiceWords, groupReferences, lookUpWords, setRemoved } from "./reference-edits";

function testReference(number: number, more: Partial<ReferenceCitation> = {}): ReferenceCitation {
  return {
    id: idOf(700 + number),
    passageId: `test-card-${number}`,
    snapshot: "a".repeat(64),
    title: `Card ${number}`,
    source: { publisher: "Test publisher", title: `On card ${number}`, year: 2026 },
    kind: "card",
    writtenOn: "2026-11-26",
    page: null,
    status: "not reviewed by a clinician",
    isResolved: null,
    quote: `What card ${number} says.`,
    subject: "Cough",
    sentenceIds: [idOf(1)],
    chosenBy: { kind: "rules" },
    ...more,
  };
}

const REFERENCES = [testReference(1), testReference(2, { subject: "Gout" }), testReference(3)];
const NOTE = { ...CONTENT, references: REFERENCES };
const [FIRST] = REFERENCES;
const ID = FIRST?.id ?? "";

describe("references on the review page", () => {
  it("are taken off and put back, and every change is told with the reference it is about", () => {
    const start = startReview(NOTE);
    const off = reduceReview(start, { type: "remove_reference", id: ID, byId: ME, at: AT });
    expect(off.content.references?.[0]?.removed).toEqual({ byId: ME, at: AT });
    expect(off.change).toEqual({ kind: "reference_removed", referenceId: ID });
    expect(off.revision).toBe(1);
    const back = reduceReview(off, { type: "restore_reference", id: ID });
    expect(back.content.references).toEqual(REFERENCES);
    expect(back.change).toEqual({ kind: "reference_restored", referenceId: ID });
  });

  it("change no sentence and no item", () => {
    const { sentences, attention } = setRemoved(NOTE, ID, { byId: ME, at: AT });
    expect(sentences).toBe(NOTE.sentences);
    expect(attention).toBe(NOTE.attention);
  });

  it("that are none are no change", () => {
    const start = startReview(NOTE);
    const event = { type: "remove_reference", id: idOf(999), byId: ME, at: AT } as const;
    expect(reduceReview(start, event).revision).toBe(0);
    expect(setRemoved(CONTENT, ID, { byId: ME, at: AT })).toBe(CONTENT);
  });

  it("stand by what they were chosen for, in the note's order", () => {
    const groups = groupReferences(REFERENCES);
    expect(groups.map(({ subject, references }) => [subject, references.length])).toEqual([
      ["Cough", 2],
      ["Gout", 1],
    ]);
  });

  it.each([
    [testReference(1), "Found by its name."],
    [testReference(1, { chosenBy: { kind: "person", personId: ME } }), "Attached by you."],
    [
      testReference(1, { chosenBy: { kind: "person", personId: idOf(8) } }),
      "Attached by A. Colleague.",
    ],
    [
      testReference(1, { chosenBy: { kind: "person", personId: idOf(9) } }),
      "Attached by a colleague.",
    ],
    [
      testReference(1, { chosenBy: { kind: "model", model: 0 }, stance: "speaks_against" }),
      "Chosen by a language model: it speaks against this.",
    ],
    [
      testReference(1, { chosenBy: { kind: "model", model: 0 }, stance: "supports" }),
      "Chosen by a language model: it supports this.",
    ],
  ])("say who chose them", (reference, words) => {
    expect(choiceWords(reference, {}, { [idOf(8)]: "A. Colleague" }, ME)).toBe(words);
  });

  it("go along when the page is copied, without what was taken off", () => {
    const text = noteAsText(setRemoved(NOTE, ID, { byId: ME, at: AT }));
    expect(text).toContain("References consulted\nCard 2. Test publisher: On card 2, 2026.");
    expect(text).not.toContain("Card 1");
    expect(noteAsText(CONTENT)).not.toContain("References");
  });

  it("that a register was asked for say in that copy, too, that nobody here has read them", () => {
    const status = "not read by your clinic";
    const asked = testReference(1, { kind: "literature", register: "pubmed", status });
    expect(noteAsText({ ...CONTENT, references: [asked] })).toContain(
      "Card 1. Test publisher: On card 1, 2026. From PubMed on 26 Nov 2026; not read by your clinic.",
    );
  });
});

describe("what to look up where nobody looked", () => {
  const of = (topic: NoteSentence["topic"], text: string): NoteSentence => ({
    id: idOf(60),
    section: topic === "chief_complaint" ? "subjective" : "assessment_and_plan",
    ...(topic === undefined ? {} : { topic }),
    text,
    citations: [],
    support: "stated",
  });

  it.each<[string, NoteSentence[], string | null]>([
    [
      "the assessment before the rest of the plan",
      [of("plan", "Rest."), of("assessment", "Gout."), of(undefined, "Call.")],
      "Gout.",
    ],
    [
      "the whole section where no topic is known",
      [of(undefined, "Gout."), of("plan", "Rest.")],
      "Gout.",
    ],
    ["the complaint", [of("chief_complaint", "Cough."), of("plan", "Rest.")], "Cough."],
    ["nothing", [of("plan", "Rest.")], null],
    ["nothing of an empty note", [], null],
  ])("is %s", (_what, sentences, words) => {
    expect(lookUpWords({ sentences })).toBe(words);
  });

  it("is cut at a word, as long as a search takes", () => {
    const words = lookUpWords({ sentences: [of("assessment", "gout ".repeat(100).trim())] });
    expect(words?.length).toBeLessThanOrEqual(300);
    expect(words?.endsWith("gout")).toBe(true);
  });
});
