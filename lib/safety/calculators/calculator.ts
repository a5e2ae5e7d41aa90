import type { CalculatorId, CalculatorResult } from "./calculator-result.schema";
import type { InputKey, KnownInputs } from "./known-inputs.schema";

/** One input of a calculator, as a form would show it. */
export type CalculatorInput = Readonly<{
  key: InputKey;
  label: string;
  kind: "number" | "boolean" | "choice";
  /** Names of the units it is taken in, the one calculated with first; empty unless a number. */
  units: readonly string[];
  /** What can be a measurement at all, in the first unit. */
  plausible: Readonly<{ least: number; most: number }> | undefined;
  /** Answers of a choice. */
  options: readonly Readonly<{ value: string; label: string }>[];
  /** Without it there is no result, unless another input settles the same item. */
  isRequired: boolean;
}>;

/** How a result of this calculator is named in prose, so that a stated figure can be found. */
export type FigureName = Readonly<{
  /** Source of a regular expression without groups that capture; it must be linear. */
  pattern: string;
  /** Abbreviations that are words in lower case are matched as written. */
  isCaseSensitive?: boolean;
  /** The values of the result that may be meant; one that agrees is enough. */
  valueKeys: readonly string[];
  /** The name is also that of another version or of a measurement: a difference proves nothing. */
  isInexact?: boolean;
  /** A result of this name can be below zero, so that a minus before the number is no dash. */
  isSigned?: boolean;
  /** What is written after a slash: "CURB-65 3/5". */
  outOf?: number;
  /** Words that state a result: "PERC negative". */
  words?: Readonly<Record<string, FigureWord>>;
  /** Beyond rounding, what the rounding of the charted inputs can move the result by. */
  slack?: number;
}>;
type FigureWord = Readonly<{ value: number; relation: "equal" | "above" }>;

/**
 * One calculator: pure, and silent about what it does not know. `calculate` never counts an input
 * that is not documented as no, normal or zero.
 */
export type Calculator = Readonly<{
  id: CalculatorId;
  name: string;
  source: readonly string[];
  inputs: readonly CalculatorInput[];
  /** One of these is documented (a finding: as present) before the calculator is worth running. */
  specific: readonly InputKey[];
  figures: readonly FigureName[];
  calculate: (known: KnownInputs) => CalculatorResult;
}>;
