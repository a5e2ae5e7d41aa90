import { expect, test } from "vitest";
import type { NoteContent } from "../note-content.schema";
import { applyEdit } from "./edit-rules";
import { AT, cite, contentOf, idOf, sentence } from "./test-content";

const STORED = contentOf({ sentences: [sentence(1, "Cough for two weeks.")] });
const CRITIQUE: NonNullable<NoteContent["critique"]> = {
  critics: [{ name: "embedded critic 1", asked: 1, disputed: 1, left: 0, isSummarised: false }],
  stances: [
    { sentenceId: idOf(1), critic: 0, stance: "disputes", reason: "dose", facts: [cite(0, 5)] },
  ],
};

function edit(incoming: Partial<NoteContent>, working: NoteContent): NoteContent {
  const me = { id: idOf(901), at: new Date(AT) };
  return applyEdit({ working, lastVersion: working }, { ...working, ...incoming }, me).content;
}

test.each<[string, Partial<NoteContent>]>([
  ["empties it", { critique: { critics: [], stances: [] } }],
  ["turns a stance", { critique: { ...CRITIQUE, stances: [] } }],
  ["deletes the sentence", { sentences: [] }],
  ["leaves it", {}],
])("the dissent log stays as it was found when a page %s", (_, incoming) => {
  expect(edit(incoming, { ...STORED, critique: CRITIQUE }).critique).toEqual(CRITIQUE);
});

test("no page makes a dissent log for a note that has none", () => {
  expect(edit({ critique: CRITIQUE }, STORED).critique).toBeUndefined();
});
