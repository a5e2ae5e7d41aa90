import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { discardOwnText, listWorkingTexts, loadDocument } from "./document-store";
import { endReviewIn } from "./end-review";
import type { ModelMarks } from "../model-marks/model-marks.schema";
import type { TextMark } from "./text-mark.schema";

export const textIdSchema = z.object({ documentId: z.uuid() });

export type TextView = {
  readonly documentId: string;
  readonly text: string;
  readonly marks: readonly TextMark[];
  /** What the text says of itself to language models; its chart may say more. */
  readonly modelMarks: ModelMarks;
  readonly revision: number;
  readonly state: string;
  readonly patientId: string | null;
  readonly createdAt: string;
  readonly savedAt: string;
};

/** Reads one text the caller may see: an own unfiled one, or one of a patient of the care team. */
export async function readText(
  caller: Caller,
  input: z.infer<typeof textIdSchema>,
): Promise<TextView> {
  const { documentId } = textIdSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "document.read", { kind: "document", id: documentId });
    const document = await loadDocument(permit, documentId);
    await act.record({
      type: "document.viewed",
      action: "R",
      patientId: permit.patientId,
      textId: permit.patientId === null ? documentId : null,
      object: { kind: "document", id: documentId, version: document.revision },
      basis: permit.basis,
    });
    return {
      documentId,
      text: document.text,
      marks: document.marks,
      modelMarks: document.modelMarks,
      revision: document.revision,
      state: document.state,
      patientId: document.patientId,
      createdAt: document.createdAt.toISOString(),
      savedAt: document.updatedAt.toISOString(),
    };
  });
}

export type WorkingTextLine = {
  readonly documentId: string;
  readonly savedAt: string;
  readonly length: number;
  readonly patientId: string | null;
};

/** The caller's own texts left in the paste box, newest first; ids and times, no content. */
export async function listOwnTexts(caller: Caller): Promise<WorkingTextLine[]> {
  return withActor(caller, async (act) => {
    await demand(act, "text.write", { kind: "organization", id: act.actor.organizationId });
    const rows = await listWorkingTexts(act);
    return rows.map((row) => ({
      documentId: row.id,
      savedAt: row.updatedAt.toISOString(),
      length: row.length,
      patientId: row.patientId,
    }));
  });
}

/**
 * Sets an own working text aside for good; it stays sealed and is offered no more.
 * @throws ProvenoteError `text.moved_on` (409: its draft has begun, or somebody else wrote it).
 */
export async function discardText(
  caller: Caller,
  input: z.infer<typeof textIdSchema>,
): Promise<void> {
  const { documentId } = textIdSchema.parse(input);
  await withActor(caller, async (act) => {
    const permit = await demand(act, "text.write", { kind: "document", id: documentId });
    if (!(await discardOwnText(permit))) {
      throw new ProvenoteError(
        "conflict",
        "text.moved_on",
        "This text is no working text of yours. Nothing was changed.",
      );
    }
    await endReviewIn(permit, "discarded");
    await act.record({
      type: "document.discarded",
      action: "U",
      patientId: permit.patientId,
      textId: permit.patientId === null ? documentId : null,
      object: { kind: "document", id: documentId },
      basis: permit.basis,
    });
  });
}
