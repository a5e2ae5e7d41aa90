import { dropTables, type PatientPlace } from "./passage-table";

/**
 * Takes every vector of a patient away: the part of a purge that LanceDB holds. The rows in PostgreSQL
 * that give the vectors a meaning are the caller's to delete.
 * @returns whether there was a table.
 */
export async function dropPatientTable(place: PatientPlace): Promise<boolean> {
  return dropTables(place);
}
