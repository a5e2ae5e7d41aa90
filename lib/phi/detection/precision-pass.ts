import type { Candidate } from "../recognizers/recognizer";
import { isEponym, isEponymUse, isGuarded } from "./names/name-words";
import type { ScannedText } from "./scanned-text";
import { tokenIndexAt } from "./names/token-index";

/**
 * Takes back what is a disease, a sign, a score, a drug or an ordinary word. A candidate with a
 * title, a label or another cue is never taken back: context wins over every list.
 */
export function isKept(scan: ScannedText, candidate: Candidate): boolean {
  if (candidate.category === "name") return isKeptName(scan, candidate);
  if (candidate.category === "location" && candidate.cued !== true) {
    const last = tokenIndexAt(scan.tokens, candidate.end - 1);
    return last === undefined || !isEponymUse(scan, last);
  }
  return true;
}

function isKeptName(scan: ScannedText, candidate: Candidate): boolean {
  if (candidate.cued === true) return true;
  const words = scan.text
    .slice(candidate.start, candidate.end)
    .toLowerCase()
    .split(/[^\p{L}'-]+/u)
    .filter((word) => word !== "");
  const last = tokenIndexAt(scan.tokens, candidate.end - 1);
  if (last !== undefined && isEponymUse(scan, last)) return false;
  if (words.length === 1 && isEponym(words[0] ?? "")) return false;
  return (
    !words.every((word) => isGuarded(word) || isEponym(word)) ||
    (words.length > 1 && words.some((word) => !isGuarded(word)))
  );
}
