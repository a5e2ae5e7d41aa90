import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createPatient } from "@/lib/patients/identity/create-patient";
import { saveNote } from "../edits/save-note";
import type { NoteContent, NoteSentence } from "@/lib/notes/note-content.schema";
import { viewNote } from "@/lib/notes/view-note";
import { giveFeedback } from "../rerun/give-feedback";
import { fileDocument } from "../run/file-document";
import { runDraft } from "../run/run-draft";
import { openModelDesk, type ModelDesk } from "../run/test-model-desk";
import { addAnswer } from "./add-answer";
import { askQuestion } from "./ask-question";
import { listQuestions } from "./list-questions";
import { runChat } from "./run-chat";

let desk: ModelDesk;
beforeAll(async () => {
  desk = await openModelDesk();
});
afterAll(() => desk.clinic.close());

const view = (noteId: string) => viewNote(desk.doctor.caller, { noteId });

/** A note drafted by the embedded drafter. */
async function drafted(): Promise<string> {
  const { runId, noteId } = await desk.request();
  await runDraft(await desk.clinic.claimRun(runId), runId, null);
  return noteId;
}

async function edit(noteId: string, change: (content: NoteContent) => NoteContent) {
  const { content, revision } = await view(noteId);
  if (content === null) throw new Error("no draft");
  return saveNote(desk.doctor.caller, { noteId, content: change(content), revision });
}

const withText = (find: RegExp, text: string) => (content: NoteContent) => ({
  ...content,
  sentences: content.sentences.map((each): NoteSentence =>
    find.test(each.text) ? { ...each, text, support: "own" } : each,
  ),
});

describe("an answer that is put into the note", () => {
  test("is the clinician's own sentence with its sources, and stays so through saving and filing", async () => {
    const noteId = await drafted();
    const { caller } = desk.doctor;
    const { runId } = await askQuestion(caller, { noteId, question: "What does he take?" });
    await runChat(await desk.clinic.claimRun(runId), runId, null);
    const [asked] = await listQuestions(caller, { noteId });
    const { checksum } = await view(noteId);
    const add = {
      noteId,
      questionId: asked?.id ?? "",
      sentence: 0,
      section: "subjective" as const,
      checksum: checksum ?? "",
    };
    await expect(addAnswer(caller, { ...add, sentence: 7 })).rejects.toMatchObject({
      code: "chat.no_answer",
    });
    const { sentenceId } = await addAnswer(caller, add);
    await expect(addAnswer(caller, add)).rejects.toMatchObject({ code: "note.stale" });
    const added = (await view(noteId)).content?.sentences.find(({ id }) => id === sentenceId);
    expect(added).toMatchObject({ support: "own", authorId: desk.doctor.membershipId });
    expect(added?.citations).toEqual(asked?.answer?.sentences[0]?.citations);
    await edit(noteId, withText(/cough for two/i, "Edited beside it."));
    const saved = (await view(noteId)).content?.sentences.find(({ id }) => id === sentenceId);
    expect(saved).toEqual(added);
    const { checksum: now } = await view(noteId);
    const sentence = (await view(noteId)).content?.sentences.find(
      ({ support }) => support !== "own",
    );
    await desk.setUp({ isEnabled: false });
    await giveFeedback(caller, {
      noteId,
      sentenceId: sentence?.id ?? "",
      kind: "wrong",
      words: "Check this.",
      checksum: now ?? "",
    });
    await desk.setUp();
    const { patientId } = await createPatient(caller, {
      family: "Examplar",
      given: "Quentin",
      birthDate: "1968-03-11",
      sex: "male",
      mrn: "7701-0926",
    });
    const { document } = await view(noteId);
    const filed = await fileDocument(caller, {
      documentId: document.documentId,
      patientId,
      encounter: { kind: "clinic_visit", title: "", date: "2026-11-17" },
    });
    expect(filed.status).toBe("filed");
    expect((await listQuestions(caller, { noteId })).length).toBe(1);
  });
});
