import { CREDENTIALS, isGuarded } from "../detection/names/name-words";
import type { ScannedText, Token } from "../detection/scanned-text";
import { COUNTRIES_AND_PEOPLES } from "../gazetteers/products";
import type { Candidate, Recognizer } from "./recognizer";

/**
 * Category (B): addresses of any country, known by a part that nothing else has: a flat or suite after the
 * street, the town and postal code on the lines below it, a postal code after the name of a country.
 */
const UNIT = /^(?:apt|apartment|suite|ste|unit|flat|bldg)$/;
const NUMBER = /^\d{1,6}[a-zA-Z]?$/;
const POSTAL = /^(?:\d{4,6}|\d{3}-\d{4})$/;
const MAX_LINES = 4;

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.isWord && (token.isCapitalised || token.isUpper);
}

/** Index of the last token of "Apt. 303", "Suite 12B"; undefined for anything else. */
function unitEnd({ tokens }: ScannedText, at: number): number | undefined {
  const token = tokens[at];
  if (token === undefined || !UNIT.test(token.lower) || !isCapital(token)) return undefined;
  const dot = tokens[at + 1]?.text === "." || tokens[at + 1]?.text === "#" ? 1 : 0;
  const number = tokens[at + 1 + dot];
  if (number === undefined || number.gap > 1 || number.startsLine) return undefined;
  return /^[\w-]{1,5}$/.test(number.text) && /\d/.test(number.text) ? at + 1 + dot : undefined;
}

/** First token of the street in front of a unit: numbers and capitals of one line, a number among them. */
function streetStart({ tokens }: ScannedText, unit: number): number {
  let [start, number, names, lines] = [unit, unit, 0, 0];
  for (let at = unit - 1; at >= 0 && unit - at < 10; at -= 1) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (token === undefined || next === undefined || next.gap > 3) break;
    if (next.startsLine && (lines += 1) > 1) break;
    if (NUMBER.test(token.text)) {
      number = at;
      start = at;
      if (names > 0 && !NUMBER.test(tokens[at - 1]?.text ?? "")) break;
    } else if (isCapital(token) && !isGuarded(token.lower)) {
      names += 1;
      start = at;
    } else if (
      !/^(?:,|\.|'|de|la|del|da|do|dos|der|van|von|di|du|des|of|the|ul)$/.test(token.lower)
    ) {
      break;
    }
  }
  return names > 0 && number < unit ? Math.min(number, start === number ? start : number) : unit;
}

/** Last token of the town, state, country and postal code behind a unit, on this line or on those below. */
function townEnd({ tokens }: ScannedText, from: number): number {
  let [last, lines, words] = [from, 0, 0];
  for (let at = from + 1; at < tokens.length && at - from < 16; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.startsLine) {
      lines += 1;
      words = 0;
      if (lines > MAX_LINES) break;
    }
    if (POSTAL.test(token.text) && (token.gap <= 2 || token.startsLine)) return at;
    const isWord = isCapital(token) && !isGuarded(token.lower) && !CREDENTIALS.has(token.lower);
    if (isWord && (words += 1) <= 4) last = at;
    else if (
      !/^(?:,|>|\?|de|la|del|da|do|dos|der|van|von|di|du|des|of|the|and|nad|am|-)$/.test(
        token.lower,
      )
    ) {
      break;
    }
  }
  return lines > 0 || tokens[from + 1]?.text === "," ? last : from;
}

export const addressBlock: Recognizer = {
  name: "address-block",
  recognize(scan) {
    const found: Candidate[] = [];
    const { tokens } = scan;
    const add = (from: number, to: number, reason: string): void => {
      const [first, last] = [tokens[from], tokens[to]];
      if (first === undefined || last === undefined) return;
      found.push({
        start: first.start,
        end: last.end,
        category: "location",
        score: 0.76,
        reason,
        cued: true,
      });
    };
    for (const [at, token] of tokens.entries()) {
      const unit = unitEnd(scan, at);
      if (unit !== undefined) {
        const start = streetStart(scan, at);
        if (start < at) add(start, townEnd(scan, unit), "address around a flat");
      }
      const next = tokens[at + 1];
      if (
        COUNTRIES_AND_PEOPLES.has(token.lower) &&
        isCapital(token) &&
        next?.gap === 1 &&
        POSTAL.test(next.text) &&
        !/^(?:19|20)\d\d$/.test(next.text)
      ) {
        add(at + 1, at + 1, "postal code of a country");
      }
    }
    return found;
  },
};
