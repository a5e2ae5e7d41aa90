import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deidentify } from "./deidentify";
import { detectIdentifiers } from "./detect-identifiers";
import { restoreIdentifiers } from "./restore-identifiers";

/** Properties of the whole engine, over texts made of identifiers, look-alikes and arbitrary Unicode. */
const IDENTIFIERS = [
  "Mr. Brennick",
  "Harold Brennick",
  "Ms. Abernathy",
  "Dr. Okafor",
  "José Núñez",
  "on March 3, 2024",
  "DOB 03/11/1968",
  "2024-03-03",
  "11/09",
  "MRN 4471-0926",
  "SSN 123-45-6789",
  "phone 415-555-0142",
  "fax (415) 555-0143",
  "h.brennick@example.org",
  "https://example.org/x?y=1",
  "192.168.4.20",
  "92-year-old",
  "lives at 12 Old Mill Road, Fernby",
  "at Northfield Valley Clinic",
  "member ID XKZ90211345",
];
const LOOK_ALIKES = [
  "58M",
  "strength 4/5",
  "3/7 days",
  "BP 120/80",
  "1/2 tablet",
  "Crohn's disease",
  "Gleason 3+4",
  "metformin 500 mg",
  "may have",
  "L4-L5",
  "in 2019",
  "Foley catheter",
  "SpO2 98 %",
  "q8h",
];
const ODD = [
  "\u200b",
  "\ufeff",
  "\ud800",
  "\udfff",
  "e\u0301",
  "\ufb01ne",
  "\uff21\uff11",
  "\u00bd",
  "\ud83d\ude00",
  "\r\n",
  "\n",
  "\t",
  "\u2028",
  "\u00a0",
  "\u202e",
  "[NAME_1]",
  "[DATE_2B]",
  "[",
  "]",
  "''",
  "(",
];

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...IDENTIFIERS),
      fc.constantFrom(...LOOK_ALIKES),
      fc.constantFrom(...ODD),
      fc.string({ unit: "binary", maxLength: 8 }),
      fc.string({ unit: "grapheme", maxLength: 8 }),
    ),
    { maxLength: 16 },
  )
  .chain((pieces) =>
    fc.constantFrom(" ", "", "\n", ", ", ". ").map((between) => pieces.join(between)),
  );

describe("spans", () => {
  it("are sorted, apart and inside the text, for any Unicode", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end, score, reason } of detectIdentifiers(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(reason.length).toBeLessThanOrEqual(60);
          last = end;
        }
      }),
      { numRuns: 400 },
    );
  });

  it("never cut a surrogate pair in half", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end } of detectIdentifiers(text)) {
          for (const edge of [start, end]) {
            const pair = text.slice(edge - 1, edge + 1);
            expect(/^[\ud800-\udbff][\udc00-\udfff]$/.test(pair)).toBe(false);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("are the same on every run", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(detectIdentifiers(text)).toEqual(detectIdentifiers(text));
      }),
      { numRuns: 60 },
    );
  });

  it("stay apart and sorted under any marks", () => {
    const mark = fc.record({
      start: fc.nat(120),
      end: fc.nat(160),
      action: fc.constantFrom("mark" as const, "unmark" as const),
    });
    fc.assert(
      fc.property(anyText, fc.array(mark, { maxLength: 6 }), (text, marks) => {
        let last = 0;
        for (const { start, end } of detectIdentifiers(text, { marks })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe("the round trip", () => {
  it("gives back the exact text, whatever it held", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const result = deidentify(text);
        if (result.ok) expect(restoreIdentifiers(result.text, result.map)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  it("gives back each of two texts of one patient from the map they share", () => {
    fc.assert(
      fc.property(anyText, anyText, (one, two) => {
        const first = deidentify(one);
        if (!first.ok) return;
        const second = deidentify(two, { map: first.map });
        if (!second.ok) return;
        expect(restoreIdentifiers(second.text, second.map)).toBe(two);
        expect(restoreIdentifiers(first.text, second.map)).toBe(one);
      }),
      { numRuns: 150 },
    );
  });

  it("leads from every stretch of the result to the stretch it stands for", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const result = deidentify(text);
        if (!result.ok) return;
        for (const { start, end, outStart, outEnd, placeholder } of result.replacements) {
          expect(result.text.slice(outStart, outEnd)).toBe(placeholder);
          const entry = result.map.entries.find((each) => each.placeholder === placeholder);
          expect(entry?.value).toBe(text.slice(start, end));
        }
      }),
      { numRuns: 150 },
    );
  });

  it("keeps exact account of lengths and places", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const result = deidentify(text);
        if (!result.ok) return;
        let [from, to, rebuilt] = [0, 0, ""];
        for (const { start, end, outStart, outEnd, placeholder } of result.replacements) {
          expect(outStart - to).toBe(start - from);
          expect(outEnd - outStart).toBe(placeholder.length);
          rebuilt += text.slice(from, start) + placeholder;
          [from, to] = [end, outEnd];
        }
        expect(rebuilt + text.slice(from)).toBe(result.text);
        expect(result.text.length - to).toBe(text.length - from);
      }),
      { numRuns: 200 },
    );
  });

  it("finds nothing more in its own output", () => {
    const sentence = fc
      .tuple(
        fc.constantFrom("He saw", "Today", "Plan:", "Then", "Also", "Seen with"),
        fc.constantFrom(...IDENTIFIERS, ...LOOK_ALIKES),
      )
      .map(([opening, piece]) => `${opening} ${piece}.`);
    fc.assert(
      fc.property(fc.array(sentence, { maxLength: 8 }), (sentences) => {
        const first = deidentify(sentences.join(" "));
        if (!first.ok) throw new Error("blocked");
        const again = deidentify(first.text);
        if (!again.ok) throw new Error("blocked the second time");
        expect(again.spans.filter((span) => span.reason !== "typed placeholder")).toEqual([]);
        expect(restoreIdentifiers(again.text, again.map)).toBe(first.text);
      }),
      { numRuns: 200 },
    );
  });

  it("counts what it replaced", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const result = deidentify(text);
        if (!result.ok) return;
        const total = Object.values(result.counts).reduce((sum, count) => sum + count, 0);
        expect(total).toBe(result.replacements.length);
      }),
      { numRuns: 100 },
    );
  });
});

describe("placeholders typed by hand", () => {
  const typed = fc
    .tuple(
      fc.constantFrom("NAME", "DATE", "PLACE", "MRN", "PHONE", "ID", "AGE"),
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom("", "B", "C"),
    )
    .map(([stem, number, letter]) => `[${stem}_${number}${letter}]`);

  it("come back as typed, never as somebody's value", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(typed, fc.constantFrom(...IDENTIFIERS)), { maxLength: 10 }),
        (pieces) => {
          const text = pieces.join(" ");
          const result = deidentify(text);
          if (result.ok) expect(restoreIdentifiers(result.text, result.map)).toBe(text);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("come back as typed in a second text, too", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...IDENTIFIERS),
        fc.array(fc.oneof(typed, fc.constantFrom(...IDENTIFIERS)), { maxLength: 8 }),
        (earlier, pieces) => {
          const first = deidentify(earlier);
          if (!first.ok) return;
          const text = pieces.join(" ");
          const second = deidentify(text, { map: first.map });
          if (second.ok) expect(restoreIdentifiers(second.text, second.map)).toBe(text);
        },
      ),
      { numRuns: 200 },
    );
  });
});
