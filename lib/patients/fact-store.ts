import type { Permit } from "@/lib/access/permit";
import { factKindSchema, type FactKind } from "./demographics.schema";
import { openField, sealField, type Place } from "./sealed-fields";

export type FactRow = {
  readonly id: string;
  readonly kind: FactKind;
  readonly text: string;
  readonly noteId: string | null;
  readonly recordedAt: Date;
};

type FactPermit = Permit<
  | "patient.read"
  | "patient.edit"
  | "note.read"
  | "note.edit"
  | "note.sign"
  | "note.export"
  | "draft.run"
>;

const placeOf = (id: string, subjectId: string): Place => ({
  table: "patient_fact",
  column: "content",
  rowId: id,
  subjectId,
});

/** The current allergies, problems and medications of the permit's patient. */
export async function loadFacts(permit: FactPermit): Promise<FactRow[]> {
  const rows = await permit.tx.client.patientFact.findMany({
    where: { subjectId: permit.chartSubjectId, endedAt: null },
    orderBy: { recordedAt: "asc" },
  });
  return Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      kind: factKindSchema.parse(row.kind),
      text: await openField(permit.act, placeOf(row.id, row.subjectId), row.content),
      noteId: row.noteId,
      recordedAt: row.recordedAt,
    })),
  );
}

export async function insertFact(
  permit: Permit<"patient.edit" | "note.sign">,
  fact: { kind: FactKind; text: string; noteId: string | null },
): Promise<string> {
  const id = permit.act.newId();
  const subjectId = permit.chartSubjectId;
  await permit.tx.client.patientFact.createMany({
    data: [
      {
        id,
        organizationId: permit.organizationId,
        subjectId,
        kind: fact.kind,
        content: await sealField(permit.act, placeOf(id, subjectId), fact.text),
        noteId: fact.noteId,
        recordedById: permit.act.actor.membershipId,
        recordedAt: permit.act.now,
      },
    ],
  });
  return id;
}

export async function endFact(permit: Permit<"patient.edit">, factId: string): Promise<boolean> {
  const { count } = await permit.tx.client.patientFact.updateMany({
    where: { id: factId, subjectId: permit.chartSubjectId, endedAt: null },
    data: { endedAt: permit.act.now },
  });
  return count === 1;
}

export async function setAllergyStatus(
  permit: Permit<"patient.edit" | "note.sign">,
  status: "listed" | "none_known",
): Promise<void> {
  await permit.tx.client.patient.updateMany({
    where: { id: permit.chartSubjectId },
    data: { allergyStatus: status },
  });
}
