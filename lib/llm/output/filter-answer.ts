import { filterOutput, type FilteredOutput } from "./filter-output";
import { OUTPUT_CHECKS, type OutputChecks } from "./output-checks";
import type { OutputContext, OutputFinding, OutputFindingKind } from "./output-finding";

export type FilteredAnswer = {
  /** One for each sentence given, in order. */
  readonly sentences: readonly FilteredOutput[];
  /** Some sentence holds a canary or a honeytoken: the request failed as a whole and somebody must be told. */
  readonly isLeak: boolean;
};

/** What can be cut over sentences so that no part of it shows: looked for once more in all of them together. */
const DIVISIBLE: readonly OutputFindingKind[] = ["canary", "honeytoken", "link", "image", "html"];
const LEAKS: ReadonlySet<OutputFindingKind> = new Set(["canary", "honeytoken"]);

/**
 * Filters the sentences of one answer, each alone and then all together, one below the other.
 * What shows only in the whole holds back every sentence, since no one of them is the culprit. `proposals` of the
 * context are of one text and have no place here: pass `proposalsOf`.
 */
export function filterAnswer(
  sentences: readonly string[],
  context: Omit<OutputContext, "proposals">,
  checks: OutputChecks = OUTPUT_CHECKS,
  proposalsOf?: (sentence: number) => NonNullable<OutputContext["proposals"]>,
): FilteredAnswer {
  const filtered = sentences.map((text, at) =>
    filterOutput(
      text,
      proposalsOf === undefined ? context : { ...context, proposals: proposalsOf(at) },
      checks,
    ),
  );
  const across = findAcross(filtered, context, checks);
  const held =
    across.length === 0
      ? filtered
      : filtered.map(({ findings }) => ({ text: null, findings: [...findings, ...across] }));
  const isLeak = held.some(({ findings }) => findings.some(({ kind }) => LEAKS.has(kind)));
  return { sentences: held, isLeak };
}

/** Findings of the whole of what passed alone; without offsets, since they lie in no one sentence. */
function findAcross(
  filtered: readonly FilteredOutput[],
  context: OutputContext,
  checks: OutputChecks,
): OutputFinding[] {
  const passed = filtered.flatMap(({ text }) => (text === null ? [] : [text]));
  if (passed.length < 2) return [];
  const across: OutputFinding[] = [];
  for (const kind of DIVISIBLE) {
    const [first] = checks[kind]?.(passed.join("\n"), context) ?? [];
    if (first !== undefined) across.push({ ...first, start: 0, end: 0 });
  }
  return across;
}
