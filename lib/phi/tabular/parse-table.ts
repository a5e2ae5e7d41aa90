import { CsvError, parse } from "csv-parse/sync";
import { ProvenoteError } from "@/lib/errors";

/** A table in memory; every row has as many cells as the header. */
export type Table = {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** A table is worked on in memory, so it has a limit: 50 million UTF-16 units. */
const LONGEST_TABLE = 50_000_000;

/**
 * Reads CSV (RFC 4180, commas, a first line with names). Messages name lines and columns by number, never
 * what stands in them.
 * @throws ProvenoteError `phi.table_too_large`, `phi.table_unreadable`
 */
export function parseTable(text: string): Table {
  if (text.length > LONGEST_TABLE) {
    throw new ProvenoteError(
      "too_large",
      "phi.table_too_large",
      "The table is longer than 50 million characters. Cut it into parts with the same header.",
    );
  }
  const records = readRecords(text);
  const [header, ...rows] = records;
  if (header === undefined) throw unreadable("The table is empty.");
  const names = header.map((name) => name.trim().toLowerCase());
  const twice = names.findIndex((name, at) => names.indexOf(name) !== at);
  if (twice >= 0) throw unreadable(`Column ${twice + 1} has the name of an earlier one.`);
  const unnamed = names.indexOf("");
  if (unnamed >= 0) throw unreadable(`Column ${unnamed + 1} has no name.`);
  return { header: header.map((name) => name.trim()), rows };
}

function readRecords(text: string): string[][] {
  try {
    return parse(text, { bom: true, columns: false, skip_empty_lines: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // Its own message repeats cells.
    const { lines } = error;
    const where = typeof lines === "number" ? `Line ${lines}` : "A line";
    throw unreadable(
      error.code === "CSV_RECORD_INCONSISTENT_FIELDS_LENGTH"
        ? `${where} has another number of cells than the header.`
        : `${where} is not CSV: a quotation mark is open or out of place.`,
    );
  }
}

function unreadable(message: string): ProvenoteError {
  return new ProvenoteError("invalid", "phi.table_unreadable", message);
}
