import { FIRST_NAMES } from "../../gazetteers/first-names";
import { CITY_NAMES } from "../../gazetteers/places";
import { SURNAMES } from "../../gazetteers/surnames";
import type { Candidate } from "../../recognizers/recognizer";
import { FIRST_NAMES_ALSO_WORDS } from "../../gazetteers/first-names";
import { SURNAMES_ALSO_WORDS } from "../../gazetteers/surnames";
import {
  CREDENTIALS,
  isEponym,
  isEponymUse,
  isGuarded,
  PARTICLES,
  SUFFIXES,
  TITLES,
} from "./name-words";
import type { ScannedText, Token } from "../scanned-text";

const WORD = /[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*/gu;

function isOrdinaryWord(lower: string): boolean {
  if (FIRST_NAMES.has(lower) || SURNAMES.has(lower)) return false;
  return (
    isGuarded(lower) ||
    SURNAMES_ALSO_WORDS.has(lower) ||
    FIRST_NAMES_ALSO_WORDS.has(lower) ||
    CITY_NAMES.has(lower)
  );
}

type NameParts = { parts: Set<string>; initials: Set<string> };

function partsOf(scan: ScannedText, names: readonly Candidate[]): NameParts {
  const [parts, initials] = [new Set<string>(), new Set<string>()];
  for (const name of names) {
    const words = (scan.text.slice(name.start, name.end).match(WORD) ?? []).map((word) =>
      word.replace(/'s$/i, ""),
    );
    const full = words.filter(
      (word) => !TITLES.has(word.toLowerCase()) && !SUFFIXES.has(word.toLowerCase()),
    );
    if (full.length === 1 && name.cued !== true && name.score <= 0.6 && scan.textCase !== "lower") {
      continue;
    }
    for (const word of full) {
      const lower = word.toLowerCase();
      if (lower.length < 2 || PARTICLES.has(lower) || CREDENTIALS.has(lower)) continue;
      parts.add(lower);
      if (lower.includes("-")) {
        for (const half of lower.split("-")) {
          if (half.length > 2 && !scan.isOrdinary(half)) parts.add(half);
        }
      }
    }
    if (
      full.length >= 2 &&
      full.length <= 4 &&
      full.every((word) => !PARTICLES.has(word.toLowerCase()))
    ) {
      initials.add(full.map((word) => word.charAt(0).toUpperCase()).join(""));
    }
  }
  return { parts, initials };
}

function isMention(scan: ScannedText, at: number, token: Token): boolean {
  const { lower } = token;
  if (isEponymUse(scan, at)) return false;
  // "Mr. Foley has a Foley": with an article it is the thing.
  if (isEponym(lower) && /^(?:an?|the)$/.test(scan.tokens[at - 1]?.lower ?? "")) return false;
  if (scan.textCase === "lower") return !isOrdinaryWord(lower);
  const capital = token.isCapitalised || token.isUpper;
  if (!isOrdinaryWord(lower)) return capital || (!isEponym(lower) && lower.length > 3);
  if (!capital || token.startsSentence) return false;
  return scan.textCase !== "upper";
}

/**
 * The whole document pays for one recognised name: every word of it is a name wherever it stands
 * again, in any case, and so are its dotted initials. Words that are also ordinary words count only
 * when capitalised inside a sentence.
 */
export function propagateNames(scan: ScannedText, candidates: readonly Candidate[]): Candidate[] {
  const names = candidates.filter((candidate) => candidate.category === "name");
  if (names.length === 0) return [];
  const { parts, initials } = partsOf(scan, names);
  const found: Candidate[] = [];
  for (let at = 0; at < scan.tokens.length; at += 1) {
    const token = scan.tokens[at];
    if (token === undefined || !token.isWord) continue;
    const halves = token.lower.includes("-") ? token.lower.split("-") : undefined;
    const known =
      parts.has(token.lower) || (halves !== undefined && halves.every((half) => parts.has(half)));
    if (known && isMention(scan, at, token)) {
      found.push({
        start: token.start,
        end: token.wordEnd,
        category: "name",
        score: 0.8,
        reason: "name seen elsewhere",
        cued: true,
      });
      continue;
    }
    const dotted = readInitials(scan, at);
    if (dotted !== undefined && initials.has(dotted.letters)) {
      found.push({
        start: token.start,
        end: dotted.end,
        category: "name",
        score: 0.75,
        reason: "initials of a name",
        cued: true,
      });
    }
  }
  return found;
}

/** "H.B." or "H. B.": single capitals with full stops. */
function readInitials(
  scan: ScannedText,
  from: number,
): { letters: string; end: number } | undefined {
  let letters = "";
  let end = 0;
  for (let at = from; at < from + 8; at += 2) {
    const [token, dot] = [scan.tokens[at], scan.tokens[at + 1]];
    if (
      token === undefined ||
      token.word.length !== 1 ||
      !/\p{Lu}/u.test(token.word) ||
      dot?.text !== "." ||
      dot.gap !== 0
    ) {
      break;
    }
    if (at > from && token.gap > 1) break;
    letters += token.word;
    end = dot.end;
  }
  return letters.length >= 2 ? { letters, end } : undefined;
}
