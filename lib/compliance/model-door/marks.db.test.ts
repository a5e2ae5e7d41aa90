import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { fileDocument } from "@/lib/drafting/run/file-document";
import { requestDraft } from "@/lib/drafting/run/request-draft";
import { runDraft } from "@/lib/drafting/run/run-draft";
import { openModelDesk, type ModelDesk } from "@/lib/drafting/run/test-model-desk";
import { viewNote } from "@/lib/notes/view-note";
import { createPatient } from "@/lib/patients/identity/create-patient";
import { addConsent } from "@/lib/patients/model-marks/edit-consents";
import { saveText } from "@/lib/patients/texts/save-text";
import { asDefiner, bySql } from "./by-sql";

let desk: ModelDesk;
beforeAll(async () => {
  desk = await openModelDesk();
});
beforeEach(() => desk.reset());
afterAll(() => desk.clinic.close());

/** A run for a text in a chart; nothing is drafted yet. */
async function requestInChart() {
  const documentId = randomUUID();
  const text = "CC: cough\nHPI: cough for two weeks. No fever.\nExam: Lungs clear.";
  const { patientId } = await createPatient(desk.doctor.caller, {
    family: "Examplar",
    given: "Quentin",
    birthDate: "1968-03-11",
    sex: "male",
    mrn: randomUUID(),
  });
  await saveText(desk.doctor.caller, { documentId, text, marks: [], revision: 0 });
  const filed = await fileDocument(desk.doctor.caller, {
    documentId,
    patientId,
    encounter: { kind: "clinic_visit", title: "", date: "2026-11-17" },
  });
  expect(filed).toMatchObject({ status: "filed" });
  const run = await requestDraft(desk.doctor.caller, { documentId, template: "soap" });
  return { ...run, patientId, documentId };
}
type Run = Awaited<ReturnType<typeof requestInChart>>;

const markPatient = (sets: string) => (run: Run) =>
  bySql(desk.clinic, desk.doctor.caller, `UPDATE patient SET ${sets} WHERE id = $1`, [
    run.patientId,
  ]);
const markNote = (sets: string) => (run: Run) =>
  bySql(desk.clinic, desk.doctor.caller, `UPDATE note SET ${sets} WHERE id = $1`, [run.noteId]);

describe("a chart's marks are read anew for each call", () => {
  test("and let an ordinary chart's text go", async () => {
    const run = await requestInChart();
    expect(await runDraft(await desk.clinic.claimRun(run.runId), run.runId, desk.door)).toBe(
      "done",
    );
    expect(desk.provider.sent.length).toBeGreaterThan(0);
    const ids = await asDefiner(
      desk.clinic,
      "SELECT DISTINCT subject_id FROM model_call WHERE run_id = $1",
      [run.runId],
    );
    expect(ids).toEqual([{ subject_id: run.patientId }]);
  });

  test.each<[string, string, (run: Run) => ReturnType<typeof bySql>]>([
    ["llm.patient_opted_out", "the patient wants no model", markPatient("ai_allowed = false")],
    [
      "llm.psychotherapy_note",
      "the chart is of psychotherapy",
      markPatient("sensitivity = 'psychotherapy'"),
    ],
    [
      "llm.part2_without_consent",
      "the chart is under Part 2",
      markPatient("sensitivity = 'part2'"),
    ],
    ["llm.restricted_record", "the chart is restricted", markPatient("sensitivity = 'restricted'")],
    ["llm.patient_opted_out", "the note alone says no", markNote("ai_allowed = false")],
    [
      "llm.psychotherapy_note",
      "the note alone is of psychotherapy",
      markNote("sensitivity = 'psychotherapy'"),
    ],
  ])("and refuse with %s when %s", async (code, _when, mark) => {
    const run = await requestInChart();
    expect(await mark(run)).toMatchObject({ changed: 1, refused: null });
    expect(await runDraft(await desk.clinic.claimRun(run.runId), run.runId, desk.door)).toBe(
      "done",
    );
    expect(desk.provider.sent).toEqual([]);
    expect((await desk.entries("model.call_refused")).at(-1)).toMatchObject({
      code,
      outcome: "refused",
      patientId: run.patientId,
      counts: { bytes: 0 },
    });
    const { content } = await viewNote(desk.doctor.caller, { noteId: run.noteId });
    expect(content?.models).toMatchObject([{ state: "refused", code }]);
    expect(content?.sentences.length).toBeGreaterThan(2);
  });

  test.each([
    ["a consent to all uses", { recipient: null }, "sent"],
    ["a consent that names somebody else", { recipient: "Northgate AI" }, "refused"],
    ["a consent that is over", { recipient: null, expiresOn: "2026-04-01" }, "refused"],
  ] as const)("and let a record under Part 2 go by consent alone: %s", async (_, terms, came) => {
    const run = await requestInChart();
    await markPatient("sensitivity = 'part2'")(run);
    await addConsent(desk.doctor.caller, {
      patientId: run.patientId,
      consent: {
        purpose: "Drafting notes",
        keptAt: "Cabinet 4",
        givenOn: "2026-03-01",
        expiresOn: null,
        ...terms,
      },
    });
    expect(await runDraft(await desk.clinic.claimRun(run.runId), run.runId, desk.door)).toBe(
      "done",
    );
    expect(desk.provider.sent.length > 0).toBe(came === "sent");
  });

  test("and stop the rest of a draft when the patient says no between two sections", async () => {
    const run = await requestInChart();
    const { respond } = desk.provider;
    desk.provider.respond = async (call) => {
      await markPatient("ai_allowed = false")(run);
      return respond(call);
    };
    expect(await runDraft(await desk.clinic.claimRun(run.runId), run.runId, desk.door)).toBe(
      "done",
    );
    expect(desk.provider.sent).toHaveLength(1);
    expect((await desk.entries("model.call_refused")).at(-1)).toMatchObject({
      code: "llm.patient_opted_out",
    });
  });
});
