import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { REASON, TestDesk } from "../test-desk";
import type { TestNote } from "../test-note";
import { withdrawNote } from "./withdraw-note";
import { saveAddendum, signAddendum } from "./write-addendum";

let desk: TestDesk;
beforeAll(async () => {
  desk = await TestDesk.open();
});
afterAll(() => desk.close());

describe("a signed note is frozen, whatever the application does", () => {
  let frozen: TestNote;
  beforeAll(async () => {
    frozen = await desk.signed();
    const { addendumId, checksum } = await saveAddendum(desk.doctor.caller, {
      noteId: frozen.noteId,
      text: "Wife informed.",
    });
    await signAddendum(desk.doctor.caller, { noteId: frozen.noteId, addendumId, checksum });
  });

  test.each([
    "UPDATE note SET status = 'draft' WHERE id = $1",
    "UPDATE note SET signed_by_id = NULL WHERE id = $1",
    "UPDATE note SET current_version = 1 WHERE id = $1",
    "UPDATE note SET encounter_id = NULL WHERE id = $1",
    "UPDATE note_version SET content = 'x' WHERE note_id = $1",
    "UPDATE addendum SET content = 'x' WHERE note_id = $1",
    "UPDATE addendum SET signed_at = NULL WHERE note_id = $1",
    "INSERT INTO working_copy (organization_id, note_id, subject_id, content, updated_by_id) SELECT organization_id, id, subject_id, 'x', author_id FROM note WHERE id = $1",
    "INSERT INTO note_version SELECT gen_random_uuid(), organization_id, subject_id, note_id, version + 5, cause, content, checksum, statement, statement_hash, signature, key_id, created_by_id FROM note_version WHERE note_id = $1",
  ])("%s", async (sql) => {
    await expect(desk.asMember(desk.doctor, sql, [frozen.noteId])).rejects.toMatchObject({
      code: "23514",
    });
  });

  test.each([
    "DELETE FROM note WHERE id = $1",
    "DELETE FROM note_version WHERE note_id = $1",
    "DELETE FROM addendum WHERE note_id = $1",
    "UPDATE note_version SET checksum = 'x' WHERE note_id = $1",
    "UPDATE note_version SET statement = 'x' WHERE note_id = $1",
    "UPDATE note_version SET signature = 'x' WHERE note_id = $1",
    "UPDATE service_key SET public_key = 'x' WHERE key_id <> $1::text",
  ])("the application has no right to %s", async (sql) => {
    await expect(desk.asMember(desk.doctor, sql, [frozen.noteId])).rejects.toMatchObject({
      code: "42501",
    });
  });

  test("and a withdrawn one can be nothing else again", async () => {
    const { noteId } = await desk.signed();
    await withdrawNote(desk.doctor.caller, { noteId, reason: REASON });
    for (const status of ["draft", "signed"]) {
      const sql = `UPDATE note SET status = '${status}' WHERE id = $1`;
      await expect(desk.asMember(desk.doctor, sql, [noteId])).rejects.toMatchObject({
        code: "23514",
      });
    }
  });

  test("while a draft cannot be withdrawn", async () => {
    const { noteId } = await desk.draft();
    const sql = "UPDATE note SET status = 'withdrawn' WHERE id = $1";
    await expect(desk.asMember(desk.doctor, sql, [noteId])).rejects.toMatchObject({
      code: "23514",
    });
  });
});
