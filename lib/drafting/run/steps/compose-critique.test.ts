import { describe, expect, it } from "vitest";
import type { DraftCritic } from "../../agents/critic/draft-stance";
import { critiqueSchema } from "@/lib/notes/critique.schema";
import type { DraftSentence } from "../../draft.schema";
import { composeCritique, type CritiqueTools } from "./compose-critique";

const DOCUMENT = "11111111-1111-4111-8111-111111111111";
const ID = "00000000-0000-4000-8000-000000000001";
const sentence = (text: string): DraftSentence => ({
  section: "subjective",
  text,
  citations: [{ start: 0, end: 5 }],
  support: "stated",
});
const [KEPT, HELD] = [sentence("[NAME_1] coughs."), sentence("[NAME_9] coughs.")];

const tools: CritiqueTools = {
  idOf: (each) => (each === KEPT ? ID : undefined),
  cite: ({ start, end }) => ({ documentId: DOCUMENT, start: start + 10, end: end + 10 }),
  restoreWords: (words) => (words.includes("_9") ? null : words.replace("[NAME_1]", "Quentin")),
};
const critic = (change: Partial<DraftCritic> = {}): DraftCritic => ({
  name: "embedded critic 1",
  stances: [
    { sentence: KEPT, stance: "disputes", reason: "dose", facts: [{ start: 1, end: 4 }] },
    { sentence: HELD, stance: "supports", facts: [{ start: 1, end: 4 }] },
  ],
  left: 0,
  isSummarised: false,
  ...change,
});

describe("a dissent log as a note keeps it", () => {
  it("has each stance by the sentence's id, its facts as places of the text as pasted", () => {
    const { critique } = composeCritique([critic()], tools);
    expect(critiqueSchema.parse(critique)).toEqual({
      critics: [{ name: "embedded critic 1", asked: 2, disputed: 1, left: 0, isSummarised: false }],
      stances: [
        {
          sentenceId: ID,
          critic: 0,
          stance: "disputes",
          reason: "dose",
          facts: [{ documentId: DOCUMENT, start: 11, end: 14 }],
        },
      ],
    });
  });

  it.each([
    ["[NAME_1] stopped it.", "Quentin stopped it."],
    ["[NAME_9] stopped it.", undefined],
  ])("puts values back into a reason, and drops one that speaks of nobody: %s", (words, kept) => {
    const [first] = critic().stances;
    if (first === undefined) throw new Error("the critic has a stance");
    const { critique } = composeCritique([critic({ stances: [{ ...first, words }] })], tools);
    expect(critique?.stances[0]?.words).toBe(kept);
  });

  it("leaves no trace where nobody looked, and names a model by its place", () => {
    expect(composeCritique([], tools)).toEqual({});
    const { critique } = composeCritique([critic({ name: "Clinic server", model: 3 })], tools);
    expect(critique?.critics[0]).toMatchObject({ name: "Clinic server", model: 3 });
  });
});
