import type { Calculator, FigureName } from "./calculator";
import type { CalculatedValue, CalculatorResult, MissingResult } from "./calculator-result.schema";
import { describeInput } from "./describe-input";
import type { InputKey, KnownInputs } from "./known-inputs.schema";
import { answersOf, labelOf, type Readings } from "./input-kinds";
import { readInputs, type InputReading } from "./read-inputs";

/** What a formula answers once its required inputs are there. */
type FormulaAnswer =
  | Readonly<{
      values: readonly [CalculatedValue, ...CalculatedValue[]];
      interpretation: string;
      cautions?: readonly string[];
    }>
  /** One of several inputs would do, and none is there. */
  | Readonly<{ missing: readonly string[] }>
  /** Each number is possible, but not all of them together. */
  | Readonly<{ which: string; why: string }>;
type FinishedAnswer = Extract<FormulaAnswer, { interpretation: string }>;

type WithRequired<K extends InputKey> = Readings & Required<Pick<Readings, K>>;

export type FormulaSpec<K extends InputKey> = Readonly<{
  id: Calculator["id"];
  name: string;
  source: readonly string[];
  specific: readonly InputKey[];
  figures: readonly FigureName[];
  required: readonly K[];
  optional?: readonly InputKey[];
  /** Why the formula does not apply, or undefined. */
  refuse?: (readings: Readings) => string | undefined;
  compute: (readings: WithRequired<K>) => FormulaAnswer;
}>;

/**
 * Makes a calculator of a formula. Where all that is missing is a finding or a choice (sex, dialysis),
 * the answer says between which values the result lies; a missing number has no such range.
 */
export function buildFormula<K extends InputKey>(spec: FormulaSpec<K>): Calculator {
  const { id, name, source, specific, figures, required, optional = [] } = spec;
  return {
    id,
    name,
    source,
    specific,
    figures,
    inputs: [
      ...required.map((key) => describeInput(key, true)),
      ...optional.map((key) => describeInput(key, false)),
    ],
    calculate: (known) => calculateFormula(spec, known),
  };
}

function calculateFormula<K extends InputKey>(
  spec: FormulaSpec<K>,
  known: KnownInputs,
): CalculatorResult {
  const identity = { id: spec.id, name: spec.name, source: spec.source };
  const { required, optional = [] } = spec;
  const reading = readInputs([...required, ...optional], known);
  const { readings, implausible } = reading;
  if (implausible !== undefined) return { ...identity, status: "implausible", ...implausible };
  const why = spec.refuse?.(readings);
  if (why !== undefined) return { ...identity, status: "not_applicable", why };
  const absent = required.filter((key) => readings[key] === undefined);
  const answers = completionsOf(readings, absent).map((complete) =>
    // A completion has every required key; the type cannot follow that through the list of keys.
    spec.compute(complete as WithRequired<K>),
  );
  const agreed = agreedAnswer(answers);
  const cautions = [...(agreed?.cautions ?? []), ...notesOnLeftOut(optional, reading)];
  const inputsUsed = reading.used;
  if (agreed !== undefined) {
    const { values, interpretation } = agreed;
    return {
      ...identity,
      status: "done",
      values,
      points: [],
      interpretation,
      cautions,
      inputsUsed,
    };
  }
  const [first] = answers;
  if (first !== undefined && "which" in first) {
    return { ...identity, status: "implausible", which: first.which, why: first.why };
  }
  const missing =
    first !== undefined && "missing" in first
      ? first.missing
      : absent.map((key) => reading.unitsToAsk.get(key) ?? labelOf(key));
  const range = describeRange(answers);
  return { ...identity, status: "missing", missing, ...range, points: [], cautions, inputsUsed };
}

/** The readings with every answer that the absent ones could have; none where a number is absent. */
function completionsOf(readings: Readings, absent: readonly InputKey[]): Readings[] {
  return absent.reduce<Readings[]>(
    (all, key) =>
      all.flatMap((one) => answersOf(key).map((answer) => ({ ...one, [key]: answer }) as Readings)),
    [readings],
  );
}

/** The answer, where every completion gives the same (dialysis does not matter at creatinine 3.5). */
function agreedAnswer(answers: readonly FormulaAnswer[]): FinishedAnswer | undefined {
  const finished = answers.filter(isFinished);
  const [first] = finished;
  const isAgreed = finished.every(
    (answer) =>
      answer.values[0].value === first?.values[0].value &&
      answer.interpretation === first.interpretation,
  );
  return isAgreed && finished.length === answers.length ? first : undefined;
}

function isFinished(answer: FormulaAnswer): answer is FinishedAnswer {
  return "interpretation" in answer;
}

function describeRange(
  answers: readonly FormulaAnswer[],
): Pick<MissingResult, "range" | "interpretation"> {
  const finished = answers.filter(isFinished);
  const [first] = finished;
  if (first === undefined || finished.length < answers.length) return {};
  const { key, unit } = first.values[0];
  const results = finished.map((answer) => answer.values[0].value);
  const range = { key, unit, least: Math.min(...results), most: Math.max(...results) };
  const isCertain = finished.every(({ interpretation }) => interpretation === first.interpretation);
  return isCertain ? { range, interpretation: first.interpretation } : { range };
}

/** An optional number whose unit is not known is left out, and this is said. */
function notesOnLeftOut(optional: readonly InputKey[], { unitsToAsk }: InputReading): string[] {
  return optional.flatMap((key) => {
    const ask = unitsToAsk.get(key);
    return ask === undefined ? [] : [`Left out until the unit is known: ${ask}.`];
  });
}
