import type { PlausibilityFinding } from "./plausibility-finding.schema";
import { readAmounts } from "./reading/read-amounts";
import { readNumbers, type FoundNumber } from "./reading/read-numbers";

/** A number with a unit of time, length or weight, in the base of its group. */
type Measure = Readonly<{
  raw: number;
  unit: string;
  group: "time" | "length" | "weight";
  value: number;
  start: number;
  end: number;
}>;

const UNITS: readonly (readonly [words: string, group: Measure["group"], factor: number])[] = [
  ["min(?:ute)?s?", "time", 1 / 60],
  ["h|hrs?|hours?", "time", 1],
  ["d|days?", "time", 24],
  ["wks?|weeks?", "time", 168],
  ["mos?|months?", "time", 730.5],
  ["y|yrs?|years?", "time", 8766],
  ["mm|millimeters?|millimetres?", "length", 0.1],
  ["cm|centimeters?|centimetres?", "length", 1],
  ["in|inch(?:es)?", "length", 2.54],
  ["ft|feet|foot", "length", 30.48],
  ["kgs?|kilos?|kilograms?", "weight", 1],
  ["lbs?|pounds?", "weight", 0.4536],
];
const ALL = UNITS.map(([words]) => words).join("|");
const BEHIND = new RegExp(`^[\\s-]?(${ALL})(?![\\w])`, "i");

function readMeasures(text: string): Measure[] {
  return readNumbers(text).flatMap(({ value, start, end }) => {
    const word = BEHIND.exec(text.slice(end))?.[1];
    const unit = UNITS.find(([words]) => new RegExp(`^(?:${words})$`, "i").test(word ?? ""));
    if (word === undefined || !unit) return [];
    const [, group, factor] = unit;
    const length = text.slice(end).indexOf(word) + word.length;
    return [{ raw: value, unit: word, group, value: value * factor, start, end: end + length }];
  });
}

/** Months are 28 to 31 days and weights are rounded, so measures agree within a tenth. */
function agree(a: number, b: number, tolerance = 0.1): boolean {
  return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const GRADED = /\b(?:type|stage|grade|class|category|nyha)\s+(i{1,3}|iv)\b/gi;

function numbersOf(text: string): number[] {
  const roman = [...text.matchAll(GRADED)].map(([, word = ""]) => ROMAN[word.toLowerCase()] ?? 0);
  const parts = [...text.matchAll(/\d+(?:\.\d+)?/g)].map(([figures]) => Number(figures));
  return [...readNumbers(text).map(({ value }) => value), ...parts, ...roman];
}

/** Fahrenheit to Celsius and back, and a halved or doubled figure is none of them. */
function isConverted(value: number, source: readonly number[]): boolean {
  return source.some(
    (other) =>
      Math.abs(((other - 32) * 5) / 9 - value) < 0.1 ||
      Math.abs((other * 9) / 5 + 32 - value) < 0.15,
  );
}

/** Placeholders of the de-identifier and numbers of a list stand for no measure. */
function withoutMarks(text: string): string {
  return text.replace(/\[[A-Z_]+_\d+\]|^\s*\d+[.)]\s/g, (found) => "_".repeat(found.length));
}

function isHeld(
  number: FoundNumber,
  note: string,
  source: string,
  told: readonly number[],
): boolean {
  if (told.includes(number.value) || isConverted(number.value, told)) return true;
  const measure = readMeasures(note).find(({ start }) => start === number.start);
  const same = readMeasures(source).filter(({ group }) => group === measure?.group);
  const isOther = ({ unit }: Measure): boolean => unit.charAt(0) !== measure?.unit.charAt(0);
  const converted = same.filter(isOther);
  if (measure && converted.some(({ value }) => agree(value, measure.value))) return true;
  const amount = readAmounts(note).find(({ start }) => start === number.start);
  return readAmounts(source).some(
    ({ dimension, value }) =>
      amount !== undefined && dimension === amount.dimension && agree(value, amount.value, 0.005),
  );
}

/** The same figure with another unit of its group: "5 days" for "5 weeks". */
function compareUnits(source: string, note: string): PlausibilityFinding[] {
  const told = readMeasures(source);
  return readMeasures(note).flatMap((measure) => {
    const same = told.filter(({ group }) => group === measure.group);
    if (same.some(({ value }) => agree(value, measure.value))) return [];
    const other = same.find(({ raw }) => raw === measure.raw);
    if (!other) return [];
    return [
      {
        kind: "number" as const,
        subject: `${measure.raw} ${measure.unit}`,
        severity: "critical" as const,
        message: `The note says ${measure.raw} ${measure.unit}; the source says ${other.raw} ${other.unit}.`,
        source: { start: other.start, end: other.end },
        note: { start: measure.start, end: measure.end },
      },
    ];
  });
}

/**
 * Figures of the note that its source does not hold, and figures that stand with another unit of time,
 * length or weight. Spoken numbers, Celsius and Fahrenheit, weeks and days, and doses in another unit of
 * the same amount count as held. Numbers that the note writes out ("two") are not asked for.
 */
export function compareNumbers(source: string, note: string): PlausibilityFinding[] {
  const plain = withoutMarks(note);
  const told = numbersOf(withoutMarks(source));
  const units = compareUnits(withoutMarks(source), plain);
  const missing = readNumbers(plain).filter(
    (number) =>
      number.isWritten === "figures" && !isHeld(number, plain, withoutMarks(source), told),
  );
  return [
    ...units,
    ...missing.map(({ start, end }) => ({
      kind: "number" as const,
      subject: note.slice(start, end),
      severity: "warning" as const,
      message: `The note has the figure ${note.slice(start, end)}, which its source does not hold.`,
      source: null,
      note: { start, end },
    })),
  ];
}
