import { demand } from "@/lib/access/authorize";
import type { TestMember } from "@/lib/access/test-clinic";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { addEncounterIn } from "@/lib/patients/add-encounter";
import { fileDocumentRowIn, loadDocument } from "@/lib/patients/texts/load-document";
import { saveText } from "@/lib/patients/texts/save-text";
import type { NoteContent, NoteSection } from "./note-content.schema";
import type { WrittenLook } from "./written-look";
import { openNoteIn } from "./draft/open-note";
import { saveWorkingCopyIn, type SavedCopy } from "./draft/save-working-copy";
import { signNoteIn, type SignedView } from "./signed/sign-note";
import { startOwnVersionIn } from "./draft/start-own-version";
import { viewNote } from "./view-note";

export type TestNote = {
  readonly noteId: string;
  readonly documentId: string;
  readonly checksum: string;
};

export type TestNoteInput = {
  readonly patientId: string;
  readonly source: string;
  readonly sentences: readonly (readonly [NoteSection, string])[];
};

/** A note in a chart for tests of other rooms, made by the real verbs; its words are the member's own. */
export async function makeDraftNote(member: TestMember, input: TestNoteInput): Promise<TestNote> {
  const { caller } = member;
  const documentId = caller.runtime.randomId();
  const resource = { kind: "document", id: documentId } as const;
  await saveText(caller, { documentId, text: input.source, marks: [], revision: 0 });
  const noteId = await withActor(caller, async (act) => {
    const filing = await demand(act, "document.file", resource);
    const document = await loadDocument(filing, documentId);
    const { patientId } = input;
    const chart = await demand(act, "patient.add_document", { kind: "patient", id: patientId });
    const encounterId = await addEncounterIn(chart, {
      kind: "clinic_visit",
      title: "",
      date: "2026-11-17",
    });
    await fileDocumentRowIn(filing, document, { patientId, encounterId, overrideReason: null });
    const drafting = await demand(act, "draft.request", resource);
    const id = await openNoteIn(drafting, { documentId, encounterId, template: "soap" });
    await startOwnVersionIn(await demand(act, "note.edit", { kind: "note", id }));
    return id;
  });
  const view = await viewNote(caller, { noteId });
  if (view.content === null) throw new TypeError("A note that was started has content.");
  const sentences = input.sentences.map(([section, text]) => ({
    id: caller.runtime.randomId(),
    section,
    text,
    citations: [],
    support: "own" as const,
    authorId: member.membershipId,
  }));
  const content = { ...view.content, sentences };
  const { checksum } = await saveUnlooked(caller, { noteId, revision: view.revision, content });
  return { noteId, documentId, checksum };
}

/** As {@link makeDraftNote}, signed by the same member. */
export async function makeSignedNote(member: TestMember, input: TestNoteInput): Promise<TestNote> {
  const note = await makeDraftNote(member, input);
  await signUnlooked(member.caller, { noteId: note.noteId, checksum: note.checksum });
  return note;
}

/** What a look comes to that finds nothing: this room knows no medicines. */
function seesNothing(
  _permit: unknown,
  _id: string,
  { attention }: NoteContent,
): Promise<WrittenLook> {
  return Promise.resolve({ attention, raised: 0, withdrawn: 0, reopened: [] });
}

/** Saves as the verb of the drafting room does, without its look at what was written. */
export async function saveUnlooked(
  caller: Caller,
  input: Parameters<typeof saveWorkingCopyIn>[1],
): Promise<SavedCopy> {
  return withActor(caller, async (act) => {
    const permit = await demand(act, "note.edit", { kind: "note", id: input.noteId });
    return saveWorkingCopyIn(permit, input, seesNothing);
  });
}

/** As {@link saveUnlooked}, signing. */
export async function signUnlooked(
  caller: Caller,
  { noteId, checksum }: { readonly noteId: string; readonly checksum: string },
): Promise<SignedView> {
  return withActor(caller, async (act) => {
    const permit = await demand(act, "note.sign", { kind: "note", id: noteId });
    return signNoteIn(permit, checksum, seesNothing);
  });
}
