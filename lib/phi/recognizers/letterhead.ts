import { isClinicalWord } from "../gazetteers/clinical-words";
import { FACILITY_HEADS, GENERIC_MODIFIERS } from "../gazetteers/facilities";
import type { Candidate, Recognizer } from "./recognizer";

/**
 * The name of a clinic at the head of a page, in capitals: "ALDER STREET CLINIC   Visit 11/17/2026". In
 * running text capitals mean nothing; in the first lines, alone or before a wide gap, they are a letterhead.
 * At least one word must say which place it is, not what kind.
 */
const HEAD_LINES = 3;
const RUN =
  /^[ \t]*([A-Z][A-Z'.&-]+(?: [A-Z0-9'.&-]+){1,6})(?=[ \t]*$|[ \t]{2,}|[ \t]+[|,;:–—-]|[ \t]+[A-Z][a-z])/;

/** "COOK AT HOME": a sentence in capitals. */
const SENTENCE_WORDS = /(?:^| )(?:a|an|at|in|to|from|with|no|not|is|was|had|has)(?: |$)/;

function namesPlace(run: string): boolean {
  const words = run.toLowerCase().split(" ");
  const last = words.at(-1) ?? "";
  if (SENTENCE_WORDS.test(run.toLowerCase())) return false;
  if (!FACILITY_HEADS.has(last)) return false;
  return words.some(
    (word) => !FACILITY_HEADS.has(word) && !GENERIC_MODIFIERS.has(word) && !isClinicalWord(word),
  );
}

export const letterhead: Recognizer = {
  name: "letterhead",
  recognize({ text }): Candidate[] {
    const found: Candidate[] = [];
    let start = 0;
    let seen = 0;
    while (start < text.length && seen < HEAD_LINES) {
      const newline = text.indexOf("\n", start);
      const end = newline === -1 ? text.length : newline;
      const line = text.slice(start, Math.min(end, start + 200));
      if (line.trim() !== "") {
        seen += 1;
        const run = RUN.exec(line)?.[1];
        if (run !== undefined && namesPlace(run)) {
          const at = start + line.indexOf(run);
          found.push({
            start: at,
            end: at + run.length,
            category: "location",
            score: 0.85,
            reason: "letterhead",
            cued: true,
          });
        }
      }
      start = end + 1;
    }
    return found;
  },
};
