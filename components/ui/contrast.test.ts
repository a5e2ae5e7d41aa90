import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contrastRatio, readTokens } from "./contrast";

const css = readFileSync(new URL("../../app/globals.css", import.meta.url), "utf8");
const tokens = readTokens(css);

const GROUNDS = ["canvas", "surface", "sunken", "paper"];
const TINTS = ["accent-tint", "ok-tint", "warn-tint", "crit-tint", "own-tint"];
const KINDS = ["name", "date", "place", "contact", "number", "other"];
const KIND_TINTS = KINDS.map((kind) => `kind-${kind}-tint`);

function lowestRatio(name: string, grounds: readonly string[], theme: "light" | "dark"): number {
  const color = tokens.get(name);
  if (!color) throw new Error(`no token --${name}`);
  return Math.min(
    ...grounds.map((ground) => {
      const under = tokens.get(ground);
      if (!under) throw new Error(`no token --${ground}`);
      return contrastRatio(color[theme], under[theme]);
    }),
  );
}

/** token, grounds it may stand on, promised ratio light, promised ratio dark */
const TEXTS: readonly (readonly [string, readonly string[], number, number])[] = [
  ["ink", [...GROUNDS, ...TINTS, ...KIND_TINTS], 13.0, 9.9],
  ["ink-2", [...GROUNDS, ...TINTS, ...KIND_TINTS], 7.1, 6.3],
  ["ink-3", [...GROUNDS, ...TINTS], 4.9, 4.7],
  ["accent", [...GROUNDS, "accent-tint"], 6.4, 6.9],
  ["on-accent", ["accent"], 7.7, 9.6],
  ["on-accent", ["accent-strong"], 7.7, 9.6],
  ["ok", [...GROUNDS, "ok-tint"], 6.7, 7.8],
  ["warn", [...GROUNDS, "warn-tint"], 6.6, 8.1],
  ["crit", [...GROUNDS, "crit-tint"], 6.8, 7.0],
  ["own", [...GROUNDS, "own-tint"], 7.0, 7.5],
  ["own", ["accent-tint"], 4.5, 4.5],
  ["on-crit", ["crit-solid"], 5.5, 5.8],
  ["warn", ["accent-tint"], 4.5, 4.5],
  ["crit", ["accent-tint"], 4.5, 4.5],
  ["on-strip", ["strip"], 4.5, 4.5],
];

const MARKS: readonly (readonly [string, readonly string[], number, number])[] = [
  ["line-strong", [...GROUNDS, ...TINTS], 3.3, 3.3],
  ["accent-mark", [...GROUNDS, "accent-tint"], 3.8, 4.7],
  ["ok-mark", [...GROUNDS, "ok-tint"], 3.8, 4.7],
  ["warn-mark", [...GROUNDS, "warn-tint"], 3.2, 5.4],
  ["crit-mark", [...GROUNDS, "crit-tint"], 4.7, 4.2],
  ["own-mark", [...GROUNDS, "own-tint"], 4.2, 4.6],
  ["kind-name", ["paper", "surface", "kind-name-tint"], 4.1, 4.5],
  ["kind-date", ["paper", "surface", "kind-date-tint"], 4.0, 4.6],
  ["kind-place", ["paper", "surface", "kind-place-tint"], 3.9, 4.9],
  ["kind-contact", ["paper", "surface", "kind-contact-tint"], 4.0, 4.4],
  ["kind-number", ["paper", "surface", "kind-number-tint"], 3.9, 4.8],
  ["kind-other", ["paper", "surface", "kind-other-tint"], 4.2, 4.2],
];

/** Promises are rounded to one digit. */
const ROUNDING = 0.06;

describe("the colours of app/globals.css", () => {
  it("holds every token with a light and a dark value", () => {
    expect([...tokens.keys()]).toEqual(
      expect.arrayContaining([...GROUNDS, ...TINTS, ...KIND_TINTS, "line", "accent-strong"]),
    );
  });

  it.each(TEXTS)("%s is readable as text on %j", (name, grounds, light, dark) => {
    expect(lowestRatio(name, grounds, "light")).toBeGreaterThanOrEqual(
      Math.max(4.5, light - ROUNDING),
    );
    expect(lowestRatio(name, grounds, "dark")).toBeGreaterThanOrEqual(
      Math.max(4.5, dark - ROUNDING),
    );
  });

  it.each(MARKS)("%s is visible as a mark on %j", (name, grounds, light, dark) => {
    expect(lowestRatio(name, grounds, "light")).toBeGreaterThanOrEqual(
      Math.max(3, light - ROUNDING),
    );
    expect(lowestRatio(name, grounds, "dark")).toBeGreaterThanOrEqual(Math.max(3, dark - ROUNDING));
  });
});

describe("contrastRatio", () => {
  it.each([
    ["#000000", "#ffffff", 21],
    ["#ffffff", "#000000", 21],
    ["#777777", "#777777", 1],
    ["#767676", "#ffffff", 4.54],
  ])("of %s and %s is %d", (first, second, ratio) => {
    expect(contrastRatio(first, second)).toBeCloseTo(ratio, 2);
  });
});

describe("readTokens", () => {
  it("passes over lines that are not a pair of six-digit colours", () => {
    const read = readTokens(
      "--a: #fff; --b: light-dark(#111111, #222222); --c: light-dark(red, blue);",
    );
    expect([...read]).toEqual([["b", { light: "#111111", dark: "#222222" }]]);
  });
});
