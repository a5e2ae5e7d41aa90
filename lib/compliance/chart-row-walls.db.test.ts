import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeTestClinic, type TestClinic, type TestMember } from "@/lib/access/test-clinic";
import { fileDocument } from "@/lib/drafting/run/file-document";
import { requestDraft } from "@/lib/drafting/run/request-draft";
import { createPatient } from "@/lib/patients/identity/create-patient";
import { saveText } from "@/lib/patients/texts/save-text";
import { asDefiner, bySql } from "./model-door/by-sql";

/** What a filing and a run leave beside a text, seen by what a session of the care team could send by SQL. */
let clinic: TestClinic;
let doctor: TestMember;
let colleague: TestMember;
let [first, second] = ["", ""];

beforeAll(async () => {
  clinic = await makeTestClinic({ carePolicy: "clinic" });
  clinic.clock.now = new Date();
  doctor = await clinic.addMember("clinician");
  colleague = await clinic.addMember("clinician");
  [first, second] = [await newPatient(), await newPatient()];
});
afterAll(() => clinic.close());

async function newPatient(): Promise<string> {
  const person = { family: "Examplar", given: "Quentin", birthDate: "1968-03-11" } as const;
  const patient = { ...person, sex: "male", mrn: randomUUID() } as const;
  return (await createPatient(doctor.caller, patient)).patientId;
}
/** A text whose run has been asked for, and the run's own job. */
async function newRun() {
  const documentId = randomUUID();
  await saveText(doctor.caller, { documentId, text: "CC: cough", marks: [], revision: 0 });
  const { runId } = await requestDraft(doctor.caller, { documentId, template: "soap" });
  return { documentId, runId, job: await clinic.claimRun(runId) };
}
const file = (documentId: string, patientId: string) =>
  fileDocument(doctor.caller, {
    documentId,
    patientId,
    encounter: { kind: "clinic_visit", title: "", date: "2026-11-17" },
  });
const sql = (statement: string, values: readonly unknown[], by: { secret: string }) =>
  bySql(clinic, by, statement, values);

/** Several statements as one transaction of one session. @returns what the database said no with. */
async function together(
  by: { secret: string },
  statements: readonly (readonly [string, readonly unknown[]])[],
): Promise<string | null> {
  const client = await clinic.app.connect();
  try {
    await client.query("BEGIN");
    await client.query("SELECT set_config('provenote.secret', $1, true)", [by.secret]);
    for (const [statement, values] of statements) await client.query(statement, [...values]);
    await client.query("COMMIT");
    return null;
  } catch (error) {
    await client.query("ROLLBACK");
    return error instanceof Error ? error.message : "unknown";
  } finally {
    client.release();
  }
}

const KEY = `INSERT INTO text_digest_key (organization_id, text_id, subject_id, value) VALUES ($1, $2, $3, 'forged')`;
const ASSESSMENT = `INSERT INTO case_assessment (id, organization_id, subject_id, document_id, run_id, content, created_at)
  VALUES (gen_random_uuid(), $1, $2, $3, $4, 'found', now())`;

describe("the key of a text's digests", () => {
  test("is put by no session that does not file the text", async () => {
    const unfiled = await newRun();
    const alone = [clinic.organizationId, unfiled.documentId, first];
    expect((await sql(KEY, alone, doctor.caller)).refused).toBe("document.other_subject");
    const filed = await newRun();
    await file(filed.documentId, first);
    for (const by of [doctor.caller, colleague.caller]) {
      const late = [clinic.organizationId, filed.documentId, first];
      expect((await sql(KEY, late, by)).refused).toBe("digest_key.not_filing");
    }
    const none = [clinic.organizationId, randomUUID(), first];
    expect((await sql(KEY, none, doctor.caller)).refused).toBe("digest_key.not_filing");
  });

  test("is put by no job, whose text it is", async () => {
    const { documentId, job } = await newRun();
    const values = [clinic.organizationId, documentId, documentId];
    expect((await sql(KEY, values, job)).refused).toMatch(/digest_key.in_person/);
  });

  test("is overwritten by nobody, and goes nowhere that its text does not go", async () => {
    const { documentId } = await newRun();
    await file(documentId, first);
    await putKey(documentId, first);
    const over = "UPDATE text_digest_key SET value = 'other' WHERE text_id = $1";
    const move = "UPDATE text_digest_key SET value = 'other', subject_id = $2 WHERE text_id = $1";
    for (const by of [doctor.caller, colleague.caller]) {
      expect((await sql(over, [documentId], by)).refused).toBe("digest_key.is_final");
      expect((await sql(move, [documentId, second], by)).refused).toBe("document.other_subject");
      const thereAndBack = [
        [move, [documentId, second]],
        [move, [documentId, first]],
      ] as const;
      expect(await together(by, thereAndBack)).toBe("digest_key.is_final");
    }
    expect(await keyOf(documentId)).toMatchObject([{ subject_id: first, value: "kept" }]);
  });
});

describe("what a run found in a text", () => {
  test("is written by the run's own job, and by no other job of the text and no session", async () => {
    const { documentId, runId, job } = await newRun();
    const values = [clinic.organizationId, documentId, documentId, runId];
    const another = await clinic.grantFor(doctor, documentId, randomUUID());
    for (const by of [doctor.caller, colleague.caller, another]) {
      expect((await sql(ASSESSMENT, values, by)).refused).toMatch(/row-level security/);
    }
    expect(await sql(ASSESSMENT, values, job)).toMatchObject({ changed: 1, refused: null });
    const drop = "DELETE FROM case_assessment WHERE run_id = $1";
    for (const by of [doctor.caller, another]) {
      expect((await sql(drop, [runId], by)).changed).toBe(0);
    }
    expect((await sql(drop, [runId], job)).changed).toBe(1);
  });

  test("is overwritten by nobody, and goes nowhere that its text does not go", async () => {
    const { documentId, runId, job } = await newRun();
    await sql(ASSESSMENT, [clinic.organizationId, documentId, documentId, runId], job);
    const over = "UPDATE case_assessment SET content = 'other' WHERE run_id = $1";
    const move = "UPDATE case_assessment SET content = 'other', subject_id = $2 WHERE run_id = $1";
    for (const by of [doctor.caller, job]) {
      expect((await sql(over, [runId], by)).refused).toBe("assessment.is_final");
    }
    expect((await sql(move, [runId, first], doctor.caller)).refused).toBe("document.other_subject");
    const thereAndBack = [
      [move, [runId, first]],
      [move, [runId, documentId]],
    ] as const;
    expect(await together(doctor.caller, thereAndBack)).toBe("assessment.is_final");
    const rows = await asDefiner(clinic, "SELECT * FROM case_assessment WHERE run_id = $1", [
      runId,
    ]);
    expect(rows).toMatchObject([{ subject_id: documentId, content: Buffer.from("found") }]);
  });
});

async function putKey(documentId: string, subjectId: string): Promise<void> {
  const client = await clinic.owner.connect();
  try {
    await client.query("BEGIN");
    await client.query("SET LOCAL ROLE provenote_definer");
    await client.query(KEY.replace("'forged'", "'kept'"), [
      clinic.organizationId,
      documentId,
      subjectId,
    ]);
    await client.query("COMMIT");
  } finally {
    client.release();
  }
}
const keyOf = (documentId: string) =>
  asDefiner(
    clinic,
    "SELECT subject_id, convert_from(value, 'UTF8') AS value FROM text_digest_key WHERE text_id = $1",
    [documentId],
  );
