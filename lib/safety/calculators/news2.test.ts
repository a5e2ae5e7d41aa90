import { describe, expect, it } from "vitest";
import { expectStatus, valuesByKey } from "./expect-status";
import type { KnownInputs } from "./known-inputs.schema";
import { NEWS2 } from "./news2";

const WELL: KnownInputs = {
  respiratoryRate: { value: 16 },
  oxygenSaturation: { value: 97, unit: "%" },
  oxygenSaturationScale: "scale_1",
  isOnOxygen: false,
  systolicPressure: { value: 120 },
  heartRate: { value: 70 },
  consciousness: "alert",
  temperature: { value: 37, unit: "C" },
};
const score = (changes: KnownInputs) => valuesByKey(NEWS2.calculate({ ...WELL, ...changes }));

describe("NEWS2", () => {
  it.each([
    [
      "respiratoryRate",
      [
        [8, 3],
        [9, 1],
        [11, 1],
        [12, 0],
        [20, 0],
        [21, 2],
        [24, 2],
        [25, 3],
      ],
    ],
    [
      "systolicPressure",
      [
        [90, 3],
        [91, 2],
        [100, 2],
        [101, 1],
        [110, 1],
        [111, 0],
        [219, 0],
        [220, 3],
      ],
    ],
    [
      "heartRate",
      [
        [40, 3],
        [41, 1],
        [50, 1],
        [51, 0],
        [90, 0],
        [91, 1],
        [110, 1],
        [111, 2],
        [130, 2],
        [131, 3],
      ],
    ],
    [
      "temperature",
      [
        [35, 3],
        [35.1, 1],
        [36, 1],
        [36.1, 0],
        [38, 0],
        [38.1, 1],
        [39, 1],
        [39.1, 2],
      ],
    ],
    [
      "oxygenSaturation",
      [
        [91, 3],
        [92, 2],
        [93, 2],
        [94, 1],
        [95, 1],
        [96, 0],
        [100, 0],
      ],
    ],
  ] as const)("scores every boundary of %s", (key, boundaries) => {
    for (const [value, points] of boundaries) {
      expect({ value, ...score({ [key]: { value } }) }).toEqual({ value, score: points });
    }
  });

  it.each([
    [83, false, 3],
    [84, false, 2],
    [85, false, 2],
    [86, false, 1],
    [87, false, 1],
    [88, false, 0],
    [92, false, 0],
    [93, false, 0],
    [100, false, 0],
    [83, true, 3],
    [87, true, 1],
    [88, true, 0],
    [92, true, 0],
    [93, true, 1],
    [94, true, 1],
    [95, true, 2],
    [96, true, 2],
    [97, true, 3],
  ])("scores a saturation of %d on scale 2, under oxygen %s: %d", (value, isOnOxygen, points) => {
    const result = NEWS2.calculate({
      ...WELL,
      oxygenSaturationScale: "scale_2",
      oxygenSaturation: { value },
      isOnOxygen,
    });
    const item = expectStatus(result, "done").points.find(
      ({ label }) => label === "Oxygen saturation",
    );
    expect(item?.points).toBe(points);
  });

  it.each([
    ["alert", 0],
    ["new_confusion", 3],
    ["voice", 3],
    ["pain", 3],
    ["unresponsive", 3],
  ] as const)("scores consciousness %s: %d", (consciousness, points) => {
    expect(score({ consciousness })).toEqual({ score: points });
  });

  it.each([
    [{ value: 95, unit: "F" }, 3],
    [{ value: 96.8, unit: "F" }, 1],
    [{ value: 100.4, unit: "F" }, 0],
    [{ value: 100.5, unit: "F" }, 1],
    [{ value: 102.2, unit: "F" }, 1],
    [{ value: 102.4, unit: "F" }, 2],
    [{ value: 102.4 }, 2],
  ])("brings %j to tenths of a degree Celsius: %d", (temperature, points) => {
    expect(score({ temperature })).toEqual({ score: points });
  });

  it.each([
    [{}, 0, "Low (0 to 4)"],
    [{ isOnOxygen: true }, 2, "Low (0 to 4)"],
    [{ isOnOxygen: true, heartRate: { value: 115 } }, 4, "Low (0 to 4)"],
    [{ respiratoryRate: { value: 26 } }, 3, "Low to medium"],
    [{ respiratoryRate: { value: 26 }, heartRate: { value: 95 } }, 4, "Low to medium"],
    [{ respiratoryRate: { value: 26 }, isOnOxygen: true }, 5, "Medium"],
    [{ respiratoryRate: { value: 26 }, consciousness: "voice" }, 6, "Medium"],
    [{ respiratoryRate: { value: 26 }, isOnOxygen: true, heartRate: { value: 120 } }, 7, "High"],
  ] as const)("%j scores %d: %s", (changes, total, category) => {
    const result = expectStatus(NEWS2.calculate({ ...WELL, ...changes }), "done");
    expect(valuesByKey(result)).toEqual({ score: total });
    expect(result.interpretation.startsWith(category)).toBe(true);
  });

  it.each([
    [{ oxygenSaturation: { value: 93 } }, 0, 2, ["SpO2 scale"]],
    [{ oxygenSaturation: { value: 89 } }, 0, 3, ["SpO2 scale"]],
    [{ oxygenSaturation: { value: 97 }, isOnOxygen: true }, 2, 5, ["SpO2 scale"]],
    [{ oxygenSaturation: undefined }, 0, 3, ["Oxygen saturation", "SpO2 scale"]],
  ])("takes no scale for granted: %j lies between %d and %d", (changes, least, most, asked) => {
    const known = { ...WELL, oxygenSaturationScale: undefined, ...changes };
    const result = expectStatus(NEWS2.calculate(known), "missing");
    expect(result.range).toMatchObject({ least, most });
    expect(result.missing.map((label) => label.split(" (")[0])).toEqual(asked);
  });

  it("needs no scale where both give the same", () => {
    expect(score({ oxygenSaturationScale: undefined })).toEqual({ score: 0 });
    expect(score({ oxygenSaturationScale: undefined, oxygenSaturation: { value: 80 } })).toEqual({
      score: 3,
    });
  });

  it("asks for air or oxygen, which counts twice on scale 2", () => {
    const known = { ...WELL, oxygenSaturationScale: "scale_2", isOnOxygen: undefined } as const;
    const result = expectStatus(NEWS2.calculate(known), "missing");
    expect(result.missing).toEqual(["Supplemental oxygen"]);
    expect(result.range).toMatchObject({ least: 0, most: 5 });
  });

  it.each([
    ["not_applicable", { age: { value: 15 } }],
    ["not_applicable", { isPregnant: true }],
    ["implausible", { oxygenSaturation: { value: 107 } }],
    ["implausible", { temperature: { value: 60 } }],
    ["implausible", { temperature: { value: 99, unit: "C" } }],
  ] as const)("is %s for %j", (status, changes) => {
    expect(NEWS2.calculate({ ...WELL, ...changes }).status).toBe(status);
  });
});
