import { presentationsIn, type FoundPresentation } from "./find-presentations";
import { FINDINGS } from "./findings/finding-table";
import {
  gatherEvidence,
  isDenied,
  isTold,
  isUndocumented,
  type EvidenceByFinding,
} from "./reading/gather-evidence";
import type { Differential } from "./presentation-table";
import type { Person, PresentationInput } from "./statement.schema";

/** What speaks for or against: a finding, or with `isAbsence` that it is denied. */
type Argument = Readonly<{
  findingId: string;
  /** "fever", or "no fever". */
  label: string;
  isAbsence: boolean;
  isUncertain: boolean;
  /** Empty where age, sex or a known pregnancy says it. */
  statementIds: readonly string[];
}>;

/** One diagnosis to think of, never one that is made: no probability, and none is ever ruled out here. */
export type RankedDifferential = Readonly<{
  name: string;
  isCannotMiss: boolean;
  for: readonly Argument[];
  against: readonly Argument[];
  /** Labels of its key features that nobody spoke of. */
  undocumented: readonly string[];
  presentationIds: readonly string[];
  sources: readonly string[];
}>;

type Merged = Readonly<{
  of: Differential;
  found: readonly FoundPresentation[];
}>;

const OF_PREGNANCY = /pregnan|eclampsia|hellp|miscarriage|placent|f(?:o)?etal|postpartum/i;

/** Sex keeps a diagnosis away by organs, age those of pregnancy; both only where they are known. */
function concernsBody({ name, sex }: Differential, person: Person = {}): boolean {
  if (sex !== null && person.sex !== undefined && sex !== person.sex) return false;
  if (!OF_PREGNANCY.test(name) || person.isPregnant === true) return true;
  const { ageYears } = person;
  return person.sex !== "male" && (ageYears === undefined || (ageYears >= 9 && ageYears < 60));
}

/** The same diagnosis under two presentations is one, with the features of both; the graver mark stays. */
function mergeByName(found: readonly FoundPresentation[], person: Person | undefined): Merged[] {
  const byName = new Map<string, Merged>();
  for (const one of found) {
    for (const next of one.row.differentials) {
      if (!concernsBody(next, person)) continue;
      const before = byName.get(next.name);
      byName.set(next.name, {
        of: {
          ...next,
          isCannotMiss: next.isCannotMiss || before?.of.isCannotMiss === true,
          for: [...new Set([...(before?.of.for ?? []), ...next.for])],
          against: [...new Set([...(before?.of.against ?? []), ...next.against])],
        },
        found: [...(before?.found ?? []), one],
      });
    }
  }
  return [...byName.values()];
}

function argument(id: string, evidence: EvidenceByFinding, isAbsence: boolean): Argument {
  const said = evidence.get(id);
  const label = FINDINGS.get(id)?.label ?? id;
  const told = [...(said?.present ?? []), ...(said?.uncertain ?? [])];
  return {
    findingId: id,
    label: isAbsence ? `no ${label}` : label,
    isAbsence,
    isUncertain: !isAbsence && said?.fromPerson !== "present" && said?.present.length === 0,
    statementIds: isAbsence ? (said?.absent ?? []) : [...new Set(told)],
  };
}

function argue({ of, found }: Merged, evidence: EvidenceByFinding): RankedDifferential {
  const told = (id: string): boolean => isTold(evidence.get(id));
  return {
    name: of.name,
    isCannotMiss: of.isCannotMiss,
    for: of.for.filter(told).map((id) => argument(id, evidence, false)),
    against: [
      ...of.against
        .filter((id) => told(id) && !of.for.includes(id))
        .map((id) => argument(id, evidence, false)),
      ...of.for
        .filter((id) => isDenied(evidence.get(id)))
        .map((id) => argument(id, evidence, true)),
    ],
    undocumented: of.for
      .filter((id) => isUndocumented(evidence.get(id)))
      .map((id) => FINDINGS.get(id)?.label ?? id),
    presentationIds: found.map(({ id }) => id),
    sources: [...new Set(found.map(({ source }) => source))],
  };
}

/** Doubt counts half, so that a certain finding outranks a possible one. */
function weight({ for: pro, against }: RankedDifferential): number {
  const sum = (items: readonly Argument[]): number =>
    items.reduce((total, { isUncertain }) => total + (isUncertain ? 1 : 2), 0);
  return 2 * sum(pro) - sum(against);
}

/** The same from evidence already gathered. */
export function differentialsIn(
  evidence: EvidenceByFinding,
  found: readonly FoundPresentation[],
  person: Person | undefined,
): RankedDifferential[] {
  return mergeByName(found, person)
    .map((merged) => argue(merged, evidence))
    .sort((a, b) => Number(b.isCannotMiss) - Number(a.isCannotMiss) || weight(b) - weight(a));
}

/**
 * Diagnoses to think of for the presentations found, with what speaks for and against each and what was
 * not asked. Those that must not be missed stand first, then by what speaks for them; ties keep the order
 * of the table, so the same input always gives the same list. None is left out for what speaks against it.
 */
export function rankDifferentials(input: PresentationInput): RankedDifferential[] {
  const evidence = gatherEvidence(input);
  return differentialsIn(evidence, presentationsIn(evidence, input.person), input.person);
}
