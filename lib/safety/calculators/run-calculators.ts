import type { CalculatorResult } from "./calculator-result.schema";
import { CALCULATORS } from "./calculator-list";
import type { InputKey, KnownInputs } from "./known-inputs.schema";

/**
 * Runs every calculator for which at least one input of its own is documented, in the order of the
 * list. A finding must be documented as present: atrial fibrillation calls for CHA2DS2-VASc, its
 * denial does not. Age, sex and the like alone call for nothing.
 *
 * @param known parsed by `knownInputsSchema` where it comes from outside
 */
export function runCalculators(known: KnownInputs): CalculatorResult[] {
  return CALCULATORS.filter(({ specific }) => specific.some((key) => isPresent(key, known))).map(
    (calculator) => calculator.calculate(known),
  );
}

function isPresent(key: InputKey, known: KnownInputs): boolean {
  return known[key] !== undefined && known[key] !== false;
}
