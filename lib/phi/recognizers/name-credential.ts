import {
  CREDENTIALS,
  hasNameCase,
  isAnyName,
  isClearGivenName,
  isEponymUse,
  isGuarded,
  isInitial,
  PARTICLES,
  readName,
  TITLES,
} from "../detection/names/name-words";
import type { ScannedText } from "../detection/scanned-text";
import { FACILITY_HEADS } from "../gazetteers/facilities";
import { CITY_NAMES } from "../gazetteers/places";
import type { Candidate, Recognizer } from "./recognizer";

const CREDENTIAL =
  /^(?:,?\s{0,2})((?:M\.?D|D\.?O|R\.?N|N\.?P|P\.?A(?:-C)?|Ph\.?D|D\.?D\.?S|DMD|DPM|LPN|CNA|LCSW|MSW|Pharm\.?D|DNP|APRN|CRNA|CNM|FNP|ARNP|MBBS|DPT|PsyD)\.?)(?![A-Za-z])/;

const ORDERS: ReadonlySet<string> = new Set(
  "call notify page inform ask tell alert update contact text paged called notified per via".split(
    " ",
  ),
);

/** Words in name case before a credential: "Adaeze Nwosu, RN". */
function namedByCredential(scan: ScannedText, at: number): number | undefined {
  const first = scan.tokens[at];
  if (
    first === undefined ||
    (!hasNameCase(first, scan) && !isInitial(first)) ||
    (isGuarded(first.lower) && !isAnyName(first.lower)) ||
    TITLES.has(first.lower) ||
    CREDENTIALS.has(first.lower)
  ) {
    return undefined;
  }
  const previous = scan.tokens[at - 1];
  if (
    previous !== undefined &&
    hasNameCase(previous, scan) &&
    !isGuarded(previous.lower) &&
    first.gap === 1 &&
    !PARTICLES.has(previous.lower) &&
    !TITLES.has(previous.lower)
  ) {
    return undefined;
  }
  const last = readName(scan, at, { trusted: true });
  if (last === undefined || isEponymUse(scan, last)) return undefined;
  const end = scan.tokens[last]?.end ?? 0;
  const after = scan.text.slice(end, end + 14);
  const isPlace = last === at && !isClearGivenName(first.lower) && CITY_NAMES.has(first.lower);
  if (isPlace || FACILITY_HEADS.has(scan.tokens[last]?.lower ?? "")) return undefined;
  if (last === at && /^,\s?PA\b(?!-C)/.test(after)) return undefined;
  // "Call MD": an order, unless a comma makes it somebody's degree.
  if (last === at && !after.startsWith(",") && ORDERS.has(first.lower)) return undefined;
  return CREDENTIAL.test(after) ? last : undefined;
}

/** Providers by the letters after their name; the letters stay. */
export const nameCredential: Recognizer = {
  name: "name-credential",
  recognize(scan) {
    const found: Candidate[] = [];
    if (scan.textCase === "lower") return found;
    for (let at = 0; at < scan.tokens.length; at += 1) {
      const token = scan.tokens[at];
      if (token === undefined || (!token.isCapitalised && !token.isUpper)) continue;
      const last = namedByCredential(scan, at);
      if (last === undefined) continue;
      const end = scan.tokens[last]?.wordEnd ?? token.wordEnd;
      const { start } = token;
      found.push({ start, end, category: "name", score: 0.93, reason: "credential", cued: true });
      at = last;
    }
    return found;
  },
};
