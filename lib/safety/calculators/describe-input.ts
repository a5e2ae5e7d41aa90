import type { CalculatorInput } from "./calculator";
import { CHOICE_DEFINITIONS } from "./finding-labels";
import type { InputKey } from "./known-inputs.schema";
import { QUANTITY_DEFINITIONS } from "./quantity-definitions";
import { isChoiceKey, isQuantityKey, labelOf } from "./input-kinds";

/** An input as a form would show it. */
export function describeInput(key: InputKey, isRequired: boolean): CalculatorInput {
  const plain = { key, label: labelOf(key), units: [], options: [], isRequired };
  if (isQuantityKey(key)) {
    const { units, least, most } = QUANTITY_DEFINITIONS[key];
    const names = units.map(({ name }) => name);
    return { ...plain, kind: "number", units: names, plausible: { least, most } };
  }
  if (!isChoiceKey(key)) return { ...plain, kind: "boolean", plausible: undefined };
  const options = Object.entries(CHOICE_DEFINITIONS[key].options).map(([value, label]) => ({
    value,
    label,
  }));
  return { ...plain, kind: "choice", plausible: undefined, options };
}
