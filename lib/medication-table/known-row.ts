import { ProvenoteError } from "@/lib/errors";
import type { SafetyRow } from "@/lib/safety/rows/safety-row";
import { SAFETY_ROWS } from "@/lib/safety/rows/safety-table";

const BY_ID: ReadonlyMap<string, SafetyRow> = new Map(SAFETY_ROWS.map((row) => [row.id, row]));

/** The row of this id. @throws ProvenoteError `medication_table.unknown_row` (404). */
export function knownRow(rowId: string): SafetyRow {
  const row = BY_ID.get(rowId);
  if (row !== undefined) return row;
  throw new ProvenoteError(
    "not_found",
    "medication_table.unknown_row",
    "The medication table has no row of this id.",
  );
}
