import { valuesAfter } from "./triggered-value";
import type { Candidate, Recognizer } from "./recognizer";

const TRIGGER =
  /\b(?:VIN(?:\s?(?:#|no\b\.?|number))?|(?:license|licence|number)\s?plates?(?:\s?(?:#|no\b\.?|number))?|(?:vehicle|car|truck)\s?(?:tag|plate|registration|reg|id|ident\w*)(?:\s?(?:#|no\b\.?|number))?|plates?\s?(?:#|no\b\.?|number))(?:(?<=#)|(?![A-Za-z]))/gi;
const VIN =
  /(?<![\w-])(?=[A-HJ-NPR-Z0-9]{0,16}\d)(?=[A-HJ-NPR-Z0-9]{0,16}[A-HJ-NPR-Z])[A-HJ-NPR-Z0-9]{12}\d{5}(?![\w-])/g;
/** "plate 7KLM204", "tag: HXR-4410". */
const PLATE =
  /\b(?:plates?|tag|registration):?\s(?:is\s|was\s|reads\s|number\s|no\.?\s)?([A-Z0-9]{2,4}(?:[- ]?[A-Z0-9]{2,4}))(?![\w-])/g;
/** A plate some words behind the word for it: "plate of the car in the fire lane: 482-TKB". */
const PLATE_LATER =
  /\b(?:plates?|car|vehicle|truck)\b[^.\n\d]{0,48}[ :]((?:[A-Z]{3}[- ]\d{3,4}|\d{3}[- ][A-Z]{3}|\d[A-Z]{3}\d{3}))(?![\w-])/g;
const SPACED_PLATE = /^[A-Z0-9]{2,4}[ -][A-Z0-9]{2,4}(?![\w-])/;

/** Category (L): VIN by shape, plates and registrations by trigger (a plate may hold a space). */
export const vehicle: Recognizer = {
  name: "vehicle",
  recognize({ text }) {
    const found: Candidate[] = [];
    for (const value of valuesAfter(text, TRIGGER, 1)) {
      const spaced = SPACED_PLATE.exec(text.slice(value.start, value.start + 12))?.[0].length ?? 0;
      const end = Math.max(value.end, value.start + spaced);
      found.push({
        start: value.start,
        end,
        category: "vehicle",
        score: 0.95,
        reason: "vehicle trigger",
        cued: true,
      });
    }
    for (const match of text.matchAll(TRIGGER)) {
      const rest = text.slice(match.index + match[0].length, match.index + match[0].length + 24);
      const plate = /^[\s:#]{0,3}(?:is\s|was\s)?([A-Z]{2,4}[ -]\d{2,4})(?![\w-])/.exec(rest);
      if (plate?.[1] === undefined) continue;
      const end = match.index + match[0].length + plate[0].length;
      found.push({
        start: end - plate[1].length,
        end,
        category: "vehicle",
        score: 0.95,
        reason: "vehicle trigger",
        cued: true,
      });
    }
    for (const match of [...text.matchAll(PLATE), ...text.matchAll(PLATE_LATER)]) {
      const value = match[1] ?? "";
      if (value.length < 5 || !/\d/.test(value) || !/[A-Z]/.test(value)) continue;
      const end = match.index + match[0].length;
      found.push({
        start: end - value.length,
        end,
        category: "vehicle",
        score: 0.85,
        reason: "plate",
        cued: true,
      });
    }
    for (const match of text.matchAll(VIN)) {
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        category: "vehicle",
        score: 0.9,
        reason: "VIN shape",
      });
    }
    return found;
  },
};
