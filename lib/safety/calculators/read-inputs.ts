import type { InputUsed } from "./calculator-result.schema";
import { CHOICE_DEFINITIONS } from "./finding-labels";
import type { ChoiceKey, FlagKey, InputKey, KnownInputs } from "./known-inputs.schema";
import { isChoiceKey, isQuantityKey, labelOf, type Readings } from "./input-kinds";
import { QUANTITY_DEFINITIONS } from "./quantity-definitions";
import { findContradiction } from "./find-contradiction";
import { readQuantity } from "./read-quantity";

export type InputReading = Readonly<{
  readings: Readings;
  used: readonly InputUsed[];
  /** Documented numbers that cannot be used until their unit is known, and what to ask. */
  unitsToAsk: ReadonlyMap<InputKey, string>;
  implausible: Readonly<{ which: string; why: string }> | undefined;
}>;

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
  const read = readings as Readings;
  return { readings: read, used, unitsToAsk, implausible: implausible ?? findContradiction(read) };
}

function describeFinding(key: ChoiceKey | FlagKey, known: KnownInputs): InputUsed {
  const answer = isChoiceKey(key) ? describeChoice(key, known) : known[key] === true ? "yes" : "no";
  return { key, label: labelOf(key), given: answer, converted: answer, isUnitDeduced: false };
}

function describeChoice(key: ChoiceKey, known: KnownInputs): string {
  const options: Readonly<Record<string, string>> = CHOICE_DEFINITIONS[key].options;
  return options[String(known[key])] ?? "";
}
