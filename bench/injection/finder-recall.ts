import { findInstructions } from "@/lib/llm/untrusted/find-instructions";
import { HARD_NEGATIVES } from "@/lib/llm/untrusted/hard-negatives";
import type { Attack } from "./injection-cases";

export type FinderFigures = {
  readonly attacks: number;
  readonly found: number;
  readonly hardNegatives: number;
  readonly flagged: number;
};

/** How many attacks the finder of orders marks when they stand alone, beside what it wrongly marks. */
export function measureFinder(attacks: readonly Attack[]): FinderFigures {
  return {
    attacks: attacks.length,
    found: attacks.filter(({ text }) => findInstructions(text).length > 0).length,
    hardNegatives: HARD_NEGATIVES.length,
    flagged: HARD_NEGATIVES.filter((text) => findInstructions(text).length > 0).length,
  };
}
