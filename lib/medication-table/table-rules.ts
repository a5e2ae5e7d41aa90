import { findMedication, type FurtherNames, type Medication } from "@/lib/safety/medication-table";
import { describeRow } from "@/lib/safety/rows/describe-row";
import { matchSide } from "@/lib/safety/rows/match-side";
import type { RowSide, SafetyRow } from "@/lib/safety/rows/safety-row";
import type { RowState, TableQuery } from "./table.schema";

/** A live review: which row, as it stood. */
export type LiveReview = Readonly<{ rowId: string; rowDigest: string }>;

/** How a row stands. A recall weighs more than any review; a review holds for the row as it was read. */
export function stateOfRow(
  digest: string,
  reviews: readonly Pick<LiveReview, "rowDigest">[],
  isRecalled: boolean,
): RowState {
  if (isRecalled) return "recalled";
  if (reviews.some(({ rowDigest }) => rowDigest === digest)) return "reviewed";
  return reviews.length > 0 ? "changed" : "not_reviewed";
}

/** Ids of the rows that somebody reviewed as they stand now. */
export function reviewedRows(
  reviews: readonly LiveReview[],
  digests: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  return new Set(
    reviews.flatMap(({ rowId, rowDigest }) => (digests.get(rowId) === rowDigest ? [rowId] : [])),
  );
}

function sidesOf(row: SafetyRow): readonly RowSide[] {
  switch (row.kind) {
    case "interaction":
    case "duplicate":
      return [row.first, row.second];
    case "allergy":
      return [row.allergy, row.medicines];
    case "dose":
      return [{ classes: [], ingredients: [row.ingredient], allergens: [] }];
    default:
      return [row.medicines];
  }
}

/** Whether a row speaks of a medicine, by name or by class. */
export function speaksOf(row: SafetyRow, medication: Medication): boolean {
  return sidesOf(row).some((side) => matchSide(medication, side) !== null);
}

/** The medicine that a search names, null when it names none. */
export function searchedMedicine(search: string, names: FurtherNames): Medication | null {
  return search === "" ? null : findMedication(search, names);
}

/** Whether a row has the searched words in its id, its title, what it says or its source; every word must be there. */
function hasWords(row: SafetyRow, search: string): boolean {
  const { title } = describeRow(row);
  const { document, section } = row.source;
  const text = `${row.id} ${title} ${row.says} ${document} ${section}`.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** The rows a query asks for, in table order. A name of a medicine finds the rows on its classes too. */
export function filterRows(
  rows: readonly Readonly<{ row: SafetyRow; state: RowState }>[],
  { search, kind, state }: Pick<TableQuery, "search" | "kind" | "state">,
  medicine: Medication | null,
): readonly SafetyRow[] {
  return rows
    .filter(({ row, state: own }) => {
      if (kind !== "any" && row.kind !== kind) return false;
      if (state !== "any" && own !== state) return false;
      if (search === "") return true;
      return (medicine !== null && speaksOf(row, medicine)) || hasWords(row, search);
    })
    .map(({ row }) => row);
}
