import type { Quantity } from "./known-inputs.schema";
import type { QuantityDefinition } from "./quantity-definitions";
import { FEET, INCHES, normalizeUnit, type Unit } from "./quantity-units";
import { roundValue } from "./round-value";

export type QuantityReading =
  | Readonly<{
      status: "read";
      /** In the base unit of the definition, unrounded. */
      value: number;
      given: string;
      converted: string;
      isUnitDeduced: boolean;
    }>
  /** No unit where two would do, or one that this quantity is not taken in. */
  | Readonly<{ status: "unit_missing"; ask: string }>
  | Readonly<{ status: "implausible"; why: string }>;

/**
 * Reads a quantity into the base unit of its definition. A unit that is not written is deduced only
 * where every unit but one gives an impossible value; otherwise the answer is a question.
 */
export function readQuantity(
  definition: QuantityDefinition,
  quantity: Quantity & { readonly inches?: number | undefined },
): QuantityReading {
  if (!Number.isFinite(quantity.value)) return implausible("this is not a number");
  const written = quantity.unit?.trim() ?? "";
  if (written === "" && quantity.inches === undefined) return deduceUnit(definition, quantity);
  const unit = written === "" ? FEET : findUnit(definition, written);
  if (unit === undefined) return { status: "unit_missing", ask: askForUnit(definition) };
  return convert(definition, unit, quantity);
}

function convert(
  definition: QuantityDefinition,
  unit: Unit,
  quantity: Quantity & { readonly inches?: number | undefined },
): QuantityReading {
  const { value, inches } = quantity;
  if (unit === FEET && !Number.isInteger(value)) {
    // 5.8 ft is read as 5 ft 8 in by some and as 5 ft 9.6 in by others.
    return implausible("feet are taken whole, with the inches beside them");
  }
  if (inches !== undefined && unit !== FEET) return implausible("inches stand beside feet only");
  const base = unit.toBase(value) + INCHES.toBase(inches ?? 0);
  if (!isPossible(definition, base)) return outside(definition, `${value} ${unit.name}`);
  if (definition.isWhole === true && !Number.isInteger(base)) {
    return implausible(`${value} is not a whole number`);
  }
  const beside = inches === undefined ? "" : ` ${inches} ${INCHES.name}`;
  return read(definition, base, `${value} ${unit.name}${beside}`, false);
}

function deduceUnit(definition: QuantityDefinition, { value }: Quantity): QuantityReading {
  const possible = definition.units.filter(
    (unit) => unit.isDeducible && isPossible(definition, unit.toBase(value)),
  );
  const [first, ...others] = possible;
  if (first === undefined) return outside(definition, `${value}`);
  const base = first.toBase(value);
  if (others.some((unit) => Math.abs(unit.toBase(value) - base) > 1e-9)) {
    return { status: "unit_missing", ask: askForUnit(definition) };
  }
  if (definition.isWhole === true && !Number.isInteger(base)) {
    return implausible(`${value} is not a whole number`);
  }
  return read(definition, base, `${value}`, definition.units.length > 1);
}

function read(
  definition: QuantityDefinition,
  value: number,
  given: string,
  isUnitDeduced: boolean,
): QuantityReading {
  const converted = `${roundValue(value, 2)} ${definition.units[0].name}`;
  return { status: "read", value, given, converted, isUnitDeduced };
}

function findUnit(definition: QuantityDefinition, written: string): Unit | undefined {
  const spelling = normalizeUnit(written);
  return definition.units.find(
    ({ name, spellings }) => normalizeUnit(name) === spelling || spellings.includes(spelling),
  );
}

function askForUnit({ label, units }: QuantityDefinition): string {
  return `${label}: unit (${units.map(({ name }) => name).join(" or ")})`;
}

/** The nudge keeps a bound that was converted there and back inside. */
function isPossible({ least, most }: QuantityDefinition, base: number): boolean {
  return base >= least - 1e-9 && base <= most + 1e-9;
}

function outside(definition: QuantityDefinition, given: string): QuantityReading {
  const { least, most, units } = definition;
  return implausible(`${given} is outside ${least} to ${most} ${units[0].name}`);
}

function implausible(why: string): QuantityReading {
  return { status: "implausible", why };
}
