import type { Caller } from "@/lib/access/runtime";
import type { NameSource } from "./name-import.schema";
import { saveNameImport } from "./save-name-import";

/** Takes the names of a source out of use, by an import of none; what was imported before stays on record. */
export async function dropNames(caller: Caller, source: NameSource): Promise<{ version: number }> {
  return saveNameImport(caller, source, { names: [], files: [], skipped: {} });
}
