import { PLACEHOLDER_PATTERN } from "../placeholder-map";
import type { Recognizer } from "./recognizer";

/** Placeholder-shaped text that a person typed: a literal of its own, so that it comes back as typed. */
export const typedPlaceholder: Recognizer = {
  name: "typed-placeholder",
  recognize({ text }) {
    return [...text.matchAll(PLACEHOLDER_PATTERN)].map((match) => ({
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
