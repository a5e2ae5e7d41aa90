import { describe, expect, it } from "vitest";
import { parseBirthDate } from "./parse-birth-date";

describe("parseBirthDate", () => {
  const CASES: readonly (readonly [string, string])[] = [
    ["03/11/1968", "1968-03-11"],
    ["3/11/68", "1968-03-11"],
    ["3.11.1968", "1968-03-11"],
    ["1968-03-11", "1968-03-11"],
    ["1968/3/11", "1968-03-11"],
    ["March 11, 1968", "1968-03-11"],
    ["Mar. 11 1968", "1968-03-11"],
    ["11 March 1968", "1968-03-11"],
    ["11-Mar-1968", "1968-03-11"],
    ["25/12/1968", "1968-12-25"],
    ["2/29/2000", "2000-02-29"],
    ["1/2/30", "2030-01-02"],
    ["1/2/31", "1931-01-02"],
    ["03/11/1968 58M", "1968-03-11"],
  ];
  it.each(CASES)("reads %s", (value, iso) => {
    expect(parseBirthDate(value)?.iso).toBe(iso);
  });

  it.each([
    ["2/30/1990"],
    ["13/13/1990"],
    ["1968"],
    ["March 1968"],
    ["unknown"],
    [""],
    ["2/29/1999"],
    ["Foo 11, 1968"],
    ["3/11/19681"],
  ])("refuses %j", (value) => {
    expect(parseBirthDate(value)).toBeUndefined();
  });

  it("says how much of the value it used", () => {
    expect(parseBirthDate("03/11/1968 58M")?.length).toBe(10);
  });
});
