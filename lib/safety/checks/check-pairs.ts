import { matchSide } from "../rows/match-side";
import type { DuplicateRow, InteractionRow, SafetyRow } from "../rows/safety-row";
import type { Medication } from "../medication-table";
import type { RegimenFinding } from "../regimen.schema";
import { buildFindings, type Match } from "./build-finding";
import type { ListedMedicine } from "./listed-medicine";

type PairRow = InteractionRow | DuplicateRow;

/** A match and whether the first of the two given medicines stands on the first side. */
type PairMatch = Match<PairRow> & Readonly<{ second: string; isSwapped: boolean }>;

function sharedIngredient(a: Medication, b: Medication): string | undefined {
  return a.ingredients.find((ingredient) => b.ingredients.includes(ingredient));
}

function matchOneWay(row: PairRow, a: Medication, b: Medication): [string, string] | null {
  const first = matchSide(a, row.first);
  const second = matchSide(b, row.second);
  return first !== null && second !== null && first !== second ? [first, second] : null;
}

/** How a row speaks of two medicines, in the row's own order; null when it does not. */
function matchPair(row: PairRow, a: Medication, b: Medication): PairMatch | null {
  if (row.kind === "duplicate" && row.match === "same_ingredient") {
    const shared = sharedIngredient(a, b);
    return shared === undefined ? null : { row, first: shared, second: shared, isSwapped: false };
  }
  if (a.ingredient === b.ingredient) return null;
  const forward = matchOneWay(row, a, b);
  if (forward) return { row, first: forward[0], second: forward[1], isSwapped: false };
  const backward = matchOneWay(row, b, a);
  return backward ? { row, first: backward[0], second: backward[1], isSwapped: true } : null;
}

function pairRows(rows: readonly SafetyRow[]): readonly PairRow[] {
  return rows.filter(
    (row): row is PairRow => row.kind === "interaction" || row.kind === "duplicate",
  );
}

/**
 * Interactions and duplicates: at most one finding for two medicines, the gravest row leading. Rows
 * of a class with itself ("two statins") say nothing of one ingredient under two names; the row on
 * the same ingredient does.
 */
export function checkPairs(
  listed: readonly ListedMedicine[],
  rows: readonly SafetyRow[],
): RegimenFinding[] {
  const candidates = pairRows(rows);
  const systemic = listed.filter(({ isLocal }) => !isLocal);
  return systemic.flatMap((one, index) =>
    systemic.slice(index + 1).flatMap((other) => {
      const matches = candidates.flatMap((row) => {
        const match = matchPair(row, one.medication, other.medication);
        return match ? [match] : [];
      });
      const isSwapped = matches.length > 0 && matches.every((match) => match.isSwapped);
      const names = isSwapped ? [other.name, one.name] : [one.name, other.name];
      return buildFindings(matches, names, `${names[0]} and ${names[1]} are both on the list`);
    }),
  );
}
