import { valuesAfter } from "./triggered-value";
import type { Candidate, Recognizer } from "./recognizer";

const TRIGGER =
  /\b(?:(?:device|pacemaker|implant|generator|lead|pump|monitor|icd|prosthesis|stent|valve|asset|equipment)?\s?(?:serial|s\/n|SN)(?:\s?(?:#|no\b\.?|num(?:ber)?))?|(?:device|implant|pacemaker|pump|equipment|asset)\s?(?:#|id(?:entifier)?|no\b\.?|number)|UDI|IMEI|lot\s?(?:#|no\b\.?|number))(?:(?<=#)|(?![A-Za-z]))/gi;
/** GS1 form of a unique device identifier: (01) device, (11)/(17) dates, (10) lot, (21) serial; 21 CFR 801.40. */
const UDI = /\(01\)\s?\d{14}(?:\s?\((?:10|11|17|21|240)\)\s?[\w./-]{1,20}){0,5}/g;

/** Category (M): serial numbers by trigger and the parts of a UDI. */
export const device: Recognizer = {
  name: "device",
  recognize({ text }) {
    const found: Candidate[] = valuesAfter(text, TRIGGER, 3)
      .filter(({ start, end }) => !/^(?:19|20)\d\d$/.test(text.slice(start, end)))
      .map(({ start, end }) => ({
        start,
        end,
        category: "device",
        score: 0.94,
        reason: "device trigger",
        cued: true,
      }));
    for (const match of text.matchAll(UDI)) {
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        category: "device",
        score: 0.98,
        reason: "UDI",
      });
    }
    return found;
  },
};
