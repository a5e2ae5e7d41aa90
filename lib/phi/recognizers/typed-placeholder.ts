import { mayHoldPlaceholder, PLACEHOLDER_LIKE } from "../placeholder-forms";
import type { Recognizer } from "./recognizer";

/**
 * Placeholder-shaped text that a person typed, bent shapes included: a literal of its own, so that it comes
 * back as typed and restoring never takes it for somebody.
 */
export const typedPlaceholder: Recognizer = {
  name: "typed-placeholder",
  recognize({ text }) {
    if (!mayHoldPlaceholder(text)) return [];
    return [...text.matchAll(PLACEHOLDER_LIKE)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      category: "other",
      score: 1,
      reason: "typed placeholder",
      cued: true,
      exact: true,
    }));
  },
};
