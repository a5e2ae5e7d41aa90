import type { Candidate, Recognizer } from "./recognizer";

/** Category (C): ages over 89, in digits and in words. Younger ages stay: Safe Harbor keeps them. */
const UNIT = "(?:years?|yrs?\\.?|y\\.?\\s?[/.]?\\s?o\\.?|yo|year-old|yr-old)";
const DIGITS = new RegExp(
  `(?<![\\d./-])((?:9\\d|1[0-2]\\d))(?=[\\s-]{0,2}${UNIT}(?:[\\s-]{0,2}(?:of\\sage|old|male|female|man|woman|gentleman|lady|m\\b|f\\b|white|black|hispanic|asian|african)|\\b)(?!\\s(?:ago|later|history|of\\s(?!age)|prior|supply|survival|marriage|experience)))`,
  "gi",
);
const AGE_LABEL = /\b(?:age[ds]?|age\sof)\s{0,2}[:=]?\s{0,2}(9\d|1[0-2]\d)(?![\d./%])/gi;
const SEXED = /(?<![\w./-])(9\d|1[0-2]\d)(?=\s?(?:M|F|YOM|YOF|yom|yof|yoM|yoF)(?![\w%/]))/g;
/** "fever to 101 F": degrees. */
const DEGREES_BEFORE =
  /\b(?:t|tmax|temp(?:erature)?s?|febrile|fevers?|rose|spiked|up|to|of|at|was|degrees)\s{0,2}[:=]?\s{0,2}$/i;
const LOWER_SEXED =
  /(?<![\w./-])(9\d|1[0-2]\d)(?=\s?[/-]?\s?(?:m|f)(?:,|\s(?:with|who|here|presents?)))/g;
const WORDS =
  /(?<![\w-])(ninety(?:[\s-](?:one|two|three|four|five|six|seven|eight|nine))?|(?:one|a)[\s-]hundred(?:[\s-](?:and[\s-])?(?:one|two|three|four|five|six|seven|eight|nine|ten))?)(?=[\s-]{1,2}(?:years?|yrs?|year-old|y\.?o\.?)(?:[\s-]old|\sof\sage|-old|\b)(?!\s(?:ago|later|history)))/gi;
const DECADE =
  /\b(?:in\s)?(?:his|her|their)\s(?:early\s|mid(?:dle)?[\s-]|late\s)?((?:90|100)'?s|nineties)(?!\w)/gi;
const OTHER_WORDS = /\b(nonagenarian|centenarian|supercentenarian)s?\b/gi;
const TURNED =
  /\b(?:turned|turning|turns|is|was)\s(9\d|1[01]\d)(?=\s(?:last|this|next|in|years?|yesterday|today|and\sstill)\b)/gi;

const LIVED_TO =
  /\b(?:lived|lives|living|died|dies|passed(?:\saway)?|survived)\s(?:to(?:\sbe)?|at|until|past)\s(?:the\sage\sof\s|age\s)?(9\d|1[01]\d)(?![\d./%-])/gi;
/** "Alonzo, M, 94, found down". */
const AFTER_SEX = /\b(?:M|F|male|female|man|woman|lady|gentleman),\s(9\d|1[01]\d)(?=,|\)|;)/g;
const BIRTHDAY =
  /(?<![\w.-])((?:9\d|1[01]\d)(?:st|nd|rd|th))\s(?:birthday|bday|year\sof\slife)\b/gi;

export const age: Recognizer = {
  name: "age",
  recognize({ text }) {
    const found: Candidate[] = [];
    for (const pattern of [
      DIGITS,
      AGE_LABEL,
      SEXED,
      LOWER_SEXED,
      WORDS,
      DECADE,
      OTHER_WORDS,
      TURNED,
      LIVED_TO,
      AFTER_SEX,
      BIRTHDAY,
    ]) {
      for (const match of text.matchAll(pattern)) {
        const value = match[1] ?? match[0];
        const start = match.index + match[0].lastIndexOf(value);
        const isSexed = pattern === SEXED || pattern === LOWER_SEXED;
        const isDegree = isSexed && /^\s?f/i.test(text.slice(start + value.length));
        if (isDegree && DEGREES_BEFORE.test(text.slice(Math.max(0, start - 16), start))) continue;
        found.push({
          start,
          end: start + value.length,
          category: "age",
          score: 0.93,
          reason: "age over 89",
          cued: true,
          exact: true,
        });
      }
    }
    return found;
  },
};
