import type { CalculatedValue, CalculatorResult, MissingResult } from "./calculator-result.schema";
import { normalizeUnit } from "./quantity-units";
import type { FigureComparison, StatedFigure } from "./stated-figure.schema";

/**
 * Compares a figure that a text states with what was calculated from the same chart. Two numbers
 * agree where one exact value could be rounded to both; scores must be equal. Without a result, a
 * figure still differs where it lies outside the range that the score can have.
 *
 * @param figure from `findStatedFigures`
 * @param results from `runCalculators`, of the patient and the time that the text is about
 */
export function compareStatedFigure(
  figure: StatedFigure,
  results: readonly CalculatorResult[],
): FigureComparison {
  const [id, ...others] = figure.calculatorIds;
  if (others.length > 0) return cannotCheck("The text does not say which of two scores is meant");
  const result = results.find((one) => one.id === id);
  if (result === undefined) return cannotCheck("None of the inputs is documented");
  switch (result.status) {
    case "done":
      return compareValues(figure, result.values);
    case "missing":
      return compareRange(figure, result);
    case "implausible":
      return cannotCheck(`${result.which} cannot be right: ${result.why}`);
    case "not_applicable":
      return cannotCheck(`Does not apply: ${result.why}`);
  }
}

function compareValues(figure: StatedFigure, values: readonly CalculatedValue[]): FigureComparison {
  const named = values.filter(({ key }) => figure.valueKeys.includes(key));
  if (named.length === 0) return cannotCheck("What this figure needs is not documented");
  const ours = named.filter(({ unit }) => isSameUnit(figure.unit, unit));
  if (ours.length === 0) return cannotCheck("The figure is stated in another unit");
  const agreeing = ours.find((value) => isWithin(figure, value));
  if (agreeing !== undefined) return { status: "agrees", ours: agreeing };
  return figure.isInexact
    ? cannotCheck("The name is also that of another version")
    : { status: "differs", ours, why: "It is not what the documented inputs give" };
}

function compareRange(figure: StatedFigure, { range, missing }: MissingResult): FigureComparison {
  const open = cannotCheck(`Missing: ${missing.join("; ")}`);
  // Only a figure that can be nothing but the value of the range can lie outside of it.
  const isOfRange = figure.valueKeys.every((key) => key === range?.key);
  if (range === undefined || !isOfRange || figure.isInexact) return open;
  if (!isSameUnit(figure.unit, range.unit)) return open;
  const isPossible = overlaps(figure, range.least - figure.slack, range.most + figure.slack);
  return isPossible
    ? open
    : { status: "differs", ours: [], range, why: "No answer to what is missing gives it" };
}

/**
 * Half a step of the last digit on both sides, or what the rounding of the charted inputs can move
 * the value by if that is more; a score has no digits to lose.
 */
function isWithin(figure: StatedFigure, { value, decimals, unit }: CalculatedValue): boolean {
  const rounding = (10 ** -figure.decimals + 10 ** -decimals) / 2;
  const blur = unit === "points" ? 0 : Math.max(rounding, figure.slack);
  return overlaps(figure, value - blur, value + blur);
}

/** Whether a value between these two would bear the figure out; the nudge is for binary fractions. */
function overlaps(figure: StatedFigure, from: number, to: number): boolean {
  const { least, most } = boundsOf(figure);
  const isHighEnough = figure.relation === "above" ? to > least : to >= least - 1e-9;
  const isLowEnough = figure.relation === "below" ? from < most : from <= most + 1e-9;
  return isHighEnough && isLowEnough;
}

function boundsOf({ relation, value, upTo }: StatedFigure): { least: number; most: number } {
  switch (relation) {
    case "equal":
      return { least: value, most: value };
    case "above":
    case "at_least":
      return { least: value, most: Infinity };
    case "below":
    case "at_most":
      return { least: -Infinity, most: value };
    case "range":
      return { least: value, most: upTo ?? value };
  }
}

/** A unit that is not written fits; mEq/L are mmol/L for the ions of the anion gap. */
function isSameUnit(stated: string | undefined, ours: string): boolean {
  if (stated === undefined) return true;
  const written = normalizeUnit(stated)
    .replace(/^meq/, "mmol")
    .replace(/^(?:msec|milliseconds)$/, "ms")
    .replace(/^(?:sec|seconds)$/, "s");
  const own = normalizeUnit(ours);
  return written === own || (written.length > 2 && own.startsWith(written));
}

function cannotCheck(why: string): FigureComparison {
  return { status: "cannot_check", why };
}
