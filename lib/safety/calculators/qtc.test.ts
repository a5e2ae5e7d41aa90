import { describe, expect, it } from "vitest";
import { expectStatus, valuesByKey } from "./expect-status";
import { QTC } from "./qtc";

const beat = (qt: number, rate: number) => ({
  qtInterval: { value: qt, unit: "ms" },
  heartRate: { value: rate, unit: "bpm" },
});
const verdicts = (result: ReturnType<typeof QTC.calculate>) =>
  expectStatus(result, "done").values.map(({ interpretation }) => interpretation);

describe("QTC", () => {
  it.each([
    [beat(400, 60), [400, 400, 400, 400]],
    [beat(300, 60), [300, 300, 300, 300]],
    [beat(360, 100), [465, 427, 422, 430]],
    [beat(400, 80), [462, 440, 439, 435]],
    [beat(440, 48), [394, 408, 402, 419]],
    [beat(380, 85), [452, 427, 425, 424]],
    [beat(480, 100), [620, 569, 542, 550]],
    [
      { qtInterval: { value: 0.36, unit: "s" }, rrInterval: { value: 0.6, unit: "sec" } },
      [465, 427, 422, 430],
    ],
    [{ qtInterval: { value: 360 }, rrInterval: { value: 600 } }, [465, 427, 422, 430]],
    [{ qtInterval: { value: 0.36 }, rrInterval: { value: 0.6 } }, [465, 427, 422, 430]],
  ])("%j gives %j by Bazett, Fridericia, Framingham and Hodges", (known, expected) => {
    const values = valuesByKey(QTC.calculate({ ...known, sex: "male", age: { value: 40 } }));
    const [bazett, fridericia, framingham, hodges] = expected;
    expect(values).toEqual({ bazett, fridericia, framingham, hodges });
  });

  it("takes the RR interval of the ECG before a heart rate", () => {
    const known = { ...beat(360, 60), rrInterval: { value: 600, unit: "ms" } };
    expect(valuesByKey(QTC.calculate(known))["bazett"]).toBe(465);
  });

  it.each([
    [390, "male", "short"],
    [391, "male", "not prolonged"],
    [449, "male", "not prolonged"],
    [450, "male", "prolonged"],
    [450, "female", "not prolonged"],
    [459, "female", "not prolonged"],
    [460, "female", "prolonged"],
    [500, "female", "prolonged"],
    [501, "female", "above 500 ms, highly abnormal"],
    [455, undefined, "prolonged in men only"],
    [460, undefined, "prolonged"],
  ] as const)("%d ms, %s: %s", (qt, sex, verdict) => {
    expect(verdicts(QTC.calculate({ ...beat(qt, 60), sex }))).toEqual(Array(4).fill(verdict));
  });

  it("does not round a value across the limit", () => {
    const qtInterval = { value: 449.6, unit: "ms" };
    const result = QTC.calculate({ qtInterval, heartRate: { value: 60 }, sex: "male" });
    expect(valuesByKey(result)["bazett"]).toBe(449.6);
  });

  it("holds no child to the limits of adults", () => {
    const result = QTC.calculate({ ...beat(460, 60), age: { value: 8 }, sex: "male" });
    expect(verdicts(result)).toEqual(Array(4).fill(undefined));
    expect(expectStatus(result, "done").interpretation).toBe("Adult limits do not apply");
  });

  it.each([
    [{ qtInterval: { value: 400 } }, ["Heart rate or RR interval"]],
    [{ heartRate: { value: 60 } }, ["QT interval"]],
    [
      { qtInterval: { value: 400, unit: "mm" }, heartRate: { value: 60 } },
      ["QT interval: unit (ms or s)"],
    ],
  ])("asks for what %j leaves out", (known, missing) => {
    expect(expectStatus(QTC.calculate(known), "missing").missing).toEqual(missing);
  });

  it.each([
    [beat(40, 60), "QT interval"],
    [beat(400, 6), "Heart rate"],
    [{ ...beat(400, 60), rrInterval: { value: 60, unit: "ms" } }, "RR interval"],
  ])("finds %j implausible", (known, which) => {
    expect(expectStatus(QTC.calculate(known), "implausible").which).toBe(which);
  });
});
