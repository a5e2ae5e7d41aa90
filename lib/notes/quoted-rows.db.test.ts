import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TestMember } from "@/lib/access/test-clinic";
import { listQuotingNotes } from "@/lib/medication-table/list-quoting-notes";
import { saveVersion } from "./draft/save-version";
import type { NoteContent } from "./note-content.schema";
import { contentChecksum } from "./note-statement";
import { item } from "./record/test-content";
import { signUnlooked as signNote } from "./test-note";
import { TestDesk } from "./test-desk";

const ROW = "ddi-warfarin-nsaid";
const OTHER = "ddi-warfarin-cyp3a4";

let desk: TestDesk;
let administrator: TestMember;
let officer: TestMember;
beforeAll(async () => {
  desk = await TestDesk.open();
  administrator = await desk.clinic.addMember("administrator");
  officer = await desk.clinic.addMember("compliance_officer");
});
afterAll(() => desk.close());

/** A draft whose one item quotes rows, saved as its second version. */
async function quotingNote(
  rowIds: readonly string[],
): Promise<{ noteId: string; checksum: string }> {
  const { noteId } = await desk.draft();
  const { content } = await desk.contentNow(desk.doctor, noteId);
  const decision = {
    action: "keep",
    reason: "",
    byId: desk.doctor.membershipId,
    at: "2026-11-17T15:51:00.000Z",
  };
  const quoting: NoteContent = {
    ...content,
    attention: [item(1, { kind: "drug_interaction", rowIds: [...rowIds], decision })],
  };
  await desk.plant(noteId, quoting);
  const checksum = contentChecksum(quoting);
  await saveVersion(desk.doctor.caller, { noteId, checksum });
  return { noteId, checksum };
}

const listed = async (member: TestMember, rowId = ROW) =>
  (await listQuotingNotes(member.caller, { rowId })).notes;

describe("the notes that quote a row", () => {
  test("are found in every chart of the clinic, draft and signed, and no other note is", async () => {
    const draft = await quotingNote([ROW, OTHER]);
    const signed = await quotingNote([ROW]);
    await quotingNote([]);
    await signNote(desk.doctor.caller, signed);
    const notes = await listed(desk.doctor);
    expect(notes.map(({ noteId, status }) => [noteId, status]).sort()).toEqual(
      [
        [draft.noteId, "draft"],
        [signed.noteId, "signed"],
      ].sort(),
    );
    expect(notes.every(({ isOpen, isCurrent }) => isOpen && isCurrent)).toBe(true);
    expect((await listed(desk.doctor, OTHER)).map(({ noteId }) => noteId)).toEqual([draft.noteId]);
    expect(await listed(desk.doctor, "ddi-warfarin-fibrate")).toEqual([]);
  });

  test("are told to the two offices without a way into a chart", async () => {
    for (const member of [administrator, officer]) {
      const notes = await listed(member);
      expect(notes).toHaveLength(2);
      expect(notes.every(({ isOpen }) => !isOpen)).toBe(true);
      expect(Object.keys(notes[0] ?? {}).sort()).toEqual([
        "authorName",
        "createdAt",
        "isCurrent",
        "isOpen",
        "noteId",
        "signedAt",
        "status",
        "version",
      ]);
    }
    const entries = await desk.clinic.entries("medication_table.notes_listed");
    expect(entries.at(-1)).toMatchObject({ part: `row:${ROW}`, counts: { results: 2 } });
  });

  test("are still named when a later version quotes the row no longer", async () => {
    const { noteId } = await quotingNote([OTHER]);
    const { content } = await desk.contentNow(desk.doctor, noteId);
    const without = { ...content, attention: [] };
    await desk.plant(noteId, without);
    await saveVersion(desk.doctor.caller, { noteId, checksum: contentChecksum(without) });
    const found = (await listed(desk.doctor, OTHER)).find((note) => note.noteId === noteId);
    expect(found).toMatchObject({ version: 2, isCurrent: false });
  });
});

describe("what a hole in the pages could do", () => {
  const token = Buffer.alloc(32, 7);

  test("no session reads which rows a note quotes, its author's included", async () => {
    for (const member of [desk.doctor, administrator, officer]) {
      await expect(desk.asMember(member, "SELECT * FROM note_quoted_row", [])).rejects.toThrow(
        /permission denied/,
      );
    }
  });

  test("nobody says of a version that another wrote which rows it quotes", async () => {
    const { noteId } = await quotingNote([]);
    const insert = `INSERT INTO note_quoted_row (organization_id, note_id, version, key_version, token) VALUES ($1, $2, 1, 1, $3)`;
    const values = [desk.clinic.organizationId, noteId, token];
    expect(await desk.asMember(desk.doctor, insert, values)).toBe(1);
    for (const member of [desk.colleague, administrator, officer]) {
      await expect(desk.asMember(member, insert, values)).rejects.toThrow(/row-level security/);
    }
  });

  test("a job says it in its person's name, of the chart it is for and of no other", async () => {
    const [mine, other] = [await desk.newPatient(), await desk.newPatient()];
    const insert = `INSERT INTO note_quoted_row (organization_id, note_id, version, key_version, token) VALUES ($1, $2, 1, 1, $3)`;
    const caller = await desk.clinic.grantFor(desk.doctor, mine, randomUUID());
    const asJob = async (chart: string) => {
      const { noteId } = await desk.draft(chart);
      const values = [desk.clinic.organizationId, noteId, token];
      return desk.asMember({ ...desk.doctor, caller }, insert, values);
    };
    expect(await asJob(mine)).toBe(1);
    await expect(asJob(other)).rejects.toThrow(/row-level security/);
  });
});
