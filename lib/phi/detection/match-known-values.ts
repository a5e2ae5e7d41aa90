import type { KnownValue } from "../identifier.schema";
import { FIRST_NAMES_ALSO_WORDS } from "../gazetteers/first-names";
import { SURNAMES_ALSO_WORDS } from "../gazetteers/surnames";
import type { Candidate } from "../recognizers/recognizer";
import { comparableWords } from "./comparable-value";
import { isGuarded, PARTICLES, SUFFIXES, TITLES } from "./names/name-words";
import type { ScannedText } from "./scanned-text";

/**
 * Values known to belong to the patient, the family or the staff, in any case, spacing, diacritics
 * and name order. These are the strongest evidence there is: no list and no unmark takes them back.
 */
type Piece = { readonly text: string; readonly start: number; readonly end: number };
type Wanted = {
  readonly value: string;
  readonly category: KnownValue["category"];
  readonly pieceCount: number;
};

const PIECE = /\p{L}[\p{L}\p{M}]*|\p{N}+/gu;
/** "in the hope of sleep": with an article the ordinary word is meant. */
const DETERMINERS = /^(?:the|an?|no|some|any|this|that|much|more|of|with)$/;
const MAX_PIECES = 12;

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  for (const match of text.matchAll(PIECE)) {
    const plain = match[0].normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
    pieces.push({ text: plain, start: match.index, end: match.index + match[0].length });
  }
  return pieces;
}

function wantedByStart(known: readonly KnownValue[]): Map<string, Wanted[]> {
  const wanted = new Map<string, Wanted[]>();
  for (const { category, value } of known) {
    const squeezed = comparableWords(value).join("");
    if (squeezed.length < 3) continue;
    const key = squeezed.slice(0, 2);
    const list = wanted.get(key) ?? [];
    list.push({ value: squeezed, category, pieceCount: Math.min(MAX_PIECES, squeezed.length) });
    wanted.set(key, list);
  }
  return wanted;
}

/** Whole values, however their letters and digits are cut into words. */
function matchWhole(pieces: readonly Piece[], known: readonly KnownValue[]): Candidate[] {
  const wanted = wantedByStart(known);
  const found: Candidate[] = [];
  if (wanted.size === 0) return found;
  for (let at = 0; at < pieces.length; at += 1) {
    const first = pieces[at];
    if (first === undefined) continue;
    const key =
      first.text.length > 1
        ? first.text.slice(0, 2)
        : first.text + (pieces[at + 1]?.text.charAt(0) ?? "");
    for (const { value, category, pieceCount } of wanted.get(key) ?? []) {
      let [rest, last] = [value, at];
      while (
        rest !== "" &&
        last - at < pieceCount &&
        rest.startsWith(pieces[last]?.text ?? "\u0000")
      ) {
        rest = rest.slice(pieces[last]?.text.length);
        last += 1;
      }
      const end = pieces[last - 1]?.end;
      if (rest !== "" || end === undefined) continue;
      found.push({
        start: first.start,
        end,
        category,
        score: 1,
        reason: "known value",
        cued: true,
      });
    }
  }
  return found;
}

/** Words of known names, on their own and in any order; ordinary words only when capitalised inside a sentence. */
function matchNameParts(scan: ScannedText, known: readonly KnownValue[]): Candidate[] {
  const parts = new Set<string>();
  for (const { category, value } of known) {
    if (category !== "name") continue;
    for (const word of comparableWords(value)) {
      if (word.length > 1 && !PARTICLES.has(word) && !SUFFIXES.has(word) && !TITLES.has(word)) {
        parts.add(word);
      }
    }
  }
  if (parts.size === 0) return [];
  const found: Candidate[] = [];
  for (const [at, token] of scan.tokens.entries()) {
    if (!token.isWord) continue;
    const plain = token.lower.normalize("NFD").replace(/[\p{M}']/gu, "");
    const halves = plain.split("-");
    if (!parts.has(plain) && !halves.some((half) => parts.has(half))) continue;
    const ordinary =
      isGuarded(plain) ||
      SURNAMES_ALSO_WORDS.has(plain) ||
      FIRST_NAMES_ALSO_WORDS.has(plain) ||
      plain.length < 3;
    const capital = token.isCapitalised || token.isUpper;
    if (ordinary && (!capital || token.startsSentence) && scan.textCase === "mixed") continue;
    if (ordinary && scan.textCase !== "mixed") {
      const before = scan.tokens[at - 1]?.lower ?? "";
      if (isGuarded(plain) || (scan.isOrdinary(plain) && DETERMINERS.test(before))) continue;
    }
    found.push({
      start: token.start,
      end: token.wordEnd,
      category: "name",
      score: 1,
      reason: "known value",
      cued: true,
    });
  }
  return found;
}

/** Every known value of three characters or more that stands in the scanned text. */
export function matchKnownValues(scan: ScannedText, known: readonly KnownValue[]): Candidate[] {
  if (known.length === 0) return [];
  return [...matchWhole(piecesOf(scan.text), known), ...matchNameParts(scan, known)];
}
