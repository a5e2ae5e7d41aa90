import { CHOICE_DEFINITIONS, FLAG_LABELS } from "./finding-labels";
import type { ChoiceKey, InputKey, KnownInputs, QuantityKey } from "./known-inputs.schema";
import { QUANTITY_DEFINITIONS } from "./quantity-definitions";

/** Inputs as they are calculated with: numbers in their base unit. Absent is not documented. */
export type Readings = {
  readonly [K in InputKey]?: K extends QuantityKey ? number : NonNullable<KnownInputs[K]>;
};

export function isQuantityKey(key: InputKey): key is QuantityKey {
  return Object.hasOwn(QUANTITY_DEFINITIONS, key);
}

export function isChoiceKey(key: InputKey): key is ChoiceKey {
  return Object.hasOwn(CHOICE_DEFINITIONS, key);
}

/** What an input is called. */
export function labelOf(key: InputKey): string {
  if (isQuantityKey(key)) return QUANTITY_DEFINITIONS[key].label;
  return isChoiceKey(key) ? CHOICE_DEFINITIONS[key].label : FLAG_LABELS[key];
}

/** Every answer that a choice or a finding can have; none for a number. */
export function answersOf(key: InputKey): readonly (string | boolean)[] {
  if (isQuantityKey(key)) return [];
  return isChoiceKey(key) ? Object.keys(CHOICE_DEFINITIONS[key].options) : [true, false];
}
