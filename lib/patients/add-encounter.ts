import type { Permit } from "@/lib/access/permit";
import { ProvenoteError } from "@/lib/errors";
import type { EncounterContent } from "./demographics.schema";
import { hasEncounter, insertEncounter } from "./encounter-store";

/** Adds an encounter inside another act, e.g. when a text is filed. @returns its id. */
export async function addEncounterIn(
  permit: Parameters<typeof insertEncounter>[0],
  content: EncounterContent,
): Promise<string> {
  return insertEncounter(permit, content);
}

/**
 * The encounter of the permit's chart that something is filed under: one it has, or a new one.
 * @returns its id. @throws ProvenoteError `encounter.not_found` (404): an id of another chart, or of none.
 */
export async function encounterForIn(
  permit: Permit<"patient.add_document">,
  encounter: EncounterContent | { readonly id: string },
): Promise<string> {
  if (!("id" in encounter)) return insertEncounter(permit, encounter);
  if (await hasEncounter(permit, encounter.id)) return encounter.id;
  throw new ProvenoteError(
    "not_found",
    "encounter.not_found",
    "This chart has no such encounter. Nothing was filed.",
  );
}
