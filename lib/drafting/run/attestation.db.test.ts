import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeTestClinic, type TestClinic, type TestMember } from "@/lib/access/test-clinic";
import { createPatient } from "@/lib/patients/identity/create-patient";
import type { Demographics } from "@/lib/patients/demographics.schema";
import { saveText } from "@/lib/patients/texts/save-text";
import { checkText } from "@/lib/phi/check-text";
import { fileDocument } from "./file-document";
import { readAttestation } from "./read-attestation";
import { requestDraft } from "./request-draft";
import { runDraft } from "./run-draft";

const PERSON: Demographics = {
  family: "Examplar",
  given: "Quentin",
  birthDate: "1968-03-11",
  sex: "male",
  mrn: "7701-0926",
};
const ENCOUNTER = { kind: "clinic_visit", title: "", date: "2026-11-17" } as const;
const TEXT = `Visit 11/17/2026
Pt: Quentin Examplar  DOB 03/11/1968  MRN 7701-0926
HPI: A 58-year-old from Ohio with Fabry disease and cough for two weeks. Locker code ZX-77.
Exam: Lungs clear.
A/P: Acute bronchitis.`;
const VALUES = ["Quentin", "Examplar", "7701", "1968", "Ohio", "Fabry", "ZX-77", "58"];

let clinic: TestClinic;
let doctor: TestMember;

beforeAll(async () => {
  clinic = await makeTestClinic();
  doctor = await clinic.addMember("clinician");
});
afterAll(() => clinic.close());

async function draft(): Promise<{ documentId: string; noteId: string }> {
  const documentId = randomUUID();
  const start = TEXT.indexOf("ZX-77");
  const mark = { start, end: start + 5, action: "mark", category: "account" } as const;
  await saveText(doctor.caller, { documentId, text: TEXT, marks: [mark], revision: 0 });
  const { runId, noteId } = await requestDraft(doctor.caller, { documentId, template: "soap" });
  expect(await runDraft(await clinic.claimRun(runId), runId)).toBe("done");
  return { documentId, noteId };
}

describe("the attestation of a draft", () => {
  test("says what was taken out, by whom, and what stays; never a value", async () => {
    const { noteId } = await draft();
    const attestation = await readAttestation(doctor.caller, { noteId });
    expect(attestation).toMatchObject({
      counts: { account: 1, mrn: 1 },
      detectors: { by_hand: 1 },
      residual: "clear",
      quasi: { level: "raised" },
    });
    expect(attestation?.quasi.drivers.map(({ kind }) => kind).sort()).toEqual([
      "age",
      "rare_condition",
      "region",
    ]);
    for (const value of VALUES) expect(JSON.stringify(attestation)).not.toContain(value);
  });

  test("goes with the text into the chart it is filed in", async () => {
    const { documentId, noteId } = await draft();
    const { patientId } = await createPatient(doctor.caller, PERSON);
    await fileDocument(doctor.caller, { documentId, patientId, encounter: ENCOUNTER });
    expect(await readAttestation(doctor.caller, { noteId })).toMatchObject({ residual: "clear" });
  });

  test("is not shown to whoever does not see the note", async () => {
    const { noteId } = await draft();
    const stranger = await clinic.addMember("clinician");
    await expect(readAttestation(stranger.caller, { noteId })).rejects.toMatchObject({
      code: "access.refused",
    });
  });

  test("of a run before such records were kept is none, not a guess", async () => {
    const { documentId, noteId } = await draft();
    const client = await clinic.owner.connect();
    try {
      await client.query("BEGIN");
      await client.query("ALTER TABLE deid_attestation NO FORCE ROW LEVEL SECURITY");
      await client.query(
        `UPDATE deid_attestation SET detectors = NULL, policy_version = NULL, residual = NULL, quasi = NULL
          WHERE document_id = $1`,
        [documentId],
      );
      await client.query("ALTER TABLE deid_attestation FORCE ROW LEVEL SECURITY");
      await client.query("COMMIT");
    } finally {
      client.release();
    }
    expect(await readAttestation(doctor.caller, { noteId })).toBeNull();
  });
});

test("a filed text is checked with what its chart knows, and numbered as its chart numbers", async () => {
  const { patientId } = await createPatient(doctor.caller, { ...PERSON, mrn: "8802-1037" });
  const first = await draft();
  const file = { patientId, encounter: ENCOUNTER, reason: "The same person, tested" };
  await fileDocument(doctor.caller, { documentId: first.documentId, ...file });
  const text = "A cough. Seen with quentin again; examplar agrees.";
  const documentId = randomUUID();
  await saveText(doctor.caller, { documentId, text, marks: [], revision: 0 });
  await fileDocument(doctor.caller, { documentId, ...file });
  const { spans } = await checkText(doctor.caller, { text, marks: [], documentId });
  const known = spans.filter(({ detector }) => detector === "known_value");
  expect(known.map(({ start, end }) => text.slice(start, end))).toEqual(["quentin", "examplar"]);
  expect(known.every(({ placeholder }) => placeholder.startsWith("[NAME_1"))).toBe(true);
});
