import type {
  CalculatorResult,
  InputUsed,
} from "@/lib/safety/calculators/calculator-result.schema";
import { compareStatedFigure } from "@/lib/safety/calculators/compare-stated-figure";
import { findStatedFigures } from "@/lib/safety/calculators/find-stated-figures";
import type { FigureComparison, StatedFigure } from "@/lib/safety/calculators/stated-figure.schema";
import type { DraftAttention, DraftSentence } from "../draft.schema";
import { EDIT_SENTENCE, OVERRIDE } from "./attention-choices";

type Item = Omit<DraftAttention, "sentenceIndexes">;
type Differing = Extract<FigureComparison, { status: "differs" }>;

const MOST_TITLE = 139;
const MOST_DETAIL = 600;
const MOST_SPANS = 20;

function statedWords(figure: StatedFigure): string {
  const { value, upTo, decimals, relation } = figure;
  const sign = { equal: "", range: "", above: ">", at_least: "≥", below: "<", at_most: "≤" }[
    relation
  ];
  const last = upTo === undefined ? "" : ` to ${upTo}`;
  return `${sign}${value.toFixed(decimals)}${last}`;
}

function oursWords({ ours, range }: Differing): string {
  if (range !== undefined) {
    return range.least === range.most ? `${range.least}` : `${range.least} to ${range.most}`;
  }
  return ours.map(({ value, decimals }) => value.toFixed(decimals)).join(" or ");
}

function inputWords(inputs: readonly InputUsed[]): string {
  return inputs.map(({ label, given }) => `${label} ${given}`).join("; ");
}

function detailOf(result: CalculatorResult, { why }: Differing): string {
  const isCounted = result.status === "done" || result.status === "missing";
  const inputs = isCounted ? inputWords(result.inputsUsed) : "";
  const missing = result.status === "missing" ? ` Missing: ${result.missing.join("; ")}.` : "";
  return `${why}. From: ${inputs === "" ? "no input of its own" : inputs}.${missing}`.slice(
    0,
    MOST_DETAIL,
  );
}

/**
 * Figures of the draft's sentences that differ from what the facts of the text give by the published formula, one item a
 * figure, with the inputs. What the facts do not suffice for is compared with the range it can have, or not at all.
 */
export function findFigureItems(
  sentences: readonly DraftSentence[],
  results: readonly CalculatorResult[],
): Item[] {
  const found = new Map<string, Item>();
  for (const { text, citations } of sentences) {
    for (const figure of findStatedFigures(text)) {
      const comparison = compareStatedFigure(figure, results);
      const result = results.find(({ id }) => id === figure.calculatorIds[0]);
      if (comparison.status !== "differs" || result === undefined) continue;
      const cause = `figure:${result.id}:${statedWords(figure)}`;
      if (found.has(cause)) continue;
      found.set(cause, {
        kind: "figure_differs",
        severity: "warning",
        title:
          `${result.name}: the note says ${statedWords(figure)}, the facts give ${oursWords(comparison)}`.slice(
            0,
            MOST_TITLE,
          ),
        detail: detailOf(result, comparison),
        reference: (result.source[0] ?? "").slice(0, 300),
        cause,
        spans: citations.slice(0, MOST_SPANS),
        choices: [EDIT_SENTENCE, OVERRIDE],
      });
    }
  }
  return [...found.values()];
}
