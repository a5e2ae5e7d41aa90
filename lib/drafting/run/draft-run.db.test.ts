import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { secretHash } from "@/lib/access/sign-in/session-secret";
import { makeTestClinic, type TestClinic, type TestMember } from "@/lib/access/test-clinic";
import { signNote } from "../edits/sign-note";
import { saveNote } from "../edits/save-note";
import { verifyNote } from "@/lib/notes/verifying/verify-note";
import { viewNote, type NoteView } from "@/lib/notes/view-note";
import { createPatient } from "@/lib/patients/identity/create-patient";
import type { Demographics } from "@/lib/patients/demographics.schema";
import { saveText } from "@/lib/patients/texts/save-text";
import { viewChart } from "@/lib/patients/view-chart";
import { cancelDraft } from "./cancel-draft";
import { fileDocument } from "./file-document";
import { readProgress } from "./read-progress";
import { requestDraft } from "./request-draft";
import { runDraft } from "./run-draft";

const PERSON: Demographics = {
  family: "Examplar",
  given: "Quentin",
  birthDate: "1968-03-11",
  sex: "male",
  mrn: "7701-0926",
};
const TEXT = `Visit 11/17/2026
Pt: Quentin Examplar  DOB 03/11/1968  MRN 7701-0926
CC: cough
HPI: 58M with cough for two weeks. No fever. Denies chest pain.
Meds: lisinopril 20 mg daily
Allergies: penicillin (rash)
Vitals: BP 128/78 HR 72 T 36.7
Exam: Lungs clear.
A/P: Acute bronchitis.
- fluids and rest
- return if fever`;

let clinic: TestClinic;
let doctor: TestMember;

beforeAll(async () => {
  clinic = await makeTestClinic();
  doctor = await clinic.addMember("clinician");
});
afterAll(() => clinic.close());

async function paste(member: TestMember, text = TEXT): Promise<string> {
  const documentId = randomUUID();
  await saveText(member.caller, { documentId, text, marks: [], revision: 0 });
  return documentId;
}

async function draft(member: TestMember, documentId: string): Promise<NoteView> {
  const { runId, noteId } = await requestDraft(member.caller, { documentId, template: "soap" });
  expect(await runDraft(await clinic.claimRun(runId), runId)).toBe("done");
  return viewNote(member.caller, { noteId });
}

const ENCOUNTER = { kind: "clinic_visit", title: "", date: "2026-11-17" } as const;

/** Decides everything that needs eyes, as the page would. */
async function decideAll(member: TestMember, view: NoteView): Promise<string> {
  const content = view.content;
  if (content === null) throw new Error("no content");
  const attention = content.attention.map((item) => ({
    ...item,
    decision: {
      action: "keep",
      reason: "Reviewed in the test",
      byId: member.membershipId,
      at: "2026-11-17T15:40:00.000Z",
    },
  }));
  const choosable = attention.map((item) => {
    const choice = item.choices.find(({ action }) => action !== "edit");
    return { ...item, decision: { ...item.decision, action: choice?.action ?? "keep" } };
  });
  const saved = await saveNote(member.caller, {
    noteId: view.noteId,
    revision: view.revision,
    content: { ...content, attention: choosable },
  });
  return saved.checksum;
}

describe("from a pasted text to a signed note", () => {
  test("drafts, files, signs and verifies; every step is an entry without the patient's name", async () => {
    const documentId = await paste(doctor);
    const unfiled = await draft(doctor, documentId);
    expect(unfiled.content?.sentences.length).toBeGreaterThan(4);
    for (const sentence of unfiled.content?.sentences ?? []) {
      expect(sentence.citations.length, sentence.text).toBeGreaterThan(0);
      expect(sentence.text).not.toMatch(/\[[A-Z]+_\d+/);
      for (const { start, end } of sentence.citations) {
        expect(TEXT.slice(start, end).trim()).not.toBe("");
      }
    }
    const { patientId } = await createPatient(doctor.caller, PERSON);
    const checksum = await decideAll(doctor, unfiled);
    await expect(
      signNote(doctor.caller, { noteId: unfiled.noteId, checksum }),
    ).rejects.toMatchObject({ code: "access.refused" });
    expect(
      await fileDocument(doctor.caller, { documentId, patientId, encounter: ENCOUNTER }),
    ).toMatchObject({ status: "filed" });
    const signed = await signNote(doctor.caller, { noteId: unfiled.noteId, checksum });
    expect(signed).toMatchObject({ version: 2, checksum });
    expect(await verifyNote(doctor.caller, { noteId: unfiled.noteId })).toMatchObject({
      verdict: "valid",
    });
    const types = (await clinic.entries()).map((entry) => entry.type);
    for (const type of [
      "document.saved",
      "draft.requested",
      "draft.started",
      "deidentification.completed",
      "draft.completed",
      "note.viewed",
      "document.filed",
      "note.signed",
      "note.verified",
    ]) {
      expect(types).toContain(type);
    }
    const bytes = JSON.stringify(await clinic.entries());
    for (const value of ["Examplar", "Quentin", "7701", "1968-03-11", "bronchitis"]) {
      expect(bytes).not.toContain(value);
    }
  });

  test("of two signers at once one wins and the other is told who", async () => {
    const { patientId } = await createPatient(doctor.caller, { ...PERSON, mrn: "7701-2222" });
    const documentId = await paste(doctor, TEXT.replace("7701-0926", "7701-2222"));
    await fileDocument(doctor.caller, { documentId, patientId, encounter: ENCOUNTER });
    const view = await draft(doctor, documentId);
    const checksum = await decideAll(doctor, view);
    const again = await clinic.signInAgain(doctor);
    const results = await Promise.allSettled(
      [doctor.caller, again].map((caller) => signNote(caller, { noteId: view.noteId, checksum })),
    );
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const lost = results.find((result) => result.status === "rejected");
    expect(lost?.reason).toMatchObject({
      code: expect.stringMatching(/^note\.(already_signed|stale)$/) as string,
    });
    const stale = signNote(doctor.caller, { noteId: view.noteId, checksum });
    await expect(stale).rejects.toMatchObject({
      code: "note.already_signed",
      details: { name: "A. Testperson, MD" },
    });
  });

  test("a checksum that is not on screen any more is refused, and the refusal is an entry", async () => {
    const { patientId } = await createPatient(doctor.caller, { ...PERSON, mrn: "7701-3333" });
    const documentId = await paste(doctor, TEXT.replace("7701-0926", "7701-3333"));
    await fileDocument(doctor.caller, { documentId, patientId, encounter: ENCOUNTER });
    const view = await draft(doctor, documentId);
    await decideAll(doctor, view);
    await expect(
      signNote(doctor.caller, { noteId: view.noteId, checksum: "0".repeat(64) }),
    ).rejects.toMatchObject({ code: "note.stale" });
    const entries = await clinic.entries("note.signed");
    expect(entries.at(-1)).toMatchObject({ outcome: "failure", code: "note.stale" });
  });
});

describe("a run", () => {
  test("cancelled before the worker comes makes no version, and the text is open again", async () => {
    const documentId = await paste(doctor);
    const { runId, noteId } = await requestDraft(doctor.caller, { documentId, template: "soap" });
    const worker = await clinic.claimRun(runId);
    await cancelDraft(doctor.caller, { runId });
    await expect(runDraft(worker, runId)).rejects.toMatchObject({ code: "access.no_session" });
    expect(await readProgress(doctor.caller, { runId })).toMatchObject({ status: "cancelled" });
    expect((await viewNote(doctor.caller, { noteId })).currentVersion).toBe(0);
    await expect(
      saveText(doctor.caller, { documentId, text: "changed", marks: [], revision: 1 }),
    ).resolves.toMatchObject({ revision: 2 });
  });

  test("taken over by a second worker has exactly one version", async () => {
    const documentId = await paste(doctor);
    const { runId, noteId } = await requestDraft(doctor.caller, { documentId, template: "soap" });
    const first = await clinic.claimRun(runId);
    const second = await clinic.claimRun(runId);
    await expect(runDraft(first, runId)).rejects.toMatchObject({ code: "access.no_session" });
    expect(await runDraft(second, runId)).toBe("done");
    await expect(runDraft(second, runId)).rejects.toMatchObject({ code: "access.no_session" });
    expect((await viewNote(doctor.caller, { noteId })).versions).toHaveLength(1);
  });

  test("whose person lost access writes nothing", async () => {
    const leaver = await clinic.addMember("clinician");
    const documentId = await paste(leaver);
    const { runId } = await requestDraft(leaver.caller, { documentId, template: "soap" });
    const worker = await clinic.claimRun(runId);
    await clinic.owner.query("UPDATE membership SET disabled_at = now() WHERE id = $1", [
      leaver.membershipId,
    ]);
    await expect(runDraft(worker, runId)).rejects.toMatchObject({ code: "access.no_session" });
    const { rows } = await clinic.jobs.query("SELECT end_orphaned_run($1, $2) AS ended", [
      runId,
      secretHash(worker.secret),
    ]);
    expect(rows[0]).toEqual({ ended: true });
  });

  test("sent twice with one key is one run", async () => {
    const documentId = await paste(doctor);
    const retry = {
      route: "POST /api/texts/draft",
      key: randomUUID(),
      bodyHmac: Buffer.from("body"),
    };
    const once = await requestDraft(doctor.caller, { documentId, template: "soap" }, retry);
    const twice = await requestDraft(doctor.caller, { documentId, template: "soap" }, retry);
    expect(twice).toEqual(once);
    const other = requestDraft(
      doctor.caller,
      { documentId, template: "encounter" },
      { ...retry, bodyHmac: Buffer.from("other") },
    );
    await expect(other).rejects.toMatchObject({ code: "request.key_reused" });
  });

  test("of a text that contradicts its chart stops, and says how many points differ", async () => {
    const { patientId } = await createPatient(doctor.caller, {
      ...PERSON,
      given: "Roland",
      birthDate: "1974-11-03",
      mrn: "7701-4444",
    });
    const documentId = await paste(doctor);
    expect(
      await fileDocument(doctor.caller, { documentId, patientId, encounter: ENCOUNTER }),
    ).toMatchObject({ status: "differs" });
    const kept = await fileDocument(doctor.caller, {
      documentId,
      patientId,
      encounter: ENCOUNTER,
      reason: "The old letter has the wrong number",
    });
    expect(kept).toMatchObject({ status: "filed" });
    const view = await draft(doctor, documentId);
    expect(view.patientId).toBe(patientId);
    expect((await viewChart(doctor.caller, { patientId })).encounters).toHaveLength(1);
  });
});
