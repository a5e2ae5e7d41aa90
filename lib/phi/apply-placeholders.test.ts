import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyPlaceholders } from "./apply-placeholders";
import { detectIdentifiers } from "./detect-identifiers";
import type { IdentifierSpan } from "./identifier.schema";
import { EMPTY_PLACEHOLDER_MAP } from "./placeholder-map";
import { mapSpanToSource, restoreIdentifiers } from "./restore-identifiers";

const span = (
  start: number,
  end: number,
  category: IdentifierSpan["category"] = "name",
): IdentifierSpan => ({
  start,
  end,
  category,
  score: 1,
  reason: "test",
});

const NOTE = "Mr. Brennick, 58M, MRN 4471-0926. Harold Brennick left on 3/4/2024; BRENNICK agreed.";

describe("applyPlaceholders", () => {
  it("replaces each span and says where", () => {
    const { text, replacements } = applyPlaceholders(
      "a Bren b",
      [span(2, 6)],
      EMPTY_PLACEHOLDER_MAP,
    );
    expect(text).toBe("a [NAME_1] b");
    expect(replacements).toEqual([
      { start: 2, end: 6, outStart: 2, outEnd: 10, placeholder: "[NAME_1]" },
    ]);
  });

  it("changes nothing without spans", () => {
    expect(applyPlaceholders(NOTE, [], EMPTY_PLACEHOLDER_MAP)).toEqual({
      text: NOTE,
      map: { entries: [] },
      replacements: [],
    });
  });

  it("numbers the full name first, so that the family name before it shares the number", () => {
    const { text } = applyPlaceholders(NOTE, detectIdentifiers(NOTE), EMPTY_PLACEHOLDER_MAP);
    expect(text).toBe(
      "Mr. [NAME_1B], 58M, MRN [MRN_1]. [NAME_1] left on [DATE_1]; [NAME_1C] agreed.",
    );
  });

  it("gives the same person the same number in a second document", () => {
    const first = applyPlaceholders(NOTE, detectIdentifiers(NOTE), EMPTY_PLACEHOLDER_MAP);
    const next = "Harold Brennick is back. Ms. Abernathy drove.";
    expect(applyPlaceholders(next, detectIdentifiers(next), first.map).text).toBe(
      "[NAME_1] is back. Ms. [NAME_2] drove.",
    );
  });

  it("keeps neighbours apart", () => {
    expect(applyPlaceholders("AB", [span(0, 1), span(1, 2)], EMPTY_PLACEHOLDER_MAP).text).toBe(
      "[NAME_1][NAME_2]",
    );
  });

  it("gives what a person typed as [NAME_1] an entry of its own", () => {
    const typed = "Mr. Brennick wrote [NAME_1] himself.";
    const applied = applyPlaceholders(typed, detectIdentifiers(typed), EMPTY_PLACEHOLDER_MAP);
    expect(applied.text).toBe("Mr. [NAME_2] wrote [ID_1] himself.");
    expect(restoreIdentifiers(applied.text, applied.map)).toBe(typed);
  });
});

describe("restoreIdentifiers", () => {
  it("gives back the exact bytes for any text and any spans", () => {
    const cut = fc.tuple(
      fc.string({ unit: "grapheme", maxLength: 120 }),
      fc.array(fc.nat(120), { maxLength: 12 }),
    );
    fc.assert(
      fc.property(cut, ([text, cuts]) => {
        const edges = [...new Set(cuts.map((at) => at % (text.length + 1)))].sort((a, b) => a - b);
        const spans = edges.flatMap((start, at) => {
          const end = edges[at + 1];
          return at % 2 === 0 && end !== undefined ? [span(start, end)] : [];
        });
        const { text: out, map } = applyPlaceholders(text, spans, EMPTY_PLACEHOLDER_MAP);
        expect(restoreIdentifiers(out, map)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    [NOTE],
    ["José Núñez \u200b and \ufb01nal Mr. Bren\u200bnick"],
    ["[NAME_1] [DATE_3B] typed, then Mr. Brennick on March 3, 2024"],
    ["[[NAME_1]] and [NAME_1"],
    ["\r\nName: Brennick, Harold\r\nDOB: 03/11/1968\r\n"],
    ["$& $1 $` Mr. Brennick $$"],
  ])("round-trips %s", (text) => {
    const { text: out, map } = applyPlaceholders(
      text,
      detectIdentifiers(text),
      EMPTY_PLACEHOLDER_MAP,
    );
    expect(restoreIdentifiers(out, map)).toBe(text);
  });

  it("leaves a placeholder that a model invented as it is", () => {
    expect(restoreIdentifiers("see [NAME_99]", EMPTY_PLACEHOLDER_MAP)).toBe("see [NAME_99]");
  });

  it("does not expand a placeholder inside a restored value", () => {
    const map = {
      entries: [
        { placeholder: "[ID_1]", category: "other" as const, value: "[NAME_1]" },
        { placeholder: "[NAME_1]", category: "name" as const, value: "Harold" },
      ],
    };
    expect(restoreIdentifiers("[ID_1] and [NAME_1]", map)).toBe("[NAME_1] and Harold");
  });
});

describe("mapSpanToSource", () => {
  const source = "Mr. Brennick is 58. Ms. Abernathy is 60.";
  const { text: out, replacements } = applyPlaceholders(
    source,
    detectIdentifiers(source),
    EMPTY_PLACEHOLDER_MAP,
  );
  const CASES: readonly (readonly [string, string, string])[] = [
    ["before every replacement", "Mr.", "Mr."],
    ["a whole placeholder", "[NAME_1]", "Brennick"],
    ["half a placeholder grows", "AME_1", "Brennick"],
    ["text between two", "is 58", "is 58"],
    ["across both", "NAME_1] is 58. Ms. [NAM", "Brennick is 58. Ms. Abernathy"],
    ["after the last", "is 60.", "is 60."],
    ["from plain text into one", "58. Ms. [", "58. Ms. Abernathy"],
    ["everything", "Mr. [NAME_1] is 58. Ms. [NAME_2] is 60.", source],
  ];
  it.each(CASES)("maps %s", (_, part, expected) => {
    const start = out.indexOf(part);
    expect(start).toBeGreaterThanOrEqual(0);
    const { start: from, end: to } = mapSpanToSource(replacements, {
      start,
      end: start + part.length,
    });
    expect(source.slice(from, to)).toBe(expected);
  });

  it("is the identity without replacements", () => {
    expect(mapSpanToSource([], { start: 3, end: 9 })).toEqual({ start: 3, end: 9 });
  });
});

describe("a month and day that stands for a full date of the same text", () => {
  const replaced = (text: string): string =>
    applyPlaceholders(text, detectIdentifiers(text), EMPTY_PLACEHOLDER_MAP).text;

  const SHARED: readonly (readonly [string, string])[] = [
    ["Visit 11/17/2026. Agreed 11/17.", "Visit [DATE_1]. Agreed [DATE_1B]."],
    ["On 11/17 at home. Visit 11/17/2026.", "On [DATE_1B] at home. Visit [DATE_1]."],
    ["Visit Nov 17, 2026. Agreed on 11/17.", "Visit [DATE_1]. Agreed on [DATE_1B]."],
    ["Visit 2026-11-17. Agreed on 11/17.", "Visit [DATE_1]. Agreed on [DATE_1B]."],
    ["Visit 3/4/2026. On 03/04 well.", "Visit [DATE_1]. On [DATE_1B] well."],
  ];
  it.each(SHARED)("%s", (text, expected) => {
    expect(replaced(text)).toBe(expected);
  });

  const APART: readonly (readonly [string, string, string])[] = [
    [
      "when it is the birthday",
      "DOB 03/11/1968, seen on 03/11.",
      "DOB [DATE_1], seen on [DATE_2].",
    ],
    [
      "when two years fit",
      "Visits 3/4/2025 and 3/4/2026, on 3/4 too.",
      "Visits [DATE_1] and [DATE_2], on [DATE_3] too.",
    ],
    ["when the day differs", "Visit 3/4/2026, on 3/5 too.", "Visit [DATE_1], on [DATE_2] too."],
    ["when it is a range", "Visit 3/4/2026, from 3/4-3/6.", "Visit [DATE_1], from [DATE_2]."],
    ["when it is a strength", "Visit 4/5/2026, strength 4/5.", "Visit [DATE_1], strength 4/5."],
  ];
  it.each(APART)("stays apart %s", (_, text, expected) => {
    expect(replaced(text)).toBe(expected);
  });

  it("comes back with its own bytes", () => {
    const text = "Visit 11/17/2026. Agreed 11/17.";
    const { text: out, map } = applyPlaceholders(
      text,
      detectIdentifiers(text),
      EMPTY_PLACEHOLDER_MAP,
    );
    expect(restoreIdentifiers(out, map)).toBe(text);
  });
});
