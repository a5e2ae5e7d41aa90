import { valuesAfter } from "./triggered-value";
import type { Candidate, Recognizer } from "./recognizer";

const BIOMETRIC =
  /\b(?:fingerprint|thumbprint|palm\s?print|voice\s?print|retina(?:l)?\s?scan|iris\s?scan|facial\s?recognition|face\s?scan|biometric|DNA\s?profile)(?:\s?(?:id|template|file|record|code|sample|hash|reference|ref|scan|data)){0,3}(?:\s?(?:#|no\b\.?|number))?(?:(?<=#)|(?![A-Za-z]))/gi;
const PHOTO =
  /\b(?:(?:photo(?:graph)?s?|picture|headshot|selfie|portrait|snapshot)(?:\s?(?:id|file|name|reference|ref|attached|saved\sas|uploaded|stored\sas|filename|no\b\.?|number|#)){1,3}|image\s(?:file|id|reference|saved\sas)(?:\sname)?)(?:(?<=#)|(?![A-Za-z]))/gi;
const IMAGE_FILE =
  /(?<![\w/])[\w-]{2,60}\.(?:jpe?g|png|heic|tiff?|bmp|dcm|gif|mp4|mov|wav)(?!\w)/gi;

/** Categories (P) and (Q): references to biometric records and to photographs, file names included. */
export const biometricPhoto: Recognizer = {
  name: "biometric-photo",
  recognize({ text }) {
    const found: Candidate[] = [];
    for (const { start, end } of valuesAfter(text, BIOMETRIC, 2)) {
      found.push({
        start,
        end,
        category: "biometric",
        score: 0.93,
        reason: "biometric reference",
        cued: true,
      });
    }
    for (const { start, end } of valuesAfter(text, PHOTO, 2)) {
      found.push({
        start,
        end,
        category: "photo",
        score: 0.93,
        reason: "photo reference",
        cued: true,
      });
    }
    for (const match of text.matchAll(IMAGE_FILE)) {
      found.push({
        start: match.index,
        end: match.index + match[0].length,
        category: "photo",
        score: 0.9,
        reason: "image file name",
      });
    }
    return found;
  },
};
