import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readLabFindings } from "./read-lab-findings";

/** "raised_troponin", "-raised_troponin" where it is ordinary, "?raised_troponin" where only the value stands. */
const read = (text: string): string[] =>
  readLabFindings(text).map(({ findingId, isPresent }) =>
    isPresent === null ? `?${findingId}` : isPresent ? findingId : `-${findingId}`,
  );

describe("readLabFindings", () => {
  it.each([
    "Troponin 0.42 ng/mL (ref < 0.04)",
    "hs-troponin T 58 ng/L (normal <14)",
    "hs-TnT 58 ng/L (<14)",
    "hs-cTnI: 112 ng/L (ref 0-34)",
    "Troponin I was 1.8 H",
    "troponin came back at 0.42 ng/mL, elevated",
    "Troponin 0.02 -> 0.42 (ref <0.04)",
    "Trop 0.42 ng/mL (ref < 40 ng/L)",
    "High-sensitivity troponin 58 (URL 14)",
    "BP 120/80, troponin 0.42 (ref <0.04), K 4.1",
  ])("%j is raised", (text) => {
    expect(read(text)).toEqual(["raised_troponin"]);
  });

  it.each([
    "Troponin 0.02 ng/mL (ref < 0.04)",
    "Troponin <0.01 (ref <0.04)",
    "hs-troponin T 9 ng/L (normal <14)",
    "Troponin 0.01, 0.02 (ref <0.04)",
  ])("%j is not", (text) => {
    expect(read(text)).toEqual(["-raised_troponin"]);
  });

  it.each([
    "Troponin 0.42 ng/mL",
    "Troponin <0.01",
    "hs-troponin T 58",
    "Troponin 0.42 ng/mL (ref < 14 mmol/L)",
    "Troponin 0.02 (ref <0.04) H",
    "Troponin 0.42, K 5.9 (3.5-5.0)",
    "Troponin 0.42, glucose high",
    "Troponin 0.02, not elevated",
  ])("%j is documented and says neither", (text) => {
    expect(read(text)).toEqual(["?raised_troponin"]);
  });

  it.each([
    "Troponin pending.",
    "Troponin negative x2.",
    "Repeat troponin in 3 hours.",
    "Troponin at 3 h.",
    "troponin 2 sets ordered",
    "Troponin at 14:00.",
    "Tn sent.",
    "Her father's troponin was 0.42 (ref <0.04).",
    "If troponin 0.5 (ref <0.04), admit.",
    "Potassium 4.1 (3.5-5.0)",
    "",
  ])("%j holds no value of now", (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ["Lipase 900 U/L (ref <160)", "raised_lipase"],
    ["Lipase 40 U/L (ref <160)", "-raised_lipase"],
    ["Lipase 900 U/L", "?raised_lipase"],
  ])("%j: %s", (text, finding) => {
    expect(read(text)).toEqual([finding]);
  });

  it("any text is read without fault, and places lie in it", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const source = `troponin ${text}`;
        for (const { start, end } of readLabFindings(source)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(source.length);
        }
      }),
    );
  });
});
