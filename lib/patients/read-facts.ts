import { loadFacts, type FactRow } from "./fact-store";

/** The current lists of the permit's patient, for rooms that compare with them. */
export async function readFactsIn(permit: Parameters<typeof loadFacts>[0]): Promise<FactRow[]> {
  return loadFacts(permit);
}
