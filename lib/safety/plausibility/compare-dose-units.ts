import type { PlausibilityFinding } from "./plausibility-finding.schema";
import { readAmounts, type Amount } from "./reading/read-amounts";
import { readFrequencies, type Frequency } from "./reading/read-frequencies";
import { readPrescriptions, type Prescription } from "./reading/read-prescriptions";

const NEAR = 0.005;

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= NEAR * Math.max(Math.abs(a), Math.abs(b));
}

/** Ten, a hundred or a thousand times more or less. */
function isTenFold(a: number, b: number): boolean {
  if (a <= 0 || b <= 0) return false;
  const power = Math.log10(a / b);
  return Math.abs(power) > 0.5 && Math.abs(power) < 3.5 && isSame(power, Math.round(power));
}

/** Counts of tablets or puffs may share a figure with a strength: "one 1 mg tablet". */
function isMeasured({ dimension }: Amount): boolean {
  return /^(?:mass|volume|units|mEq|mmol)/.test(dimension);
}

function found(
  kind: PlausibilityFinding["kind"],
  subject: string,
  message: string,
  source: Amount | Frequency,
  note: Amount | Frequency,
  severity: PlausibilityFinding["severity"] = "critical",
): PlausibilityFinding {
  return {
    kind,
    subject,
    severity,
    message,
    source: { start: source.start, end: source.end },
    note: { start: note.start, end: note.end },
  };
}

const show = ({ raw, unit }: Amount): string => `${raw} ${unit}`;

/** "two 5 mg tablets" is 10 mg: a count times a strength. */
function isCounted(note: Amount, source: readonly Amount[]): boolean {
  const counts = source.filter(({ dimension }) => /^(?:tablets|puffs|drops)$/.test(dimension));
  return source.some(
    ({ dimension, value }) =>
      dimension === note.dimension &&
      counts.some((count) => isSame(count.value * value, note.value)),
  );
}

/** A unit taken for another, or a figure that slipped by tens; null where the amounts agree or do not compare. */
function compareAmount(note: Amount, source: readonly Amount[]): PlausibilityFinding | null {
  const comparable = source.filter(({ dimension }) => dimension === note.dimension);
  if (comparable.some(({ value }) => isSame(value, note.value)) || isCounted(note, source)) {
    return null;
  }
  const slipped = source.find(
    (other) => isMeasured(other) && isMeasured(note) && isSame(other.raw, note.raw),
  );
  if (slipped) {
    const message = `The note says ${show(note)}; the source says ${show(slipped)}.`;
    return found("dose_unit", show(note), message, slipped, note);
  }
  const shifted = comparable.find(({ value }) => isTenFold(value, note.value));
  if (!shifted) return null;
  const message = `The note says ${show(note)}, the source ${show(shifted)}: they differ by tens.`;
  return found("ten_fold", show(note), message, shifted, note);
}

/** 500 mg twice a day is 1000 mg a day. */
function isSameTotal(note: Prescription, source: Prescription, amount: Amount): boolean {
  const noteTimes = note.frequencies[0]?.perWeek;
  const sourceTimes = source.frequencies[0]?.perWeek;
  if (noteTimes === undefined || sourceTimes === undefined) return false;
  return source.amounts.some(
    ({ dimension, value }) =>
      dimension === amount.dimension && isSame(value * sourceTimes, amount.value * noteTimes),
  );
}

function compareAmounts(
  note: Prescription,
  source: readonly Prescription[],
): PlausibilityFinding[] {
  const told = source.flatMap(({ amounts }) => amounts);
  return note.amounts.flatMap((amount) => {
    if (source.some((one) => isSameTotal(note, one, amount))) return [];
    const slip = compareAmount(amount, told);
    if (slip !== null) return [slip];
    const comparable = told.filter(({ dimension }) => dimension === amount.dimension);
    const isTold =
      comparable.some(({ value }) => isSame(value, amount.value)) || isCounted(amount, told);
    const first = comparable[0];
    if (first === undefined || isTold) return [];
    const message = `The note says ${note.ingredient} ${show(amount)}; the source says ${show(first)}.`;
    return [found("dose", `${note.ingredient} ${show(amount)}`, message, first, amount)];
  });
}

function compareTimes(note: Prescription, source: readonly Prescription[]): PlausibilityFinding[] {
  const told = source.flatMap(({ frequencies }) => frequencies);
  return note.frequencies.flatMap((frequency) => {
    const first = told[0];
    if (first === undefined || told.some((one) => isSame(one.perWeek, frequency.perWeek))) {
      return [];
    }
    if (source.some((one) => note.amounts.some((amount) => isSameTotal(note, one, amount)))) {
      return [];
    }
    const ratio = frequency.perWeek / first.perWeek;
    const severity = ratio >= 3 || ratio <= 1 / 3 ? "critical" : "warning";
    const message = `How often ${note.ingredient} is taken differs between note and source.`;
    return [
      found(
        "frequency",
        `${note.ingredient} ${frequency.perWeek} a week`,
        message,
        first,
        frequency,
        severity,
      ),
    ];
  });
}

const ONCOLOGY = /\b(?:leuk(?:a)?emia|lymphoma|chemo\w*|oncolog\w*|maintenance)\b/i;

/** Daily methotrexate outside oncology is a known fatal error (ISMP list of high-alert medications). */
function findDailyMethotrexate(note: Prescription, text: string): PlausibilityFinding[] {
  const daily = note.frequencies.find(({ perWeek }) => perWeek >= 7);
  if (note.ingredient !== "methotrexate" || !daily || ONCOLOGY.test(text)) return [];
  return [
    {
      kind: "schedule_hazard",
      subject: "methotrexate daily",
      severity: "critical",
      message: "The note has methotrexate daily. Outside oncology it is taken once a week.",
      source: null,
      note: { start: daily.start, end: daily.end },
    },
  ];
}

/** Words of one dose: a time this far behind its amount is its own. */
const TIME_REACH = 25;

function timesBehind(text: string, amounts: readonly Amount[]): Frequency[] {
  return readFrequencies(text).filter(({ start }) =>
    amounts.some(
      ({ end }) =>
        start >= end && start - end <= TIME_REACH && !/[,;.\n]/.test(text.slice(end, start)),
    ),
  );
}

/** The same amount under a name that the table does not hold, told with another schedule. */
function compareUnnamedTimes(
  amount: Amount,
  source: string,
  note: string,
): PlausibilityFinding | null {
  const same = readAmounts(source).filter(
    ({ dimension, value }) => dimension === amount.dimension && isSame(value, amount.value),
  );
  const told = timesBehind(source, same);
  const [first] = told;
  const [said] = timesBehind(note, [amount]);
  if (!first || !said || told.some(({ perWeek }) => isSame(perWeek, said.perWeek))) return null;
  const message = `How often ${show(amount)} is taken differs between note and source.`;
  return found(
    "frequency",
    `${show(amount)} ${said.perWeek} a week`,
    message,
    first,
    said,
    "warning",
  );
}

/** Amounts that no medicine of both texts owns: only slips of a unit, by tens, or of the schedule are told. */
function compareUnnamed(
  source: string,
  note: string,
  owned: readonly Amount[],
): PlausibilityFinding[] {
  const told = readAmounts(source);
  return readAmounts(note)
    .filter(({ start }) => !owned.some((amount) => amount.start === start))
    .flatMap(
      (amount) => compareAmount(amount, told) ?? compareUnnamedTimes(amount, source, note) ?? [],
    );
}

/**
 * Doses and times of the note that differ from its source: the same figure in another unit (mg and mcg,
 * mg and mL), figures that differ by tens, another dose or another schedule of the same medicine, and
 * daily methotrexate. 0.5 mg and 500 mcg agree, "q12h" and "twice daily" agree, and so do 500 mg twice
 * and 1000 mg once a day. What the source leaves out is not compared.
 */
export function compareDoseUnits(source: string, note: string): PlausibilityFinding[] {
  const told = readPrescriptions(source);
  const said = readPrescriptions(note);
  const shared = said.filter(({ ingredient }) =>
    told.some((other) => other.ingredient === ingredient),
  );
  const named = shared.flatMap((one) => {
    const same = told.filter(({ ingredient }) => ingredient === one.ingredient);
    return [...compareAmounts(one, same), ...compareTimes(one, same)];
  });
  const owned = shared.flatMap(({ ingredient, amounts }) =>
    told.some((one) => one.ingredient === ingredient && one.amounts.length > 0) ? amounts : [],
  );
  const unnamed = compareUnnamed(source, note, owned);
  const hazards = said.flatMap((one) => findDailyMethotrexate(one, note));
  const others = named.filter(
    (one) => !hazards.some(({ note: range }) => range.start === one.note.start),
  );
  return [...hazards, ...others, ...unnamed];
}
