import { describe, expect, it } from "vitest";
import { CENTOR_MCISAAC } from "./centor-mcisaac";
import { expectStatus, valuesByKey } from "./expect-status";
import type { KnownInputs } from "./known-inputs.schema";

const COLD: KnownInputs = {
  hasFever: false,
  temperature: { value: 36.8, unit: "C" },
  hasCough: true,
  hasTenderAnteriorNodes: false,
  hasTonsillarExudate: false,
  age: { value: 30 },
};
const STREP = {
  hasFever: true,
  hasCough: false,
  hasTenderAnteriorNodes: true,
  hasTonsillarExudate: true,
};

describe("CENTOR_MCISAAC", () => {
  it.each([
    [{}, 0, 0, "0 or less"],
    [{ hasFever: true }, 1, 1, "1:"],
    [{ temperature: { value: 38, unit: "C" } }, 0, 0, "0 or less"],
    [{ temperature: { value: 38.1, unit: "C" } }, 1, 1, "1:"],
    [{ temperature: { value: 100.4, unit: "F" } }, 0, 0, "0 or less"],
    [{ temperature: { value: 100.6, unit: "F" } }, 1, 1, "1:"],
    [{ hasCough: false }, 1, 1, "1:"],
    [{ hasTenderAnteriorNodes: true, hasCough: false }, 2, 2, "2:"],
    [{ hasTenderAnteriorNodes: true, hasTonsillarExudate: true, hasCough: false }, 3, 3, "3:"],
    [STREP, 4, 4, "4 or more"],
    [{ ...STREP, age: { value: 3 } }, 4, 5, "4 or more"],
    [{ ...STREP, age: { value: 14 } }, 4, 5, "4 or more"],
    [{ ...STREP, age: { value: 15 } }, 4, 4, "4 or more"],
    [{ ...STREP, age: { value: 44 } }, 4, 4, "4 or more"],
    [{ ...STREP, age: { value: 45 } }, 4, 3, "3:"],
    [{ age: { value: 45 } }, 0, -1, "0 or less"],
    [{ age: { value: 40, unit: "months" } }, 0, 1, "1:"],
  ])("%j: Centor %d, McIsaac %d", (changes, centor, mcisaac, category) => {
    const result = expectStatus(CENTOR_MCISAAC.calculate({ ...COLD, ...changes }), "done");
    expect(valuesByKey(result)).toEqual({ centor, mcisaac });
    expect(result.interpretation.startsWith(category)).toBe(true);
  });

  it.each([
    [{ age: undefined }, -1, 1, ["Age"]],
    [{ hasCough: undefined }, 0, 1, ["Cough"]],
    [{ hasFever: undefined }, 0, 1, ["History of fever"]],
    [{ temperature: undefined }, 0, 1, ["Temperature"]],
    [{ ...STREP, hasTonsillarExudate: undefined }, 3, 4, ["Tonsillar swelling or exudate"]],
  ])("with %j lies between %d and %d", (changes, least, most, missing) => {
    const result = expectStatus(CENTOR_MCISAAC.calculate({ ...COLD, ...changes }), "missing");
    expect(result.range).toEqual({ key: "mcisaac", least, most, unit: "points" });
    expect(result.missing).toEqual(missing);
  });

  it("needs no temperature where a fever is reported", () => {
    const known = { ...COLD, hasFever: true, temperature: undefined };
    expect(valuesByKey(CENTOR_MCISAAC.calculate(known))).toEqual({ centor: 1, mcisaac: 1 });
  });

  it.each([{ age: { value: 2.9 } }, { hasSoreThroat: false }])("does not apply: %j", (changes) => {
    expect(CENTOR_MCISAAC.calculate({ ...COLD, ...changes }).status).toBe("not_applicable");
  });
});
