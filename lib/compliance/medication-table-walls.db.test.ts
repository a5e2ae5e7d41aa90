import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeTestClinic, type TestClinic, type TestMember } from "@/lib/access/test-clinic";
import { recallRow } from "@/lib/medication-table/reviews/recall-row";
import { bySql } from "./model-door/by-sql";

/** The clinic's say over the medication table, by what a hole in the pages could send. */
let clinic: TestClinic;
let doctor: TestMember;
let nurse: TestMember;
let administrator: TestMember;
let officer: TestMember;
let elsewhere: TestClinic;
let foreign: TestMember;

beforeAll(async () => {
  clinic = await makeTestClinic();
  doctor = await clinic.addMember("clinician");
  nurse = await clinic.addMember("nurse");
  administrator = await clinic.addMember("administrator");
  officer = await clinic.addMember("compliance_officer");
  elsewhere = await makeTestClinic();
  foreign = await elsewhere.addMember("clinician");
  await recallRow(doctor.caller, { rowId: "ddi-warfarin-nsaid", reason: "The label changed" });
});
afterAll(async () => {
  await clinic.close();
  await elsewhere.close();
});

const INSERTS = {
  medication_row_review: `INSERT INTO medication_row_review (id, organization_id, row_id, row_digest, edition, reviewed_by_id, reviewer_name, qualification, words, reviewed_at)
     VALUES (gen_random_uuid(), $1, 'ddi-x', repeat('a', 64), '1', $2, 'Somebody', 'Pharmacist', '', now())`,
  medication_row_recall: `INSERT INTO medication_row_recall (id, organization_id, row_id, reason, recalled_by_id, recaller_name, recalled_at)
     VALUES (gen_random_uuid(), $1, 'ddi-' || gen_random_uuid(), 'A reason of mine', $2, 'Somebody', now())`,
  medication_table_mode: `INSERT INTO medication_table_mode (organization_id, version, mode, reason, created_by_id, created_at)
     VALUES ($1, 1, 'reviewed', 'A reason of mine', $2, now())`,
  medication_name_import: `INSERT INTO medication_name_import (organization_id, version, source, content, created_by_id, created_at)
     VALUES ($1, 1, 'rxnorm', '{}', $2, now())`,
  medication_reference: `INSERT INTO medication_reference (id, organization_id, source, ingredient, content, asked_by_id, asked_at)
     VALUES (gen_random_uuid(), $1, 'openfda', 'warfarin', '{}', $2, now())`,
} as const;
type Table = keyof typeof INSERTS;
const NO = /row-level security|permission denied/;

const insertAs = (actor: TestMember, table: Table, author = actor) =>
  bySql(clinic, actor.caller, INSERTS[table], [clinic.organizationId, author.membershipId]);

describe("writing", () => {
  const may: Readonly<Record<Table, readonly string[]>> = {
    medication_row_review: ["doctor"],
    medication_row_recall: ["doctor", "administrator"],
    medication_table_mode: ["administrator"],
    medication_name_import: ["administrator"],
    medication_reference: ["administrator"],
  };
  const people = () => ({ doctor, nurse, administrator, officer, foreign });

  test.each(Object.keys(INSERTS) as Table[])(
    "into %s only those who may, and only in their own name",
    async (table) => {
      for (const [name, member] of Object.entries(people())) {
        if (!may[table].includes(name)) {
          expect((await insertAs(member, table)).refused, name).toMatch(NO);
        }
        const other = name === "doctor" ? administrator : doctor;
        expect((await insertAs(member, table, other)).refused, `${name} as another`).toMatch(NO);
      }
      for (const name of may[table]) {
        const member = people()[name as keyof ReturnType<typeof people>];
        expect((await insertAs(member, table)).refused, name).toBeNull();
      }
    },
  );

  test("a job in a clinician's name reviews nothing and recalls nothing", async () => {
    const job = await clinic.grantFor(doctor, randomUUID(), randomUUID());
    for (const table of ["medication_row_review", "medication_row_recall"] as const) {
      const values = [clinic.organizationId, doctor.membershipId];
      expect((await bySql(clinic, { secret: job.secret }, INSERTS[table], values)).refused).toMatch(
        NO,
      );
    }
  });

  test("what a review or a recall says is not rewritten, not even by its writer", async () => {
    for (const sql of [
      "UPDATE medication_row_review SET words = 'other'",
      "UPDATE medication_row_review SET row_digest = repeat('b', 64)",
      "UPDATE medication_row_recall SET reason = 'Another reason'",
      "UPDATE medication_table_mode SET mode = 'all'",
      "DELETE FROM medication_row_review",
      "DELETE FROM medication_row_recall",
      "DELETE FROM medication_table_mode",
      "DELETE FROM medication_name_import",
      "UPDATE medication_reference SET content = '{}'",
      "DELETE FROM medication_reference",
    ]) {
      for (const member of [doctor, administrator]) {
        expect((await bySql(clinic, member.caller, sql)).refused, sql).toMatch(/permission denied/);
      }
    }
  });

  test("a recall that was lifted stays lifted, and is lifted in one's own name", async () => {
    const lift = `UPDATE medication_row_recall SET lifted_at = now(), lifted_by_id = $1, lifted_reason = 'A reason of mine' WHERE row_id = 'ddi-warfarin-nsaid'`;
    expect((await bySql(clinic, doctor.caller, lift, [officer.membershipId])).refused).toMatch(NO);
    expect((await bySql(clinic, officer.caller, lift, [officer.membershipId])).changed).toBe(0);
    expect((await bySql(clinic, foreign.caller, lift, [foreign.membershipId])).changed).toBe(0);
    expect((await bySql(clinic, doctor.caller, lift, [doctor.membershipId])).changed).toBe(1);
    expect((await bySql(clinic, doctor.caller, lift, [doctor.membershipId])).refused).toBe(
      "medication_table.recall_lifted",
    );
  });

  test("versions follow each other, and names join the newest import alone", async () => {
    const skip = INSERTS.medication_table_mode.replace("($1, 1,", "($1, 7,");
    const values = [clinic.organizationId, administrator.membershipId];
    expect((await bySql(clinic, administrator.caller, skip, values)).refused).toBe(
      "medication_table.version_moved",
    );
    const second = INSERTS.medication_name_import.replace("($1, 1,", "($1, 2,");
    expect((await bySql(clinic, administrator.caller, second, values)).refused).toBeNull();
    const late = `INSERT INTO medication_name (organization_id, version, name, ingredient, kind) VALUES ($1, $2, 'testbrandol', 'warfarin', 'brand')`;
    const add = (version: number) =>
      bySql(clinic, administrator.caller, late, [clinic.organizationId, version]);
    expect((await add(1)).refused).toBe("medication_table.import_is_final");
    expect((await add(2)).refused).toBeNull();
    expect(
      (
        await bySql(clinic, doctor.caller, late.replace("testbrandol", "otherbrandol"), [
          clinic.organizationId,
          2,
        ])
      ).refused,
    ).toMatch(NO);
  });
});

describe("reading", () => {
  test.each([...Object.keys(INSERTS), "medication_name"])(
    "another clinic sees nothing of %s, and this one does",
    async (table) => {
      const seen = (member: TestMember) =>
        bySql(clinic, member.caller, `SELECT * FROM ${table} WHERE organization_id = $1`, [
          clinic.organizationId,
        ]);
      expect((await seen(foreign)).rows).toEqual([]);
      expect((await seen(nurse)).rows.length).toBeGreaterThan(0);
    },
  );

  test("notes that quote a row are listed to no nurse and no job", async () => {
    const list = "SELECT * FROM notes_quoting_row($1, 10)";
    const job = await clinic.grantFor(doctor, randomUUID(), randomUUID());
    for (const secret of [nurse.caller.secret, job.secret]) {
      const { rows, refused } = await bySql(clinic, { secret }, list, [Buffer.alloc(32)]);
      expect([rows, refused]).toEqual([[], null]);
    }
  });
});
