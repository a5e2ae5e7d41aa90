import { describe, expect, test } from "vitest";
import type { NoteSentence } from "../note-content.schema";
import { applyEdit } from "./edit-rules";
import { AT, cite, contentOf, idOf, sentence } from "./test-content";

const ME = { id: idOf(901), at: new Date(AT) };
const COUGH = sentence(1, "Cough for two weeks.");

describe("a clause that was listed as without a place", () => {
  const working = contentOf({
    sentences: [COUGH],
    unplaced: [{ ...cite(40, 60), why: "unclear" }],
  });
  const placing = (...citations: NoteSentence["citations"]) =>
    applyEdit(
      { working, lastVersion: working },
      { ...working, sentences: [COUGH, sentence(8, "Swelled up with dye.", { citations })] },
      ME,
    ).content.sentences.find(({ id }) => id === idOf(8));

  test("and is placed by a person is that person's, with the clause as its source", () => {
    const piece = cite(42, 60);
    expect(placing(piece)).toMatchObject({ support: "own", authorId: ME.id, citations: [piece] });
  });

  test.each([
    ["reaches out of it", cite(38, 50)],
    ["is somewhere else", cite(0, 5)],
    ["is in another document", { ...cite(42, 60), documentId: idOf(77) }],
  ])("gives no source to a sentence whose span %s", (_what, span) => {
    expect(placing(cite(42, 60), span)).toMatchObject({ support: "own", citations: [] });
  });
});
