import { describe, expect, it } from "vitest";
import { filterAnswer } from "./filter-answer";
import type { OutputContext } from "./output-finding";

const CANARY = "bcdfghjkmnpqrtvwbcdfghjk";
const CONTEXT: OutputContext = {
  allowedPlaceholders: new Set(),
  canary: CANARY,
  honeytokens: [{ id: "h", value: "Zebedee Quillfeather" }],
  sourceTexts: [],
};
const shownOf = (sentences: readonly string[]): (string | null)[] =>
  filterAnswer(sentences, CONTEXT).sentences.map(({ text }) => text);

describe("filterAnswer", () => {
  it("passes what is harmless, in order", () => {
    const sentences = ["No chest pain.", "BP 120/80.", "Plan unchanged."];
    expect(shownOf(sentences)).toEqual(sentences);
    expect(filterAnswer(sentences, CONTEXT).isLeak).toBe(false);
    expect(filterAnswer([], CONTEXT)).toEqual({ sentences: [], isLeak: false });
  });

  it("holds back the one sentence that has a finding of its own", () => {
    expect(shownOf(["No chest pain.", "See collect.example/x.", "BP 120/80."])).toEqual([
      "No chest pain.",
      null,
      "BP 120/80.",
    ]);
  });

  it.each([
    ["in two halves", [CANARY.slice(0, 8), CANARY.slice(8, 16), CANARY.slice(16)]],
    ["letter by letter", [...CANARY]],
    [
      "in base64",
      Buffer.from(CANARY)
        .toString("base64")
        .match(/.{1,9}/g) ?? [],
    ],
  ])("holds back everything when the canary is cut over sentences %s", (_, parts) => {
    const { sentences, isLeak } = filterAnswer(["No chest pain.", ...parts], CONTEXT);
    expect(sentences.every(({ text }) => text === null)).toBe(true);
    expect(isLeak).toBe(true);
  });

  it("looks at what passed alone, so that a plain finding does not cover a cut one", () => {
    const { sentences } = filterAnswer(
      [`The code is ${CANARY}.`, CANARY.slice(0, 8), CANARY.slice(8, 16)],
      CONTEXT,
    );
    expect(sentences.map(({ text }) => text)).toEqual([null, null, null]);
  });

  it("says leak for a canary or a honeytoken and not for a link", () => {
    expect(filterAnswer([CANARY], CONTEXT).isLeak).toBe(true);
    expect(filterAnswer(["zebedee quillfeather"], CONTEXT).isLeak).toBe(true);
    expect(filterAnswer(["www.collect.example"], CONTEXT).isLeak).toBe(false);
  });

  it("does not read two sentences as one address", () => {
    const sentences = ["The wound is dry.", "no fever", "to be seen", "in 2 weeks."];
    expect(shownOf(sentences)).toEqual(sentences);
  });

  it("takes what the classifier says of each sentence", () => {
    const sentences = ["The visit of Tamsin went well.", "BP 120/80."];
    const proposals = [[{ start: 13, end: 19, category: "name", score: 0.99 }] as const, []];
    const { sentences: filtered } = filterAnswer(sentences, CONTEXT, undefined, (at) => [
      ...(proposals[at] ?? []),
    ]);
    expect(filtered.map(({ text }) => text)).toEqual([null, "BP 120/80."]);
  });
});
