import { valuesAfter } from "./triggered-value";
import type { Candidate, Recognizer } from "./recognizer";

const TRIGGER =
  /\b(?:SSNs?|S\.S\.N\.?|SS\s?#|soc(?:ial)?\.?\s?sec(?:urity)?(?:\s?(?:#|no\b\.?|num(?:ber)?))?|social|last\s(?:4|four)(?:\s(?:of\s)?(?:ssn|social))?)(?:(?<=#)|(?![A-Za-z]))/gi;
const SHAPE = /(?<![\w.-])(?:\d{3}|[Xx*]{3})([- .]?)(?:\d{2}|[Xx*]{2})\1\d{4}(?![\w-]|\.\d)/g;

/** Category (G): any nine digits named as such, valid or not, and the 3-2-4 shape without a name. */
export const socialSecurityNumber: Recognizer = {
  name: "social-security-number",
  recognize({ text }) {
    const found: Candidate[] = [];
    for (const { start, end } of valuesAfter(text, TRIGGER, 4)) {
      found.push({ start, end, category: "ssn", score: 0.98, reason: "SSN trigger", cued: true });
    }
    for (const match of text.matchAll(SHAPE)) {
      if (match[1] === "") continue;
      const [start, end] = [match.index, match.index + match[0].length];
      found.push({ start, end, category: "ssn", score: 0.9, reason: "SSN shape" });
    }
    return found;
  },
};
