import type { FigureName } from "./calculator";
import type { CalculatorId } from "./calculator-result.schema";
import { CALCULATORS } from "./calculator-list";
import type { StatedFigure } from "./stated-figure.schema";

/** What may stand between the name of a figure and its number; bounded, so that the search is linear. */
const CONNECTOR =
  "(?:\\s{0,2}(?:\\([^()\\n]{0,40}\\)|scores?|value|criteria|rule|is|was|of|at|equals|today|now|currently|remains|calculated|estimated|approximately|approx\\.?|about|around|came back|[=:,~≈]|[-–—](?=\\s)))";
const RELATION =
  "(?<relation>>=|<=|=>|=<|[<>≥≤]|at least|at most|no more than|greater than|more than|less than|above|over|below|under)";
const NUMBER_WORDS = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
];
const NUMBER = "[-−]?\\d{1,4}(?:\\.\\d{1,2})?";
const UNIT =
  "(?<unit>mL/min|kg/m|mm ?Hg|mg/dL|mmol/L|mEq/L|msec|milliseconds|ms|seconds|sec|s(?![\\w/])|%)";

const RELATIONS: Readonly<Record<string, StatedFigure["relation"]>> = {
  ">": "above",
  "greater than": "above",
  "more than": "above",
  above: "above",
  over: "above",
  ">=": "at_least",
  "=>": "at_least",
  "≥": "at_least",
  "at least": "at_least",
  "<": "below",
  "less than": "below",
  below: "below",
  under: "below",
  "<=": "at_most",
  "=<": "at_most",
  "≤": "at_most",
  "at most": "at_most",
  "no more than": "at_most",
};

/** Words before a figure that make it a condition, a goal or another day's figure. */
const NOT_THIS_RESULT =
  /\b(?:if|when|once|until|unless|goal|target|keep|keeping|maintain|titrate|aim|baseline|previous(?:ly)?|prior|old|last)\b[^.;\n]{0,40}$/i;
/** The same before a figure with a bound: "for eGFR below 30". */
const BOUND_IN_A_RULE =
  /\b(?:for|with|in|requires?|avoid|hold|stop|contraindicated)\b[^.;\n]{0,40}$/i;
/** Words after a figure that make it the first of two, or another day's. */
const NOT_THE_LAST =
  /^[^.;,\n]{0,12}(?:->|→|\bago\b|\blast (?:week|month|year|visit)\b|\bin (?:19|20)\d\d\b)/i;
/** Other equations for the glomerular filtration rate, whose figures are not comparable. */
const OTHER_EQUATION = /\b(?:MDRD|2009|cystatin|Schwartz)\b/i;

type NamedFigure = Readonly<{ figure: StatedFigure; nameLength: number }>;
type CompiledName = Readonly<{ id: CalculatorId; name: FigureName; pattern: RegExp }>;

const COMPILED: readonly CompiledName[] = CALCULATORS.flatMap(({ id, figures }) =>
  figures.map((name) => ({ id, name, pattern: compile(name) })),
);

function compile(name: FigureName): RegExp {
  const words = Object.keys(name.words ?? {});
  const word = words.length === 0 ? "" : `|(?<word>${words.join("|")})\\b`;
  const outOf =
    name.outOf === undefined ? "" : `(?:\\s?(?:/|out of)\\s?${name.outOf}(?![\\d/]|\\.\\d))?`;
  const number = `(?<number>${NUMBER}|(?:${NUMBER_WORDS.join("|")})\\b)(?:\\s?(?:-|–|to)\\s?(?<upTo>\\d{1,4}(?:\\.\\d{1,2})?))?${outOf}(?![\\d/]|\\.\\d)(?:\\s?${UNIT})?`;
  const source = `(?<![A-Za-z0-9])(?<name>${name.pattern})(?![A-Za-z0-9])${CONNECTOR}{0,5}\\s{0,2}(?:(?:${RELATION}\\s?)?${number}${word})`;
  return new RegExp(source, name.isCaseSensitive === true ? "gu" : "giu");
}

/**
 * Figures that a text states under the name of a calculator, in source order, without overlaps.
 * Conditions ("if CURB-65 is 2"), goals ("keep MAP above 65") and figures of another day ("baseline
 * eGFR 70") are left out, since they are no statement of this result.
 */
export function findStatedFigures(text: string): StatedFigure[] {
  const found = COMPILED.flatMap((compiled) =>
    [...text.matchAll(compiled.pattern)].flatMap((match) => {
      const figure = readFigure(compiled, match, text);
      return figure === null ? [] : [{ figure, nameLength: match.groups?.["name"]?.length ?? 0 }];
    }),
  );
  found.sort((a, b) => a.figure.start - b.figure.start || b.nameLength - a.nameLength);
  return found.reduce<NamedFigure[]>(addFigure, []).map(({ figure }) => figure);
}

/**
 * Of figures that overlap the first counts, and the longest name among those that start together.
 * One name can be that of two calculators; their figure then has both.
 */
function addFigure(kept: readonly NamedFigure[], next: NamedFigure): NamedFigure[] {
  const before = kept.at(-1);
  if (before === undefined || next.figure.start >= before.figure.end) return [...kept, next];
  const { figure, nameLength } = before;
  const isSameName = figure.start === next.figure.start && nameLength === next.nameLength;
  const calculatorIds = [...new Set([...figure.calculatorIds, ...next.figure.calculatorIds])];
  return isSameName
    ? [...kept.slice(0, -1), { figure: { ...figure, calculatorIds }, nameLength }]
    : [...kept];
}

function readFigure(
  { id, name }: CompiledName,
  match: RegExpExecArray,
  text: string,
): StatedFigure | null {
  const { relation, number, upTo, unit, word } = match.groups ?? {};
  const start = match.index;
  const end = start + match[0].length;
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 40);
  if (isOfAnother(match[0], before, after, relation !== undefined)) return null;
  const shared = {
    start,
    end,
    calculatorIds: [id],
    valueKeys: name.valueKeys,
    isInexact: name.isInexact === true,
    slack: name.slack ?? 0,
  };
  const stated = word === undefined ? undefined : name.words?.[word.toLowerCase()];
  if (stated !== undefined) return { ...shared, ...stated, decimals: 0 };
  if (number === undefined) return null;
  const bound = RELATIONS[(relation ?? "").toLowerCase()] ?? "equal";
  return {
    ...shared,
    value: readNumber(number, name.isSigned === true),
    relation: upTo === undefined ? bound : "range",
    ...(upTo === undefined ? {} : { upTo: Number(upTo) }),
    decimals: number.split(".")[1]?.length ?? 0,
    ...(unit === undefined ? {} : { unit }),
  };
}

function isOfAnother(figure: string, before: string, after: string, hasBound: boolean): boolean {
  return (
    NOT_THIS_RESULT.test(before) ||
    (hasBound && BOUND_IN_A_RULE.test(before)) ||
    NOT_THE_LAST.test(after) ||
    OTHER_EQUATION.test(figure)
  );
}

function readNumber(written: string, isSigned: boolean): number {
  const word = NUMBER_WORDS.indexOf(written.toLowerCase());
  if (word >= 0) return word;
  const value = Number(written.replace("−", "-"));
  return isSigned ? value : Math.abs(value);
}
