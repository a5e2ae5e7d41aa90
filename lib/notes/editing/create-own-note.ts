import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import { once, type Retry } from "@/lib/access/idempotency";
import type { Act } from "@/lib/access/act";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { keepTextIn } from "@/lib/patients/keep-text";
import { loadDocument } from "@/lib/patients/load-document";
import type { NoteContent } from "../note-content.schema";
import { openNoteIn } from "../open-note";
import { loadLatestRuns, loadNote } from "../stores/note-store";
import { cutVersion } from "../stores/version-store";
import { insertWorkingCopy } from "../stores/working-copy-store";
import { aboutNote } from "../record/about-note";

export const createOwnNoteSchema = z.object({
  documentId: z.uuid(),
  template: z.enum(["soap", "encounter"]),
});

/**
 * "Write it myself": keeps the text as source and opens an empty note beside it, version 1 by the person.
 * @throws ProvenoteError `note.drafting` (409: cancel the draft first) · `note.draft_exists` (409).
 */
export async function createOwnNote(
  caller: Caller,
  input: z.infer<typeof createOwnNoteSchema>,
  retry: Retry | null = null,
): Promise<{ noteId: string }> {
  const request = createOwnNoteSchema.parse(input);
  return withActor(caller, async (act) => {
    const { id } = await once(act, retry, () => createOwnNoteIn(act, request));
    return { noteId: id };
  });
}

async function createOwnNoteIn(
  act: Act,
  { documentId, template }: z.infer<typeof createOwnNoteSchema>,
): Promise<string> {
  const permit = await demand(act, "draft.request", { kind: "document", id: documentId });
  const document =
    (await keepTextIn(permit)) ?? (await loadDocument(permit, permit.idOf("document")));
  const { encounterId } = document;
  const noteId = await openNoteIn(permit, { documentId, encounterId, template });
  const run = (await loadLatestRuns(permit, [noteId])).get(noteId);
  if (run?.status === "queued" || run?.status === "running") {
    throw new ProvenoteError(
      "conflict",
      "note.drafting",
      "A draft of this text is under way. Cancel it first.",
      { runId: run.id },
    );
  }
  const note = await loadNote(permit, noteId);
  const content = emptyContent(act, template);
  const cut =
    note.currentVersion === 0
      ? await cutVersion(permit, note, content, { cause: "save", method: "saved" })
      : null;
  if (cut === null) {
    throw new ProvenoteError("conflict", "note.draft_exists", "This text has a note already.");
  }
  await insertWorkingCopy(permit, note, content);
  await act.record({
    type: "note.version_saved",
    action: "C",
    ...aboutNote(permit, { id: noteId, currentVersion: cut.version }),
    part: "own",
    hashes: { content: cut.checksum, statement: cut.statementHash },
  });
  return noteId;
}

function emptyContent(act: Act, template: NoteContent["template"]): NoteContent {
  return {
    schema: "provenote-content/v1",
    template,
    title: "Clinic visit",
    sentences: [],
    attention: [],
    setAside: [],
    unplaced: [],
    gaps: [],
    drafter: "none",
    salt: Buffer.from(act.runtime.randomBytes(16)).toString("hex"),
  };
}
