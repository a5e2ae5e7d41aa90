import { describe, expect, it } from "vitest";
import { CHA2DS2_VASC } from "./cha2ds2-vasc";
import { CURB_65 } from "./curb-65";
import { findContradiction } from "./find-contradiction";

describe("findContradiction", () => {
  it.each([
    [{ hasStroke: true, hasStrokeTiaOrThromboembolism: false }, "Previous stroke"],
    [
      { hasPriorDeepVeinThrombosis: true, hasPriorVenousThromboembolism: false },
      "Previously documented deep vein thrombosis",
    ],
    [{ urea: 12, ureaNitrogen: 6 }, "Urea"],
  ])("finds that %j cannot be", (readings, which) => {
    expect(findContradiction(readings)?.which).toBe(which);
  });

  it.each([
    {},
    { hasStroke: true },
    { hasStroke: true, hasStrokeTiaOrThromboembolism: true },
    { hasStroke: false, hasStrokeTiaOrThromboembolism: true },
    { hasPriorDeepVeinThrombosis: false, hasPriorVenousThromboembolism: false },
    { urea: 12 },
    { urea: 12, ureaNitrogen: 11.8 },
  ])("lets %j stand", (readings) => {
    expect(findContradiction(readings)).toBeUndefined();
  });

  it("keeps a calculator from choosing between the two", () => {
    const stroke = { hasStroke: true, hasStrokeTiaOrThromboembolism: false };
    expect(CHA2DS2_VASC.calculate(stroke).status).toBe("implausible");
    const urea = {
      urea: { value: 12, unit: "mmol/L" },
      ureaNitrogen: { value: 17, unit: "mg/dL" },
    };
    expect(CURB_65.calculate(urea).status).toBe("implausible");
  });
});
