import type { InputUsed } from "./calculator-result.schema";
import { CHOICE_DEFINITIONS, FLAG_LABELS } from "./finding-labels";
import type { ChoiceKey, FlagKey, InputKey, KnownInputs, QuantityKey } from "./known-inputs.schema";
import { QUANTITY_DEFINITIONS } from "./quantity-definitions";
import { readQuantity } from "./read-quantity";

/** Inputs as they are calculated with: numbers in their base unit. Absent is not documented. */
export type Readings = {
  readonly [K in InputKey]?: K extends QuantityKey ? number : NonNullable<KnownInputs[K]>;
};

export type InputReading = Readonly<{
  readings: Readings;
  used: readonly InputUsed[];
  /** Documented numbers that cannot be used until their unit is known, and what to ask. */
  unitsToAsk: ReadonlyMap<InputKey, string>;
  implausible: Readonly<{ which: string; why: string }> | undefined;
}>;

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

/** Reads these inputs, and no others, from what is known; an input that is absent stays absent. */
export function readInputs(keys: readonly InputKey[], known: KnownInputs): InputReading {
  const readings: Partial<Record<InputKey, unknown>> = {};
  const used: InputUsed[] = [];
  const unitsToAsk = new Map<InputKey, string>();
  let implausible: InputReading["implausible"];
  for (const key of new Set(keys)) {
    if (known[key] === undefined) continue;
    if (!isQuantityKey(key)) {
      readings[key] = known[key];
      used.push(describeFinding(key, known));
      continue;
    }
    const definition = QUANTITY_DEFINITIONS[key];
    const reading = readQuantity(definition, known[key]);
    if (reading.status === "implausible") {
      implausible ??= { which: definition.label, why: reading.why };
    } else if (reading.status === "unit_missing") {
      unitsToAsk.set(key, reading.ask);
    } else {
      const { given, converted, isUnitDeduced } = reading;
      readings[key] = reading.value;
      used.push({ key, label: definition.label, given, converted, isUnitDeduced });
    }
  }
  return { readings: readings as Readings, used, unitsToAsk, implausible };
}

function describeFinding(key: ChoiceKey | FlagKey, known: KnownInputs): InputUsed {
  const answer = isChoiceKey(key) ? describeChoice(key, known) : known[key] === true ? "yes" : "no";
  return { key, label: labelOf(key), given: answer, converted: answer, isUnitDeduced: false };
}

function describeChoice(key: ChoiceKey, known: KnownInputs): string {
  const options: Readonly<Record<string, string>> = CHOICE_DEFINITIONS[key].options;
  return options[String(known[key])] ?? "";
}
