import { isUnexplained } from "../detection/names/name-likeness";
import { CREDENTIALS, isAnyName, isClearGivenName, isGuarded } from "../detection/names/name-words";
import type { ScannedText } from "../detection/scanned-text";
import { CLINICAL_ACRONYMS } from "../gazetteers/clinical-words";
import type { Candidate, Recognizer } from "./recognizer";

/** Who wrote a letter or a message: the name after a closing word, and the name or initials after a dash at the end. */
const CLOSING =
  /^[ \t]*(?:(?:kind|kindest|best|warm|warmest|many|with|all|much)[ ]){0,3}(?:regards|sincerely|best|thanks(?: (?:again|so much|all|in advance))?|thank you(?: (?:again|so much))?|cheers|respectfully(?: (?:submitted|yours))?|yours(?: (?:truly|sincerely|faithfully))?|love|take care|cordially|wishes|gratefully|thx|ty|xo|sent by|signed)[ \t]*[,.!:-]{0,3}[ \t]*\n{0,3}/gim;
const TRAILING_CLOSING =
  /(?<=[.!?][ ])(?:(?:kind|kindest|best|warm|many)[ ])?(?:regards|thanks(?: again)?|thank you|cheers|best|sincerely)[ ]?[,.!-]{1,2}[ ]/gi;
const TITLE = /^(?:dr|mr|mrs|ms|prof|nurse|rev|fr|sr)\.?[ ]/i;
const NAME =
  /^[-–—~*/ \t]{0,4}((?:\p{L}[\p{L}\p{M}'’.-]{0,24})(?:[ ](?:\p{L}[\p{L}\p{M}'’.-]{0,24})){0,3})(?=[ \t]*(?:[,(/\n]|$|\.(?:\s|$)))/u;
const DASHED =
  /(?:^|[.!?)\]"'][ ]?|[ ]{2}|\n)[-–—~]{1,2}[ ]?(\p{Lu}[\p{L}\p{M}'’.]{1,24}(?:[ ]\p{Lu}[\p{L}\p{M}'’.-]{0,24}){0,2})(?=[ \t]*(?:,[ ]?[A-Z]{2,4}\b|\n|$|[ ]\d{1,2}[/:]))/gmu;
const INITIALS =
  /(?:[.!?)\]][ ]{0,2}|\n|[ ]{2})[-–—/~]{1,2}[ ]?([A-Z]{2,3})(?=[ \t]*(?:$|\n|\d{1,2}[/:]))/g;
const NO_NAME =
  /^(?:the|we|i|for|and|to|you|in|my|your|patient|pt|sent|see|please|thank|will|all|more)\b/i;

function isName(scan: ScannedText, value: string): boolean {
  const words = value.toLowerCase().match(/[\p{L}'-]+/gu) ?? [];
  if (words.length === 0 || NO_NAME.test(value)) return false;
  const telling = words.filter((word) => word.length > 1 && !CREDENTIALS.has(word));
  const known = telling.filter((word) => isAnyName(word) || isUnexplained(scan, word));
  if (scan.textCase === "lower" || !/^\p{Lu}/u.test(value)) {
    return words.length <= 3 && known.length > 0 && telling.every((word) => !isGuarded(word));
  }
  return (
    known.length > 0 || (telling.length > 0 && telling.every((word) => !scan.isOrdinary(word)))
  );
}

export const signature: Recognizer = {
  name: "signature",
  recognize(scan) {
    const { text } = scan;
    const found: Candidate[] = [];
    const add = (start: number, end: number, reason: string): void => {
      found.push({ start, end, category: "name", score: 0.82, reason, cued: true });
    };
    for (const pattern of [CLOSING, TRAILING_CLOSING]) {
      for (const match of text.matchAll(pattern)) {
        let start = match.index + match[0].length;
        start += TITLE.exec(text.slice(start, start + 8))?.[0].length ?? 0;
        const name = NAME.exec(text.slice(start, start + 110));
        const value = name?.[1]?.replace(/[.]$/, "");
        if (name === null || value === undefined || !isName(scan, value)) continue;
        const from = start + name[0].indexOf(name[1] ?? "");
        add(from, from + value.length, "signature");
      }
    }
    for (const match of text.matchAll(DASHED)) {
      const value = match[1] ?? "";
      const first = /^[\p{L}'-]+/u.exec(value.toLowerCase())?.[0] ?? "";
      if (!isClearGivenName(first) && !isUnexplained(scan, first)) continue;
      const from = match.index + match[0].length - value.length;
      add(from, from + value.length, "signature after a dash");
    }
    for (const match of text.matchAll(INITIALS)) {
      const value = match[1] ?? "";
      const lower = value.toLowerCase();
      if (CLINICAL_ACRONYMS.has(lower) || CREDENTIALS.has(lower) || scan.isOrdinary(lower)) {
        continue;
      }
      const end = match.index + match[0].length;
      add(end - value.length, end, "initials at the end");
    }
    return found;
  },
};
