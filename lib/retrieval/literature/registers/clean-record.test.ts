import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanRecord } from "./clean-record";
import { literatureRecordSchema } from "../literature-record.schema";

const RAW: Parameters<typeof cleanRecord>[1] = {
  pmid: "10000001",
  doi: null,
  title: "A trial of nothing",
  publisher: "Journal of Made-up Medicine",
  year: 2021,
  text: "Nothing was tried.",
};
const clean = (change: Partial<typeof RAW>) => cleanRecord("pubmed", { ...RAW, ...change });

describe("a record that a register answered", () => {
  test("is kept as it is, resolved and untrusted", () => {
    const { doi: _none, ...kept } = RAW;
    expect(clean({})).toEqual({ ...kept, source: "pubmed", isResolved: true, isUntrusted: true });
  });

  test.each([
    ["10.1000/XYZ.1", "10.1000/xyz.1"],
    ["doi of something", undefined],
    [null, undefined],
  ])("keeps a DOI that can be looked up: %s", (doi, kept) => {
    expect(clean({ doi })?.doi).toBe(kept);
  });

  test("loses what no reader sees, in every part of it", () => {
    const hidden = "Gout\u200b\u202e\u{e0049}\u00ad";
    expect(clean({ title: hidden, publisher: hidden, text: hidden })).toMatchObject({
      title: "Gout",
      publisher: "Gout",
      text: "Gout",
    });
  });

  test.each<[string, Partial<typeof RAW>]>([
    ["no title", { title: "" }],
    ["a title that nobody sees", { title: "\u200b \u2060" }],
    ["a number with a sign", { pmid: "1000000x" }],
    ["a number that begins with nought", { pmid: "012345" }],
    ["a number of ten digits", { pmid: "1234567890" }],
    ["no number", { pmid: "" }],
    ["half a year", { year: 2020.5 }],
  ])("is none with %s", (_what, change) => {
    expect(clean(change)).toBeNull();
  });

  test("of any words fits into what may be kept, and holds no half of a character", () => {
    const words = fc.string({ unit: "binary", maxLength: 400 });
    fc.assert(
      fc.property(words, words, fc.integer({ min: 1, max: 40 }), (title, text, times) => {
        const record = clean({ title: title.repeat(times), text: text.repeat(times) });
        if (record === null) return;
        expect(literatureRecordSchema.parse(record)).toEqual(record);
        expect(record.title.isWellFormed() && record.text.isWellFormed()).toBe(true);
      }),
    );
  });

  test.each([
    ["title", 600],
    ["publisher", 300],
    ["text", 6_000],
  ] as const)("has a %s of at most %i characters", (part, most) => {
    expect(clean({ [part]: "x".repeat(most + 1) })?.[part]).toHaveLength(most);
    const cut = clean({ [part]: `${"x".repeat(most - 1)}😀` })?.[part] ?? "";
    expect(cut).toHaveLength(most);
    expect(cut.isWellFormed()).toBe(true);
  });
});
