import type { Candidate } from "../../recognizers/recognizer";
import type { CustomPattern } from "../policy.schema";
import { buildAutomaton, runAutomaton, type Automaton } from "./pattern-automaton";
import { parsePattern } from "./pattern-language.schema";

/** How far before a match its word may stand: the word, and what parts it from the value. */
const MAX_WORD_DISTANCE = 56;
const SEPARATORS = /[\s:#.=(-]{0,6}$/;
const NUMBER_WORD = /(?<![\p{L}\p{N}])(?:no|nr|num|number|id|is)$/iu;

type Compiled = {
  readonly category: CustomPattern["category"];
  readonly automaton: Automaton;
  /** Lower case; empty when the shape alone decides. */
  readonly words: readonly string[];
};

const compiledLists = new WeakMap<readonly CustomPattern[], readonly Compiled[]>();

function compile(patterns: readonly CustomPattern[]): readonly Compiled[] {
  const known = compiledLists.get(patterns);
  if (known !== undefined) return known;
  const compiled = patterns.flatMap(({ category, pattern, after }): Compiled[] => {
    const parsed = parsePattern(pattern);
    if (!parsed.ok) return [];
    const words = after.map((word) => word.trim().toLowerCase()).filter((word) => word !== "");
    return [{ category, automaton: buildAutomaton(parsed.elements), words }];
  });
  compiledLists.set(patterns, compiled);
  return compiled;
}

/** Whether one of the words stands before `start`, with "no", "number" or marks between at most. */
function followsWord(text: string, start: number, words: readonly string[]): boolean {
  const before = text.slice(Math.max(0, start - MAX_WORD_DISTANCE), start).replace(SEPARATORS, "");
  const plain = before.replace(NUMBER_WORD, "").replace(SEPARATORS, "");
  return words.some((word) =>
    [before, plain].some((tail) => {
      if (!tail.toLowerCase().endsWith(word)) return false;
      return !/[\p{L}\p{N}]/u.test(tail.charAt(tail.length - word.length - 1));
    }),
  );
}

/**
 * Every place where an identifier of the organization's own formats stands in a scanned (shadow) text.
 * Linear in its length: each pattern is one walk (decision 0011).
 */
export function matchCustomPatterns(text: string, patterns: readonly CustomPattern[]): Candidate[] {
  return compile(patterns).flatMap(({ category, automaton, words }) =>
    runAutomaton(
      automaton,
      text,
      words.length === 0 ? {} : { opensAt: (start) => followsWord(text, start, words) },
    ).map(({ start, end }): Candidate => ({
      start,
      end,
      category,
      score: 0.99,
      reason: "custom pattern",
      cued: true,
    })),
  );
}
