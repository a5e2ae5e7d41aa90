import type { IdentifierCategory } from "../identifier.schema";
import type { Candidate, Recognizer } from "./recognizer";

/** Numbers that were spoken: "five one six, five five five, zero one nine nine", "nine fourteen sixty one". */
const WORD =
  "(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|double|triple|dash)";
const RUN = new RegExp(`(?<![\\p{L}-])${WORD}(?:(?:,? |-|, )${WORD}){2,24}(?![\\p{L}-])`, "giu");
const DIGIT = /^(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)$/i;
const CUES: readonly (readonly [RegExp, IdentifierCategory, number])[] = [
  [/\b(?:birth|born|dob|birthday|birthdate)\b[^.?!]{0,60}$/i, "date", 3],
  [/\b(?:fax)\b[^.?!]{0,40}$/i, "fax", 4],
  [
    /\b(?:phone|cell|call|mobile|reach|telephone|pager|page|text|callback)\b[^.?!]{0,40}$/i,
    "phone",
    4,
  ],
  [/\b(?:record|mrn|chart|patient id|patient number)\b[^.?!]{0,40}$/i, "mrn", 3],
  [/\bsocial\b[^.?!]{0,40}$/i, "ssn", 4],
  [
    /\b(?:member|policy|insurance|plan|subscriber|medicare|medicaid)\b[^.?!]{0,40}$/i,
    "health_plan",
    4,
  ],
  [/\b(?:account|card|invoice)\b[^.?!]{0,40}$/i, "account", 4],
  [/\b(?:zip|postal)\b[^.?!]{0,24}$/i, "location", 3],
  [/\b(?:license|licence|npi|dea|passport)\b[^.?!]{0,40}$/i, "license", 4],
  [/\b(?:serial|number|id|code|badge|confirmation)\b[^.?!]{0,24}$/i, "other", 4],
];
const MEASURE_AFTER =
  /^ ?(?:milligrams?|mg|units?|percent|years?|months?|weeks?|days?|hours?|minutes?|times|over|milliliters?|ml|grams?|pounds?|kilos?|cc|degrees|feet|centimeters?|out of)\b/i;
/** Nobody counts so far without meaning a number: seven digits one by one. */
const UNCUED_DIGITS = 7;

export const spokenNumber: Recognizer = {
  name: "spoken-number",
  recognize({ text }) {
    const found: Candidate[] = [];
    for (const match of text.matchAll(RUN)) {
      const words = match[0].split(/[ ,-]+/);
      const [start, end] = [match.index, match.index + match[0].length];
      const digits = words.filter((word) => DIGIT.test(word)).length;
      const behind = text.slice(Math.max(0, start - 70), start);
      const cue = CUES.find(([pattern, , least]) => words.length >= least && pattern.test(behind));
      const isCounted = /\bone,? two,? three\b/i.test(match[0]) && words.length < 6;
      if (isCounted || MEASURE_AFTER.test(text.slice(end, end + 16))) continue;
      if (cue !== undefined) {
        found.push({
          start,
          end,
          category: cue[1],
          score: 0.85,
          reason: "spoken number after a label",
          cued: true,
        });
      } else if (digits >= UNCUED_DIGITS) {
        found.push({
          start,
          end,
          category: "phone",
          score: 0.75,
          reason: "spoken digits",
          cued: true,
        });
      }
    }
    return found;
  },
};
