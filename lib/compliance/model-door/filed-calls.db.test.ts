import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { fileDocument } from "@/lib/drafting/run/file-document";
import { requestDraft } from "@/lib/drafting/run/request-draft";
import { runDraft } from "@/lib/drafting/run/run-draft";
import { openModelDesk, type ModelDesk } from "@/lib/drafting/run/test-model-desk";
import { open } from "@/lib/keys/open";
import { digestUnder } from "@/lib/keys/subject-digest";
import { createPatient } from "@/lib/patients/identity/create-patient";
import { saveText } from "@/lib/patients/texts/save-text";
import { asDefiner, bySql } from "./by-sql";

let desk: ModelDesk;
beforeAll(async () => {
  desk = await openModelDesk();
});
beforeEach(() => desk.reset());
afterAll(() => desk.clinic.close());

const TEXT = "CC: cough\nHPI: cough for two weeks. No fever.\nExam: Lungs clear.";

async function makePatient(): Promise<string> {
  const identity = { family: "Examplar", given: "Quentin", birthDate: "1968-03-11" } as const;
  const patient = { ...identity, sex: "male", mrn: randomUUID() } as const;
  return (await createPatient(desk.doctor.caller, patient)).patientId;
}
const file = (documentId: string, patientId: string) =>
  fileDocument(desk.doctor.caller, {
    documentId,
    patientId,
    encounter: { kind: "clinic_visit", title: "", date: "2026-11-17" },
  });
/** An unfiled text whose draft was worded by a model. */
async function draftText() {
  const documentId = randomUUID();
  await saveText(desk.doctor.caller, { documentId, text: TEXT, marks: [], revision: 0 });
  const { runId } = await requestDraft(desk.doctor.caller, { documentId, template: "soap" });
  expect(await runDraft(await desk.clinic.claimRun(runId), runId, desk.door)).toBe("done");
  return { documentId, runId };
}
const subjectsOf = async (runId: string) =>
  (
    await asDefiner(desk.clinic, "SELECT DISTINCT subject_id FROM model_call WHERE run_id = $1", [
      runId,
    ])
  ).map((row) => row["subject_id"]);

describe("whose calls they are", () => {
  test("follows the text when it is filed, and when it is filed elsewhere", async () => {
    const { documentId, runId } = await draftText();
    expect(await subjectsOf(runId)).toEqual([documentId]);
    for (const patientId of [await makePatient(), await makePatient()]) {
      expect(await file(documentId, patientId)).toMatchObject({ status: "filed" });
      expect(await subjectsOf(runId)).toEqual([patientId]);
    }
  });

  test("is not changed by SQL: neither by a clinician between own charts nor by the run's own job", async () => {
    const { documentId, runId } = await draftText();
    const [first, second] = [await makePatient(), await makePatient()];
    await file(documentId, first);
    const sql = "UPDATE model_call SET subject_id = $2 WHERE run_id = $1";
    const next = await requestNext(first);
    for (const caller of [desk.doctor.caller, next.job]) {
      const tried = await bySql(desk.clinic, caller, sql, [runId, second]);
      expect(tried.refused).toMatch(/permission denied/);
    }
    await bySql(
      desk.clinic,
      desk.doctor.caller,
      "UPDATE draft_run SET subject_id = $2 WHERE id = $1",
      [runId, second],
    );
    expect(await subjectsOf(runId)).toEqual([first]);
  });

  test("is the grant's own as it stands: no call is left behind under a text that was filed meanwhile", async () => {
    const documentId = randomUUID();
    await saveText(desk.doctor.caller, { documentId, text: TEXT, marks: [], revision: 0 });
    const { runId } = await requestDraft(desk.doctor.caller, { documentId, template: "soap" });
    const job = await desk.clinic.claimRun(runId);
    const insert = `INSERT INTO model_call (id, organization_id, subject_id, run_id, requester_id, deployment_id, deployment_version, task, zone,
        data_class, attempt, state, bytes, identifiers, started_at)
      VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, 1, 'section_drafter', 'on_premises', 'deidentified', 1, 'sent', 1, 0, now())`;
    const values = [
      desk.clinic.organizationId,
      documentId,
      runId,
      desk.doctor.membershipId,
      desk.deploymentId,
    ];
    const client = await desk.clinic.app.connect();
    try {
      await client.query("BEGIN");
      await client.query("SELECT set_config('provenote.secret', $1, true)", [job.secret]);
      await client.query(insert, values);
      // The filing waits for this transaction, and takes along what it wrote.
      const patientId = await makePatient();
      const filing = file(documentId, patientId);
      await new Promise((resolve) => setTimeout(resolve, 400));
      await client.query("COMMIT");
      await filing;
      expect(await subjectsOf(runId)).toEqual([patientId]);
    } finally {
      client.release();
    }
    const late = await bySql(desk.clinic, job, insert, values);
    expect(late.refused).toMatch(/row-level security|subject_moved/);
  });
});

async function requestNext(patientId: string) {
  const documentId = randomUUID();
  await saveText(desk.doctor.caller, { documentId, text: TEXT, marks: [], revision: 0 });
  await file(documentId, patientId);
  const { runId } = await requestDraft(desk.doctor.caller, { documentId, template: "soap" });
  return { runId, job: await desk.clinic.claimRun(runId) };
}

describe("the digests of a filed text's calls", () => {
  const keyOf = async (documentId: string, patientId: string) => {
    const [row] = await asDefiner(
      desk.clinic,
      "SELECT subject_id, value FROM text_digest_key WHERE text_id = $1",
      [documentId],
    );
    expect(row?.["subject_id"]).toBe(patientId);
    const { organizationId } = desk.clinic;
    return open(
      desk.clinic.keyring,
      {
        organizationId,
        subjectId: patientId,
        keyClass: "audit",
        table: "text_digest_key",
        column: "value",
        rowId: documentId,
      },
      row?.["value"] as Uint8Array,
    );
  };

  test("can be checked after the text's own keys are gone, in whatever chart it lies", async () => {
    const { documentId } = await draftText();
    const [call] = desk.provider.sent;
    const digests = (await desk.entries("model.call_intended"))
      .filter((entry) => entry["textId"] === documentId)
      .map((entry) => (entry["hashes"] as { prompt: string }).prompt);
    const content = `${call?.system ?? ""}\u0000${call?.prompt ?? ""}`;
    for (const patientId of [await makePatient(), await makePatient()]) {
      await file(documentId, patientId);
      const key = await keyOf(documentId, patientId);
      expect(digests).toContain(digestUnder(key, content).toString("hex"));
      expect(digests).not.toContain(digestUnder(key, `${content} `).toString("hex"));
    }
    await expect(
      desk.clinic.keyring.dataKey({
        organizationId: desk.clinic.organizationId,
        subjectId: documentId,
        keyClass: "audit",
      }),
    ).rejects.toMatchObject({ code: /keys\.subject_(destroyed|unknown)/ });
  });

  test("need no key where nothing was sent", async () => {
    const documentId = randomUUID();
    await saveText(desk.doctor.caller, { documentId, text: TEXT, marks: [], revision: 0 });
    await file(documentId, await makePatient());
    const rows = await asDefiner(desk.clinic, "SELECT 1 FROM text_digest_key WHERE text_id = $1", [
      documentId,
    ]);
    expect(rows).toEqual([]);
  });

  test("have a key that nobody outside the chart reads", async () => {
    const { documentId } = await draftText();
    await file(documentId, await makePatient());
    const stranger = await desk.clinic.addMember("clinician");
    for (const { caller } of [stranger, desk.administrator, desk.officer]) {
      const { rows } = await bySql(desk.clinic, caller, "SELECT value FROM text_digest_key");
      expect(rows).toEqual([]);
    }
  });
});
