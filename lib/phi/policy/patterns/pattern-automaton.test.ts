import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildAutomaton, runAutomaton, type Automaton } from "./pattern-automaton";
import { MAX_PATTERN_LENGTH, parsePattern, type PatternElement } from "./pattern-language.schema";

function elementsOf(source: string): readonly PatternElement[] {
  const parsed = parsePattern(source);
  if (!parsed.ok) throw new Error(`${source}: ${parsed.problem.message}`);
  return parsed.elements;
}

const automatonOf = (source: string): Automaton => buildAutomaton(elementsOf(source));

function valuesOf(source: string, text: string): string[] {
  return runAutomaton(automatonOf(source), text).map(({ start, end }) => text.slice(start, end));
}

describe("a pattern takes", () => {
  it.each<[string, string, string[]]>([
    ["MR-999999", "Chart MR-204417, seen", ["MR-204417"]],
    ["MR-999999", "chart mr-204417.", ["mr-204417"]],
    ["mr-999999", "MR-204417 (old)", ["MR-204417"]],
    ["AA99-9{4,8}", "AB12-3456 and ab12-34567890", ["AB12-3456", "ab12-34567890"]],
    ["9{4,6}", "12345", ["12345"]],
    ["9999-?9999", "44710926, 4471-0926", ["44710926", "4471-0926"]],
    ["99 999 9999", "id 12 345 6789;", ["12 345 6789"]],
    ["99 999", "12\t345", ["12\t345"]],
    ["X{6}", "A1B2C3 abcdef 123456", ["A1B2C3", "123456"]],
    ["#9{5}", "no #12345", ["#12345"]],
    ["\\A9999", "A1234 B1234", ["A1234"]],
    ["9{3}/9{3}", "(123/456)", ["123/456"]],
    ["KX-999999", "KX-204417KX-204418 KX-204419", ["KX-204419"]],
    ["A?9999", "1234 B1234", ["1234", "B1234"]],
  ])("%s in %j: %j", (source, text, expected) => {
    expect(valuesOf(source, text)).toEqual(expected);
  });

  it.each<[string, string]>([
    ["MR-999999", "MR-20441"],
    ["MR-999999", "MR-2044171"],
    ["MR-999999", "XMR-204417"],
    ["MR-999999", "MR-204417b"],
    ["MR-999999", "MR 204417"],
    ["MR-999999", "ÄMR-204417"],
    ["999999", "1,204417"],
    ["999999", "204417.5"],
    ["999999", "0.204417"],
    ["999999", "204417,5"],
    ["X{6}", "abcdef"],
    ["AA9999", "ab 1234"],
    ["9{4}", ""],
    ["9{4}", "٤٤٧١"],
    ["9{4}-9{4}", "1234--5678"],
  ])("%s nothing in %j", (source, text) => {
    expect(valuesOf(source, text)).toEqual([]);
  });

  it("begins only where the caller lets it", () => {
    const asked: number[] = [];
    const found = runAutomaton(automatonOf("9999"), "1234 5678 x9", {
      opensAt: (start) => {
        asked.push(start);
        return start > 0;
      },
    });
    expect(found).toEqual([{ start: 5, end: 9 }]);
    expect(asked).toEqual([0, 5]);
  });
});

const unit = fc.constantFrom("9", "A", "X", "M", "8", "-", " ", "\\9");
const count = fc.constantFrom("", "?", "{2}", "{1,4}", "{0,6}", "{3,9}");
const anyPattern = fc
  .array(fc.tuple(unit, count), { minLength: 1, maxLength: 10 })
  .map((pairs) => pairs.map(([character, times]) => character + times).join(""))
  .filter((source) => parsePattern(source).ok);
const anyText = fc
  .array(fc.constantFrom("1", "12", "a", "M", "8", "9", "-", " ", ".", "\n", "é", "Mm8-8"), {
    maxLength: 60,
  })
  .map((pieces) => pieces.join(""));

/** The same language as a regular expression of ours, tried at every place: slow, and another author's work. */
function reference(elements: readonly PatternElement[], text: string): Set<string> {
  const classes = { digit: "[0-9]", letter: "[A-Za-z]", alphanumeric: "[0-9A-Za-z]" };
  const source = elements
    .map(({ kind, character, min, max }) => {
      const one =
        kind === "literal" ? `[${character.replace(/[-\]\\^]/g, "\\$&")}]` : classes[kind];
      return `${one}{${min},${max}}`;
    })
    .join("");
  const whole = new RegExp(`^${source}$`, "i");
  const found = new Set<string>();
  for (let start = 0; start < text.length; start += 1) {
    for (let end = start + 1; end <= Math.min(text.length, start + MAX_PATTERN_LENGTH); end += 1) {
      const value = text.slice(start, end);
      const [before, after] = [text.slice(0, start), text.slice(end)];
      const cut =
        (/^[\p{L}\p{N}]/u.test(value) && /[\p{L}\p{N}]$|\d[.,]$/u.test(before)) ||
        (/[\p{L}\p{N}]$/u.test(value) && /^[\p{L}\p{N}]|^[.,]\d/u.test(after));
      if (!cut && /\d/.test(value) && whole.test(value)) found.add(`${start} ${end}`);
    }
  }
  return found;
}

describe("over any pattern and text", () => {
  it("every match is one, and each place where one ends is found from its earliest start", () => {
    fc.assert(
      fc.property(anyPattern, anyText, (source, text) => {
        const elements = elementsOf(source);
        const expected = reference(elements, text);
        const found = runAutomaton(buildAutomaton(elements), text);
        for (const { start, end } of found) expect(expected).toContain(`${start} ${end}`);
        const covered = new Set(found.map(({ end }) => end));
        for (const each of expected) expect(covered).toContain(Number(each.split(" ")[1]));
      }),
      { numRuns: 1500 },
    );
  });

  it("the work grows with the length of the text and never faster, whatever stands in it", () => {
    const hostile = fc.constantFrom(
      "1",
      "a",
      "1-",
      "1 ",
      "A1",
      "12-34 ",
      "Mm8-",
      "9.9,",
      "- ",
      "M",
    );
    fc.assert(
      fc.property(anyPattern, hostile, (source, piece) => {
        const automaton = automatonOf(source);
        const stepsFor = (times: number): number => {
          let steps = 0;
          runAutomaton(automaton, piece.repeat(times), {
            onStep: () => {
              steps += 1;
            },
          });
          return steps;
        };
        const [short, long] = [stepsFor(200), stepsFor(2000)];
        const places = automaton.places.length;
        expect(long).toBeLessThanOrEqual(piece.length * 2000 * 2 * (places + 1));
        // The last pieces of the short text have nothing behind them, so they cost a little less.
        expect(long).toBeLessThanOrEqual((short + places * (places + 1)) * 10);
      }),
      { numRuns: 300 },
    );
  });
});
