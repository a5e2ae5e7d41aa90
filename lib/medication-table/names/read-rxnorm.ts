import { join } from "node:path";
import { ProvenoteError } from "@/lib/errors";
import type { FoundNames, ImportedFile } from "./name-import.schema";
import { NameCollection } from "./name-rules";
import { openFile } from "./open-file";
import { collectRxnormNames, type Atom, type AtomKind, type Relation } from "./rxnorm-rules";
import { splitLines } from "./split-lines";

/** Rich Release Format: fields end with `|`, so the last piece of a line is empty. RxNorm documentation, section 12. */
const CONSO_FIELDS = 18;
const REL_FIELDS = 16;
const KINDS: ReadonlySet<string> = new Set(["IN", "PIN", "MIN", "BN", "SY", "TMSY"]);
/** A release has some ten thousand of these; a file that has far more is something else. */
const MAX_KEPT = 500_000;

/**
 * Reads further names from a release of RxNorm, `RXNCONSO.RRF` and `RXNREL.RRF` in one folder: brand names, precise
 * ingredients and synonyms of what the table holds. Only RxNorm's own atoms are read (SAB=RXNORM, English), since the
 * vocabularies beside them have licences of their own.
 * @throws ProvenoteError `medication_table.not_this_format` · `medication_table.file_too_large`.
 */
export async function readRxnorm(folder: string): Promise<FoundNames> {
  const names = new NameCollection();
  const conso = await readAtoms(join(folder, "RXNCONSO.RRF"), names);
  const rel = await readRelations(join(folder, "RXNREL.RRF"), names);
  collectRxnormNames(conso.kept, rel.kept, names);
  return { ...names.finish(), files: [conso.file, rel.file] };
}

async function readAtoms(path: string, names: NameCollection) {
  return readFields(path, CONSO_FIELDS, names, (fields): Atom | null => {
    const [rxcui = "", language] = fields;
    const [source, kind = "", , text = "", , suppress] = fields.slice(11);
    if (source !== "RXNORM" || language !== "ENG" || !KINDS.has(kind)) return null;
    if (suppress !== "N") {
      names.skip("suppressed");
      return null;
    }
    return { rxcui, kind: kind as AtomKind, text };
  });
}

async function readRelations(path: string, names: NameCollection) {
  return readFields(path, REL_FIELDS, names, (fields): Relation | null => {
    const [first = ""] = fields;
    const [second = "", , , relation = "", , , source] = fields.slice(4);
    const suppress = fields[14];
    const isOfRxnorm = source === "RXNORM" && (suppress === "N" || suppress === "");
    return isOfRxnorm && first !== "" && second !== "" ? { first, second, relation } : null;
  });
}

async function readFields<Kept>(
  path: string,
  count: number,
  names: NameCollection,
  keep: (fields: readonly string[]) => Kept | null,
): Promise<{ kept: readonly Kept[]; file: ImportedFile }> {
  const opened = openFile(path);
  const kept: Kept[] = [];
  let [lines, wellFormed] = [0, 0];
  for await (const line of splitLines(opened.chunks)) {
    lines += 1;
    const fields = line?.split("|");
    if (fields?.length !== count + 1) {
      names.skip("malformed");
      continue;
    }
    wellFormed += 1;
    const found = keep(fields);
    if (found === null) continue;
    if (kept.length >= MAX_KEPT) throw notThisFormat(path);
    kept.push(found);
  }
  if (wellFormed === 0) throw notThisFormat(path);
  return { kept, file: { ...opened.summary(), lines } };
}

function notThisFormat(path: string): ProvenoteError {
  const name = path.endsWith("RXNREL.RRF") ? "RXNREL.RRF" : "RXNCONSO.RRF";
  return new ProvenoteError(
    "invalid",
    "medication_table.not_this_format",
    `This is not ${name} as RxNorm releases it. Nothing was imported.`,
  );
}
