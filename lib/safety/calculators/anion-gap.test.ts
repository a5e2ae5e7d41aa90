import { describe, expect, it } from "vitest";
import { ANION_GAP } from "./anion-gap";
import { expectStatus, valuesByKey } from "./expect-status";

const ions = (sodium: number, chloride: number, bicarbonate: number) => ({
  sodium: { value: sodium, unit: "mmol/L" },
  chloride: { value: chloride, unit: "mEq/L" },
  bicarbonate: { value: bicarbonate },
});
const albumin = (value: number, unit = "g/dL") => ({ albumin: { value, unit } });

describe("ANION_GAP", () => {
  it.each([
    [ions(140, 104, 24), { anion_gap: 12 }],
    [ions(140, 100, 12), { anion_gap: 28 }],
    [ions(138, 110, 26), { anion_gap: 2 }],
    [ions(140.4, 104, 24.1), { anion_gap: 12.3 }],
    [
      { ...ions(140, 104, 24), ...albumin(4) },
      { anion_gap: 12, corrected: 12 },
    ],
    [
      { ...ions(135, 98, 15), ...albumin(2) },
      { anion_gap: 22, corrected: 27 },
    ],
    [
      { ...ions(135, 98, 15), ...albumin(20, "g/L") },
      { anion_gap: 22, corrected: 27 },
    ],
    [
      { ...ions(142, 103, 18), ...albumin(2.4) },
      { anion_gap: 21, corrected: 25 },
    ],
    [
      { ...ions(140, 104, 24), ...albumin(5) },
      { anion_gap: 12, corrected: 9.5 },
    ],
  ])("%j gives %j", (known, values) => {
    expect(valuesByKey(ANION_GAP.calculate(known))).toEqual(values);
  });

  it("says that an undocumented albumin left the gap uncorrected", () => {
    const plain = expectStatus(ANION_GAP.calculate(ions(140, 104, 24)), "done");
    expect(plain.cautions).toEqual(["Not corrected: albumin is not documented."]);
    const known = { ...ions(140, 104, 24), ...albumin(4) };
    expect(expectStatus(ANION_GAP.calculate(known), "done").cautions).toEqual([]);
  });

  it("asks to check a negative gap", () => {
    const result = expectStatus(ANION_GAP.calculate(ions(130, 108, 24)), "done");
    expect(result.values[0]?.value).toBe(-2);
    expect(result.cautions).toContain("A negative gap is rare: check the values.");
  });

  it.each([
    [{ ...ions(140, 104, 24), chloride: undefined }, ["Chloride"]],
    [{ sodium: { value: 140 } }, ["Chloride", "Bicarbonate"]],
    [
      { ...ions(140, 104, 24), sodium: { value: 140, unit: "mg/dL" } },
      ["Sodium: unit (mmol/L or mEq/L)"],
    ],
  ])("asks for what %j leaves out", (known, missing) => {
    expect(expectStatus(ANION_GAP.calculate(known), "missing").missing).toEqual(missing);
  });

  it.each([
    [ions(14, 104, 24), "Sodium"],
    [ions(140, 14, 24), "Chloride"],
    [ions(140, 104, 240), "Bicarbonate"],
    [{ ...ions(140, 104, 24), ...albumin(40) }, "Albumin"],
  ])("finds %j implausible", (known, which) => {
    expect(expectStatus(ANION_GAP.calculate(known), "implausible").which).toBe(which);
  });
});
