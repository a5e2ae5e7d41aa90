import type { EncounterContent } from "./demographics.schema";
import { insertEncounter } from "./encounter-store";

/** Adds an encounter inside another act, e.g. when a text is filed. @returns its id. */
export async function addEncounterIn(
  permit: Parameters<typeof insertEncounter>[0],
  content: EncounterContent,
): Promise<string> {
  return insertEncounter(permit, content);
}
