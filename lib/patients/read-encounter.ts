import type { Permit } from "@/lib/access/permit";
import type { EncounterContent } from "./demographics.schema";
import { openEncounter } from "./sealed-fields";

/** One encounter of the permit's patient. */
export async function readEncounterIn(
  permit: Permit<"note.read" | "note.export" | "note.amend" | "passage.search">,
  encounterId: string,
): Promise<EncounterContent & { readonly id: string }> {
  const row = await permit.tx.client.encounter.findFirstOrThrow({
    where: { id: encounterId, subjectId: permit.chartSubjectId },
  });
  return { id: row.id, ...(await openEncounter(permit.act, row)) };
}
