import type { Person } from "../presentations/statement.schema";
import { checkSexAge } from "./check-sex-age";
import { compareDoseUnits } from "./compare-dose-units";
import { compareLaterality } from "./compare-laterality";
import { compareNumbers } from "./compare-numbers";
import { comparePolarity } from "./compare-polarity";
import type { PlausibilityFinding } from "./plausibility-finding.schema";

export type PlausibilityInput = Readonly<{
  /** The source sentences that the note sentence stands on, as one text. */
  source: string;
  note: string;
  person?: Person | undefined;
}>;

const RANK: Readonly<Record<PlausibilityFinding["severity"], number>> = {
  critical: 0,
  warning: 1,
  info: 2,
};

function touches(a: PlausibilityFinding, b: PlausibilityFinding): boolean {
  return a.note.start < b.note.end && b.note.start < a.note.end;
}

/** A figure that another check already tells more of is not told again. */
function withoutEchoes(findings: readonly PlausibilityFinding[]): PlausibilityFinding[] {
  return findings.filter(
    (one) =>
      one.kind !== "number" ||
      !findings.some((other) => other.kind !== "number" && touches(one, other)),
  );
}

/** Every check of one note sentence against its source and the person, gravest first, then in note order. */
export function checkPlausibility({
  source,
  note,
  person,
}: PlausibilityInput): PlausibilityFinding[] {
  return withoutEchoes([
    ...comparePolarity(source, note),
    ...compareLaterality(source, note),
    ...compareDoseUnits(source, note),
    ...checkSexAge({ source, note, person: person ?? {} }),
    ...compareNumbers(source, note),
  ]).sort((a, b) => RANK[a.severity] - RANK[b.severity] || a.note.start - b.note.start);
}
