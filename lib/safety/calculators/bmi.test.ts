import { describe, expect, it } from "vitest";
import { BMI } from "./bmi";
import { expectStatus, valuesByKey } from "./expect-status";

const kg = (value: number) => ({ value, unit: "kg" });
const cm = (value: number) => ({ value, unit: "cm" });

describe("BMI", () => {
  it.each([
    [kg(70), cm(175), 22.9, "Normal range"],
    [kg(50), cm(165), 18.4, "Underweight"],
    [kg(56.64), cm(175), 18.49, "Underweight"],
    [kg(76.5), cm(175), 24.98, "Normal range"],
    [kg(76.6), cm(175), 25, "Overweight"],
    [kg(91.9), cm(175), 30, "Obesity class I "],
    [kg(107.2), cm(175), 35, "Obesity class II "],
    [kg(122.5), cm(175), 40, "Obesity class III "],
    [{ value: 180, unit: "lb" }, { value: 70, unit: "in" }, 25.8, "Overweight"],
    [{ value: 154, unit: "lbs" }, { value: 5, unit: "ft", inches: 4 }, 26.4, "Overweight"],
    [kg(95), { value: 1.9, unit: "m" }, 26.3, "Overweight"],
  ])("%j and %j give %d: %s", (weight, height, bmi, category) => {
    const result = expectStatus(BMI.calculate({ weight, height }), "done");
    expect(result.values[0]?.value).toBe(bmi);
    expect(result.interpretation).toContain(category);
  });

  it("gives no adult category under 20 years, and says so where the age is unknown", () => {
    const body = { weight: kg(76.6), height: cm(175) };
    const child = expectStatus(BMI.calculate({ ...body, age: { value: 19 } }), "done");
    expect(child.values[0]?.value).toBe(25);
    expect(child.interpretation).toContain("No adult category");
    const adult = expectStatus(BMI.calculate({ ...body, age: { value: 20 } }), "done");
    expect(adult.interpretation).toContain("Overweight");
    expect(adult.cautions).toEqual([]);
    const unknown = expectStatus(BMI.calculate(body), "done");
    expect(unknown.cautions).toEqual(["Categories are for 20 years and over; the age is unknown."]);
  });

  it("says that the categories do not apply in pregnancy", () => {
    const result = BMI.calculate({ weight: kg(70), height: cm(175), isPregnant: true });
    expect(expectStatus(result, "done").cautions).toContain(
      "Categories do not apply in pregnancy.",
    );
  });

  it.each([
    [{ weight: kg(70) }, ["Height"]],
    [{ height: cm(175) }, ["Weight"]],
    [{ weight: { value: 80 }, height: cm(175) }, ["Weight: unit (kg or lb)"]],
    [{ weight: kg(70), height: { value: 68 } }, ["Height: unit (cm or m or in or ft)"]],
    [
      { weight: kg(70), height: { value: 175, unit: "stone" } },
      ["Height: unit (cm or m or in or ft)"],
    ],
  ])("asks for what is missing in %j", (known, missing) => {
    const result = expectStatus(BMI.calculate(known), "missing");
    expect(result.missing).toEqual(missing);
    expect(result.range).toBeUndefined();
  });

  it.each([
    [{ weight: kg(0), height: cm(175) }, "Weight"],
    [{ weight: kg(70), height: cm(17) }, "Height"],
    [{ weight: kg(2000), height: cm(175) }, "Weight"],
    [{ weight: kg(20), height: cm(190) }, "Weight and height"],
    [{ weight: kg(600), height: cm(150) }, "Weight and height"],
    [{ weight: kg(70), height: { value: 5.8, unit: "ft" } }, "Height"],
  ])("finds %j implausible", (known, which) => {
    expect(expectStatus(BMI.calculate(known), "implausible").which).toBe(which);
  });

  it("takes a bare height in meters, which can be nothing else, and says that it did", () => {
    const result = expectStatus(BMI.calculate({ weight: kg(70), height: { value: 1.75 } }), "done");
    expect(valuesByKey(result)).toEqual({ bmi: 22.9 });
    expect(result.inputsUsed).toContainEqual({
      key: "height",
      label: "Height",
      given: "1.75",
      converted: "175 cm",
      isUnitDeduced: true,
    });
  });
});
