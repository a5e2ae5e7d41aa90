import { findConditions } from "../restrictions/find-conditions";
import { matchSide } from "../rows/match-side";
import type { ConditionRow, SafetyRow } from "../rows/safety-row";
import type { RegimenFinding } from "../regimen.schema";
import { buildFindings, type Match } from "./build-finding";
import { rowsOf } from "./choose-rows";
import type { ListedMedicine } from "./listed-medicine";

/** Each condition of the table with the first line that names it. */
function namedConditions(lines: readonly string[]): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  for (const line of [...lines].map((text) => text.trim()).sort()) {
    for (const condition of findConditions(line)) {
      if (!named.has(condition)) named.set(condition, line);
    }
  }
  return named;
}

function isExcused({ unless }: ConditionRow, listed: readonly ListedMedicine[]): boolean {
  return unless !== null && listed.some(({ medication }) => matchSide(medication, unless) !== null);
}

/** Medicines that a condition of the patient speaks against; one finding for a medicine and a line. */
export function checkConditions(
  listed: readonly ListedMedicine[],
  rows: readonly SafetyRow[],
  lines: readonly string[],
): RegimenFinding[] {
  const named = namedConditions(lines);
  const present = rowsOf(rows, "condition").filter(
    (row) => named.has(row.condition) && !isExcused(row, listed),
  );
  return listed.flatMap((medicine) => {
    if (medicine.isLocal) return [];
    const byLine = new Map<string, Match<ConditionRow>[]>();
    for (const row of present) {
      const first = matchSide(medicine.medication, row.medicines);
      const line = named.get(row.condition);
      if (first === null || line === undefined) continue;
      byLine.set(line, [...(byLine.get(line) ?? []), { row, first }]);
    }
    return [...byLine].flatMap(([line, matches]) =>
      buildFindings(
        matches,
        [medicine.name, line],
        `${medicine.name} is on the list, and so is ${line}`,
      ),
    );
  });
}
