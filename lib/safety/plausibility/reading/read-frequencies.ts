import { readNumbers } from "./read-numbers";

/** How often a medicine is taken, in times a week. UTF-16 units. */
export type Frequency = Readonly<{ perWeek: number; start: number; end: number }>;

const N = "(\\d+|one|two|three|four|five|six|eight|ten|twelve|twenty[- ]four)";
const NOT_INSIDE = "(?<![\\w-])";

function count(word: string | undefined): number {
  return readNumbers(word ?? "")[0]?.value ?? Number.NaN;
}

type Rule = readonly [words: string, perWeek: (match: RegExpMatchArray) => number];

/** Longer wordings first: what one rule reads, no later one reads again. */
const RULES: readonly Rule[] = [
  [`q\\.?\\s?${N}\\s?(?:h|hr|hrs|hours?)`, (match) => 168 / count(match[1])],
  [`(?:every|each) ${N}[- ](?:h|hr|hrs|hours?)`, (match) => 168 / count(match[1])],
  [`(?:every|q) ?${N} ?(?:d|days?)`, (match) => 7 / count(match[1])],
  [`(?:every|q) ?${N} ?(?:w|wks?|weeks?)`, (match) => 1 / count(match[1])],
  ["(?:every other|alternate) days?|qod|q\\.o\\.d\\.?", () => 3.5],
  ["every other week", () => 0.5],
  [
    `${N} ?(?:x|times) ?(?:a |per |each |every |/ ?)?(?:day|daily|d)`,
    (match) => 7 * count(match[1]),
  ],
  [
    `${N} ?(?:x|times) ?(?:a |per |each |every |/ ?)?(?:week|weekly|wk)`,
    (match) => count(match[1]),
  ],
  ["twice (?:a |per |each |every )?(?:week|weekly)", () => 2],
  [
    "once (?:a |per |each |every )?(?:week|weekly)|weekly|every week|each week|per week|q ?wk|qweek(?:ly)?|every (?:mon|tues|wednes|thurs|fri|satur|sun)day",
    () => 1,
  ],
  ["once (?:a |per )?month(?:ly)?|monthly|every month", () => 0.25],
  [
    "twice (?:a |per |each |every )?(?:day|daily)|bid|b\\.i\\.d\\.?|(?:morning|am) and (?:evening|night|pm|bedtime)",
    () => 14,
  ],
  ["thrice (?:a |per )?(?:day|daily)|tid|t\\.i\\.d\\.?", () => 21],
  ["qid|q\\.i\\.d\\.?", () => 28],
  [
    "once (?:a |per |each |every )?(?:day|daily)|daily|every ?day|each day|(?:every|each) (?:morning|evening|night|bedtime)|q ?(?:day|daily|am|pm|hs|d)|nightly|at (?:bedtime|night)|a day|per day",
    () => 7,
  ],
];

const PATTERNS = RULES.map(
  ([words, perWeek]) => [new RegExp(`${NOT_INSIDE}(?:${words})(?![\\w-])`, "gi"), perWeek] as const,
);

/** How often, in source order. Words that name no number of times ("as needed") are none. */
export function readFrequencies(text: string): Frequency[] {
  const found: Frequency[] = [];
  for (const [pattern, perWeek] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const value = perWeek(match);
      const isRead = found.some((other) => start < other.end && other.start < end);
      if (!isRead && Number.isFinite(value)) found.push({ perWeek: value, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
