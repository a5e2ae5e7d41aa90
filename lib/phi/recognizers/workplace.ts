import { isUnknownWord } from "../detection/names/name-likeness";
import { isAnyName, isGuarded } from "../detection/names/name-words";
import type { ScannedText, Token } from "../detection/scanned-text";
import { GUARD_WORDS, isClinicalWord } from "../gazetteers/clinical-words";
import { FACILITY_HEADS, GENERIC_MODIFIERS } from "../gazetteers/facilities";
import { WEAK_WORKPLACE_HEADS, WORKPLACE_HEADS } from "../gazetteers/place-words";
import { CITY_NAMES } from "../gazetteers/places";
import { COUNTRIES_AND_PEOPLES, PRODUCTS } from "../gazetteers/products";
import type { Candidate, Recognizer } from "./recognizer";

/**
 * Employers, schools, churches, shops and homes: Safe Harbor names employers and relatives beside the
 * patient (45 CFR 164.514(b)(2)(i)), and the rest places somebody as well as an address does.
 */
const asSet = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const TWO_WORD =
  /^(?:memory care|skilled nursing|assisted living|senior living|home care|home health|nursing care|fire department|police department|post office|high school|middle school|elementary school|day care|child care|food bank|rural ems|urgent care|family care|auto body|dry cleaners|credit union|health services)$/;
const UNIT_TAIL = asSet("nicu picu icu ed er icn ltac snf ltc fp im obgyn peds");
const JOB =
  /\b(?:(?:works?|worked|working|employed|employment|job|position|retired|retire|drives?(?: an? [a-z]+)?|driving|volunteers?|volunteered|volunteering|cashier|clerk|manager|welder|cook|chef|teacher|teaches|taught|nurse|driver|deacon|pastor|priest|member|enrolled|student|studies|studying|senior|junior|freshman|sophomore|kindergartner|plays|coaches|bartends|waitress|waiter|server|parishioner|mechanic|engineer|accountant|foreman|supervisor|professor|janitor|custodian|guard|officer|soldier|carpenter|electrician|plumber|farmer|picker|packer|shifts?|apprentice|laid off|fired|hired|worships|prays|swims|shops|banks|spent a year|goes to school|goes to church) (?:as an? [a-z ]{3,30} |part[- ]time |full[- ]time |nights |over |there |shifts )?(?:at|for|with|by|from|of|in)|attends?|attended|attending|employer|(?:company|school|church)(?: is|:)|owns|runs|founded) (?:the )?$/i;
const WINDOW = 72;

function isRunWord(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.isWord &&
    (token.isCapitalised || (token.isUpper && token.word.length > 1)) &&
    !PRODUCTS.has(token.lower)
  );
}

function joined(token: Token | undefined): token is Token {
  return token !== undefined && token.gap <= 1 && !token.startsLine;
}

/** Last token of the capitals from `at` on; "of", "and", "&" and "the" may stand between. */
function runEnd(scan: ScannedText, at: number): number {
  const { tokens } = scan;
  let last = at;
  for (let next = at + 1; next < tokens.length && next - at < 8; next += 1) {
    const token = tokens[next];
    if (!joined(token)) break;
    if (isRunWord(token)) last = next;
    else if (
      !/^(?:of|and|&|the|for|de|del|la|'|-|\.)$/.test(token.lower) &&
      !/^\d{1,4}(?:st|nd|rd|th)?$/.test(token.text)
    ) {
      break;
    } else if (token.text === "." && (tokens[next - 1]?.word.length ?? 9) > 2) break;
    if (
      tokens[next - 1]?.text === "." &&
      token.startsSentence &&
      (tokens[next - 2]?.word.length ?? 9) > 2
    ) {
      break;
    }
  }
  return last;
}

/** A word that says which one it is. */
function isSpecific(scan: ScannedText, token: Token, isWeak: boolean): boolean {
  const { lower } = token;
  if (WORKPLACE_HEADS.has(lower) || FACILITY_HEADS.has(lower) || GENERIC_MODIFIERS.has(lower)) {
    return false;
  }
  if (COUNTRIES_AND_PEOPLES.has(lower) || /^(?:of|and|the|on|at|for)$/.test(lower)) return false;
  if (isUnknownWord(scan, token) || CITY_NAMES.has(lower)) return true;
  if (isAnyName(lower) && !isGuarded(lower)) return true;
  if (isWeak) return false;
  return (
    !isGuarded(lower) &&
    !isClinicalWord(lower) &&
    token.isCapitalised &&
    !scan.lowerWords.has(lower)
  );
}

function specificIn(scan: ScannedText, from: number, to: number, isWeak: boolean): boolean {
  for (let at = from; at <= to; at += 1) {
    const token = scan.tokens[at];
    if (token !== undefined && isSpecific(scan, token, isWeak)) return true;
  }
  return false;
}

/** The first token of the capitals that end before the head at `head`, without ordinary openers of a sentence. */
function runStart(scan: ScannedText, head: number): number {
  const { tokens } = scan;
  let start = head;
  while (start > 0 && head - start < 5) {
    const [before, token] = [tokens[start - 1], tokens[start]];
    if (!joined(token) || before === undefined) break;
    const isLink = /^(?:of|and|&|-)$/.test(before.lower) && isRunWord(tokens[start - 2]);
    if (!isRunWord(before) && !isLink) break;
    start -= 1;
  }
  while (start < head) {
    const token = tokens[start];
    if (
      token === undefined ||
      !(GUARD_WORDS.has(token.lower) || /^(?:of|and|&|-|the)$/.test(token.lower))
    ) {
      break;
    }
    start += 1;
  }
  return start;
}

/** "at Mission Valley Heart Group": three capitals or more behind "at" are a name, whatever the last says. */
function isLedTo(scan: ScannedText, from: number, head: number): boolean {
  const before = scan.tokens[from - 1];
  const isLed = /^(?:at|from|to|of|by|employer)$/.test(before?.lower ?? "");
  return isLed && head - from >= 2 && scan.textCase === "mixed" && !scan.isRecased;
}

function byHead(scan: ScannedText, head: number): { from: number; to: number } | undefined {
  const { tokens } = scan;
  const token = tokens[head];
  if (token === undefined || token.startsLine || token.gap > 1) return undefined;
  const isUnit = token.isUpper && UNIT_TAIL.has(token.lower);
  const isFirm = token.isUpper && /^(?:llp|llc|inc|plc|ltd|pllc|co|gmbh)$/.test(token.lower);
  const isHead = WORKPLACE_HEADS.has(token.lower) && (token.isCapitalised || isFirm);
  if (!isUnit && !isHead) return undefined;
  const from = runStart(scan, head);
  if (from === head) return undefined;
  const pair = `${tokens[head - 1]?.lower ?? ""} ${token.lower}`;
  const isPair = TWO_WORD.test(pair) && head - 1 > from;
  const isWeak = isUnit || (WEAK_WORKPLACE_HEADS.has(token.lower) && !isPair);
  const until = isPair ? head - 2 : head - 1;
  if (!specificIn(scan, from, until, isWeak && !isLedTo(scan, from, head))) return undefined;
  if (isUnit && from < head - 3) return undefined;
  return { from, to: isUnit ? head : Math.max(head, runEnd(scan, head)) };
}

function byJob(scan: ScannedText, at: number): { from: number; to: number } | undefined {
  const token = scan.tokens[at];
  if (token === undefined || !isRunWord(token) || token.startsSentence) return undefined;
  const behind = scan.text.slice(Math.max(0, token.start - WINDOW), token.start);
  if (!JOB.test(behind)) return undefined;
  const to = runEnd(scan, at);
  if (token.isUpper && to === at) return undefined;
  return specificIn(scan, at, to, false) ? { from: at, to } : undefined;
}

export const workplace: Recognizer = {
  name: "workplace",
  recognize(scan) {
    const found: Candidate[] = [];
    if (scan.textCase === "lower") return found;
    for (let at = 0; at < scan.tokens.length; at += 1) {
      const token = scan.tokens[at];
      if (token === undefined || (!token.isCapitalised && !token.isUpper)) continue;
      const run = byHead(scan, at) ?? (scan.textCase === "mixed" ? byJob(scan, at) : undefined);
      const [first, last] = [scan.tokens[run?.from ?? -1], scan.tokens[run?.to ?? -1]];
      if (first === undefined || last === undefined) continue;
      found.push({
        start: first.start,
        end: last.end,
        category: "location",
        score: 0.74,
        reason: "employer, school or shop",
        cued: true,
      });
    }
    return found;
  },
};
