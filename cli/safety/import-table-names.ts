import type { Caller } from "@/lib/access/runtime";
import { dropNames } from "@/lib/medication-table/names/drop-names";
import { importNames } from "@/lib/medication-table/names/import-names";
import { nameSourceSchema, type NameSource } from "@/lib/medication-table/names/name-import.schema";
import { EXIT_OK, EXIT_USAGE, type CommandIo } from "../command-io";
import { parseInput, type Arguments } from "../models/read-arguments";

/** Reads names from RxNorm's or DrugBank's files, saves them for the clinic, and says what was left out and why. */
export async function importTableNames(
  caller: Caller,
  args: Arguments,
  io: CommandIo,
): Promise<number> {
  const [folder, file, drop] = [args.text("rxnorm"), args.text("drugbank"), args.text("drop")];
  if ([folder, file, drop].filter((each) => each !== undefined).length !== 1) return EXIT_USAGE;
  if (drop !== undefined) {
    const source = parseInput(nameSourceSchema, drop);
    await dropNames(caller, source);
    io.out(`Out of use: the names from ${source}\n`);
    return EXIT_OK;
  }
  const source: NameSource = folder === undefined ? "drugbank" : "rxnorm";
  const isTrial = args.flag("dry-run");
  const { found, version } = await importNames(caller, {
    source,
    path: folder ?? file ?? "",
    isTrial,
  });
  for (const { name, bytes, sha256, lines } of found.files) {
    io.out(`${name}: ${lines} lines, ${bytes} bytes, SHA-256 ${sha256}\n`);
  }
  const left = Object.entries(found.skipped).map(([reason, count]) => `${reason} ${count}`);
  io.out(`${found.names.length} names taken; left out: ${left.join(", ") || "none"}\n`);
  io.out(isTrial ? "Nothing was saved\n" : `Saved as version ${version}\n`);
  return EXIT_OK;
}
