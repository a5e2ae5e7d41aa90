import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { sqlState } from "@/lib/db/database-error";
import { ProvenoteError } from "@/lib/errors";
import { importContentSchema, type FoundNames, type NameSource } from "./name-import.schema";
import { insertImport, newestImportVersion } from "./name-store";

/**
 * Saves what an importer found as the clinic's further names from this source; they replace those of the source's
 * earlier import, all of them or none. An import of no names takes the earlier ones out of use.
 * @throws ProvenoteError `medication_table.version_moved` (409): somebody else imported at the same moment.
 */
export async function saveNameImport(
  caller: Caller,
  source: NameSource,
  found: FoundNames,
): Promise<{ version: number }> {
  const { files, names, skipped } = found;
  const content = importContentSchema.parse({ files, names: names.length, skipped });
  try {
    return await withActor(caller, async (act) => {
      const clinic = { kind: "organization", id: act.actor.organizationId } as const;
      const permit = await demand(act, "medication_table.manage", clinic);
      const version = (await newestImportVersion(act)) + 1;
      await insertImport(permit, { version, source, content }, names);
      await act.record({
        type: "medication_table.names_imported",
        action: "C",
        object: { kind: "medication_names", id: permit.organizationId, version },
        part: `source:${source}`,
        counts: { names: names.length },
        hashes: Object.fromEntries(files.map(({ sha256 }, at) => [`file_${at + 1}`, sha256])),
        basis: permit.basis,
      });
      return { version };
    });
  } catch (error) {
    if (sqlState(error) !== "23505") throw error;
    throw new ProvenoteError(
      "conflict",
      "medication_table.version_moved",
      "Somebody else imported names at the same moment. Nothing was saved: run it again.",
      {},
      { cause: error },
    );
  }
}
