import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { countersignIntendedUse } from "@/lib/access/intended-use/countersign-intended-use";
import { readIntendedUse } from "@/lib/access/intended-use/read-intended-use";
import { signIntendedUse } from "@/lib/access/intended-use/sign-intended-use";
import { withdrawIntendedUse } from "@/lib/access/intended-use/withdraw-intended-use";
import { makeTestClinic, type TestClinic, type TestMember } from "@/lib/access/test-clinic";
import { createPatient } from "@/lib/patients/identity/create-patient";
import { savePolicy } from "@/lib/phi/policy/save-policy";
import { STRICT_POLICY } from "@/lib/phi/policy/policy.schema";
import { saveText } from "@/lib/patients/texts/save-text";
import { fileDocument } from "../run/file-document";
import { readProgress } from "../run/read-progress";
import { requestDraft } from "../run/request-draft";
import { runDraft } from "../run/run-draft";
import { readAssessment } from "./read-assessment";

const TEXT = `Pt: Quentin Examplar  DOB 03/11/1968
CC: chest pain
HPI: 58M with chest pressure for two hours, sweating. Quentin Examplar denies syncope.
FH: father with tearing chest pain and aortic dissection
Vitals: BP 148/86 HR 104 SpO2 95%
Plan: ECG, troponin. Return if short of breath.`;

let clinic: TestClinic;
let admin: TestMember;
let officer: TestMember;
let doctor: TestMember;
let stranger: TestMember;

beforeAll(async () => {
  clinic = await makeTestClinic();
  clinic.clock.now = new Date();
  admin = await clinic.addMember("administrator");
  officer = await clinic.addMember("compliance_officer");
  doctor = await clinic.addMember("clinician");
  stranger = await clinic.addMember("clinician");
});
afterAll(() => clinic.close());

async function putInForce(): Promise<string> {
  const seen = await readIntendedUse(admin.caller);
  const { signatureId } = await signIntendedUse(admin.caller, {
    textSha256: seen.textSha256,
    name: seen.myName,
  });
  const { textSha256, myName } = await readIntendedUse(officer.caller);
  await countersignIntendedUse(officer.caller, { signatureId, textSha256, name: myName });
  return signatureId;
}

async function pasted(text: string): Promise<string> {
  const documentId = randomUUID();
  await saveText(doctor.caller, { documentId, revision: 0, text, marks: [] });
  return documentId;
}

async function drafted(documentId: string, emergency = true) {
  const { runId, noteId } = await requestDraft(doctor.caller, {
    documentId,
    template: "soap",
    emergency,
  });
  const status = await runDraft(await clinic.claimRun(runId), runId);
  return { runId, noteId, status };
}

describe("emergency mode", () => {
  test("is off until two people have signed, and says so", async () => {
    const documentId = await pasted(TEXT);
    const ask = () =>
      requestDraft(doctor.caller, { documentId, template: "soap", emergency: true });
    await expect(ask()).rejects.toMatchObject({ code: "draft.emergency_off", kind: "conflict" });
    const { textSha256, myName } = await readIntendedUse(admin.caller);
    const { signatureId } = await signIntendedUse(admin.caller, { textSha256, name: myName });
    await expect(ask()).rejects.toMatchObject({ code: "draft.emergency_off" });
    await withdrawIntendedUse(admin.caller, { signatureId, reason: "Signed to see the refusal" });
  });

  test("shows red flags with their words before the note, and the note follows", async () => {
    const signatureId = await putInForce();
    const { runId, noteId, status } = await drafted(await pasted(TEXT));
    expect(status).toBe("done");
    const progress = await readProgress(doctor.caller, { runId });
    expect(progress.isEmergency).toBe(true);
    const done = progress.steps.filter(({ state }) => state === "done").map(({ step }) => step);
    expect(done.slice(0, 2)).toEqual(["deidentify", "assess"]);
    const view = await readAssessment(doctor.caller, { noteId });
    const sweating = view?.assessment.flags.find(({ label }) => label === "sweating");
    expect(sweating?.spans.map(({ start, end }) => TEXT.slice(start, end))).toEqual(["sweating"]);
    expect(view?.assessment.flags.map(({ label }) => label)).not.toContain("tearing pain");
    expect(JSON.stringify(view)).not.toMatch(/Quentin|Examplar|NAME_1/);
    expect((await clinic.entries("draft.assessed")).at(-1)).toMatchObject({
      actorKind: "job",
      counts: { flags: view?.assessment.flags.length },
    });
    await withdrawIntendedUse(officer.caller, { signatureId, reason: "End of the test" });
  });

  test("leaves nothing behind of a draft without it, nor of one whose signature went meanwhile", async () => {
    const signatureId = await putInForce();
    const plain = await drafted(await pasted(TEXT), false);
    expect(await readAssessment(doctor.caller, { noteId: plain.noteId })).toBeNull();
    const { runId, noteId } = await requestDraft(doctor.caller, {
      documentId: await pasted(TEXT),
      template: "soap",
      emergency: true,
    });
    await withdrawIntendedUse(admin.caller, { signatureId, reason: "Withdrawn while it waits" });
    expect(await runDraft(await clinic.claimRun(runId), runId)).toBe("done");
    expect(await readAssessment(doctor.caller, { noteId })).toBeNull();
  });

  test("shows no card of a text that was blocked", async () => {
    const signatureId = await putInForce();
    const { actions } = STRICT_POLICY;
    const content = { actions, patterns: [], allowed: [], secondLook: "stop" as const };
    await savePolicy(admin.caller, { basedOn: 0, content });
    const { noteId, status } = await drafted(await pasted(`${TEXT}\nLot AB12345678 given.`));
    expect(status).toBe("blocked");
    expect(await readAssessment(doctor.caller, { noteId })).toBeNull();
    expect(
      await clinic.owner.query(
        "SELECT 1 FROM case_assessment WHERE run_id IN (SELECT id FROM draft_run WHERE status = 'blocked')",
      ),
    ).toMatchObject({ rowCount: 0 });
    await savePolicy(admin.caller, { basedOn: 1, content: { ...content, secondLook: "replace" } });
    await withdrawIntendedUse(admin.caller, { signatureId, reason: "End of the test" });
  });

  test("moves with its text into the chart, and is nobody else's to read", async () => {
    const signatureId = await putInForce();
    const documentId = await pasted(TEXT);
    const { noteId } = await drafted(documentId);
    const before = await readAssessment(doctor.caller, { noteId });
    await expect(readAssessment(stranger.caller, { noteId })).rejects.toMatchObject({
      code: "access.refused",
    });
    const { patientId } = await createPatient(doctor.caller, {
      family: "Examplar",
      given: "Quentin",
      birthDate: "1968-03-11",
      sex: "male",
      mrn: "448120",
    });
    const filed = await fileDocument(doctor.caller, {
      documentId,
      patientId,
      encounter: { kind: "clinic_visit", title: "", date: "2026-11-20" },
      reason: "Made for this test from the same text",
    });
    expect(filed.status).toBe("filed");
    expect(before).not.toBeNull();
    expect(await readAssessment(doctor.caller, { noteId })).toEqual(before);
    await withdrawIntendedUse(admin.caller, { signatureId, reason: "End of the test" });
  });
});
