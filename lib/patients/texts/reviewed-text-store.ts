import type { Permit } from "@/lib/access/permit";
import { openField, type Place } from "../sealed-fields";
import type { TextMark } from "./text-mark.schema";

export type ReviewedText = { readonly text: string; readonly marks: readonly TextMark[] };

type SealedRow = {
  document_id: string;
  subject_id: string;
  content: Uint8Array;
  marks: Uint8Array | null;
};

/**
 * The one text that the permit's review is about, opened; null when it is no more as it was when the review was
 * asked for. No other way leads a reviewer to a text: the database's function asks itself who acts and whether
 * the review is open. `hold` keeps text and review as they are until the transaction ends.
 */
export async function loadReviewedText(
  permit: Permit<"text.review">,
  hold: boolean,
): Promise<ReviewedText | null> {
  const rows = await permit.tx.client.$queryRaw<SealedRow[]>`
    SELECT * FROM read_reviewed_text(${permit.idOf("review")}::uuid, ${hold})`;
  const row = rows[0];
  if (row === undefined || row.subject_id !== permit.chartSubjectId) return null;
  const place = (column: "content" | "marks"): Place => ({
    table: "source_document",
    column,
    rowId: row.document_id,
    subjectId: row.subject_id,
  });
  const text = await openField(permit.act, place("content"), row.content);
  const marks =
    row.marks === null
      ? []
      : (JSON.parse(await openField(permit.act, place("marks"), row.marks)) as TextMark[]);
  return { text, marks };
}

/** Takes the open review of the permit's text back. @returns its id; null when there is none. */
export async function closeOpenReview(
  permit: Permit<"text.write" | "draft.request">,
): Promise<string | null> {
  const { client } = permit.tx;
  const where = {
    documentId: permit.idOf("document"),
    subjectId: permit.chartSubjectId,
    status: "open",
  };
  const row = await client.deidReview.findFirst({ where, select: { id: true } });
  if (row === null) return null;
  const { count } = await client.deidReview.updateMany({
    where: { ...where, id: row.id },
    data: { status: "withdrawn", decidedAt: permit.act.now },
  });
  return count === 1 ? row.id : null;
}
