import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { createSubjectKeys } from "@/lib/keys/subject-keys";
import { MAX_TEXT_LENGTH } from "./demographics.schema";
import { insertText, updateText } from "./document-store";
import { assertWritableText } from "./assert-writable-text";

export const textMarkSchema = z.object({
  start: z.number().int().min(0),
  end: z.number().int().min(1),
  action: z.enum(["mark", "unmark"]),
});

export const saveTextSchema = z.object({
  documentId: z.uuid(),
  text: z.string(),
  marks: z.array(textMarkSchema).max(2_000),
  /** 0 for the first save; then the revision the last save returned. */
  revision: z.number().int().min(0),
});

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
  const { documentId, text, marks, revision } = saveTextSchema.parse(input);
  assertWritableText(text, MAX_TEXT_LENGTH);
  return withActor(caller, async (act) => {
    const known = await act.tx.client.sourceDocument.findFirst({
      where: { id: documentId },
      select: { subjectId: true, revision: true },
    });
    if (known === null) {
      const permit = await demand(act, "text.write", {
        kind: "organization",
        id: act.actor.organizationId,
      });
      await createSubjectKeys(act.keyring, act.actor.organizationId, documentId);
      await insertText(permit, { id: documentId, text, marks });
      await act.record({
        type: "document.saved",
        action: "C",
        textId: documentId,
        object: { kind: "document", id: documentId, version: 1 },
        basis: permit.basis,
        counts: { characters: text.length },
      });
      return { documentId, revision: 1, savedAt: act.now.toISOString() };
    }
    const permit = await demand(act, "document.read", { kind: "document", id: documentId });
    const write = await demand(act, "text.write", { kind: "document", id: documentId });
    if (!(await updateText(write, { text, marks, revision }))) {
      throw new ProvenoteError(
        "conflict",
        "text.moved_on",
        "This text was changed elsewhere, or its draft has begun.",
        {
          revision: known.revision,
        },
      );
    }
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
  });
}
