import { isCode } from "../detection/code-context";
import { isListedName, isUnexplained, isUnknownWord } from "../detection/names/name-likeness";
import { isAnyName, isEponymUse, isGuarded } from "../detection/names/name-words";
import type { ScannedText, Token } from "../detection/scanned-text";
import { FACILITY_HEADS } from "../gazetteers/facilities";
import { STATE_NAMES } from "../gazetteers/places";
import { COUNTRIES_AND_PEOPLES, PRODUCTS } from "../gazetteers/products";
import type { Candidate, Recognizer } from "./recognizer";

/**
 * For a text that no classifier has read: recall before precision. Every word that nothing explains, every
 * pair of capitals in a sentence, what stands in capitals behind "at" or "from", and every number that is
 * neither a code nor a measure.
 */
const LEADS = /^(?:at|from|with|in|to|by|near|via)$/;
const NUMBER = /(?<![\w.-])#?(?:[A-Z]{1,5}-?)?\d[\d-]{3,}\d(?:-?[A-Z]{1,3})?(?![\w-]|[.,:]\d)/g;
const MEASURE_AFTER = /^\s?(?:mg|mcg|ml|kg|g\b|cm|mm|%|units?|iu\b|cells|copies|bpm|steps|\/)/i;
const RANGE = /^\d{1,3}-\d{1,3}$|^(?:19|20)\d\d-(?:19|20)\d\d$|^\d0(?:-\d0)+$/;

function isPlainCapital(scan: ScannedText, token: Token | undefined): boolean {
  if (token === undefined || !token.isWord || !token.isCapitalised || token.word.length < 2) {
    return false;
  }
  const { lower } = token;
  return (
    (isAnyName(lower) || !isGuarded(lower)) &&
    !PRODUCTS.has(lower) &&
    !COUNTRIES_AND_PEOPLES.has(lower) &&
    !STATE_NAMES.has(lower) &&
    !scan.lowerWords.has(lower)
  );
}

/** A name that is known or that nothing explains, or the first of two capitals inside a sentence. */
function lastOfName(scan: ScannedText, at: number): number | undefined {
  const [token, next] = [scan.tokens[at], scan.tokens[at + 1]];
  if (token === undefined || isEponymUse(scan, at)) return undefined;
  const isPair =
    next?.gap === 1 &&
    !next.startsLine &&
    isPlainCapital(scan, token) &&
    isPlainCapital(scan, next) &&
    !FACILITY_HEADS.has(next.lower);
  if (isPair && !token.startsSentence && !isEponymUse(scan, at + 1)) return at + 1;
  const isName =
    isUnknownWord(scan, token) ||
    isListedName(scan, token) ||
    (isAnyName(token.lower) && isPlainCapital(scan, token) && !token.startsSentence);
  return isName && !(token.isUpper && scan.textCase === "mixed") ? at : undefined;
}

function isLed(scan: ScannedText, at: number): boolean {
  const [token, before] = [scan.tokens[at], scan.tokens[at - 1]];
  if (token === undefined || token.startsSentence || !LEADS.test(before?.lower ?? "")) return false;
  return isPlainCapital(scan, token) && (isUnexplained(scan, token.lower) || !scan.isRecased);
}

export const strictLook: Recognizer = {
  name: "strict-look",
  recognize(scan) {
    const found: Candidate[] = [];
    const { text, tokens } = scan;
    const add = (from: number, to: number, category: "name" | "location"): void => {
      const [first, last] = [tokens[from], tokens[to]];
      if (first === undefined || last === undefined) return;
      const [start, end] = [first.start, last.wordEnd];
      found.push({ start, end, category, score: 0.5, reason: "strict look", cued: true });
    };
    if (scan.textCase !== "lower") {
      for (let at = 0; at < tokens.length; at += 1) {
        const last = lastOfName(scan, at);
        if (last !== undefined) add(at, last, "name");
        else if (isLed(scan, at)) add(at, at, "location");
        at = last ?? at;
      }
    }
    for (const match of text.matchAll(NUMBER)) {
      const digits = match[0].replace(/\D/g, "").length;
      const end = match.index + match[0].length;
      if (digits < 5 || RANGE.test(match[0]) || isCode(text, match.index, match[0])) continue;
      if (MEASURE_AFTER.test(text.slice(end, end + 10))) continue;
      found.push({
        start: match.index,
        end,
        category: "other",
        score: 0.5,
        reason: "strict look",
        cued: true,
      });
    }
    return found;
  },
};
