import { describe, expect, it } from "vitest";
import { CALCULATORS } from "./calculator-list";
import { CALCULATOR_IDS } from "./calculator-result.schema";

describe("CALCULATORS", () => {
  it("has one calculator for each id", () => {
    expect(CALCULATORS.map(({ id }) => id).toSorted()).toEqual(CALCULATOR_IDS.toSorted());
  });

  it("has a name for each that no other has", () => {
    expect(new Set(CALCULATORS.map(({ name }) => name)).size).toBe(CALCULATORS.length);
  });

  it.each(CALCULATORS.map((calculator) => [calculator.id, calculator] as const))(
    "%s cites a publication with its year, and runs for one of its own inputs",
    (_id, { source, inputs, specific, figures }) => {
      expect(source.some((citation) => /\b(?:19|20)\d\d\b/.test(citation))).toBe(true);
      const keys = inputs.map(({ key }) => key);
      expect(keys).toEqual([...new Set(keys)]);
      expect(keys).toEqual(expect.arrayContaining([...specific]));
      expect(specific).not.toContain("age");
      expect(specific).not.toContain("sex");
      expect(figures.length).toBeGreaterThan(0);
    },
  );

  it.each(CALCULATORS.map((calculator) => [calculator.id, calculator] as const))(
    "%s answers an empty chart by asking for all that it requires, and never with a result",
    (_id, { calculate, inputs }) => {
      const result = calculate({});
      expect(result.status).toBe("missing");
      if (result.status !== "missing") return;
      expect(result.inputsUsed).toEqual([]);
      expect(result.points).toEqual([]);
      const required = inputs.filter(({ isRequired }) => isRequired);
      expect(result.missing.length).toBeGreaterThanOrEqual(Math.min(1, required.length));
      expect(result.missing.length).toBeLessThanOrEqual(inputs.length);
    },
  );

  it("describes an input as a form would show it", () => {
    const egfr = CALCULATORS.find(({ id }) => id === "egfr-ckd-epi-2021");
    expect(egfr?.inputs).toEqual([
      {
        key: "creatinine",
        label: "Creatinine",
        kind: "number",
        units: ["mg/dL", "µmol/L"],
        plausible: { least: 0.1, most: 40 },
        options: [],
        isRequired: true,
      },
      {
        key: "age",
        label: "Age",
        kind: "number",
        units: ["years", "months", "days"],
        plausible: { least: 0, most: 125 },
        options: [],
        isRequired: true,
      },
      {
        key: "sex",
        label: "Sex",
        kind: "choice",
        units: [],
        plausible: undefined,
        options: [
          { value: "female", label: "female" },
          { value: "male", label: "male" },
        ],
        isRequired: true,
      },
      {
        key: "isPregnant",
        label: "Pregnancy",
        kind: "boolean",
        units: [],
        plausible: undefined,
        options: [],
        isRequired: false,
      },
    ]);
  });
});
