import { describe, expect, it } from "vitest";
import { detectIdentifiers } from "../../detect-identifiers";
import { STRICT_POLICY, type CustomPattern } from "../policy.schema";
import { matchCustomPatterns } from "./match-custom-patterns";
import { tryPattern } from "./try-pattern.schema";

const pattern = (source: string, ...after: string[]): CustomPattern => ({
  label: "Ours",
  category: "mrn",
  pattern: source,
  after,
});

describe("a word before a pattern", () => {
  it.each<[string, string, string[]]>([
    ["locker 417", "locker", ["417"]],
    ["Locker: 417", "locker", ["417"]],
    ["LOCKER NO. 417", "locker", ["417"]],
    ["locker number 417", "Locker", ["417"]],
    ["locker #417", "locker", ["417"]],
    ["locker is 417", "locker", ["417"]],
    ["locker (417)", "locker", ["417"]],
    ["file no 417", "file no", ["417"]],
    ["file no.\n417", "file no", ["417"]],
    ["417", "locker", []],
    ["417 locker", "locker", []],
    ["unlocker 417", "locker", []],
    ["lockers 417", "locker", []],
    ["locker key 417", "locker", []],
    ["locker 41 417", "locker", []],
    ["locker 4170", "locker", []],
  ])("%j after %j: %j", (text, word, expected) => {
    const found = matchCustomPatterns(text, [pattern("999", word)]);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  it("is any of those given", () => {
    const text = "bay 12, room 13, cell 14";
    const found = tryPattern(pattern("99", "bay", "cell"), text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(["12", "14"]);
  });
});

describe("in the engine, a format of the clinic's own", () => {
  const policy = { ...STRICT_POLICY, version: 1, patterns: [pattern("KX-999999")] };
  const found = (text: string, options = {}) =>
    detectIdentifiers(text, { policy, ...options })
      .filter(({ reason }) => reason === "custom pattern")
      .map(({ start, end, category }) => `${category} ${text.slice(start, end)}`);

  it.each<[string, string[]]>([
    ["Seen today, KX-204417.", ["mrn KX-204417"]],
    ["kx\u2011204417", ["mrn kx\u2011204417"]],
    ["\uff2b\uff38-204417", ["mrn \uff2b\uff38-204417"]],
    ["K\u200bX-2044\u200b17", ["mrn K\u200bX-2044\u200b17"]],
    ["KX-204417-B, old chart", ["mrn KX-204417-B"]],
    ["KX-2O44l7", ["mrn KX-2O44l7"]],
    ["KX-20441", []],
    ["metformin 500 mg", []],
  ])("%j: %j", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it("can be rejected by a person like any other highlight, and not be freed when it is a known value", () => {
    const text = "Chart KX-204417.";
    const unmark = { start: 6, end: 15, action: "unmark" } as const;
    const rejected = detectIdentifiers(text, { policy, marks: [unmark] });
    expect(rejected).toEqual([]);
    const known = detectIdentifiers(text, {
      policy,
      marks: [unmark],
      knownValues: [{ category: "mrn", value: "KX-204417" }],
    });
    expect(known).toMatchObject([{ start: 6, end: 15, category: "mrn", reason: "known value" }]);
  });
});

it("an own format in a policy that was stored before its grammar changed takes nothing and breaks nothing", () => {
  expect(matchCustomPatterns("MR-204417", [pattern("(9+)+")])).toEqual([]);
});
