import { describe, expect, it } from "vitest";
import { checkCustomPattern } from "./refuse-ordinary.schema";

describe("a custom pattern that may be used", () => {
  it.each<[string, string[]]>([
    ["MR-999999", []],
    ["MR-999", []],
    ["AA99-9{4,8}", []],
    ["999999", []],
    ["9{6,10}", []],
    ["KX9{5}", []],
    ["999-99-9999", []],
    ["\\A99999", []],
    ["AAA999", []],
    ["9999", ["chart"]],
    ["99", ["locker no"]],
    ["9999-9999", ["MRN"]],
    ["X{6,10}", ["file"]],
  ])("%s after %j", (source, after) => {
    expect(checkCustomPattern(source, after)).toBeNull();
  });
});

describe("a custom pattern that is refused", () => {
  it.each<[string, string[], RegExp]>([
    ["9", [], /single character/],
    ["99", [], /number of 2 digits/],
    ["999", [], /number of 3 digits/],
    ["9{1,3}", [], /single character/],
    ["99999", [], /number of 5 digits/],
    ["99/99", [], /number of 4 digits/],
    ["999/99", [], /number of 5 digits/],
    ["9{3,8}", [], /number of 3 digits/],
    ["AAAA", [], /no digit that must be there/],
    ["AAAA", ["chart"], /no digit that must be there/],
    ["chart", ["no"], /no digit that must be there/],
    ["MR-9?", ["chart"], /no digit that must be there/],
    ["X{6}", [], /Too little/],
    ["A9", [], /Too little/],
    ["AA99", [], /Too little/],
    ["CD-99", [], /Too little/],
    ["9999-9999", [], /a range of years/],
    ["999-999", [], /a reference range/],
    ["A9999", [], /a procedure code/],
    ["99999-9", [], /a laboratory code/],
    ["9", ["bed"], /single character/],
    ["9+", [], /no meaning here/],
    ["", [], /Write a pattern/],
  ])("%s after %j", (source, after, reason) => {
    const problem = checkCustomPattern(source, after);
    expect(problem?.message).toMatch(reason);
    expect(problem?.position).toBeGreaterThanOrEqual(1);
  });

  it("is told what would help", () => {
    expect(checkCustomPattern("9999", [])?.message).toMatch(/say which word stands before it/);
  });
});
