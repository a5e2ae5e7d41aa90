import { describe, expect, it } from "vitest";
import { CHA2DS2_VASC } from "./cha2ds2-vasc";
import { expectStatus, valuesByKey } from "./expect-status";
import type { KnownInputs } from "./known-inputs.schema";

const NOTHING: KnownInputs = {
  hasAtrialFibrillation: true,
  age: { value: 50 },
  sex: "male",
  hasHeartFailure: false,
  hasHypertension: false,
  hasDiabetes: false,
  hasStrokeTiaOrThromboembolism: false,
  hasVascularDisease: false,
};

describe("CHA2DS2_VASC", () => {
  it.each([
    [{}, 0, "Low"],
    [{ sex: "female" }, 1, "Intermediate"],
    [{ hasHeartFailure: true }, 1, "Intermediate"],
    [{ hasHypertension: true }, 1, "Intermediate"],
    [{ hasDiabetes: true }, 1, "Intermediate"],
    [{ hasVascularDisease: true }, 1, "Intermediate"],
    [{ hasStrokeTiaOrThromboembolism: true }, 2, "High"],
    [{ age: { value: 64 } }, 0, "Low"],
    [{ age: { value: 65 } }, 1, "Intermediate"],
    [{ age: { value: 74 } }, 1, "Intermediate"],
    [{ age: { value: 75 } }, 2, "High"],
    [{ age: { value: 74.9 } }, 1, "Intermediate"],
    [{ age: { value: 68 }, sex: "female", hasHypertension: true }, 3, "High"],
    [
      {
        age: { value: 82 },
        sex: "female",
        hasHeartFailure: true,
        hasHypertension: true,
        hasDiabetes: true,
        hasStrokeTiaOrThromboembolism: true,
        hasVascularDisease: true,
      },
      9,
      "High",
    ],
  ] as const)("%j scores %d: %s", (changes, score, category) => {
    const result = expectStatus(CHA2DS2_VASC.calculate({ ...NOTHING, ...changes }), "done");
    expect(valuesByKey(result)).toEqual({ score });
    expect(result.interpretation.startsWith(category)).toBe(true);
  });

  it("knows that a stroke is a stroke or TIA, and that its absence denies no TIA", () => {
    const { hasStrokeTiaOrThromboembolism: _dropped, ...rest } = NOTHING;
    expect(valuesByKey(CHA2DS2_VASC.calculate({ ...rest, hasStroke: true }))).toEqual({ score: 2 });
    const denied = expectStatus(CHA2DS2_VASC.calculate({ ...rest, hasStroke: false }), "missing");
    expect(denied.missing).toEqual(["Previous stroke, TIA or thromboembolism"]);
  });

  it.each([
    [{ age: undefined }, 0, 2, ["Age"], undefined],
    [{ sex: undefined, hasDiabetes: true }, 1, 2, ["Sex"], undefined],
    [{ sex: undefined, age: { value: 80 } }, 2, 3, ["Sex"], "High risk (2 or more)"],
    [{ hasHypertension: undefined }, 0, 1, ["Hypertension"], undefined],
  ])("with %j lies between %d and %d", (changes, least, most, missing, category) => {
    const result = expectStatus(CHA2DS2_VASC.calculate({ ...NOTHING, ...changes }), "missing");
    expect(result.range).toMatchObject({ least, most });
    expect(result.missing).toEqual(missing);
    expect(result.interpretation).toBe(category);
  });

  it("does not apply without atrial fibrillation", () => {
    const result = CHA2DS2_VASC.calculate({ ...NOTHING, hasAtrialFibrillation: false });
    expect(result.status).toBe("not_applicable");
  });
});
