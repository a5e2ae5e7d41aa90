import type { Act } from "@/lib/access/act";
import type { Permit } from "@/lib/access/permit";
import { ProvenoteError } from "@/lib/errors";
import { openField, sealField, type Place } from "../sealed-fields";
import { sensitivitySchema, type ModelMarks } from "../model-marks/model-marks.schema";
import type { TextMark } from "./text-mark.schema";

export type DocumentRow = {
  readonly id: string;
  readonly subjectId: string;
  readonly patientId: string | null;
  readonly encounterId: string | null;
  readonly authorId: string;
  readonly text: string;
  readonly marks: readonly TextMark[];
  readonly state: string;
  readonly revision: number;
  readonly modelMarks: ModelMarks;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly hasChartOverride: boolean;
};

export type DocumentSummary = Omit<
  DocumentRow,
  "text" | "marks" | "modelMarks" | "hasChartOverride"
> & {
  readonly length: number;
};

type DocumentPermit = Permit<
  | "text.write"
  | "document.read"
  | "document.file"
  | "draft.run"
  | "draft.request"
  | "draft.read"
  | "note.read"
  | "note.export"
  | "note.edit"
  | "note.sign"
>;

const placeOf = (
  row: { id: string; subjectId: string },
  column: "content" | "marks" | "chart_override",
): Place => ({
  table: "source_document",
  column,
  rowId: row.id,
  subjectId: row.subjectId,
});

/** Inserts an unfiled text; its subject is itself and its keys stand already. */
export async function insertText(
  permit: Permit<"text.write">,
  document: { id: string; text: string; marks: readonly TextMark[]; modelMarks: ModelMarks },
): Promise<void> {
  const row = { id: document.id, subjectId: document.id };
  await permit.tx.client.sourceDocument.createMany({
    data: [
      {
        ...row,
        organizationId: permit.organizationId,
        authorId: permit.act.actor.membershipId,
        content: await sealField(permit.act, placeOf(row, "content"), document.text),
        marks: await sealField(permit.act, placeOf(row, "marks"), JSON.stringify(document.marks)),
        length: document.text.length,
        sensitivity: document.modelMarks.sensitivity,
        aiAllowed: document.modelMarks.isAiAllowed,
        createdAt: permit.act.now,
        updatedAt: permit.act.now,
      },
    ],
  });
}

/**
 * Holds the permit's document until the transaction ends: saving, drafting and filing one text take turns.
 * @throws ProvenoteError `text.moved_on` (409) when it went to another subject since the permit was given.
 */
export async function lockDocument(
  permit: Permit<"document.file" | "draft.request">,
): Promise<void> {
  const id = permit.idOf("document");
  const rows = await permit.tx.client.$queryRaw<unknown[]>`
    SELECT id FROM source_document
     WHERE id = ${id}::uuid AND subject_id = ${permit.chartSubjectId}::uuid FOR UPDATE`;
  if (rows.length > 0) return;
  throw new ProvenoteError(
    "conflict",
    "text.moved_on",
    "This text was filed meanwhile. Open it again.",
  );
}

/** Overwrites a working text when its revision is still `revision`. @returns false when it moved or is kept. */
export async function updateText(
  permit: Permit<"text.write">,
  input: { text: string; marks: readonly TextMark[]; revision: number },
): Promise<boolean> {
  const row = { id: permit.idOf("document"), subjectId: permit.chartSubjectId };
  const { count } = await permit.tx.client.sourceDocument.updateMany({
    where: {
      ...row, // The subject too: what is sealed for the text's own keys must not land in a chart it was filed in.
      revision: input.revision,
      state: "working",
      authorId: permit.act.actor.membershipId,
    },
    data: {
      content: await sealField(permit.act, placeOf(row, "content"), input.text),
      marks: await sealField(permit.act, placeOf(row, "marks"), JSON.stringify(input.marks)),
      length: input.text.length,
      revision: { increment: 1 },
      updatedAt: permit.act.now,
    },
  });
  return count === 1;
}

/** Sets an own working text aside. @returns false when there is none: another's, or its draft has begun. */
export async function discardOwnText(permit: Permit<"text.write">): Promise<boolean> {
  const { count } = await permit.tx.client.sourceDocument.updateMany({
    where: {
      id: permit.idOf("document"),
      state: "working",
      authorId: permit.act.actor.membershipId,
    },
    data: { state: "discarded", updatedAt: permit.act.now },
  });
  return count === 1;
}

export async function setDocumentState(
  permit: Permit<"draft.request">,
  documentId: string,
  state: "kept",
): Promise<void> {
  await permit.tx.client.sourceDocument.updateMany({
    where: { id: documentId, state: "working" },
    data: { state, updatedAt: permit.act.now },
  });
}

/** Loads the document the permit names, or one of the permit's own subject. */
export async function loadDocument(
  permit: DocumentPermit,
  documentId: string,
): Promise<DocumentRow> {
  const row = await permit.tx.client.sourceDocument.findFirstOrThrow({
    where: { id: documentId, subjectId: permit.chartSubjectId },
  });
  const text = await openField(permit.act, placeOf(row, "content"), row.content);
  const marks =
    row.marks === null
      ? []
      : (JSON.parse(await openField(permit.act, placeOf(row, "marks"), row.marks)) as TextMark[]);
  return {
    id: row.id,
    subjectId: row.subjectId,
    patientId: row.patientId,
    encounterId: row.encounterId,
    authorId: row.authorId,
    text,
    marks,
    state: row.state,
    revision: row.revision,
    modelMarks: {
      sensitivity: sensitivitySchema.parse(row.sensitivity),
      isAiAllowed: row.aiAllowed,
    },
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    hasChartOverride: row.chartOverride !== null,
  };
}

/** Keeps what a reviewer marked with the text a run is about; its words stay. A page that does not know of it is out of date. */
export async function updateMarks(
  permit: Permit<"draft.run">,
  document: DocumentRow,
  marks: readonly TextMark[],
): Promise<void> {
  const row = { id: document.id, subjectId: permit.chartSubjectId };
  await permit.tx.client.sourceDocument.updateMany({
    where: row,
    data: {
      marks: await sealField(permit.act, placeOf(row, "marks"), JSON.stringify(marks)),
      revision: { increment: 1 },
    },
  });
}

/** The actor's own working texts, newest first, without their content. */
export async function listWorkingTexts(act: Act): Promise<DocumentSummary[]> {
  return act.tx.client.sourceDocument.findMany({
    where: { authorId: act.actor.membershipId, state: "working", length: { gt: 0 } },
    orderBy: { updatedAt: "desc" },
    take: 20,
    omit: { content: true, marks: true, chartOverride: true },
  });
}

/**
 * Puts a document under an encounter, and re-seals it where that is another subject's. The last row of a filing to
 * change. Within its chart a kept text's bytes are never written again.
 */
export async function moveDocument(
  permit: Permit<"document.file">,
  document: DocumentRow,
  target: { patientId: string; encounterId: string },
): Promise<void> {
  permit.assertNames("document", document.id);
  const row = { id: document.id, subjectId: target.patientId };
  const resealed = {
    subjectId: target.patientId,
    patientId: target.patientId,
    content: await sealField(permit.act, placeOf(row, "content"), document.text),
    marks: await sealField(permit.act, placeOf(row, "marks"), JSON.stringify(document.marks)),
  };
  await permit.tx.client.sourceDocument.updateMany({
    where: { id: document.id, subjectId: document.subjectId },
    data: {
      ...(document.subjectId === target.patientId ? {} : resealed),
      encounterId: target.encounterId,
      chartOverride: null,
      filedAt: permit.act.now,
      updatedAt: permit.act.now,
    },
  });
}

/** Keeps, sealed, why this chart is right although the text says otherwise. */
export async function setChartOverride(
  permit: Permit<"document.file">,
  document: { id: string; subjectId: string },
  reason: string,
): Promise<void> {
  permit.assertNames("document", document.id);
  const sealed = await sealField(permit.act, placeOf(document, "chart_override"), reason);
  await permit.tx.client.sourceDocument.updateMany({
    where: { id: document.id },
    data: { chartOverride: sealed },
  });
}
