import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TestMember } from "@/lib/access/test-clinic";
import { TestDesk } from "@/lib/notes/test-desk";
import type { TestNote } from "@/lib/notes/test-note";

let desk: TestDesk;
let nurse: TestMember;
let draft: TestNote;
let signed: TestNote;
let otherChart: string;

beforeAll(async () => {
  desk = await TestDesk.open();
  nurse = await desk.clinic.addMember("nurse");
  draft = await desk.draft();
  signed = await desk.signed();
  otherChart = await desk.newPatient();
});
afterAll(async () => {
  await desk.close();
});

/** What the database says to a statement of the application in the doctor's name; "done" when it obeys. */
async function answer(sql: string, values: unknown[], member = desk.doctor): Promise<string> {
  try {
    return (await desk.asMember(member, sql, values)) > 0 ? "done" : "no row";
  } catch (error) {
    return error instanceof Error ? error.message : "unknown";
  }
}

describe("by SQL, the application in the name of somebody who treats both charts", () => {
  test.each([
    [
      "the source of a signed note elsewhere",
      "note.signed_stays",
      "UPDATE source_document SET subject_id = $2, patient_id = $2 WHERE id = $1",
    ],
    [
      "other bytes into a kept text",
      "document.kept",
      "UPDATE source_document SET content = 'x' WHERE id = $1 AND $2::text IS NOT NULL",
    ],
    [
      "a kept text back into the paste box",
      "document.kept",
      "UPDATE source_document SET state = 'working' WHERE id = $1 AND $2::text IS NOT NULL",
    ],
    [
      "a filed text out of its chart",
      "document.filed",
      "UPDATE source_document SET subject_id = id, patient_id = NULL WHERE id = $1 AND $2::text IS NOT NULL",
    ],
    [
      "somebody else as the author of a text",
      "permission denied for table source_document",
      "UPDATE source_document SET author_id = $2 WHERE id = $1",
    ],
    [
      "an earlier date on a text",
      "permission denied for table source_document",
      "UPDATE source_document SET created_at = now() WHERE id = $1 AND $2::text IS NOT NULL",
    ],
  ])("cannot put %s", async (_what, refusal, sql) => {
    expect(await answer(sql, [signed.documentId, otherChart])).toBe(refusal);
  });

  test.each([
    [
      "a version of a draft under another chart",
      "UPDATE note_version SET subject_id = $2 WHERE note_id = $1",
    ],
    [
      "a working copy under another chart",
      "UPDATE working_copy SET subject_id = $2 WHERE note_id = $1",
    ],
  ])("cannot put %s", async (_what, sql) => {
    expect(await answer(sql, [draft.noteId, otherChart])).toBe("note.other_subject");
  });

  test("cannot hang a passage of one chart on a note of another", async () => {
    const sql =
      "INSERT INTO passage (id, organization_id, subject_id, note_id, section) SELECT gen_random_uuid(), organization_id, $2, id, 'plan' FROM note WHERE id = $1";
    expect(await answer(sql, [signed.noteId, otherChart])).toBe("note.other_subject");
  });

  test("cannot throw unsaved work away", async () => {
    const sql = "DELETE FROM working_copy WHERE note_id = $1";
    expect(await answer(sql, [draft.noteId])).toBe("note.not_signed");
  });

  test.each([
    [
      "without the version that says so",
      "UPDATE note SET status = 'signed', signed_at = now(), signed_by_id = $2 WHERE id = $1",
    ],
    ["without a time", "UPDATE note SET status = 'signed', signed_by_id = $2 WHERE id = $1"],
  ])("cannot sign %s", async (_what, sql) => {
    expect(await answer(sql, [draft.noteId, desk.doctor.membershipId])).toBe("note.not_signed");
  });

  test("cannot sign in a colleague's name, nor as a nurse", async () => {
    const sql =
      "UPDATE note SET status = 'signed', signed_at = now(), signed_by_id = $2 WHERE id = $1";
    const { colleague } = desk;
    expect(await answer(sql, [draft.noteId, colleague.membershipId])).toBe("note.not_signed");
    expect(await answer(sql, [draft.noteId, nurse.membershipId], nurse)).toBe("note.not_signed");
  });

  test("cannot begin with a signed note", async () => {
    const sql = `INSERT INTO note (id, organization_id, subject_id, patient_id, encounter_id, document_id, author_id, template, status, signed_at, signed_by_id)
      SELECT gen_random_uuid(), organization_id, subject_id, patient_id, encounter_id, document_id, author_id, template, 'signed', signed_at, signed_by_id FROM note WHERE id = $1`;
    expect(await answer(sql, [signed.noteId])).toBe("note.not_draft");
  });
});

describe("a job grant", () => {
  const insert = (columns: string, values: string): string =>
    `INSERT INTO job_grant (id, organization_id, run_id, membership_id, subject_id, purpose, ${columns})
     VALUES (gen_random_uuid(), $1, gen_random_uuid(), $2, $3, 'draft', ${values})`;
  const mine = () => [desk.clinic.organizationId, desk.doctor.membershipId, otherChart];

  test("of half an hour is given", async () => {
    expect(await answer(insert("expires_at", "now() + interval '30 minutes'"), mine())).toBe(
      "done",
    );
  });

  test("cannot be given with a secret of one's own, nor for longer than a day", async () => {
    const [own, long] = [
      insert("expires_at, secret_hash", "now() + interval '1 hour', 'x'"),
      insert("expires_at", "now() + interval '30 days'"),
    ];
    expect(await answer(own, mine())).toBe("permission denied for table job_grant");
    expect(await answer(long, mine())).toContain("grant_ends");
  });
});

test("nobody puts a public key into the directory without being signed in", async () => {
  const sql = "INSERT INTO service_key (key_id, public_key) VALUES ($1, 'x')";
  await expect(desk.clinic.app.query(sql, [randomUUID()])).rejects.toMatchObject({ code: "42501" });
});
