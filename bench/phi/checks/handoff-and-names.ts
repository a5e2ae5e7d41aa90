import type { BenchContext } from "../bench-context";
import type { BenchCase } from "../cases/bench-case";
import type { SharedData } from "../cases/read-rows";
import type { Detector } from "../engine/shipped-engine";
import { SHARE, type Figure } from "../report/figure";
import { referenceScore } from "../scoring/reference-score";
import { countOf, fullOf, runSet, scoreSet, type ScoredSet } from "./labelled-set";
import { worstLabel } from "../scoring/summarize-coverage";

const HANDOFF_LABELS = [
  "PERSON",
  "PHONE_NUMBER",
  "MEDICAL_RECORD_NUMBER",
  "EMAIL_ADDRESS",
  "LOCATION",
] as const;
/** Ages under 90 must stay; rooms and clock times are policy: none of them counts here. */
const HANDOFF_IGNORED = ["PEDIATRIC_AGE", "ROOM", "CLOCK_TIME"];
const CLOCK_TIME = /^\d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?$/i;
/** Safe Harbor keeps these. */
const RESEARCH_IGNORED = ["TITLE", "PREFIX", "NRP", "AGE", "ORGANIZATION"];

/** A DATE_TIME of the gold that holds no date gets a label of its own. */
function tellClockTimes(row: BenchCase): BenchCase {
  const spans = row.spans.map((span) =>
    CLOCK_TIME.test(row.text.slice(span.start, span.end)) ? { ...span, label: "CLOCK_TIME" } : span,
  );
  return { ...row, spans };
}

async function scoreFile(
  context: BenchContext,
  shared: SharedData,
  detector: Detector,
  set: string,
  ignored: readonly string[],
): Promise<ScoredSet> {
  context.progress(`${set}, ${detector.variant}`);
  const cases = shared.cases(set).map(tellClockTimes);
  const scored = await runSet(detector, cases, ignored);
  const name = `${set}-${detector.variant}`;
  const theirs = referenceScore(shared, context.folder, name, cases, scored.predictions, ignored);
  if (theirs.full !== null && Math.abs(theirs.full - scored.summary.full) > 0.00051) {
    throw new Error(`score.mjs and this benchmark disagree on ${name}.`);
  }
  return scored;
}

async function checkHandoff(
  context: BenchContext,
  shared: SharedData,
  detector: Detector,
): Promise<Figure[]> {
  const { variant } = detector;
  const { summary } = await scoreFile(
    context,
    shared,
    detector,
    "pediatric-handoff",
    HANDOFF_IGNORED,
  );
  const section = "Pediatric handoff";
  const worst = worstLabel(summary.byLabel);
  return [
    ...HANDOFF_LABELS.map((label): Figure => ({
      section,
      what: `${label} full`,
      format: SHARE,
      goal: { least: 0.97 },
      values: { [variant]: fullOf(summary, label) },
      notes: { [variant]: countOf(summary, label) },
    })),
    {
      section,
      what: "all labels full",
      format: SHARE,
      values: { [variant]: summary.full },
      notes: {
        [variant]: worst === null ? "" : `worst ${worst.label} ${worst.full} of ${worst.spans}`,
      },
    },
    {
      section,
      what: "texts without identifiers touched",
      format: SHARE,
      goal: { most: 0.05 },
      values: { [variant]: summary.cleanTouched },
      count: `${summary.cleanTexts} texts`,
    },
  ];
}

async function checkResearch(
  context: BenchContext,
  shared: SharedData,
  detector: Detector,
): Promise<Figure[]> {
  const { variant } = detector;
  const { summary } = await scoreFile(
    context,
    shared,
    detector,
    "presidio-research",
    RESEARCH_IGNORED,
  );
  const row = (what: string, value: number): Figure => ({
    section: "presidio-research (not clinical)",
    what,
    format: SHARE,
    values: { [variant]: value },
  });
  return [
    row("full-coverage recall", summary.full),
    row("character precision", summary.characterPrecision),
    row("texts without identifiers touched", summary.cleanTouched),
  ];
}

async function checkDialogues(
  context: BenchContext,
  shared: SharedData,
  detector: Detector,
): Promise<Figure[]> {
  const { variant } = detector;
  const { predictions, summary } = await scoreFile(context, shared, detector, "deid-aci-bench", []);
  const lower = shared.cases("deid-aci-bench").map((row) => ({
    ...row,
    spans: row.spans.filter(({ start, end }) => !/\p{Lu}/u.test(row.text.slice(start, end))),
  }));
  const { summary: lowerSummary } = scoreSet(lower, predictions);
  const section = "ACI-BENCH visits";
  return [
    {
      section,
      what: "lower-case names full",
      format: SHARE,
      goal: { least: 0.95 },
      values: { [variant]: lowerSummary.full },
      count: `${lowerSummary.spans} spans`,
    },
    {
      section,
      what: "all names full",
      format: SHARE,
      values: { [variant]: summary.full },
      count: `${summary.spans} spans`,
    },
  ];
}

/** The labelled sets beside ASQ-PHI: hand-off messages, Presidio's own set, visit dialogues and notes. */
export async function checkHandoffAndNames(
  context: BenchContext,
  shared: SharedData,
  detector: Detector,
): Promise<Figure[]> {
  return [
    ...(await checkHandoff(context, shared, detector)),
    ...(await checkResearch(context, shared, detector)),
    ...(await checkDialogues(context, shared, detector)),
  ];
}
