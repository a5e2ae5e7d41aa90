import type { CalculatorResult } from "@/lib/safety/calculators/calculator-result.schema";
import { runCalculators } from "@/lib/safety/calculators/run-calculators";
import { readAge } from "../clauses/read-age";
import type { Fact } from "../draft.schema";
import { knownInputsOf } from "./known-inputs-of";

/**
 * Formulas and scores that the facts of a source have inputs of their own for. What is not documented is named as missing,
 * never taken as no. Pure; read anew from the source, like its facts.
 */
export function calculateSource(
  text: string,
  facts: readonly Fact[],
  sex: "female" | "male" | undefined,
): readonly CalculatorResult[] {
  return runCalculators(knownInputsOf(facts, { ageYears: readAge(text), sex }));
}
