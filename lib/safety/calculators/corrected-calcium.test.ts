import { describe, expect, it } from "vitest";
import { VALUE_LIMITS } from "../critical-values";
import { CORRECTED_CALCIUM } from "./corrected-calcium";
import { expectStatus } from "./expect-status";

const known = (calcium: number, albumin: number) => ({
  calcium: { value: calcium, unit: "mg/dL" },
  albumin: { value: albumin, unit: "g/dL" },
});

describe("CORRECTED_CALCIUM", () => {
  it.each([
    [known(8, 2), 9.6, 2.4, "Within"],
    [known(9.5, 4), 9.5, 2.37, "Within"],
    [known(10.2, 3), 11, 2.74, "Above"],
    [known(7.9, 2.5), 9.1, 2.27, "Within"],
    [known(8.5, 4), 8.5, 2.12, "Within"],
    [known(8.4, 4), 8.4, 2.1, "Below"],
    [known(10.5, 4), 10.5, 2.62, "Within"],
    [known(10.6, 4), 10.6, 2.64, "Above"],
    [known(10.53, 4), 10.53, 2.63, "Above"],
    [known(9.8, 5), 9, 2.25, "Within"],
    [known(7, 1.5), 9, 2.25, "Within"],
    [
      { calcium: { value: 2, unit: "mmol/L" }, albumin: { value: 28, unit: "g/L" } },
      9,
      2.24,
      "Within",
    ],
    [{ calcium: { value: 2.3 }, albumin: { value: 40 } }, 9.2, 2.3, "Within"],
  ])("%j gives %d mg/dL, %d mmol/L: %s", (inputs, milligrams, millimoles, category) => {
    const result = expectStatus(CORRECTED_CALCIUM.calculate(inputs), "done");
    expect(result.values.map(({ value, unit }) => [value, unit])).toEqual([
      [milligrams, "mg/dL"],
      [millimoles, "mmol/L"],
    ]);
    expect(result.interpretation.startsWith(category)).toBe(true);
  });

  it("has the same usual range as the laboratory flags of this room", () => {
    const { low, high } = VALUE_LIMITS["calcium"] ?? {};
    const result = expectStatus(CORRECTED_CALCIUM.calculate(known(9, 4)), "done");
    expect(result.interpretation).toContain(`${low} to ${high} mg/dL`);
  });

  it.each([
    [{ calcium: { value: 9 } }, ["Albumin"]],
    [{ albumin: { value: 3 } }, ["Calcium"]],
    [{ ...known(9, 4), calcium: { value: 4.2 } }, ["Calcium: unit (mg/dL or mmol/L)"]],
    [{ ...known(9, 4), albumin: { value: 6 } }, ["Albumin: unit (g/dL or g/L)"]],
  ])("asks rather than guesses: %j", (inputs, missing) => {
    expect(expectStatus(CORRECTED_CALCIUM.calculate(inputs), "missing").missing).toEqual(missing);
  });

  it.each([known(90, 4), known(1, 4), known(9, 0.1)])("finds %j implausible", (inputs) => {
    expect(CORRECTED_CALCIUM.calculate(inputs).status).toBe("implausible");
  });
});
