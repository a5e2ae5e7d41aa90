const HOURS_A_DAY = 24;
const DAYS_A_WEEK = 7;
const DAYS_A_MONTH = 30;

const COUNTS: Readonly<Record<string, number>> = {
  once: 1,
  twice: 2,
  "three times": 3,
  "four times": 4,
};
const COUNT = "once|twice|three times|four times|[1-6] times|[1-6]x";

const PER = new RegExp(
  `^(${COUNT})\\s*(?:a|per|each|every)?\\s*(day|daily|night|week|weekly|month)\\b`,
);
const EVERY_HOURS =
  /^(?:every|q\.?)\s?(\d{1,2})(?:\s?(?:-|–|to)\s?\d{1,2})?\s?(?:h|hr|hrs|hours?)\b/;
const EVERY_DAYS = /^(?:every|q\.?)\s?(\d{1,2})\s?(days?|weeks?|wk)\b/;

/** Words that mean one number of doses a day whatever stands beside them. */
const FIXED: readonly (readonly [RegExp, number])[] = [
  [/^(?:daily|nightly|qd|qhs|qam|qpm|hs|every (?:day|morning|evening|night))\b/, 1],
  [/^(?:in the morning|at (?:night|bedtime)|before bed)\b/, 1],
  [/^bid\b/, 2],
  [/^tid\b/, 3],
  [/^qid\b/, 4],
  [/^(?:qod|every other (?:day|morning|evening|night))\b/, 1 / 2],
  [/^(?:weekly|qwk|every week)\b/, 1 / DAYS_A_WEEK],
  [/^every other week\b/, 1 / (2 * DAYS_A_WEEK)],
  [/^(?:monthly|every month)\b/, 1 / DAYS_A_MONTH],
];

function countOf(words: string): number {
  return COUNTS[words] ?? Number.parseInt(words, 10);
}

/**
 * How many doses a day the words of a frequency mean; weekly is 1 / 7, "every 4 to 6 hours" its highest. Undefined
 * where they do not say ("as needed", "od", which is also the right eye).
 */
export function readTimesPerDay(frequency: string): number | undefined {
  const words = frequency.toLowerCase().replace(/\s+/g, " ").trim();
  const hours = Number(EVERY_HOURS.exec(words)?.[1]);
  if (hours > 0) return HOURS_A_DAY / hours;
  const [, days, unit = ""] = EVERY_DAYS.exec(words) ?? [];
  if (days !== undefined && Number(days) > 0) {
    return 1 / (Number(days) * (/^w/.test(unit) ? DAYS_A_WEEK : 1));
  }
  const [, count, span = ""] = PER.exec(words) ?? [];
  if (count !== undefined) {
    const divisor = /^week/.test(span) ? DAYS_A_WEEK : span === "month" ? DAYS_A_MONTH : 1;
    return countOf(count) / divisor;
  }
  return FIXED.find(([pattern]) => pattern.test(words))?.[1];
}
