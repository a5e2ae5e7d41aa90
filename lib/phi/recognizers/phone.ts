import type { Candidate, Recognizer } from "./recognizer";

const NORTH_AMERICAN =
  /(?<![\w.+-])(?:\+?\d{1,3}[-. ]{0,2})?(?:\(\d{3}\)|\d{3})[-. /]{0,3}\d{3}[-. ]{0,2}\d{4}(?:\s?(?:x|ext\.?|extension)\s?#?\d{1,6})?(?![\w-]|\.\d)/gi;
const INTERNATIONAL = /(?<![\w.])\+\d{1,3}[-. ]?(?:\(?\d{1,4}\)?[-. ]?){2,5}\d{2,4}(?!\w)/g;
const LOCAL = /(?<![\w.-])[2-9]\d{2}[-. ]\d{4}(?:\s?(?:x|ext\.?)\s?\d{1,6})?(?![\w-]|\.\d)/gi;
const CONTEXT =
  /(?:phone|tel(?:ephone)?|cell|mobile|call(?:ed|ing|back)?|contact|reach(?:ed)?|fax|pager?|beeper|text(?:ed)?|number|ph|dial|home|work|office|hotline|at)\b[^\n]{0,30}$/i;
const FAX = /\b(?:fax|facsimile)\b[^\n]{0,20}$/i;
const SHORT =
  /\b(?:pager|beeper|page|ext(?:ension)?|voalte|vocera|spectralink|callback)\.?\s{0,2}(?:#|no\.?|number|is|at|:){0,2}\s{0,2}(\d(?:[\d-]{2,7}))(?!\w|\.\d)/gi;
const TOLL_FREE_WORDS = /(?<![\w-])1-8\d\d-[A-Z]{3,7}(?:-[A-Z]{2,4})?(?![\w-])/g;
/** Any groups of seven to fifteen digits right behind a word for a telephone. */
const AFTER_CUE =
  /\b(?:phones?|tel(?:ephone)?|cell|mobile|mob|landline|call(?:ed|ing)?(?:\sback)?|reach(?:ed)?|contact|answering|ring|dial|texts?|whatsapp|ph|fax|beeper|pager|callback|hotline|back\s(?:at|on)|reached\s(?:at|on))\b(?:\s(?:me|him|her|them|us|back|number|no|is|was|at|on|to|the|mom|dad|home|nr|new|or)){0,4}\.?[\s:#]{1,4}(\(?\+?\d[\d()./ -]{5,18}\d)(?![\w/-]|\.\d)/gi;
const NUMBER_LABEL =
  /\b(?:mrn|npi|account|acct|policy|member|record|claim|ndc|loinc|snomed|lot|serial|order|accession|id)\b[^\n]{0,12}$/i;

/** "I/O 1200 900 1500": volumes in a row. */
const OUTPUT = /\b(?:I\/O|intake|output|voids?|volumes?|feeds?)[:\s]{1,3}$/i;

function isPlain(value: string): boolean {
  return /^\d+$/.test(value);
}

/** Categories (D) and (E): telephone, pager, extension and fax numbers as one span with their extension. */
export const phone: Recognizer = {
  name: "phone",
  recognize({ text }) {
    const found: Candidate[] = [];
    const add = (start: number, value: string, score: number, reason: string) => {
      const before = text.slice(Math.max(0, start - 40), start);
      const category = FAX.test(before) ? "fax" : "phone";
      found.push({ start, end: start + value.length, category, score, reason });
    };
    for (const pattern of [NORTH_AMERICAN, INTERNATIONAL]) {
      for (const match of text.matchAll(pattern)) {
        const before = text.slice(Math.max(0, match.index - 45), match.index);
        if (NUMBER_LABEL.test(before)) continue;
        if (/^\d{3,4} \d{3} \d{4}$/.test(match[0]) && OUTPUT.test(before)) continue;
        const plain = isPlain(match[0]);
        if (plain && (match[0].length !== 10 || !CONTEXT.test(before))) continue;
        add(match.index, match[0], plain ? 0.75 : 0.92, "phone shape");
      }
    }
    for (const match of text.matchAll(LOCAL)) {
      const before = text.slice(Math.max(0, match.index - 45), match.index);
      if (NUMBER_LABEL.test(before)) continue;
      if (!match[0].includes("-") && !CONTEXT.test(before)) continue;
      if (/^(?:19|20)\d\d$/.test(match[0].slice(-4)) && !CONTEXT.test(before)) continue;
      add(match.index, match[0], 0.8, "local phone shape");
    }
    for (const match of text.matchAll(AFTER_CUE)) {
      const value = match[1] ?? "";
      const digits = value.replace(/\D/g, "").length;
      if (digits < 7 || digits > 15 || /^\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}$/.test(value)) continue;
      add(match.index + match[0].length - value.length, value, 0.86, "number after a phone word");
    }
    for (const match of text.matchAll(SHORT)) {
      const value = match[1] ?? "";
      add(match.index + match[0].length - value.length, value, 0.8, "pager or extension");
    }
    for (const match of text.matchAll(TOLL_FREE_WORDS)) {
      add(match.index, match[0], 0.8, "phone in letters");
    }
    return found;
  },
};
