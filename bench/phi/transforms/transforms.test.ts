import { describe, expect, it } from "vitest";
import type { BenchCase } from "../cases/bench-case";
import { readMarkedCase } from "../cases/written-cases";
import { seededRandom } from "../seeded-random";
import { applyEdits } from "./apply-edits";
import { ocrNoise } from "./ocr-noise";
import {
  accentNamesDecomposed,
  insertHidden,
  joinLines,
  lowerCase,
  upperCase,
  wrapLines,
  type Transform,
} from "./plain-transforms";
import { reformatIdentifiers } from "./reformat-identifiers";
import { swapNames } from "./swap-names";

const NOTE = readMarkedCase(
  "note",
  "Pt «NAME|Quillon J. Abara», called Mr. «NAME|Abara», seen «DATE|3/4/2024» with wife «NAME|Femi Abara».\nMRN «MEDICAL_RECORD_NUMBER|4471-0926», cell «PHONE_NUMBER|(617) 555-0148». BP 120/80, no change in plan today at all.",
);
const run = (transform: Transform, source: BenchCase = NOTE, seed = 1): BenchCase =>
  applyEdits(source, transform(source, seededRandom(seed)));
const values = ({ text, spans }: BenchCase): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));
const bare = (value: string): string => value.normalize("NFD").replace(/[^\p{L}\p{N}]/gu, "");

describe("transforms that keep the letters keep the gold on its letters", () => {
  it.each([
    ["small letters", lowerCase],
    ["capitals", upperCase],
    ["newlines removed", joinLines],
    ["accents", accentNamesDecomposed],
    ["hidden characters", insertHidden],
    ["wrapped lines", wrapLines],
  ] as const)("%s", (_, transform) => {
    const fold = (each: string): string => bare(each).toLowerCase();
    expect(values(run(transform)).map(fold)).toEqual(values(NOTE).map(fold));
  });
});

describe("each transform does what its name says", () => {
  it("writes small letters and capitals", () => {
    expect(run(lowerCase).text).not.toMatch(/\p{Lu}/u);
    expect(run(upperCase).text).not.toMatch(/\p{Ll}/u);
  });

  it("leaves a letter alone whose capital would be longer", () => {
    expect(run(upperCase, { id: "s", text: "stra\u00dfe", spans: [] }).text).toBe("STRA\u00dfE");
  });

  it("removes every newline and nothing else", () => {
    expect(run(joinLines).text).toBe(NOTE.text.replace("\n", " "));
  });

  it("puts an accent of its own into each name word, and into no other word", () => {
    const out = run(accentNamesDecomposed);
    for (const value of values(out).slice(0, 2)) expect(value).toMatch(/\p{M}/u);
    expect(out.text.replace(/\p{M}/gu, "")).toBe(NOTE.text);
    expect(out.text.slice(out.text.indexOf("BP"))).not.toMatch(/\p{M}/u);
  });

  it("hides a character inside every identifier, not at its edge", () => {
    for (const value of values(run(insertHidden))) {
      expect(value).toMatch(/^[^\p{Cf}].*\p{Cf}.*[^\p{Cf}]$/u);
    }
  });

  it("wraps at 72 columns and breaks names of several words", () => {
    const out = run(wrapLines);
    for (const line of out.text.split("\n")) expect(line.length).toBeLessThanOrEqual(72);
    expect(values(out)[0]).toBe("Quillon J.\nAbara");
  });

  it("misreads about as many characters as it is told to", () => {
    const long: BenchCase = { id: "long", text: "clinical ".repeat(2_000), spans: [] };
    const edits = ocrNoise(0.03)(long, seededRandom(3)).length;
    expect(edits / 16_000).toBeGreaterThan(0.02);
    expect(edits / 16_000).toBeLessThan(0.04);
  });

  it("reads a text as it stands when told of no noise", () => {
    expect(run(ocrNoise(0)).text).toBe(NOTE.text);
  });

  it("gives the same noise for the same seed only", () => {
    expect(run(ocrNoise(0.2), NOTE, 5).text).toBe(run(ocrNoise(0.2), NOTE, 5).text);
    expect(run(ocrNoise(0.2), NOTE, 5).text).not.toBe(run(ocrNoise(0.2), NOTE, 6).text);
  });
});

describe("names swapped", () => {
  const group = { given: ["Sefton"], family: ["Okpara"] };

  it("keeps initials, titles and the family name of a second mention", () => {
    const out = run(swapNames(group));
    expect(values(out).slice(0, 2)).toEqual(["Sefton S. Okpara", "Okpara"]);
    expect(out.text).toContain("called Mr. Okpara,");
  });

  it("keeps capitals, small letters and the reversed order", () => {
    const source = readMarkedCase("c", "«NAME|ABARA, QUILLON» or «NAME|femi»");
    expect(values(run(swapNames(group), source))).toEqual(["OKPARA, SEFTON", "sefton"]);
  });

  it("changes nothing that is no name", () => {
    const source = readMarkedCase("d", "seen «DATE|May 4» at «GEOGRAPHIC_LOCATION|Mill Basin»");
    expect(run(swapNames(group), source)).toEqual(source);
  });
});

describe("identifiers reformatted", () => {
  const digits = (value: string): string => value.replace(/\D/g, "");

  it("keeps the digits of phones and record numbers", () => {
    for (let seed = 1; seed < 8; seed += 1) {
      const [, , , , record = "", phone = ""] = values(run(reformatIdentifiers, NOTE, seed));
      expect(digits(record)).toBe("44710926");
      expect(digits(phone)).toMatch(/^1?6175550148$/);
    }
  });

  it("keeps the day of a date", () => {
    const out = new Set(
      [1, 2, 3, 4, 5, 6, 7].map((seed) => values(run(reformatIdentifiers, NOTE, seed))[2]),
    );
    expect(out.size).toBeGreaterThan(1);
    for (const date of out) {
      expect(["2024-03-04", "3/4/24", "04MAR2024", "4 Mar 2024", "03.04.2024"]).toContain(date);
    }
  });

  it("leaves what it cannot read as it is", () => {
    const source = readMarkedCase("e", "«DATE|last spring», «MEDICAL_RECORD_NUMBER|A-1»");
    expect(run(reformatIdentifiers, source).text).toBe(source.text);
  });
});
