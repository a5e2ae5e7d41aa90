import { readCells } from "../rows/read-cells";
import { CONDITION_NAMES } from "./condition-names";

type NamedCondition = Readonly<{ condition: string; names: RegExp; lookAlikes: RegExp | null }>;

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[-/,;()]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

function anyOf(cell: string): RegExp | null {
  const phrases = cell
    .split(",")
    .map((phrase) => plain(phrase).replace(/[.*+?^$[\]{}|\\()]/g, "\\$&"))
    .filter((phrase) => phrase !== "")
    .sort((a, b) => b.length - a.length);
  if (phrases.length === 0) return null;
  return new RegExp(`(?<![a-z0-9])(?:${phrases.join("|")})(?![a-z0-9])`, "g");
}

const NAMED: readonly NamedCondition[] = readCells(CONDITION_NAMES).flatMap(
  ([condition = "", names = "", lookAlikes = ""]) => {
    const pattern = anyOf(names);
    return pattern ? [{ condition, names: pattern, lookAlikes: anyOf(lookAlikes) }] : [];
  },
);

/** Each condition with the first phrase that names it, for readers. */
export const CONDITION_LABELS: ReadonlyMap<string, string> = new Map(
  readCells(CONDITION_NAMES).map(
    ([condition = "", names = ""]) =>
      [condition, names.split(",")[0]?.trim() ?? condition] as const,
  ),
);

/** Said of nobody, of another person, or not settled: no condition of the patient. */
const NOT_THE_PATIENTS =
  /^(?:no|not|none|denies|denied|without|negative for|rule out|r o|possible|suspected|risk of|at risk for|screening for|family history|fh|fhx|mother|father|brother|sister)\b|\bfamily history\b|\bruled out\b|\babsent\b|^nka$|^none known$/;

/** Whether a text states a condition of the patient at all, as "no asthma" does not. */
export function statesCondition(text: string): boolean {
  const words = plain(text);
  return words !== "" && !NOT_THE_PATIENTS.test(words);
}

/**
 * The conditions of the table that a line of a problem list names, in table order. Whole phrases
 * only; a line that denies, rules out or tells of a relative names none.
 */
export function findConditions(text: string): readonly string[] {
  if (!statesCondition(text)) return [];
  const words = plain(text);
  return NAMED.flatMap(({ condition, names, lookAlikes }) => {
    const rest = lookAlikes ? words.replace(lookAlikes, " ") : words;
    return rest.search(names) === -1 ? [] : [condition];
  });
}
