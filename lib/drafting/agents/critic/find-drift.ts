import type { DisputeReason } from "@/lib/notes/critique.schema";
import type { DraftSentence, Fact } from "../../draft.schema";
import { isCited } from "./read-claim-facts";

export type Drift = Readonly<{ reason: DisputeReason; fact: Fact }>;

/**
 * What a language model made of the facts it cites: a possible illness for certain, what might come for what is, a relative's
 * for the patient's. The embedded drafter only deletes and reorders words, so its sentences are not read for this.
 */
export function findDrift(
  sentence: DraftSentence,
  claims: readonly Fact[],
  facts: readonly Fact[],
): Drift[] {
  if (sentence.madeBy === undefined) return [];
  return claims.flatMap((claim): Drift[] => {
    if (claim.polarity === "negated" || claim.experiencer !== "patient") return [];
    const told = facts.filter((fact) => fact.concept === claim.concept && isCited(fact, sentence));
    const [first] = told;
    if (first === undefined) return [];
    const all = (is: (fact: Fact) => boolean): boolean => told.every(is);
    if (all(({ experiencer }) => experiencer === "family")) {
      return isFamilyNamed(sentence) ? [] : [{ reason: "person", fact: first }];
    }
    if (claim.temporality === "current" && all(isNotYet)) {
      return [{ reason: "time", fact: first }];
    }
    const isSure = claim.certainty === "certain" && claim.polarity === "affirmed";
    if (isSure && all(({ certainty }) => certainty !== "certain")) {
      return [{ reason: "certainty", fact: first }];
    }
    return [];
  });
}

function isNotYet({ kind, temporality }: Fact): boolean {
  return kind !== "medication" && temporality === "hypothetical";
}

function isFamilyNamed({ topic }: DraftSentence): boolean {
  return topic === "family_history";
}
