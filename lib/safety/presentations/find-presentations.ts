import { gatherEvidence, isTold, type EvidenceByFinding } from "./reading/gather-evidence";
import { concernsPerson, PRESENTATIONS, type Presentation } from "./presentation-table";
import type { Person, PresentationInput } from "./statement.schema";

export type FoundPresentation = Readonly<{
  id: string;
  title: string;
  /** Statements that name it, in input order. Empty where the person alone does ("pregnant"). */
  statementIds: readonly string[];
  /** Named only by words that leave doubt. */
  isUncertain: boolean;
  source: string;
  row: Presentation;
}>;

function nameFor(row: Presentation, evidence: EvidenceByFinding): FoundPresentation | null {
  const told = row.names.filter((name) => name.every((id) => isTold(evidence.get(id))));
  if (told.length === 0) return null;
  const said = told.flat().flatMap((id) => evidence.get(id) ?? []);
  const isSure = told.some((name) =>
    name.every((id) => {
      const known = evidence.get(id);
      return known?.fromPerson === "present" || (known?.present.length ?? 0) > 0;
    }),
  );
  return {
    id: row.id,
    title: row.title,
    statementIds: [
      ...new Set(said.flatMap(({ present, uncertain }) => [...present, ...uncertain])),
    ],
    isUncertain: !isSure,
    source: row.source,
    row,
  };
}

/** The same from evidence already gathered. */
export function presentationsIn(
  evidence: EvidenceByFinding,
  person: Person | undefined,
): FoundPresentation[] {
  return PRESENTATIONS.filter(({ limits }) => concernsPerson(limits, person)).flatMap(
    (row) => nameFor(row, evidence) ?? [],
  );
}

/**
 * Presentations that the statements name, in the order of the table. Denied words name none; age, sex and
 * pregnancy keep a row away only where they are known.
 *
 * @param statements as the caller read them; @param person what is known, nothing by default
 */
export function findPresentations(
  statements: PresentationInput["statements"],
  person?: Person,
): FoundPresentation[] {
  return presentationsIn(gatherEvidence({ statements, person }), person);
}
