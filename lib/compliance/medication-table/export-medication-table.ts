import type { Caller } from "@/lib/access/runtime";
import { readAllRows } from "@/lib/medication-table/read-all-rows";
import { csvLine } from "../audit-log/csv-cell";

const HEAD = [
  "row_id",
  "kind",
  "severity",
  "contraindicated",
  "about",
  "says",
  "source",
  "section",
  "written_on",
  "state",
  "reviewed_by",
  "reviewed_at_utc",
  "row_sha256",
];

/** The whole medication table with its review state as CSV (RFC 4180), a row a line, in table order. */
export async function exportMedicationTable(caller: Caller): Promise<string> {
  const rows = await readAllRows(caller);
  const lines = rows.map((row) =>
    csvLine([
      row.rowId,
      row.kind,
      row.severity,
      row.isContraindicated ? "yes" : "no",
      row.title,
      row.says,
      row.source.document,
      row.source.section,
      row.compiledOn,
      row.state,
      row.reviewedBy?.name ?? "",
      row.reviewedBy?.at ?? "",
      row.digest,
    ]),
  );
  return [csvLine(HEAD), ...lines].join("");
}
