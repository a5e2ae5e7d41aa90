import type { Candidate, Recognizer } from "./recognizer";

/**
 * Category (B): ZIP codes. The first three digits could stay where more than 20,000 people live, but
 * the whole code is dropped: the strict reading costs the reader nothing.
 */
const STATE =
  "(?:A[LKZR]|C[AOT]|D[EC]|FL|GA|HI|I[DLNA]|K[SY]|LA|M[EDAINSOT]|N[EVHJMYCD]|O[HKR]|PA|PR|RI|S[CD]|T[NX]|UT|V[TA]|W[AVIY])";
const AFTER_STATE = new RegExp(`\\b${STATE}\\.?,?\\s{1,3}(\\d{5}(?:-\\d{4})?)(?![\\w-])`, "g");
const LABEL =
  /\b(?:zip|zip\s?code|postal\s?code|postcode)s?\s{0,2}(?:#|:|is|of|was|code)?\s{0,2}(\d{3}(?:\d{2}(?:-\d{4})?)?|[A-Z]\d[A-Z]\s?\d[A-Z]\d)(?![\w-])/gi;
const PLUS_FOUR = /(?<![\w.-])\d{5}-\d{4}(?![\w-])/g;
const STATE_NAME =
  /\b(?:Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New\s(?:Hampshire|Jersey|Mexico|York)|North\s(?:Carolina|Dakota)|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode\sIsland|South\s(?:Carolina|Dakota)|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West\sVirginia|Wisconsin|Wyoming),?\s{1,3}(\d{5}(?:-\d{4})?)(?![\w-])/g;
/** United Kingdom and Canadian forms are specific enough without a label. */
const FOREIGN =
  /(?<![\w-])(?:[A-Z]{1,2}\d[A-Z\d]? \d[ABD-HJLNP-UW-Z]{2}|[ABCEGHJ-NPRSTVXY]\d[A-Z] \d[A-Z]\d)(?![\w-])/g;

/** Codes that are words or abbreviations of a note: a ZIP code only after a town, and never a count. */
const DOUBTFUL = /^(?:OK|IN|OR|ME|HI|OH|PA|MA|ID|CO|DE|LA|MI|MS|PR|AL|MD)\b/;
const COUNT_AFTER = /^\s?(?:steps|units?|iu|ml|mg|mcg|cells|copies|people|patients|l\b)/i;

function isCount(text: string, match: RegExpExecArray): boolean {
  if (!DOUBTFUL.test(match[0])) return false;
  const town = /\p{L}[,.]?\s{1,2}$/u.test(text.slice(Math.max(0, match.index - 4), match.index));
  return (
    !town ||
    COUNT_AFTER.test(text.slice(match.index + match[0].length, match.index + match[0].length + 12))
  );
}

export const zipCode: Recognizer = {
  name: "zip-code",
  recognize({ text }) {
    const found: Candidate[] = [];
    for (const pattern of [AFTER_STATE, LABEL, STATE_NAME]) {
      for (const match of text.matchAll(pattern)) {
        if (pattern === AFTER_STATE && isCount(text, match)) continue;
        const value = match[1] ?? "";
        const end = match.index + match[0].length;
        found.push({
          start: end - value.length,
          end,
          category: "location",
          score: 0.95,
          reason: "ZIP code",
          cued: true,
        });
      }
    }
    for (const pattern of [PLUS_FOUR, FOREIGN]) {
      for (const match of text.matchAll(pattern)) {
        const end = match.index + match[0].length;
        found.push({
          start: match.index,
          end,
          category: "location",
          score: 0.7,
          reason: "postal code shape",
        });
      }
    }
    return found;
  },
};
