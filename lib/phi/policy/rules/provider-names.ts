import { comparableWords } from "../../detection/comparable-value";
import type { TextRange } from "./text-range";

/**
 * Which names of a text are those of professionals. A name counts as one only where a title, a credential
 * or a labelled line says so; a name that is anywhere also a patient's, a relative's or an unknown person's
 * does not. Everything in doubt is not a provider.
 */
const RELATIVES =
  "wife|husband|son|daughter|mother|father|mom|mum|dad|brother|sister|aunt|uncle|grand(?:mother|father|ma|pa|son|daughter)|guardian|caregiver|partner|spouse|boyfriend|girlfriend|fianc[eé]e?|niece|nephew|cousin|friend|neighbou?r|(?:step|foster)\\w{2,10}|roommate|sibling|twin|employer|boss|teacher|landlord";
const PERSON_BEFORE = new RegExp(
  `(?<![\\p{L}])(?:patient|pt|client|member|resident|veteran|subscriber|insured|contact|name|mr|mrs|ms|miss|mister|mx|${RELATIVES})(?:'s)?[\\s.,:#(-]{0,6}$`,
  "iu",
);
const TITLE_BEFORE = /(?<!\p{L})(?:dr|drs|doctor|prof|professor)\b\.?\s{0,2}$/iu;
const TITLE_WITHIN = /^(?:dr|drs|doctor|prof|professor)\b\.?\s/i;
const LABEL_BEFORE =
  /(?<!\p{L})(?:attending|pcp|provider|physician|surgeon|consultant|hospitalist|anesthesiologist|(?:dictated|signed|transcribed|authenticated|cosigned|co-signed|ordered|reviewed|verified|performed)\sby)(?:\s(?:physician|provider|surgeon|md))?\s{0,2}[:=]\s{0,4}$/iu;
const CREDENTIAL_AFTER =
  /^,?\s{0,2}(?:M\.?D|D\.?O|R\.?N|N\.?P|P\.?A-C|P\.A|Ph\.?D|DNP|APRN|ARNP|CRNA|CNM|FNP|LPN|LCSW|Pharm\.?D|D\.?D\.?S|DMD|DPM|MBBS|DPT|PsyD)(?![\p{L}\d])(?!\.?,?\s{0,2}\d{5})/u;
/** What is said of a patient and not of who treats him: age, birth date, numbers, complaints. */
const PERSON_AFTER =
  /^[\s,;(]{0,3}(?:(?:is|was)\s(?:an?\s)?|an?\s|age[d]?\s)?(?:\d{1,3}[\s-]?(?:year|yr|y\.?\/?o|[MFmf](?![\p{L}]))|(?:DOB|D\.O\.B|MRN|SSN)(?!\p{L})|born\s|presents|presented|complain|denie[sd]|lives\s|(?:was|is)\s(?:admitted|brought|transferred|diagnosed|hospitalized))/iu;

const TITLES = new Set(
  "dr drs doctor prof professor mr mrs ms miss mx md do rn np pa jr sr".split(" "),
);
const LOOK_BACK = 48;
const LOOK_AHEAD = 40;

type Standing = "provider" | "other" | "plain";

function standingOf(text: string, { start, end }: TextRange): Standing {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start);
  const after = text.slice(end, end + LOOK_AHEAD);
  const untitled = before.replace(TITLE_BEFORE, "");
  if (PERSON_BEFORE.test(untitled) || PERSON_AFTER.test(after)) return "other";
  if (/^(?:mr|mrs|ms|miss|mx)\b/i.test(text.slice(start, end))) return "other";
  const isProvider =
    untitled.length < before.length ||
    TITLE_WITHIN.test(text.slice(start, end)) ||
    LABEL_BEFORE.test(before) ||
    CREDENTIAL_AFTER.test(after);
  return isProvider ? "provider" : "plain";
}

type Name = TextRange & {
  readonly standing: Standing;
  /** Without titles and initials. */
  readonly words: readonly string[];
  readonly family: string;
};

function readName(text: string, range: TextRange, isFixed: boolean): Name {
  const value = text.slice(range.start, range.end);
  const wordsOf = (part: string) =>
    comparableWords(part).filter((word) => word.length > 1 && !TITLES.has(word));
  const words = wordsOf(value);
  // "Okafor, Ada": the family name stands first.
  const family = wordsOf(value.split(",")[0] ?? "").at(-1) ?? "";
  return { ...range, words, family, standing: isFixed ? "other" : standingOf(text, range) };
}

const keyOf = (words: readonly string[]): string => [...words].sort().join(" ");

/**
 * The ranges of `names` that are professionals' names and nobody else's. `fixed` are names that are known
 * values or were marked by hand: a name that shares a word with one of them is never a provider's. Linear.
 */
export function providerNames(
  text: string,
  names: readonly TextRange[],
  fixed: readonly TextRange[],
): TextRange[] {
  const read = [
    ...names.map((range) => readName(text, range, false)),
    ...fixed.map((range) => readName(text, range, true)),
  ];
  const providers = read.filter(({ standing }) => standing === "provider");
  const keys = new Set(providers.map(({ words }) => keyOf(words)));
  const families = new Set(providers.map(({ family }) => family));
  const isProvider = ({ standing, words, family }: Name): boolean => {
    if (standing !== "plain") return standing === "provider" && words.length > 0;
    return words.length === 1 ? families.has(family) : words.length > 1 && keys.has(keyOf(words));
  };
  const others = new Set(read.filter((name) => !isProvider(name)).flatMap(({ words }) => words));
  return read
    .filter((name) => isProvider(name) && !name.words.some((word) => others.has(word)))
    .map(({ start, end }) => ({ start, end }));
}
