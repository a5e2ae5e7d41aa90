import { isUnexplained } from "../names/name-likeness";
import {
  CREDENTIALS,
  isAnyName,
  isClearGivenName,
  isClearSurname,
  isEponym,
  isGivenName,
  isGuarded,
  isSurname,
  PARTICLES,
  TITLES,
} from "../names/name-words";
import type { ScannedText, Token } from "../scanned-text";
import { Raise, type Raising } from "./raising";

/** Months that are given names as well: raised only beside a word that nothing explains. */
const MONTH_NAMES = new Set(["april", "may", "june", "august"]);
const NEVER_TITLED =
  /^(?:the|he|she|it|will|is|was|has|had|and|or|no|not|said|here|there|this|that|who|what|patient|pt|i|a|an|in|to)$/;

function isLetter(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Ll}$/u.test(token.text);
}

function isInitialAt(tokens: readonly Token[], at: number): boolean {
  const [letter, dot] = [tokens[at], tokens[at + 1]];
  return isLetter(letter) && dot?.text === "." && dot.gap === 0;
}

function isFamily(scan: ScannedText, token: Token | undefined): boolean {
  if (token === undefined || !token.isWord || token.gap !== 1) return false;
  return (
    (isSurname(token.lower) && !isGuarded(token.lower) && !isEponym(token.lower)) ||
    (token.word.length > 2 && isUnexplained(scan, token.lower))
  );
}

/** A word of the lists that is no other word, or one that nothing explains. */
function isPlainGiven(scan: ScannedText, at: number): boolean {
  const { tokens } = scan;
  const token = tokens[at];
  if (token === undefined || token.word.length < 3 || isGuarded(token.lower)) return false;
  const beside = isFamily(scan, tokens[at + 1]) || isInitialAt(tokens, at + 1);
  if (isClearGivenName(token.lower)) return token.word.length > 3 || beside;
  return isGivenName(token.lower) && isInitialAt(tokens, at + 1);
}

function mayBeName(scan: ScannedText, at: number): boolean {
  const [before, token, after] = [scan.tokens[at - 1], scan.tokens[at], scan.tokens[at + 1]];
  if (token === undefined || token.word.length < 3) return false;
  if (isUnexplained(scan, token.lower)) return token.word.length > 3 || isFamily(scan, after);
  const isUnknownBeside = (other: Token | undefined, gap: number | undefined): boolean =>
    other !== undefined && gap === 1 && other.word.length > 2 && isUnexplained(scan, other.lower);
  const isMonth = MONTH_NAMES.has(token.lower);
  if (isUnknownBeside(after, after?.gap) && (isAnyName(token.lower) || isMonth)) {
    return !isGuarded(token.lower) || isMonth;
  }
  return (
    isUnknownBeside(before, token.gap) && isClearSurname(token.lower) && !isGuarded(token.lower)
  );
}

/** Words that belong to the name before them: family names, short unexplained words, particles and letters. */
function raiseTail(scan: ScannedText, raising: Raising, from: number): void {
  const { tokens } = scan;
  for (let at = from; at < from + 5; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.gap > 1 || token.startsLine) return;
    if (isInitialAt(tokens, at)) {
      raising[at] = Raise.First;
      at += 1;
    } else if (
      isFamily(scan, token) ||
      (isClearGivenName(token.lower) && !isGuarded(token.lower))
    ) {
      raising[at] = Raise.First;
    } else if (!PARTICLES.has(token.lower) || !isFamily(scan, tokens[at + 1])) return;
  }
}

/** "mr. young", "dr. down": behind a title any word is a name. */
function isTitled(scan: ScannedText, at: number): boolean {
  const { tokens } = scan;
  const dotted = tokens[at - 1]?.text === ".";
  const title = tokens[dotted ? at - 2 : at - 1];
  const token = tokens[at];
  if (title === undefined || token === undefined || token.startsLine || token.gap > 2) return false;
  if (!/^(?:mr|mrs|ms|miss|dr|mister|doctor|prof|professor)$/.test(title.lower)) return false;
  if (!token.isWord || token.word.length < 2) return false;
  if (NEVER_TITLED.test(token.lower) || TITLES.has(token.lower)) return false;
  if (isAnyName(token.lower) || isUnexplained(scan, token.lower)) return true;
  return isEponym(token.lower) || (dotted && !isGuarded(token.lower));
}

function isCredential(scan: ScannedText, raising: Raising, at: number): boolean {
  const token = scan.tokens[at];
  if (token === undefined || !CREDENTIALS.has(token.lower) || token.word.length > 4) return false;
  if (/^(?:do|ma|pa|od|dc|pt|np)$/.test(token.lower) && scan.tokens[at - 1]?.text !== ",") {
    return false;
  }
  const comma = scan.tokens[at - 1]?.text === "," ? 2 : 1;
  return raising[at - comma] !== Raise.None && raising[at - comma] !== undefined;
}

/** Marks what is a person by list, by title, by label or because nothing else explains it. */
export function raiseNames(scan: ScannedText, raising: Raising): void {
  const { tokens } = scan;
  for (const [at, token] of tokens.entries()) {
    if (!token.isWord) continue;
    if (
      isTitled(scan, at) ||
      (token.word.length > 1 && (isPlainGiven(scan, at) || mayBeName(scan, at)))
    ) {
      raising[at] = Math.max(raising[at] ?? 0, Raise.First);
      raiseTail(scan, raising, at + 1);
    } else if (isInitialAt(tokens, at)) {
      const next = isInitialAt(tokens, at + 2) ? at + 4 : at + 2;
      if (isFamily(scan, tokens[next]) && (tokens[at]?.gap ?? 0) > 0) {
        for (let each = at; each <= next; each += 2) raising[each] = Raise.First;
      }
    } else if (isCredential(scan, raising, at)) raising[at] = Raise.Whole;
    else if (isListedFamilyBefore(scan, at)) raising[at] = Raise.First;
  }
}

/** "nguyen thi hoa", "wrzesniewski, halina": a family name before another name. */
function isListedFamilyBefore(scan: ScannedText, at: number): boolean {
  const [token, next, given] = [scan.tokens[at], scan.tokens[at + 1], scan.tokens[at + 2]];
  if (token === undefined || isGuarded(token.lower) || isEponym(token.lower)) return false;
  if (!isClearSurname(token.lower)) return false;
  if (next?.text === "," && next.gap === 0) {
    return (
      given !== undefined &&
      given.gap === 1 &&
      isClearGivenName(given.lower) &&
      !isGuarded(given.lower)
    );
  }
  return isFamily(scan, next) && next !== undefined && isUnexplained(scan, next.lower);
}
