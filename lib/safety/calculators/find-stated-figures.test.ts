import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findStatedFigures } from "./find-stated-figures";
import { statedFigureSchema } from "./stated-figure.schema";

const found = (text: string) =>
  findStatedFigures(text).map(({ calculatorIds, relation, value }) => [
    calculatorIds.join(" or "),
    relation,
    value,
  ]);

describe("findStatedFigures", () => {
  it.each([
    ["BMI 31.2", "bmi", 31.2],
    ["BMI: 31", "bmi", 31],
    ["a body mass index of 31.2 kg/m2", "bmi", 31.2],
    ["MAP 65", "map", 65],
    ["Mean arterial pressure is 72 mmHg", "map", 72],
    ["eGFR 54", "egfr-ckd-epi-2021", 54],
    ["eGFR (CKD-EPI 2021) = 54 mL/min/1.73m2", "egfr-ckd-epi-2021", 54],
    ["estimated GFR is approximately 54", "egfr-ckd-epi-2021", 54],
    ["CrCl 45 mL/min", "cockcroft-gault", 45],
    ["creatinine clearance by Cockcroft-Gault is 45", "cockcroft-gault", 45],
    ["HEART score 4", "heart", 4],
    ["HEART score of 4/10", "heart", 4],
    ["heart score is calculated at 5", "heart", 5],
    ["Wells score for PE 4.5", "wells-pe", 4.5],
    ["PE Wells 4.5", "wells-pe", 4.5],
    ["Wells’ criteria (PE): 4.5", "wells-pe", 4.5],
    ["Wells DVT -2", "wells-dvt", -2],
    ["Wells score for DVT of 2", "wells-dvt", 2],
    ["PERC 0", "perc", 0],
    ["PERC rule negative", "perc", 0],
    ["CURB-65 of 3", "curb-65", 3],
    ["CURB65 = 3", "curb-65", 3],
    ["CURB-65 score: 3/5", "curb-65", 3],
    ["a CURB-65 score of three", "curb-65", 3],
    ["qSOFA 2", "qsofa", 2],
    ["quick SOFA is 2", "qsofa", 2],
    ["CHA2DS2-VASc 4", "cha2ds2-vasc", 4],
    ["CHA₂DS₂-VASc score is 4", "cha2ds2-vasc", 4],
    ["CHADS-VASc: 4", "cha2ds2-vasc", 4],
    ["HAS-BLED 2", "has-bled", 2],
    ["NEWS2 7", "news2", 7],
    ["NEWS2 score of 7", "news2", 7],
    ["NEWS 2: 5", "news2", 5],
    ["Centor score 3", "centor-mcisaac", 3],
    ["modified Centor -1", "centor-mcisaac", -1],
    ["MELD 3.0 score of 22", "meld-3", 22],
    ["MELD 3.0: 22", "meld-3", 22],
    ["MELD 22", "meld-3", 22],
    ["anion gap 14", "anion-gap", 14],
    ["AG 14", "anion-gap", 14],
    ["albumin-corrected anion gap is 18 mmol/L", "anion-gap", 18],
    ["corrected calcium 9.8 mg/dL", "corrected-calcium", 9.8],
    ["Ca, corrected for albumin: 2.41 mmol/L", "corrected-calcium", 2.41],
    ["QTc 480", "qtc", 480],
    ["QTcF 470 ms", "qtc", 470],
    ["QTc (Bazett) 480 msec", "qtc", 480],
    ["FENa 0.5%", "fena", 0.5],
    ["fractional excretion of sodium of 2.1 %", "fena", 2.1],
  ])("finds the figure of %j", (text, id, value) => {
    expect(found(`Assessment: ${text}.`)).toEqual([[id, "equal", value]]);
  });

  it.each([
    ["eGFR >60", "above", 60],
    ["eGFR is greater than 60", "above", 60],
    ["QTc < 450 ms", "below", 450],
    ["eGFR ≥ 90", "at_least", 90],
    ["BMI at least 40", "at_least", 40],
    ["eGFR 45-59", "range", 45],
    ["CURB-65 of 2 to 3", "range", 2],
    ["PERC positive", "above", 0],
  ])("reads the relation of %j", (text, relation, value) => {
    expect(findStatedFigures(text)).toEqual([expect.objectContaining({ relation, value })]);
  });

  it.each([
    ["QTcB 480", ["bazett"]],
    ["QTc by Fridericia 470", ["fridericia"]],
    ["QTc (Hodges) 470", ["hodges"]],
    ["QTc 470", ["bazett", "fridericia", "framingham", "hodges"]],
    ["corrected anion gap 20", ["corrected"]],
    ["anion gap 20", ["anion_gap"]],
  ])("knows which value %j means", (text, valueKeys) => {
    expect(findStatedFigures(text).map((figure) => figure.valueKeys)).toEqual([valueKeys]);
  });

  it("keeps both where the words fit two scores", () => {
    expect(found("Wells score 4.5")).toEqual([["wells-pe or wells-dvt", "equal", 4.5]]);
  });

  it.each([
    "if CURB-65 is 2 or more, admit",
    "Goal MAP 65",
    "keep MAP > 65",
    "avoid for eGFR < 30",
    "baseline eGFR 70",
    "previous BMI 34",
    "eGFR 54 -> 48",
    "eGFR 61 last month",
    "eGFR (MDRD) 54",
    "eGFR by cystatin C pending",
    "MELD-Na 24",
    "MELD Na 24",
    "MELD 3.0 pending",
    "NEWS2 not recorded",
    "CHADS2 3",
    "the map 65 shows",
    "good news 5 days later",
    "heart rate 72, heart 4/6 murmur",
    "QT 400 ms",
    "calcium 9.8",
    "GCS 15/15, BP 120/80, HR 72",
    "BMI on 3/15/2024",
    "BMI 03/15/2024",
    "CURB-65 pending",
    "submap 65, XBMI 31",
    "",
  ])("finds no figure of this result in %j", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("marks exactly the words of the text, in source order, without overlaps", () => {
    const text = "BMI 31.2, eGFR 54 mL/min; CURB-65 of 3. Corrected anion gap 18, QTc 480 ms";
    const spans = findStatedFigures(text).map(({ start, end }) => text.slice(start, end));
    expect(spans).toEqual([
      "BMI 31.2",
      "eGFR 54 mL/min",
      "CURB-65 of 3",
      "Corrected anion gap 18",
      "QTc 480 ms",
    ]);
  });

  it("keeps the digits and the unit as they are written", () => {
    expect(findStatedFigures("corrected Ca 2.40 mmol/L")).toEqual([
      expect.objectContaining({ decimals: 2, unit: "mmol/L", value: 2.4 }),
    ]);
    expect(findStatedFigures("BMI 31")[0]).not.toHaveProperty("unit");
  });

  it("returns spans inside of any text, never overlapping", () => {
    const words = fc.constantFrom(
      "BMI",
      "eGFR",
      "Wells",
      "QTc",
      "(",
      ")",
      "is",
      "31",
      ">",
      "\n",
      "4.5",
      "-",
      "/",
      "of",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const text = parts.join(" ");
        let last = 0;
        for (const figure of findStatedFigures(text)) {
          expect(statedFigureSchema.parse(figure)).toEqual(figure);
          const { start, end, value } = figure;
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(value)).toBe(true);
          last = end;
        }
      }),
    );
  });
});
