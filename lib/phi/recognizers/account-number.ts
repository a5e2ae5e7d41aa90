import { valuesAfter } from "./triggered-value";
import type { Recognizer } from "./recognizer";

const TRIGGER =
  /\b(?:acc(?:oun)?t\.?(?:\s?(?:#|no\b\.?|num(?:ber)?|id))?|billing\s(?:#|no\b\.?|number|id)|invoice\s?(?:#|no\b\.?|number)|guarantor\s?(?:#|no\b\.?|number|id)|(?:credit|debit|visa|mastercard|amex)\s?(?:card)?(?:\s?(?:#|no\b\.?|number))?|routing\s?(?:#|no\b\.?|number)|IBAN|HAR\s?(?:#|no\b\.?))(?:(?<=#)|(?![A-Za-z]))/gi;
const CARD = /(?<![\d-])(?:\d{4}[ -]){3}\d{4}(?![\d-])/g;

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
    return [...named, ...cards];
  },
};
