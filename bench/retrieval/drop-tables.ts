import { EMBEDDING_NAMES, EMBEDDINGS } from "@/lib/retrieval/embedding/embedding";
import type { PatientPlace } from "@/lib/retrieval/passage-table";
import { clearWorkshops, dropFrom, folderBelow } from "@/lib/retrieval/vector-folder";

/** What a purge of a patient will do to the vectors: every table of the patient, half-made ones too. @returns whether there was one. */
export async function dropTables(place: PatientPlace): Promise<boolean> {
  const folder = folderBelow(place.vectorsPath, place.organizationId);
  let isDropped = false;
  for (const embedding of EMBEDDING_NAMES) {
    const name = `${place.patientId.replaceAll("-", "")}${EMBEDDINGS[embedding].tableSuffix}`;
    await clearWorkshops(folder, name);
    if (await dropFrom(folder, name)) isDropped = true;
  }
  return isDropped;
}
