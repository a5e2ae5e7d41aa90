import { valuesAfter } from "./triggered-value";
import type { Recognizer } from "./recognizer";

const TRIGGER =
  /\b(?:acc(?:oun)?t\.?(?:\s?(?:#|no\b\.?|num(?:ber)?|id))?|billing\s(?:#|no\b\.?|number|id)|invoice\s?(?:#|no\b\.?|number)|guarantor\s?(?:#|no\b\.?|number|id)|card\b[^.\n\d]{0,14}\sending(?:\s(?:in|with))?|card\s(?:#|no\b\.?|number|ending(?:\s(?:in|with))?)|(?:credit|debit|visa|mastercard|amex|discover)\s?(?:card)?(?:\s?(?:#|no\b\.?|number))?|routing\s?(?:#|no\b\.?|number)|IBAN|HAR\s?(?:#|no\b\.?))(?:(?<=#)|(?![A-Za-z]))/gi;
const CARD = /(?<![\d-])(?:\d{4}[ -]){3}\d{4}(?![\d-])/g;

const CARD_DIGITS = /(?<![\w.-])\d{13,19}(?![\w-]|\.\d)/g;

/** Card numbers end in a digit that makes the Luhn sum a multiple of ten (ISO/IEC 7812-1). */
function hasLuhnChecksum(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]);
    sum += at % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return sum % 10 === 0;
}

/** Category (J): account, billing and card numbers; four groups of four are a card with or without a label. */
export const accountNumber: Recognizer = {
  name: "account-number",
  recognize({ text }) {
    const named = valuesAfter(text, TRIGGER, 4).map(({ start, end }) => ({
      start,
      end,
      category: "account" as const,
      score: 0.96,
      reason: "account trigger",
      cued: true,
    }));
    const cards = [...text.matchAll(CARD)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      category: "account" as const,
      score: 0.9,
      reason: "card number shape",
    }));
    const bare = [...text.matchAll(CARD_DIGITS)]
      .filter((match) => /^[3-6]/.test(match[0]) && hasLuhnChecksum(match[0]))
      .map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        category: "account" as const,
        score: 0.85,
        reason: "card number checksum",
      }));
    return [...named, ...cards, ...bare];
  },
};
