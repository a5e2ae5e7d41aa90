import { describe, expect, it } from "vitest";
import { squeeze } from "./squeezed-text";

describe("squeeze", () => {
  const CASES: readonly (readonly [string, string])[] = [
    ["Mr. Brennick", "mrbrennick"],
    ["4471-0926", "44710926"],
    ["José Nu\u0301ñez", "josenunez"],
    ["Bren\u200bnick", "brennick"],
    ["\uff14\uff15", "45"],
    ["\ufb01ne", "fine"],
    ["[NAME_1] left", "left"],
    ["[DATE_2B][MRN_1]", ""],
    ["[name] stays", "namestays"],
    ["...", ""],
    ["", ""],
  ];
  it.each(CASES)("%j becomes %j", (text, expected) => {
    expect(squeeze(text).text).toBe(expected);
  });

  it("leads back to the original", () => {
    const text = "a Bren\u200bnick.";
    const squeezed = squeeze(text);
    const at = squeezed.text.indexOf("brennick");
    const { start, end, isBroken } = squeezed.range(at, at + 8);
    expect(text.slice(start, end)).toBe("Bren\u200bnick");
    expect(isBroken).toBe(false);
  });

  it("says when something visible lies inside", () => {
    expect(squeeze("4471-0926").range(0, 8).isBroken).toBe(true);
    expect(squeeze("44710926").range(0, 8).isBroken).toBe(false);
  });

  it("knows where words open and close", () => {
    const squeezed = squeeze("ann, anna x7");
    expect([0, 3].map((at) => squeezed.opens(at))).toEqual([true, true]);
    expect([1, 4].map((at) => squeezed.opens(at))).toEqual([false, false]);
    expect([2, 6].map((at) => squeezed.closes(at))).toEqual([true, true]);
    expect(squeezed.closes(5)).toBe(false);
    expect(squeezed.opens(8)).toBe(true);
  });
});
