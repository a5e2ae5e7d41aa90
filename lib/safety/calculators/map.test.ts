import { describe, expect, it } from "vitest";
import { expectStatus } from "./expect-status";
import { MAP } from "./map";

const pressure = (systolic: number, diastolic: number) => ({
  systolicPressure: { value: systolic, unit: "mmHg" },
  diastolicPressure: { value: diastolic },
});

describe("MAP", () => {
  it.each([
    [120, 80, 93, "65 mmHg or more"],
    [90, 60, 70, "65 mmHg or more"],
    [85, 50, 62, "Below 65"],
    [95, 50, 65, "65 mmHg or more"],
    [97, 49, 65, "65 mmHg or more"],
    [96, 49, 64.7, "Below 65"],
    [80, 57, 64.7, "Below 65"],
    [180, 110, 133, "65 mmHg or more"],
    [200, 60, 107, "65 mmHg or more"],
  ])("%d/%d gives %d", (systolic, diastolic, map, category) => {
    const result = expectStatus(MAP.calculate(pressure(systolic, diastolic)), "done");
    expect(result.values[0]).toMatchObject({ value: map, unit: "mmHg" });
    expect(result.interpretation).toContain(category);
  });

  it("holds no child to the adult target", () => {
    const result = MAP.calculate({ ...pressure(85, 50), age: { value: 9 } });
    expect(expectStatus(result, "done").interpretation).toBe("The adult target does not apply");
  });

  it.each([
    [pressure(80, 80), "Blood pressure"],
    [pressure(80, 95), "Blood pressure"],
    [pressure(400, 80), "Systolic pressure"],
    [pressure(120, 5), "Diastolic pressure"],
  ])("finds %j implausible", (known, which) => {
    expect(expectStatus(MAP.calculate(known), "implausible").which).toBe(which);
  });

  it("asks for the pressure that is missing", () => {
    const { systolicPressure } = pressure(120, 80);
    const result = expectStatus(MAP.calculate({ systolicPressure }), "missing");
    expect(result.missing).toEqual(["Diastolic pressure"]);
  });
});
