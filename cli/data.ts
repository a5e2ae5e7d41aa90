import { createReadStream, existsSync } from "node:fs";
import { cp, mkdir, open, readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { exportRows } from "@/lib/db/export-rows";
import { importRows } from "@/lib/db/import-rows";
import { env } from "@/lib/env";
import { ProvenoteError } from "@/lib/errors";
import { exportKeys } from "@/lib/keys/export-keys";
import { folderKeyStore } from "@/lib/keys/key-folder";
import { importKeys } from "@/lib/keys/import-keys";
import { EXIT_OK, EXIT_USAGE, type CommandIo } from "./command-io";
import { ownerUrl } from "./first-account";

const USAGE = `provenote data export --folder FOLDER --passphrase-file FILE
provenote data import --folder FOLDER --passphrase-file FILE

Rows (sealed as they are) go to FOLDER/rows.ndjson, the keys to FOLDER/keys.bin, encrypted under the passphrase,
the vectors to FOLDER/vectors. Keep rows and keys apart. Import needs an empty database; patients that were purged
in this installation stay purged.
`;

const MIN_PASSPHRASE = 12;

/** Everything out and back in, keys included: for moving a clinic, and for a major upgrade of the database. */
export async function runData(args: string[], io: CommandIo): Promise<number> {
  const [action, ...rest] = args;
  const options = readOptions(rest);
  if (options === null || (action !== "export" && action !== "import")) {
    io.err(USAGE);
    return EXIT_USAGE;
  }
  const passphrase = (await readFile(options.passphraseFile, "utf8")).trimEnd();
  if (passphrase.length < MIN_PASSPHRASE) {
    throw new ProvenoteError(
      "invalid",
      "data.short_passphrase",
      `Use a passphrase of at least ${MIN_PASSPHRASE} characters.`,
    );
  }
  const counts =
    action === "export"
      ? await exportAll(options.folder, passphrase)
      : await importAll(options.folder, passphrase);
  for (const [table, count] of Object.entries(counts)) {
    if (count > 0) io.out(`${table}\t${count}\n`);
  }
  return EXIT_OK;
}

function readOptions(args: string[]): { folder: string; passphraseFile: string } | null {
  try {
    const { values } = parseArgs({
      args,
      options: { folder: { type: "string" }, "passphrase-file": { type: "string" } },
    });
    const { folder, "passphrase-file": passphraseFile } = values;
    return folder === undefined || passphraseFile === undefined ? null : { folder, passphraseFile };
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

async function exportAll(folder: string, passphrase: string): Promise<Record<string, number>> {
  const home = env().PROVENOTE_HOME;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // `wx`: an older export is never overwritten.
  const rows = await open(join(folder, "rows.ndjson"), "wx", 0o600);
  const keys = await open(join(folder, "keys.bin"), "wx", 0o600);
  try {
    const counts = await exportRows(ownerUrl(), async (line) => void (await rows.write(line)));
    for await (const piece of exportKeys({
      store: folderKeyStore(join(home, "keys")),
      passphrase,
    })) {
      await keys.write(piece);
    }
    const vectors = join(home, "vectors");
    if (existsSync(vectors)) await cp(vectors, join(folder, "vectors"), { recursive: true });
    return counts;
  } finally {
    await rows.close();
    await keys.close();
  }
}

async function importAll(folder: string, passphrase: string): Promise<Record<string, number>> {
  const home = env().PROVENOTE_HOME;
  const store = folderKeyStore(join(home, "keys"));
  // Keys first: rows without their keys could never be read.
  await importKeys({ store, passphrase, source: () => createReadStream(join(folder, "keys.bin")) });
  const lines = createInterface({
    input: createReadStream(join(folder, "rows.ndjson")),
    crlfDelay: Infinity,
  });
  const counts = await importRows(ownerUrl(), lines);
  const vectors = join(folder, "vectors");
  if (existsSync(vectors)) await cp(vectors, join(home, "vectors"), { recursive: true });
  return counts;
}
