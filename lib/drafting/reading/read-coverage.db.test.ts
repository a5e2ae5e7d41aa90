import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { saveNote } from "../edits/save-note";
import { SOURCE, TestDesk } from "@/lib/notes/test-desk";
import { readCoverage } from "./read-coverage";

let desk: TestDesk;
beforeAll(async () => {
  desk = await TestDesk.open();
});
afterAll(() => desk.close());

const COUGH = "Cough for two weeks.";
const DYE = "Swelled up with the CT dye.";

/** A draft that used the first clause of the source and listed the second. */
async function drafted(): Promise<{ noteId: string; documentId: string }> {
  const { noteId, documentId } = await desk.draft();
  const { content } = await desk.contentNow(desk.doctor, noteId);
  const cite = (words: string) => {
    const start = SOURCE.indexOf(words);
    return { documentId, start, end: start + words.length };
  };
  await desk.plant(noteId, {
    ...content,
    drafter: "embedded drafter, test",
    sentences: [
      {
        id: randomUUID(),
        section: "subjective",
        text: COUGH,
        support: "stated",
        citations: [cite(COUGH)],
      },
    ],
    unplaced: [{ ...cite(DYE), why: "no_section" }],
  });
  return { noteId, documentId };
}

test("counts the clauses of the source as the note stands, and follows a save", async () => {
  const { noteId, documentId } = await drafted();
  const before = (await desk.clinic.entries("note.viewed")).length;
  const { coverage } = await readCoverage(desk.colleague.caller, { noteId });
  expect(coverage).toMatchObject({ total: 2, used: 1, takenOut: [], setAside: [] });
  expect(coverage?.listed.map(({ why, start, end }) => [why, SOURCE.slice(start, end)])).toEqual([
    ["no_section", DYE],
  ]);
  expect(await desk.clinic.entries("note.viewed")).toHaveLength(before);

  const { content, revision } = await desk.contentNow(desk.doctor, noteId);
  const start = SOURCE.indexOf(DYE);
  const placed = {
    id: randomUUID(),
    section: "subjective" as const,
    text: DYE,
    support: "own" as const,
    citations: [{ documentId, start, end: start + DYE.length }],
  };
  await saveNote(desk.doctor.caller, {
    noteId,
    revision,
    content: { ...content, sentences: [placed] },
  });
  const after = await readCoverage(desk.doctor.caller, { noteId });
  expect(after.coverage).toMatchObject({ total: 2, used: 1, listed: [] });
  expect(after.coverage?.takenOut.map((span) => SOURCE.slice(span.start, span.end))).toEqual([
    COUGH,
  ]);
});

test("is none for a note that nobody drafted", async () => {
  const { noteId } = await desk.draft();
  expect(await readCoverage(desk.doctor.caller, { noteId })).toEqual({ coverage: null });
});

test("is not told to whoever does not see the note", async () => {
  const { noteId } = await drafted();
  const office = await desk.clinic.addMember("administrator");
  await expect(readCoverage(office.caller, { noteId })).rejects.toMatchObject({
    code: "access.refused",
  });
});
