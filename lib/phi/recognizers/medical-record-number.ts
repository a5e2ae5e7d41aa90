import { valuesAfter } from "./triggered-value";
import type { Candidate, Recognizer } from "./recognizer";

const TRIGGER =
  /\b(?:[A-Z]{0,4}MRNs?|MR\s?(?:#|no\b\.?|number)|M\.R\.N\.?|med(?:ical)?\.?\s(?:rec(?:ord)?s?\.?)(?:\s(?:#|no\b\.?|num(?:ber)?|id))?|hosp(?:ital)?\s(?:#|no\b\.?|number|id)|patient\s?(?:#|no\b\.?|number|id(?:entifier)?)|pt\.?\s?(?:#|no\b\.?|id)|chart\s?(?:#|no\b\.?|num(?:ber)?|id)|record\s?(?:#|no\b\.?|num(?:ber)?|id)|med(?:ical)?\s(?:no\b\.?|number)|hosp(?:ital)?\.?\sno\b\.?|UR\s?(?:#|no\b\.?|number)|PID|unit\s(?:#|no\b\.?|number)|encounter\s?(?:#|no\b\.?|number|id)|visit\s?(?:#|no\b\.?|number|id)|case\s?(?:#|no\b\.?|number|id)|CSN|FIN|EMPI|accession\s?(?:#|no\b\.?|number)?|specimen\s?(?:#|no\b\.?|number|id)|HRN|URN|NHS\s(?:no\b\.?|number)|EHR\s?(?:#|no\b\.?|number|id)|EMR\s?(?:#|no\b\.?|number|id))(?:(?<=#)|(?![A-Za-z]))/gi;

/** Category (H): a value named by a record-number trigger; the format does not matter. */
export const medicalRecordNumber: Recognizer = {
  name: "medical-record-number",
  recognize({ text }) {
    const found: Candidate[] = [];
    for (const { start, end } of valuesAfter(text, TRIGGER)) {
      found.push({
        start,
        end,
        category: "mrn",
        score: 0.97,
        reason: "record number trigger",
        cued: true,
      });
    }
    return found;
  },
};
