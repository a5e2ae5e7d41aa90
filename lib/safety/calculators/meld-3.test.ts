import { describe, expect, it } from "vitest";
import { expectStatus, valuesByKey } from "./expect-status";
import { MELD_3 } from "./meld-3";

type Liver = readonly [
  sex: "female" | "male",
  bilirubin: number,
  sodium: number,
  inr: number,
  creatinine: number,
  albumin: number,
  dialysis?: boolean,
];

function liver([sex, bilirubin, sodium, inr, creatinine, albumin, dialysis = false]: Liver) {
  return {
    sex,
    bilirubin: { value: bilirubin, unit: "mg/dL" },
    sodium: { value: sodium, unit: "mEq/L" },
    inr: { value: inr },
    creatinine: { value: creatinine, unit: "mg/dL" },
    albumin: { value: albumin, unit: "g/dL" },
    hadDialysisTwiceInWeek: dialysis,
  };
}
const TYPICAL = liver(["male", 3, 130, 1.8, 1.5, 2.8]);

describe("MELD_3", () => {
  it.each<readonly [Liver, number, string]>([
    [["male", 0.8, 140, 0.9, 0.7, 4.2], 6, "every bound at its mildest"],
    [["female", 0.8, 140, 0.9, 0.7, 4.2], 7, "1.33 points for a woman"],
    [["male", 2, 137, 1.4, 1, 3.5], 12, "bilirubin and INR only"],
    [["male", 1, 137, 1.06, 1, 4.2], 7, "6.53 rounded: albumin above its bound takes nothing off"],
    [["male", 0.5, 137, 1.06, 1, 3.5], 7, "6.53 rounded: bilirubin below its bound"],
    [["male", 1.13, 137, 0.8, 1, 3.5], 7, "6.56 rounded: INR below its bound"],
    [["male", 1, 137, 1.08, 1, 1.2], 10, "10.40 rounded: albumin below its bound"],
    [["male", 3, 130, 1.8, 1.5, 2.8], 26, "25.54 rounded"],
    [["female", 3, 130, 1.8, 1.5, 2.8], 27, "26.87 rounded"],
    [["male", 3, 125, 1.8, 1.5, 2.8], 28, "sodium at its bound"],
    [["male", 3, 120, 1.8, 1.5, 2.8], 28, "sodium below its bound"],
    [["male", 5, 128, 2.2, 3, 2], 36, "creatinine at its bound"],
    [["male", 5, 128, 2.2, 4.5, 2], 36, "creatinine above its bound"],
    [["male", 5, 128, 2.2, 1, 2, true], 36, "dialysis counts as a creatinine of 3.0"],
    [["female", 10, 133, 2.5, 2.1, 2.5], 36, "35.99 rounded"],
  ])("%j scores %d: %s", (values, score, _why) => {
    expect(valuesByKey(MELD_3.calculate(liver(values)))).toEqual({ meld3: score });
  });

  it("has no upper bound in the publication, and says what US allocation caps it at", () => {
    const result = MELD_3.calculate(liver(["female", 35, 125, 6, 3, 1.2]));
    expect(valuesByKey(result)).toEqual({ meld3: 51, allocation: 40 });
  });

  // A change of any coefficient by 0.01, up or down, moves one of these over the half.
  it.each<readonly [Liver, number, string]>([
    [["female", 2.3, 128, 3.9, 2.8, 2.1], 41, "40.502"],
    [["female", 11, 129, 3.7, 2.5, 2.5], 42, "42.494"],
  ])("%j scores %d, rounded from %s", (values, score, _exact) => {
    expect(valuesByKey(MELD_3.calculate(liver(values)))).toEqual({ meld3: score, allocation: 40 });
  });

  it("takes SI units", () => {
    const known = {
      ...TYPICAL,
      bilirubin: { value: 51.3, unit: "umol/L" },
      creatinine: { value: 132.6, unit: "µmol/L" },
      albumin: { value: 28, unit: "g/L" },
    };
    expect(valuesByKey(MELD_3.calculate(known))).toEqual({ meld3: 26 });
  });

  it.each([
    [{ sex: undefined }, 26, 27, ["Sex"]],
    [{ hadDialysisTwiceInWeek: undefined }, 26, 32, ["Dialysis at least twice in the past week"]],
  ])("gives the range where %j is all that is missing", (changes, least, most, missing) => {
    const result = expectStatus(MELD_3.calculate({ ...TYPICAL, ...changes }), "missing");
    expect(result.range).toEqual({ key: "meld3", least, most, unit: "points" });
    expect(result.missing).toEqual(missing);
  });

  it("need not know of dialysis where the creatinine is at its bound anyway", () => {
    const known = { ...liver(["male", 5, 128, 2.2, 3.4, 2]), hadDialysisTwiceInWeek: undefined };
    expect(valuesByKey(MELD_3.calculate(known))).toEqual({ meld3: 36 });
  });

  it.each([
    [{ albumin: undefined }, ["Albumin"]],
    [{ bilirubin: { value: 12 } }, ["Bilirubin: unit (mg/dL or µmol/L)"]],
    [{ sodium: undefined, sex: undefined }, ["Sex", "Sodium"]],
  ])("guesses no range without the number: %j", (changes, missing) => {
    const result = expectStatus(MELD_3.calculate({ ...TYPICAL, ...changes }), "missing");
    expect(result.range).toBeUndefined();
    expect(result.missing).toEqual(missing);
  });

  it.each([
    ["not_applicable", { age: { value: 15 } }],
    ["implausible", { inr: { value: 0.1 } }],
    ["implausible", { sodium: { value: 13 } }],
    ["implausible", { albumin: { value: 28, unit: "g/dL" } }],
  ] as const)("is %s for %j", (status, changes) => {
    expect(MELD_3.calculate({ ...TYPICAL, ...changes }).status).toBe(status);
  });
});
