import { readNumbers } from "./read-numbers";

/** An age of the patient as a text states it, in years. */
export type StatedAge = Readonly<{ years: number; start: number; end: number }>;

const NUMBER =
  "(?:\\d{1,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)";
/** "62-year-old", "62 y/o M", "aged 62", "age: 62", "62F", "a 6-week-old". */
const AGE = new RegExp(
  `(?<![\\w.-])(?:(${NUMBER})[\\s-]?(years?|yrs?|months?|mos?|weeks?|wks?|days?)[\\s-]old|(${NUMBER})\\s?(?:y/?o|y\\.o\\.?)\\b|(?:aged?|age:|age is)\\s(${NUMBER})(?! (?:months?|weeks?|days?))|(\\d{2})\\s?(?:M|F)\\b(?=[\\s,.]))`,
  "gi",
);
/** The age of someone else, of a thing, or at another time. */
const NOT_NOW =
  /\b(?:son|daughter|child|children|kids?|mother|father|brother|sister|wife|husband|grand\w+|partner|aunt|uncle|cousin|nephew|niece|friend|sibling|at|since|from|by|until|before|after|over|under|than|his|her)(?: the)?(?:,? (?:is |was |who is |who was |died |a |an |now ))*\s*$/i;
const THING =
  /^\s*(?:son|daughter|child|brother|sister|wife|husband|grand\w+|nephew|niece|wound|injury|fracture|bruise|burn|scar|rash|history|laceration|house|car|implant|pacemaker)\b/i;
const PER_YEAR: Readonly<Record<string, number>> = { y: 1, m: 12, w: 52.18, d: 365.25 };

/** Ages that a text gives the patient; those of relatives, things and past times are left out. */
export function readAges(text: string): StatedAge[] {
  return [...text.matchAll(AGE)].flatMap((match) => {
    const [words = "", withUnit, unit = "years", short, labelled, withSex] = match;
    const before = text.slice(Math.max(0, match.index - 40), match.index);
    const after = text.slice(match.index + words.length);
    const isLabelled = labelled !== undefined;
    if (THING.test(after) || (NOT_NOW.test(before) && !/^age:/i.test(words))) return [];
    if (isLabelled && /\b(?:at|since|from|by|until|until|died)\s*$/i.test(before)) return [];
    const value = readNumbers(withUnit ?? short ?? labelled ?? withSex ?? "")[0]?.value;
    if (value === undefined) return [];
    const years = value / (PER_YEAR[unit.charAt(0).toLowerCase()] ?? 1);
    return years > 125 ? [] : [{ years, start: match.index, end: match.index + words.length }];
  });
}
