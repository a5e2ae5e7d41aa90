import { z } from "zod";
import type { Permit } from "@/lib/access/permit";
import { sealReason } from "@/lib/access/seal-reason";
import { ProvenoteError } from "@/lib/errors";
import { noteContentSchema, type AttentionItem, type NoteContent } from "../note-content.schema";
import { contentChecksum } from "../note-statement";
import { codeCounts } from "../record/code-rules";
import { applyEdit, lacksReason, MIN_REASON_LENGTH } from "../record/edit-rules";
import type { LookAtWritten, WrittenLook } from "../written-look";
import { looksAsSent } from "../record/looks-as-sent";
import { loadWorkingCopy, lockNote, replaceWorkingCopy } from "../record/note-store";
import { loadVersionContent } from "../record/version-store";
import { signedElsewhere } from "../signed/signed-elsewhere";

export const saveWorkingCopySchema = z.object({
  noteId: z.uuid(),
  content: noteContentSchema,
  /** The revision the page's content started from. */
  revision: z.number().int().min(1),
});

export type SavedCopy = {
  readonly revision: number;
  readonly savedAt: string;
  /** Of the content as the server keeps it: what a signature would cover. */
  readonly checksum: string;
  /** False when the server keeps something else than was sent: the page shows `content` before anybody signs. */
  readonly isAsSent: boolean;
  readonly content: NoteContent;
};

/**
 * Keeps what is on the page: autosave of the one working copy. Who wrote a sentence and what the drafter
 * recorded is decided here, not by the page, and `look` says which cards the words of people raise now.
 * @throws ProvenoteError `note.moved_on` (409, details.revision) · `note.already_signed` (409) ·
 * `note.reason_missing` · `note.sentence_twice` (400).
 */
export async function saveWorkingCopyIn(
  permit: Permit<"note.edit">,
  input: z.infer<typeof saveWorkingCopySchema>,
  look: LookAtWritten<"note.edit">,
): Promise<SavedCopy> {
  const { act } = permit;
  const { content, revision } = input;
  const note = await lockNote(permit);
  if (note.status !== "draft") throw await signedElsewhere(act, note);
  const copy = await loadWorkingCopy(permit);
  if (copy === null) {
    throw new ProvenoteError("conflict", "note.no_draft", "There is no draft yet.");
  }
  if (copy.revision !== revision) throw movedOn(copy.revision, copy.updatedAt);
  const lastVersion = await loadVersionContent(permit, note.currentVersion);
  const stored = { working: copy.content, lastVersion: lastVersion ?? copy.content };
  const edit = applyEdit(stored, content, { id: act.actor.membershipId, at: act.now });
  if (edit.decided.some(lacksReason)) {
    throw new ProvenoteError(
      "invalid",
      "note.reason_missing",
      `A reason of at least ${MIN_REASON_LENGTH} characters is needed.`,
    );
  }
  const looked = await look(permit, note.documentId, edit.content);
  const kept: NoteContent = { ...edit.content, attention: [...looked.attention] };
  if (!(await replaceWorkingCopy(permit, note.subjectId, revision, kept))) {
    throw movedOn(revision + 1, act.now);
  }
  await recordEdit(permit, note.documentId, edit, looked);
  return {
    revision: revision + 1,
    savedAt: act.now.toISOString(),
    checksum: contentChecksum(kept),
    isAsSent: looksAsSent(content, kept),
    content: kept,
  };
}

async function recordEdit(
  permit: Permit<"note.edit">,
  documentId: string,
  edit: ReturnType<typeof applyEdit>,
  { raised, withdrawn, reopened }: WrittenLook,
): Promise<void> {
  const about = {
    action: "U",
    patientId: permit.patientId,
    textId: permit.patientId === null ? documentId : null,
    object: { kind: "note", id: permit.idOf("note") },
    basis: permit.basis,
  } as const;
  await permit.act.record({
    ...about,
    type: "note.edited",
    counts: {
      sentences_changed: edit.changedSentences,
      ...referenceCounts(edit.references),
      ...codeCounts(edit.changedCodes),
      ...(raised > 0 && { cards_raised: raised }),
      ...(withdrawn > 0 && { cards_withdrawn: withdrawn }),
    },
  });
  for (const item of edit.decided) {
    await permit.act.record({
      ...about,
      type: "note.item_decided",
      part: partOf(item),
      ...(await reasonOf(permit, item)),
    });
  }
  for (const item of [...edit.reopened, ...reopened]) {
    await permit.act.record({ ...about, type: "note.item_decided", part: partOf(item) });
  }
}

function referenceCounts({ removed, restored }: ReturnType<typeof applyEdit>["references"]) {
  return {
    ...(removed > 0 && { references_removed: removed }),
    ...(restored > 0 && { references_restored: restored }),
  };
}

/** "drug_interaction:override:already_monitored": what was decided, and for an override its coded reason. */
function partOf({ kind, decision }: AttentionItem): string {
  const code = decision?.reasonCode === undefined ? "" : `:${decision.reasonCode}`;
  return `${kind}:${decision?.action ?? "reopened"}${code}`;
}

async function reasonOf(
  permit: Permit<"note.edit">,
  item: AttentionItem,
): Promise<{ reason?: string }> {
  // An override stands in the log by its code; its words are in the note alone.
  const isCoded = item.decision?.reasonCode !== undefined;
  const reason = isCoded ? "" : (item.decision?.reason ?? "");
  return reason === "" ? {} : { reason: await sealReason(permit.act, reason) };
}

function movedOn(revision: number, at: Date): ProvenoteError {
  return new ProvenoteError(
    "conflict",
    "note.moved_on",
    "The note changed meanwhile. Your edits are kept in this page.",
    {
      revision,
      at: at.toISOString(),
    },
  );
}
