import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { fileDocument } from "@/lib/drafting/run/file-document";
import { requestDraft } from "@/lib/drafting/run/request-draft";
import { runDraft } from "@/lib/drafting/run/run-draft";
import { openModelDesk, type ModelDesk } from "@/lib/drafting/run/test-model-desk";
import { viewNote } from "@/lib/notes/view-note";
import { createPatient } from "@/lib/patients/identity/create-patient";
import { ORDINARY_MARKS, type ModelMarks } from "@/lib/patients/model-marks/model-marks.schema";
import { setTextMarks } from "@/lib/patients/model-marks/set-text-marks";
import { saveText } from "@/lib/patients/texts/save-text";
import { viewChart } from "@/lib/patients/view-chart";
import { bySql } from "./by-sql";

const CLOSED = [
  ["llm.psychotherapy_note", { sensitivity: "psychotherapy", isAiAllowed: true }],
  ["llm.restricted_record", { sensitivity: "restricted", isAiAllowed: true }],
  ["llm.part2_without_consent", { sensitivity: "part2", isAiAllowed: true }],
  ["llm.patient_opted_out", { sensitivity: "normal", isAiAllowed: false }],
] as const;
const NO_MODEL: ModelMarks = { sensitivity: "normal", isAiAllowed: false };

let desk: ModelDesk;
beforeAll(async () => {
  desk = await openModelDesk();
});
beforeEach(() => desk.reset());
afterAll(() => desk.clinic.close());

async function textOf(modelMarks?: ModelMarks): Promise<string> {
  const documentId = randomUUID();
  const text = "CC: cough\nHPI: cough for two weeks. No fever.\nExam: Lungs clear.";
  const saving = { documentId, text, marks: [], revision: 0 };
  await saveText(desk.doctor.caller, modelMarks === undefined ? saving : { ...saving, modelMarks });
  return documentId;
}

async function fileIn(documentId: string): Promise<string> {
  const { patientId } = await createPatient(desk.doctor.caller, {
    family: "Examplar",
    given: "Quentin",
    birthDate: "1968-03-11",
    sex: "male",
    mrn: randomUUID(),
  });
  const encounter = { kind: "clinic_visit", title: "", date: "2026-11-17" } as const;
  await fileDocument(desk.doctor.caller, { documentId, patientId, encounter });
  return patientId;
}

const request = (documentId: string) =>
  requestDraft(desk.doctor.caller, { documentId, template: "soap" });
const run = async (runId: string) => runDraft(await desk.clinic.claimRun(runId), runId, desk.door);
const contentOf = async (noteId: string) =>
  (await viewNote(desk.doctor.caller, { noteId })).content;

describe("a text that is kept from models", () => {
  test.each(CLOSED)("is drafted without one, in an ordinary chart: %s", async (code, marks) => {
    const documentId = await textOf();
    const patientId = await fileIn(documentId);
    await setTextMarks(desk.doctor.caller, { documentId, from: ORDINARY_MARKS, ...marks });
    const chart = await viewChart(desk.doctor.caller, { patientId });
    expect(chart.modelMarks).toEqual(ORDINARY_MARKS);
    const { runId, noteId } = await request(documentId);
    expect(await run(runId)).toBe("done");
    expect(desk.provider.sent).toEqual([]);
    const content = await contentOf(noteId);
    expect(content?.models).toMatchObject([{ state: "refused", code }]);
    expect(content?.sentences.length).toBeGreaterThan(2);
  });

  test.each(CLOSED)("stays so from its first save, unfiled and filed: %s", async (code, marks) => {
    const documentId = await textOf(marks);
    const first = await request(documentId);
    expect(await run(first.runId)).toBe("done");
    await fileIn(documentId);
    const note = await viewNote(desk.doctor.caller, { noteId: first.noteId });
    expect(note.document.modelMarks).toEqual(marks);
    expect(note.content?.models).toMatchObject([{ state: "refused", code }]);
    expect(desk.provider.sent).toEqual([]);
  });

  test("is closed between two calls of a draft under way: the rest goes on without the model", async () => {
    const documentId = await textOf();
    const { runId, noteId } = await request(documentId);
    const { respond } = desk.provider;
    let isClosed = false;
    desk.provider.respond = async (call) => {
      if (!isClosed) {
        await setTextMarks(desk.doctor.caller, { documentId, from: ORDINARY_MARKS, ...NO_MODEL });
        isClosed = true;
      }
      return respond(call);
    };
    expect(await run(runId)).toBe("done");
    expect(desk.provider.sent).toHaveLength(1);
    expect((await desk.entries("model.call_refused")).at(-1)).toMatchObject({
      code: "llm.patient_opted_out",
    });
    expect((await contentOf(noteId))?.sentences.length).toBeGreaterThan(2);
  });

  test("is opened again by a clinician with a reason, and only then read by one", async () => {
    const documentId = await textOf(NO_MODEL);
    await setTextMarks(desk.doctor.caller, {
      documentId,
      from: NO_MODEL,
      ...ORDINARY_MARKS,
      reason: "The patient agreed.",
    });
    const { runId } = await request(documentId);
    expect(await run(runId)).toBe("done");
    expect(desk.provider.sent.length).toBeGreaterThan(0);
  });

  test("is not filed out of its marks, and says nothing of another text in the same chart", async () => {
    const [marked, other] = [await textOf(NO_MODEL), await textOf()];
    await fileIn(marked);
    const { runId } = await request(other);
    expect(await run(runId)).toBe("done");
    expect(desk.provider.sent.length).toBeGreaterThan(0);
  });
});

describe("by SQL, marks are opened", () => {
  const OPEN = "UPDATE source_document SET sensitivity = 'normal', ai_allowed = true WHERE id = $1";

  test("by no job of the text's own draft, which may not close it either", async () => {
    const documentId = await textOf(NO_MODEL);
    const { runId, noteId } = await request(documentId);
    const job = await desk.clinic.claimRun(runId);
    for (const [sql, id] of [
      [OPEN, documentId],
      ["UPDATE source_document SET sensitivity = 'psychotherapy' WHERE id = $1", documentId],
      ["UPDATE note SET ai_allowed = false WHERE id = $1", noteId],
    ] as const) {
      expect((await bySql(desk.clinic, job, sql, [id])).refused).toBe("model_marks.in_person");
    }
  });

  test("by no nurse, for her own text", async () => {
    const nurse = await desk.clinic.addMember("nurse");
    const documentId = randomUUID();
    const text = { documentId, text: "Cough.", marks: [], revision: 0, modelMarks: NO_MODEL };
    await saveText(nurse.caller, text);
    const opened = await bySql(desk.clinic, nurse.caller, OPEN, [documentId]);
    expect(opened.refused).toBe("model_marks.clinician_opens");
    const closing = "UPDATE source_document SET sensitivity = 'restricted' WHERE id = $1";
    expect(await bySql(desk.clinic, nurse.caller, closing, [documentId])).toMatchObject({
      changed: 1,
    });
  });

  test("by nobody for a text that is somebody else's", async () => {
    const documentId = await textOf(NO_MODEL);
    const stranger = await desk.clinic.addMember("clinician");
    const tried = await bySql(desk.clinic, stranger.caller, OPEN, [documentId]);
    expect(tried).toMatchObject({ changed: 0, refused: null });
  });
});
