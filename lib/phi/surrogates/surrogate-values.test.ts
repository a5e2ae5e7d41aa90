import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectIdentifiers } from "../detect-identifiers";
import {
  applySurrogates,
  createSurrogateMap,
  drawOffsetDays,
  shiftDate,
  type RandomSource,
} from "./surrogate-values";

/** A small deterministic source: the same seed gives the same values. */
function randomFrom(seed: number): RandomSource {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const NOTE =
  "Pt: Harold Brennick DOB 03/11/1968 MRN 4471-0926. Seen March 3, 2024 and 2024-03-10 at Northfield Valley Clinic. Harold Brennick: 415-555-0142, h.b@example.com.";

function surrogatesOf(text: string, seed: number) {
  const random = randomFrom(seed);
  return applySurrogates(text, detectIdentifiers(text), createSurrogateMap(random), random);
}

describe("shiftDate", () => {
  const CASES: readonly (readonly [string, number, string])[] = [
    ["03/11/1968", 10, "03/21/1968"],
    ["3/4/24", 1, "3/5/24"],
    ["3/31", 1, "4/1"],
    ["2024-02-28", 2, "2024-03-01"],
    ["2024-01-01", -1, "2023-12-31"],
    ["March 3, 2024", 30, "April 2, 2024"],
    ["Mar 3, 2024", -3, "Feb 29, 2024"],
    ["Dec 31", 1, "Jan 1"],
    ["the third of March 2024", 5, "2024"],
    ["Christmas", 5, "a date"],
  ];
  it.each(CASES)("moves %s by %i days to %s", (value, days, expected) => {
    expect(shiftDate(value, days)).toBe(expected);
  });

  it("keeps intervals exactly", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_000 }),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: -365, max: 365 }),
        (from, gap, offset) => {
          const iso = (days: number) => new Date(days * 86_400_000).toISOString().slice(0, 10);
          const [a, b] = [shiftDate(iso(from), offset), shiftDate(iso(from + gap), offset)];
          expect((Date.parse(b) - Date.parse(a)) / 86_400_000).toBe(gap);
        },
      ),
    );
  });
});

describe("drawOffsetDays", () => {
  it("is never zero and stays within a year", () => {
    for (let seed = 0; seed < 500; seed += 1) {
      const days = drawOffsetDays(randomFrom(seed));
      expect(Math.abs(days)).toBeGreaterThanOrEqual(7);
      expect(Math.abs(days)).toBeLessThanOrEqual(365);
    }
  });
});

describe("applySurrogates", () => {
  it("leaves no original value", () => {
    for (let seed = 1; seed < 40; seed += 1) {
      const { text } = surrogatesOf(NOTE, seed);
      for (const value of [
        "Brennick",
        "Harold",
        "03/11/1968",
        "4471-0926",
        "March 3, 2024",
        "415-555-0142",
        "h.b@",
      ]) {
        expect(text).not.toContain(value);
      }
    }
  });

  it("gives the same value the same surrogate", () => {
    const { text } = surrogatesOf(NOTE, 3);
    const names = /Pt: (.+?) DOB .*Clinic\. (.+?):/s.exec(text);
    expect(names?.[1]).toBeDefined();
    expect(names?.[1]).toBe(names?.[2]);
  });

  it("keeps it across documents with the map", () => {
    const random = randomFrom(5);
    const first = applySurrogates(
      "Mr. Brennick",
      detectIdentifiers("Mr. Brennick"),
      createSurrogateMap(random),
      random,
    );
    const second = applySurrogates(
      "Ms. Brennick",
      detectIdentifiers("Ms. Brennick"),
      first.map,
      random,
    );
    expect(second.text.slice(4)).toBe(first.text.slice(4));
  });

  it("keeps the format of a number", () => {
    const { text } = surrogatesOf("MRN AB-4471-0926x", 9);
    expect(text).toMatch(/^MRN [A-Z]{2}-\d{4}-\d{4}[a-z]$/);
  });

  it("keeps the interval between two dates of a note", () => {
    const { text } = surrogatesOf("Seen 2024-03-03 and 2024-03-10.", 11);
    const [a = "", b = ""] = text.match(/\d{4}-\d\d-\d\d/g) ?? [];
    expect((Date.parse(b) - Date.parse(a)) / 86_400_000).toBe(7);
    expect(a).not.toBe("2024-03-03");
  });

  it("never uses a name that stands in the note", () => {
    const note = "Avery Jordan, Riley Morgan, Casey Quinn and Mr. Brennick met Ms. Ashdown.";
    const spans = detectIdentifiers("Mr. Brennick").map((span) => ({
      ...span,
      start: note.indexOf("Brennick"),
      end: note.indexOf("Brennick") + 8,
    }));
    for (let seed = 0; seed < 60; seed += 1) {
      const random = randomFrom(seed);
      const { map } = applySurrogates(note, spans, createSurrogateMap(random), random);
      expect(note).not.toContain(map.entries[0]?.surrogate);
    }
  });

  it("yields text in which the engine finds the same kinds again", () => {
    const { text } = surrogatesOf(NOTE, 13);
    const kinds = (note: string) => detectIdentifiers(note).map((span) => span.category);
    expect(kinds(text)).toEqual(kinds(NOTE));
  });

  it("gives two patients different maps", () => {
    expect(surrogatesOf(NOTE, 1).map).not.toEqual(surrogatesOf(NOTE, 2).map);
  });

  it.each([["BP 120/80."], [""], ["58-year-old man"]])("leaves %j unchanged", (text) => {
    expect(surrogatesOf(text, 1).text).toBe(text);
  });

  it("keeps an age over 89 as an open class", () => {
    expect(surrogatesOf("a 92-year-old man", 1).text).toBe("a 90 or older-year-old man");
  });
});
