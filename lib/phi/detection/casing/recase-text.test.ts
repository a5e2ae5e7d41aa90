import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recaseText } from "./recase-text";
import { scanText } from "../scanned-text";

const recased = (text: string): string => recaseText(scanText(text, "lower"));

describe("recaseText raises", () => {
  const CASES: readonly (readonly [string, string])[] = [
    ["saw harold smith today", "Harold Smith"],
    ["saw karen today", "Karen"],
    ["flew to chicago", "Chicago"],
    ["from san diego", "San Diego"],
    ["at cleveland clinic", "Cleveland"],
    ["seen at ucsf", "UCSF"],
    ["at mercy hospital", "Mercy Hospital"],
    ["dr. l. castillo", "L."],
    ["from tampa, fl", "Tampa, FL"],
  ];
  it.each(CASES)("in %j the words %j", (text, expected) => {
    expect(recased(text)).toContain(expected);
  });
});

describe("recaseText leaves", () => {
  it.each([
    ["the patient denies pain"],
    ["he may have asthma"],
    ["walked up the hill"],
    ["take lisinopril daily"],
    ["crohn disease"],
    ["in the hospital"],
    ["at the pain clinic"],
    ["strength 4/5"],
    [""],
  ])("%j as it is", (text) => {
    expect(recased(text)).toBe(text);
  });

  it("the length and every other character alone", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        const lower = text.toLowerCase();
        expect(recased(lower).length).toBe(lower.length);
        expect(recased(lower).toLowerCase().length).toBe(lower.length);
      }),
    );
  });
});
