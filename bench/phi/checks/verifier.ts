import type { IdentifierCategory, IdentifierSpan, KnownValue } from "@/lib/phi/identifier.schema";
import type { BenchContext } from "../bench-context";
import { coreOf, overlaps, type BenchCase } from "../cases/bench-case";
import type { Detector, ShippedEngine } from "../engine/shipped-engine";
import { inUnit, SHARE, type Figure } from "../report/figure";
import { seededRandom } from "../seeded-random";
import { readPresumedFree } from "../cases/presumed-free";

const EMPTY_MAP: Parameters<ShippedEngine["applyPlaceholders"]>[2] = { entries: [] };
const DELETED_SHARE = 0.25;

/** Categories whose values a clinic holds about its patient, by the label of the gold. */
const KNOWN_LABELS: Readonly<Record<string, IdentifierCategory>> = {
  NAME: "name",
  PERSON: "name",
  MEDICAL_RECORD_NUMBER: "mrn",
  PHONE_NUMBER: "phone",
  EMAIL_ADDRESS: "email",
  SOCIAL_SECURITY_NUMBER: "ssn",
  HEALTH_PLAN_BENEFICIARY_NUMBER: "health_plan",
};

type Caught = Map<IdentifierCategory, { deleted: number; caught: number }>;

function knownValuesOf({ text, spans }: BenchCase): KnownValue[] {
  return spans.flatMap((span) => {
    const category = KNOWN_LABELS[span.label];
    const { start, end } = coreOf(span);
    return category === undefined ? [] : [{ category, value: text.slice(start, end) }];
  });
}

/**
 * Takes `deleted` out of what was detected, replaces the rest as the product does, and asks the residual check.
 * Caught is a deleted identifier that a finding overlaps.
 */
function deleteAndCheck(
  engine: ShippedEngine,
  text: string,
  spans: readonly IdentifierSpan[],
  deleted: ReadonlySet<IdentifierSpan>,
  knownValues: readonly KnownValue[],
): Set<IdentifierSpan> {
  const kept = spans.filter((span) => !deleted.has(span));
  const applied = engine.applyPlaceholders(text, kept, EMPTY_MAP);
  const findings = engine.residualCheck(applied.text, { knownValues, map: applied.map });
  const caught = new Set<IdentifierSpan>();
  for (const span of deleted) {
    let shift = 0;
    for (const { end, outEnd } of applied.replacements) {
      if (end <= span.start) shift = outEnd - end;
    }
    const moved = { start: span.start + shift, end: span.end + shift };
    if (findings.some((finding) => overlaps(finding, moved))) caught.add(span);
  }
  return caught;
}

const shareCaught = (caught: Caught): number => {
  const all = [...caught.values()];
  return (
    all.reduce((sum, each) => sum + each.caught, 0) /
    all.reduce((sum, each) => sum + each.deleted, 0)
  );
};

async function countCaught(
  detector: Detector,
  cases: readonly BenchCase[],
  isKnown: boolean,
): Promise<Caught> {
  const random = seededRandom(7);
  const counts: Caught = new Map();
  for (const row of cases) {
    const spans = await detector.detect(row.text);
    const real = spans.filter((span) => row.spans.some((gold) => overlaps(gold, span)));
    const deleted = new Set(real.filter(() => random() < DELETED_SHARE));
    if (deleted.size === 0) continue;
    const known = isKnown ? knownValuesOf(row) : [];
    const caught = deleteAndCheck(detector.engine, row.text, spans, deleted, known);
    for (const span of deleted) {
      const count = counts.get(span.category) ?? { deleted: 0, caught: 0 };
      counts.set(span.category, count);
      count.deleted += 1;
      count.caught += caught.has(span) ? 1 : 0;
    }
  }
  return counts;
}

const byCategory = (caught: Caught): string =>
  [...caught]
    .sort((a, b) => b[1].deleted - a[1].deleted)
    .map(([category, count]) => `${category} ${count.caught}/${count.deleted}`)
    .join(", ");

async function falseBlocks(context: BenchContext, detector: Detector): Promise<Figure[]> {
  const { shared } = context;
  if (shared === null) return [];
  const reports = readPresumedFree(shared);
  let [alarmed, blocked] = [0, 0];
  for (const { text } of reports) {
    const { engine } = detector;
    const options = await detector.optionsFor(text);
    const applied = engine.applyPlaceholders(
      text,
      engine.detectIdentifiers(text, options),
      EMPTY_MAP,
    );
    alarmed += engine.residualCheck(applied.text, { map: applied.map }).length > 0 ? 1 : 0;
    blocked += engine.deidentify(text, options).ok ? 0 : 1;
  }
  const row = (what: string, hits: number): Figure => ({
    section: "Verifier",
    what,
    format: inUnit(2, " %"),
    values: { [detector.variant]: (hits / reports.length) * 100 },
    notes: { [detector.variant]: `${hits}` },
    count: `${reports.length} reports`,
  });
  return [
    row("presumed-free reports with a finding", alarmed),
    row("presumed-free reports blocked", blocked),
  ];
}

/** Identifiers deleted at random from what was detected: how many does the independent check catch? */
export async function checkVerifier(
  context: BenchContext,
  detector: Detector,
  cases: readonly BenchCase[],
): Promise<Figure[]> {
  const { variant } = detector;
  context.progress(`Verifier, ${variant}`);
  const figures: Figure[] = [];
  for (const [what, isKnown] of [
    ["deleted identifiers caught, patient known", true],
    ["deleted identifiers caught, nothing known", false],
  ] as const) {
    const caught = await countCaught(detector, cases, isKnown);
    figures.push({
      section: "Verifier",
      what,
      format: SHARE,
      goal: { least: 0.95 },
      values: { [variant]: shareCaught(caught) },
      notes: { [variant]: byCategory(caught) },
      count: `${[...caught.values()].reduce((sum, each) => sum + each.deleted, 0)} deleted`,
    });
  }
  return [...figures, ...(await falseBlocks(context, detector))];
}
