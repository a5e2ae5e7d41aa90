import { isListedName, isUnknownWord } from "../detection/names/name-likeness";
import { isAnyName, isEponym, isGuarded } from "../detection/names/name-words";
import type { ScannedText, Token } from "../detection/scanned-text";
import type { Candidate, Recognizer } from "./recognizer";

/**
 * People in a row: "Malon, Daisy, Kaylee and Robin". Two sure names in a list make names of the unexplained
 * words and of the word-like names between them.
 */
const LONGEST = 14;
/** "Parents Linh and Chidi", "two uncles (Anselm, Florian)". */
const RELATIVES_BEFORE =
  /\b(?:parents|grandparents|sons|daughters|brothers|sisters|siblings|uncles|aunts|cousins|friends|twins|kids|children|moms|dads|roommates)[ ,:(]{1,3}$/i;

function isItem(scan: ScannedText, token: Token | undefined): boolean {
  if (token === undefined || !token.isWord || !token.isCapitalised || token.word.length < 2) {
    return false;
  }
  if (scan.lowerWords.has(token.lower)) return false;
  return (
    isListedName(scan, token) ||
    isUnknownWord(scan, token) ||
    (isAnyName(token.lower) && !isGuarded(token.lower)) ||
    /^(?:april|may|june|august|summer|autumn)$/.test(token.lower)
  );
}

/** Index of the next item behind "," or "and", optionally with an age in brackets before it. */
function nextItem({ tokens }: ScannedText, at: number): number | undefined {
  let next = at + 1;
  if (tokens[next]?.text === "(" && /^\d{1,2}$/.test(tokens[next + 1]?.text ?? "")) {
    while (next < at + 8 && tokens[next]?.text !== ")") next += 1;
    next += 1;
  }
  const mark = tokens[next];
  if (mark === undefined || mark.startsLine) return undefined;
  if (mark.text === ",") return tokens[next + 1]?.lower === "and" ? next + 2 : next + 1;
  return /^(?:and|&|y|or)$/.test(mark.lower) ? next + 1 : undefined;
}

export const nameList: Recognizer = {
  name: "name-list",
  recognize(scan) {
    const found: Candidate[] = [];
    if (scan.textCase !== "mixed") return found;
    const { tokens } = scan;
    for (let at = 0; at < tokens.length; at += 1) {
      if (!isItem(scan, tokens[at])) continue;
      const items = [at];
      let end = at;
      for (
        let next = nextItem(scan, at);
        next !== undefined && items.length < LONGEST;
        next = nextItem(scan, next)
      ) {
        if (!isItem(scan, tokens[next])) break;
        items.push(next);
        end = next;
      }
      const sure = items.filter((item) => {
        const token = tokens[item];
        return token !== undefined && isListedName(scan, token) && !isEponym(token.lower);
      }).length;
      const isPair =
        items.length === 2 &&
        sure >= 1 &&
        RELATIVES_BEFORE.test(
          scan.text.slice(Math.max(0, (tokens[at]?.start ?? 0) - 16), tokens[at]?.start),
        );
      if ((items.length >= 3 && sure >= 2) || isPair) {
        for (const item of items) {
          const token = tokens[item];
          if (token === undefined) continue;
          found.push({
            start: token.start,
            end: token.wordEnd,
            category: "name",
            score: 0.74,
            reason: "name in a list",
            cued: true,
          });
        }
      }
      at = end;
    }
    return found;
  },
};
