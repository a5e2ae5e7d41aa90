import type { Candidate } from "../recognizers/recognizer";

const JOINED = /[\p{L}\p{N}\p{M}]/u;
const LINK = /[-/._@&]/;
const NUMBER_LIKE = new Set([
  "mrn",
  "health_plan",
  "account",
  "license",
  "ssn",
  "device",
  "vehicle",
  "other",
  "phone",
  "fax",
  "ip",
]);
const LEFT_MARKS = /[#+(]/;

function isJoined(text: string, at: number): boolean {
  return at >= 0 && at < text.length && JOINED.test(text.charAt(at));
}

/**
 * Grows a candidate to the edges of its token, because a lost first or last character is a leak. A
 * number also takes the parts joined to it by `-/.#`; a possessive ending is left outside.
 */
export function snapSpan(text: string, candidate: Candidate): Candidate {
  if (candidate.exact === true) return candidate;
  let { start, end } = candidate;
  const numeric = NUMBER_LIKE.has(candidate.category);
  const limit = 80;
  for (let step = 0; step < limit; step += 1) {
    if (isJoined(text, start) && isJoined(text, start - 1)) start -= 1;
    else if (numeric && LINK.test(text.charAt(start - 1)) && isJoined(text, start - 2)) start -= 2;
    else break;
  }
  for (let step = 0; step < limit; step += 1) {
    if (isJoined(text, end - 1) && isJoined(text, end)) end += 1;
    else if (numeric && LINK.test(text.charAt(end)) && isJoined(text, end + 1)) end += 2;
    else break;
  }
  if (numeric && LEFT_MARKS.test(text.charAt(start - 1)) && text.charAt(start - 1) !== "(") {
    start -= 1;
  }
  if (text.charAt(start) === "(" && !text.slice(start, end).includes(")")) start += 1;
  return { ...candidate, start, end };
}
