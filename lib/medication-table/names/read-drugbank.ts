import { ProvenoteError } from "@/lib/errors";
import type { FoundNames } from "./name-import.schema";
import { ingredientOf, NameCollection } from "./name-rules";
import { openFile } from "./open-file";
import { splitRecords } from "./split-records";

const COMMON = "Common name";
const SYNONYMS = "Synonyms";

/**
 * Reads further names from DrugBank's open vocabulary (CSV with the columns "DrugBank ID", "Common name", "Synonyms" and
 * others): synonyms of what the table holds. The open vocabulary is CC0; the rest of DrugBank is not read.
 * @throws ProvenoteError `medication_table.not_this_format` · `medication_table.file_too_large`.
 */
export async function readDrugbank(path: string): Promise<FoundNames> {
  const opened = openFile(path);
  const names = new NameCollection();
  let columns: Readonly<{ common: number; synonyms: number; count: number }> | null = null;
  let lines = 0;
  for await (const record of splitRecords(opened.chunks)) {
    lines += 1;
    if (columns === null) {
      columns = readHeader(record);
      continue;
    }
    if (record?.length !== columns.count) {
      names.skip("malformed");
      continue;
    }
    collect(record[columns.common] ?? "", record[columns.synonyms] ?? "", names);
  }
  if (columns === null) throw notThisFormat();
  return { ...names.finish(), files: [{ ...opened.summary(), lines }] };
}

function readHeader(record: readonly string[] | null) {
  const titles = (record ?? []).map((title) => title.replace(/^\uFEFF/, "").trim());
  const [common, synonyms] = [titles.indexOf(COMMON), titles.indexOf(SYNONYMS)];
  if (!titles.includes("DrugBank ID") || common === -1 || synonyms === -1) throw notThisFormat();
  return { common, synonyms, count: titles.length };
}

/** A drug of the file is an ingredient of the table by its common name, or by its synonyms when they agree on one. */
function collect(common: string, synonyms: string, names: NameCollection): void {
  const others = synonyms
    .split("|")
    .map((name) => name.trim())
    .filter((name) => name !== "");
  const agreed = new Set(others.flatMap((name) => ingredientOf(name) ?? []));
  const [only = null] = agreed.size === 1 ? agreed : [];
  const ingredient = ingredientOf(common) ?? only;
  for (const name of [common, ...others]) names.add(name, ingredient, "synonym");
}

function notThisFormat(): ProvenoteError {
  return new ProvenoteError(
    "invalid",
    "medication_table.not_this_format",
    "This is not DrugBank's vocabulary: its first line names other columns. Nothing was imported.",
  );
}
