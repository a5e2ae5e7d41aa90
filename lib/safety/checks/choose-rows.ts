import type { FurtherNames } from "../medication-table";
import { SAFETY_ROWS } from "../rows/safety-table";
import type { SafetyRow } from "../rows/safety-row";

/** Which rows an organization uses: all, or those it reviewed; a recalled row is never used. And its further names of medicines. */
export type RowChoice = Readonly<{
  furtherNames?: FurtherNames;
  rows?: "all" | "reviewed";
  reviewedRowIds?: ReadonlySet<string>;
  recalledRowIds?: ReadonlySet<string>;
}>;

const NONE: ReadonlySet<string> = new Set();

/** The rows in use. `reviewed` without ids is no row at all, so everything comes back not covered. */
export function chooseRows(choice: RowChoice): readonly SafetyRow[] {
  const { rows = "all", reviewedRowIds = NONE, recalledRowIds = NONE } = choice;
  return SAFETY_ROWS.filter(
    ({ id }) => !recalledRowIds.has(id) && (rows === "all" || reviewedRowIds.has(id)),
  );
}

type RowKind = SafetyRow["kind"];

/** The rows of some kinds, with their type. */
export function rowsOf<Kind extends RowKind>(
  rows: readonly SafetyRow[],
  kind: Kind,
): readonly Extract<SafetyRow, { kind: Kind }>[] {
  return rows.filter((row): row is Extract<SafetyRow, { kind: Kind }> => row.kind === kind);
}
