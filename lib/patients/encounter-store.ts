import type { Permit } from "@/lib/access/permit";
import type { EncounterContent } from "./demographics.schema";
import { openEncounter, sealField } from "./sealed-fields";

export type EncounterRow = EncounterContent & { readonly id: string; readonly createdAt: Date };

export async function insertEncounter(
  permit: Permit<"encounter.create" | "patient.add_document">,
  content: EncounterContent,
): Promise<string> {
  const id = permit.act.newId();
  const subjectId = permit.idOf("patient");
  const place = { table: "encounter", column: "content", rowId: id, subjectId } as const;
  await permit.tx.client.encounter.createMany({
    data: [
      {
        id,
        organizationId: permit.organizationId,
        subjectId,
        content: await sealField(permit.act, place, JSON.stringify(content)),
        createdById: permit.act.actor.membershipId,
        createdAt: permit.act.now,
      },
    ],
  });
  await permit.act.record({
    type: "encounter.created",
    action: "C",
    patientId: subjectId,
    object: { kind: "encounter", id },
    basis: permit.basis,
  });
  return id;
}

export async function hasEncounter(
  permit: Permit<"patient.add_document">,
  encounterId: string,
): Promise<boolean> {
  const where = { id: encounterId, subjectId: permit.chartSubjectId };
  return (await permit.tx.client.encounter.count({ where })) > 0;
}

/** The encounters of the permit's patient, latest visit first. */
export async function loadEncounters(
  permit: Permit<"patient.read" | "patient.add_document" | "note.read" | "note.export">,
): Promise<EncounterRow[]> {
  const rows = await permit.tx.client.encounter.findMany({
    where: { subjectId: permit.chartSubjectId },
  });
  const encounters = await Promise.all(
    rows.map(async (row) => ({
      id: row.id,
      createdAt: row.createdAt,
      ...(await openEncounter(permit.act, row)),
    })),
  );
  return encounters.sort(
    (a, b) => b.date.localeCompare(a.date) || b.createdAt.getTime() - a.createdAt.getTime(),
  );
}
