import type { Caller } from "@/lib/access/runtime";
import { ProvenoteError } from "@/lib/errors";
import type { FoundNames, NameSource } from "./name-import.schema";
import { readDrugbank } from "./read-drugbank";
import { readRxnorm } from "./read-rxnorm";
import { saveNameImport } from "./save-name-import";

/**
 * Reads a source's files from disk, nothing from a network, and saves the names that they give to the table's medicines.
 * @param input the folder of an RxNorm release, or the file of DrugBank's vocabulary; `isTrial` saves nothing
 * @returns what was found, and the version it was saved as; null for a trial
 * @throws ProvenoteError `medication_table.no_names` (400): nothing in the files is a further name of a medicine of the
 *   table; earlier names are kept. And what the readers throw.
 */
export async function importNames(
  caller: Caller,
  input: Readonly<{ source: NameSource; path: string; isTrial: boolean }>,
): Promise<Readonly<{ found: FoundNames; version: number | null }>> {
  const { source, path, isTrial } = input;
  const found = source === "rxnorm" ? await readRxnorm(path) : await readDrugbank(path);
  if (isTrial) return { found, version: null };
  if (found.names.length === 0) {
    throw new ProvenoteError(
      "invalid",
      "medication_table.no_names",
      "These files hold no further name of a medicine of the table. Nothing was saved; earlier names are kept.",
    );
  }
  const { version } = await saveNameImport(caller, source, found);
  return { found, version };
}
