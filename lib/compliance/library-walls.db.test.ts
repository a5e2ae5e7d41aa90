import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeTestClinic, type TestClinic, type TestMember } from "@/lib/access/test-clinic";
import { asDefiner, bySql } from "./model-door/by-sql";

/** The library's tables, seen by what a hole in the pages could send. */
let clinic: TestClinic;
let other: TestClinic;
let administrator: TestMember;
let doctor: TestMember;
let stranger: TestMember;
let documentId: string;

const TABLES = [
  "library_document",
  "library_file",
  "library_passage",
  "library_index",
  "card_review",
  "literature_answer",
  "literature_policy",
] as const;

const DOCUMENT = `INSERT INTO library_document (id, organization_id, kind, title, publisher, version, file_name, file_sha256, file_bytes, state, created_by_id)
  VALUES ($3, $1, 'text', 'T', 'P', 1, 'f', sha256('x'), 1, 'waiting', $2)`;
const INSERTS: Readonly<Record<string, string>> = {
  library_document: DOCUMENT.replace("$3", "gen_random_uuid()"),
  library_file:
    "INSERT INTO library_file (organization_id, document_id, content) SELECT $1, $3, 'x' WHERE $2::uuid IS NOT NULL",
  library_passage: `INSERT INTO library_passage (id, organization_id, document_id, position, title, publisher, text)
    SELECT gen_random_uuid(), $1, $3, 7, 'T', 'P', 'words' WHERE $2::uuid IS NOT NULL`,
  library_index: `INSERT INTO library_index (organization_id, snapshot, embedding, table_name, passages, built_at)
    SELECT $1, 's', 'e', 't', 0, now() WHERE $2::uuid IS NOT NULL`,
};

beforeAll(async () => {
  clinic = await makeTestClinic();
  other = await makeTestClinic();
  administrator = await clinic.addMember("administrator");
  doctor = await clinic.addMember("clinician");
  stranger = await other.addMember("administrator");
  documentId = randomUUID();
  const made = await bySql(clinic, administrator.caller, DOCUMENT, [
    clinic.organizationId,
    administrator.membershipId,
    documentId,
  ]);
  expect(made.refused).toBeNull();
  const { library_file: file = "", library_passage: passage = "" } = INSERTS;
  for (const sql of [file, passage]) {
    const values = [clinic.organizationId, administrator.membershipId, documentId];
    expect((await bySql(clinic, administrator.caller, sql, values)).refused).toBeNull();
  }
});
afterAll(async () => {
  await clinic.close();
  await other.close();
});

describe("another clinic's library", () => {
  test.each(TABLES)("%s shows no row to its administrator", async (table) => {
    const { rows } = await bySql(
      clinic,
      stranger.caller,
      `SELECT 1 FROM ${table} WHERE organization_id = $1`,
      [clinic.organizationId],
    );
    expect(rows).toEqual([]);
  });

  test.each(Object.keys(INSERTS))("%s takes no row from its administrator", async (table) => {
    const values = [clinic.organizationId, stranger.membershipId, documentId];
    const sql = (INSERTS[table] ?? "").replaceAll("$3", table === "library_document" ? "" : "$3");
    const given = sql.includes("$3") ? values : values.slice(0, 2);
    expect((await bySql(clinic, stranger.caller, sql, given)).refused).toMatch(
      /row-level security/,
    );
  });
});

describe("a clinician", () => {
  test.each(Object.entries(INSERTS))("writes no %s", async (_table, sql) => {
    const values = [clinic.organizationId, doctor.membershipId, documentId];
    const given = sql.includes("$3") ? values : values.slice(0, 2);
    expect((await bySql(clinic, doctor.caller, sql, given)).refused).toMatch(/row-level security/);
  });

  test("changes no document", async () => {
    const sql = "UPDATE library_document SET state = 'indexed' WHERE id = $1";
    expect((await bySql(clinic, doctor.caller, sql, [documentId])).changed).toBe(0);
  });

  test("reviews no card under another's name", async () => {
    const sql = `INSERT INTO card_review (id, organization_id, card_id, card_sha256, reviewer_id) VALUES (gen_random_uuid(), $1, 'gout', sha256('x'), $2)`;
    const values = [clinic.organizationId, administrator.membershipId];
    expect((await bySql(clinic, doctor.caller, sql, values)).refused).toMatch(/row-level security/);
  });
});

describe("an answer of a register of literature", () => {
  const ADD = `INSERT INTO literature_answer (organization_id, source, question_sha256, content, answered_at)
    VALUES ($1, 'pubmed', sha256($2::bytea), '[]', now())`;
  const RENEW = `UPDATE literature_answer SET content = '["forged"]' WHERE organization_id = $1`;

  test("is kept for jobs and administrators, and neither written nor changed by another session", async () => {
    const org = clinic.organizationId;
    const job = await clinic.grantFor(doctor, randomUUID(), randomUUID());
    for (const [by, question] of [
      [administrator.caller, "one"],
      [job, "two"],
    ] as const) {
      expect((await bySql(clinic, by, ADD, [org, question])).refused).toBeNull();
    }
    for (const role of ["clinician", "nurse", "coordinator", "compliance_officer"] as const) {
      const { caller } = await clinic.addMember(role);
      const { refused } = await bySql(clinic, caller, ADD, [org, role]);
      expect(refused).toMatch(/row-level security/);
      expect((await bySql(clinic, caller, RENEW, [org])).changed).toBe(0);
    }
    expect((await bySql(clinic, stranger.caller, ADD, [org, "three"])).refused).toMatch(
      /row-level security/,
    );
    const rows = await asDefiner(clinic, "SELECT content FROM literature_answer", []);
    expect(rows).toEqual([{ content: [] }, { content: [] }]);
  });
});

describe("an administrator", () => {
  test.each([
    ["rewrites no passage", "UPDATE library_passage SET text = 'other' WHERE document_id = $1"],
    ["deletes no passage", "DELETE FROM library_passage WHERE document_id = $1"],
    ["renames no document", "UPDATE library_document SET title = 'other' WHERE id = $1"],
    ["deletes no document", "DELETE FROM library_document WHERE id = $1"],
  ])("%s", async (_name, sql) => {
    const { refused } = await bySql(clinic, administrator.caller, sql, [documentId]);
    expect(refused).toMatch(/permission denied/);
  });

  test("reads no file, drops none and names no index: these are the job's", async () => {
    const read = "SELECT 1 FROM library_file WHERE document_id = $1";
    expect((await bySql(clinic, administrator.caller, read, [documentId])).rows).toEqual([]);
    const drop = "DELETE FROM library_file WHERE document_id = $1";
    expect((await bySql(clinic, administrator.caller, drop, [documentId])).changed).toBe(0);
    const values = [clinic.organizationId, administrator.membershipId];
    const name = await bySql(clinic, administrator.caller, INSERTS["library_index"] ?? "", values);
    expect(name.refused).toMatch(/row-level security/);
    expect(
      await asDefiner(clinic, "SELECT 1 FROM library_file WHERE document_id = $1", [documentId]),
    ).toHaveLength(1);
  });

  test("confirms and archives under no other name, and brings nothing back", async () => {
    const confirm =
      "UPDATE library_document SET confirmed_by_id = $2, confirmed_at = now() WHERE id = $1";
    const forged = await bySql(clinic, administrator.caller, confirm, [
      documentId,
      doctor.membershipId,
    ]);
    expect(forged.refused).toMatch(/library.not_own_name/);
    const archive =
      "UPDATE library_document SET archived_by_id = $2, archived_at = now() WHERE id = $1";
    const done = await bySql(clinic, administrator.caller, archive, [
      documentId,
      administrator.membershipId,
    ]);
    expect(done).toMatchObject({ changed: 1, refused: null });
    const back =
      "UPDATE library_document SET archived_by_id = NULL, archived_at = NULL WHERE id = $1";
    expect((await bySql(clinic, administrator.caller, back, [documentId])).refused).toMatch(
      /state_is_final/,
    );
  });

  test("asks for a job over no other clinic and no chart by the library's name", async () => {
    const sql = `INSERT INTO job_grant (id, organization_id, run_id, membership_id, subject_id, purpose, expires_at)
      VALUES (gen_random_uuid(), $1, gen_random_uuid(), $2, $3, 'library', now() + interval '1 hour')`;
    for (const subject of [other.organizationId, randomUUID()]) {
      const values = [clinic.organizationId, administrator.membershipId, subject];
      expect((await bySql(clinic, administrator.caller, sql, values)).refused).toMatch(
        /row-level security/,
      );
    }
    const values = [clinic.organizationId, doctor.membershipId, clinic.organizationId];
    expect((await bySql(clinic, doctor.caller, sql, values)).refused).toMatch(/row-level security/);
  });
});
