import { z } from "zod";
import type { Act } from "@/lib/access/act";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { sqlState } from "@/lib/db/database-error";
import { isProvenoteError, ProvenoteError } from "@/lib/errors";
import { createSubjectKeys } from "@/lib/keys/subject-keys";
import { MAX_TEXT_LENGTH } from "../demographics.schema";
import { insertText, loadDocument, updateText, type DocumentRow } from "./document-store";
import { assertWritableText } from "./assert-writable-text";
import { endReviewIn } from "./end-review";
import { partOfMarks } from "../model-marks/marks-part";
import { modelMarksSchema, opensFurther, ORDINARY_MARKS } from "../model-marks/model-marks.schema";
import { textMarkSchema } from "./text-mark.schema";

/** The column is a 32-bit integer. */
const MAX_REVISION = 2_000_000_000;

export const saveTextSchema = z.object({
  documentId: z.uuid(),
  text: z.string(),
  marks: z.array(textMarkSchema).max(2_000),
  /** 0 for the first save; then the revision the last save returned. */
  revision: z.number().int().min(0).max(MAX_REVISION),
  /** What kind of record it is, said with the first save; afterwards `setTextMarks` changes it, by its rules. */
  modelMarks: modelMarksSchema.optional(),
});
type SaveTextInput = z.infer<typeof saveTextSchema>;

export type SavedText = {
  readonly documentId: string;
  readonly revision: number;
  readonly savedAt: string;
};

/**
 * Autosave of the paste box: seals the text as it stands. The id is made by the page, so that a repeated
 * first save is the same save. Each text has keys of its own until it is filed in a chart.
 * @throws ProvenoteError `text.too_long` · `text.not_text` · `text.moved_on` (409: saved elsewhere since, or drafting has begun).
 */
export async function saveText(
  caller: Caller,
  input: z.infer<typeof saveTextSchema>,
): Promise<SavedText> {
  const parsed = saveTextSchema.parse(input);
  assertWritableText(parsed.text, MAX_TEXT_LENGTH);
  try {
    return await withActor(caller, (act) => saveTextIn(act, parsed));
  } catch (error) {
    if (!isTaken(error)) throw error;
    return withActor(caller, (act) => tellWhatStands(act, parsed.documentId));
  }
}

/**
 * The id is taken: by the same save sent twice at once, by a text or a chart that the caller may not see, or
 * by a filed text, whose own keys are destroyed.
 */
function isTaken(error: unknown): boolean {
  const isFiled = isProvenoteError(error) && error.code === "keys.subject_destroyed";
  return isFiled || sqlState(error) === "23505";
}

async function saveTextIn(act: Act, input: SaveTextInput): Promise<SavedText> {
  const known = await act.tx.client.sourceDocument.findFirst({
    where: { id: input.documentId },
    select: { revision: true },
  });
  return known === null ? saveFirst(act, input) : saveAgain(act, input, known.revision);
}

async function saveFirst(act: Act, input: SaveTextInput): Promise<SavedText> {
  const { documentId, text, marks, modelMarks = ORDINARY_MARKS } = input;
  const clinic = { kind: "organization", id: act.actor.organizationId } as const;
  const permit = await demand(act, "text.write", clinic);
  await createSubjectKeys(act.keyring, act.actor.organizationId, documentId);
  await insertText(permit, { id: documentId, text, marks, modelMarks });
  await act.record({
    type: "document.saved",
    action: "C",
    textId: documentId,
    object: { kind: "document", id: documentId, version: 1 },
    basis: permit.basis,
    counts: { characters: text.length },
    ...(opensFurther(modelMarks, ORDINARY_MARKS)
      ? { part: `model_marks:normal:${partOfMarks(modelMarks)}` }
      : {}),
  });
  return { documentId, revision: 1, savedAt: act.now.toISOString() };
}

/** A text in a chart stays its author's to write until its draft begins. */
async function saveAgain(act: Act, input: SaveTextInput, stands: number): Promise<SavedText> {
  const { documentId, text, marks, revision } = input;
  const permit = await demand(act, "text.write", { kind: "document", id: documentId });
  const kept = await loadDocument(permit, documentId);
  if (isAlreadySaved(kept, input, act.actor.membershipId)) {
    return { documentId, revision, savedAt: kept.updatedAt.toISOString() };
  }
  if (!(await updateText(permit, { text, marks, revision }))) throw movedOn(stands);
  await endReviewIn(permit, "text_changed");
  await act.record({
    type: "document.saved",
    action: "U",
    patientId: permit.patientId,
    textId: permit.patientId === null ? documentId : null,
    object: { kind: "document", id: documentId, version: revision + 1 },
    basis: permit.basis,
    counts: { characters: text.length },
  });
  return { documentId, revision: revision + 1, savedAt: act.now.toISOString() };
}

/**
 * A page that opens a text saves it once as it is: that is no change, and neither an entry nor the end of a review. The
 * same words of a text whose draft is being made are no change either; its page keeps its own revision, so that it
 * cannot undo later what a reviewer marked meanwhile.
 */
function isAlreadySaved(kept: DocumentRow, input: SaveTextInput, authorId: string): boolean {
  if (kept.authorId !== authorId || kept.text !== input.text) return false;
  const held = new Set(kept.marks.map((mark) => JSON.stringify(mark)));
  if (kept.state === "kept") return input.marks.every((mark) => held.has(JSON.stringify(mark)));
  return (
    kept.state === "working" &&
    kept.revision === input.revision &&
    JSON.stringify(kept.marks) === JSON.stringify(input.marks)
  );
}

async function tellWhatStands(act: Act, documentId: string): Promise<never> {
  const permit = await demand(act, "document.read", { kind: "document", id: documentId });
  throw movedOn((await loadDocument(permit, documentId)).revision);
}

function movedOn(revision: number): ProvenoteError {
  const message = "This text was changed elsewhere, or its draft has begun.";
  return new ProvenoteError("conflict", "text.moved_on", message, { revision });
}
