import { valuesAfter } from "./triggered-value";
import type { Candidate, Recognizer } from "./recognizer";

const TRIGGER =
  /\b(?:(?:medical\s|nursing\s|driver'?s?\s|state\s|professional\s|pharmacy\s|physician\s)?licen[cs]e(?:\s(?:plate))?(?:\s?(?:#|no\b\.?|num(?:ber)?|id))?|lic\.?\s?(?:#|no\b\.?)|DEA(?:\s?(?:#|no\b\.?|num(?:ber)?|reg(?:istration)?))?|NPI(?:\s?(?:#|no\b\.?|num(?:ber)?))?|UPIN|(?:birth|death|marriage|board)?\s?certificate(?:\s?(?:#|no\b\.?|num(?:ber)?|id))?|cert\.?\s?(?:#|no\b\.?)|passport(?:\s?(?:#|no\b\.?|num(?:ber)?))?|DL\s?(?:#|no\b\.?)|CLIA(?:\s?(?:#|no\b\.?))?|TIN|EIN)(?:(?<=#)|(?![A-Za-z]))/gi;
const DEA_SHAPE = /(?<![\w-])[ABCDEFGHJKLMPRSTUX][A-Z9]\d{7}(?![\w-])/g;

/** DEA check digit: (d1+d3+d5) + 2·(d2+d4+d6) ends in d7. */
function hasDeaChecksum(value: string): boolean {
  const digits = [...value.slice(2)].map(Number);
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, check = 0] = digits;
  return (a + c + e + 2 * (b + d + f)) % 10 === check;
}

/** Category (K): certificate and licence numbers, DEA and NPI; the checksum raises a context-free match, it never vetoes a named one. */
export const licenseNumber: Recognizer = {
  name: "license-number",
  recognize({ text }) {
    const found: Candidate[] = valuesAfter(text, TRIGGER, 4).map(({ start, end }) => ({
      start,
      end,
      category: "license",
      score: 0.96,
      reason: "licence trigger",
      cued: true,
    }));
    for (const match of text.matchAll(DEA_SHAPE)) {
      const score = hasDeaChecksum(match[0]) ? 0.9 : 0.6;
      const [start, end] = [match.index, match.index + match[0].length];
      found.push({ start, end, category: "license", score, reason: "DEA number shape" });
    }
    return found;
  },
};
