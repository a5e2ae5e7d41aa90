import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bareMonthDay, fullMonthDays } from "./month-and-day";

describe("fullMonthDays", () => {
  const CASES: readonly (readonly [string, readonly number[]])[] = [
    ["Visit 11/17/2026", [1117]],
    ["Visit 11/17/26", [1117]],
    ["Visit 11-17-2026", [1117]],
    ["Visit 11.17.2026", [1117]],
    ["Visit 2026-11-17", [1117]],
    ["Visit 2026-11-17T10:20", [1117]],
    ["Visit Nov 17, 2026", [1117]],
    ["Visit NOVEMBER 17th 2026", [1117]],
    ["Visit 3/4/2026 and 03/04/2026", [304]],
    ["Visit 3/4/2026 and May 6, 2026", [304, 506]],
    ["11/17", []],
    ["17/11/2026", []],
    ["11/17-2026", []],
    ["111/17/2026", []],
    ["11/17/202", []],
    ["Nov 17", []],
    ["in 2026", []],
    ["Novel 17, 2026", [1117]],
    ["Foo 17, 2026", []],
    ["", []],
  ];
  it.each(CASES)("reads %j", (text, expected) => {
    expect([...fullMonthDays(text)].sort()).toEqual([...expected].sort());
  });
});

describe("bareMonthDay", () => {
  it.each([
    ["11/17", 1117],
    ["3/4", 304],
    ["03/04", 304],
    ["12/31", 1231],
  ])("reads %s", (value, expected) => {
    expect(bareMonthDay(value)).toBe(expected);
  });

  it.each([
    ["11/17/2026"],
    ["3/4-3/7"],
    ["13/1"],
    ["1/32"],
    ["0/4"],
    ["4/0"],
    ["3"],
    [""],
    ["a3/4"],
  ])("refuses %j", (value) => {
    expect(bareMonthDay(value)).toBeUndefined();
  });

  it("agrees with the full date of the same month and day", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 1900, max: 2099 }),
        (month, day, year) => {
          const bare = bareMonthDay(`${month}/${day}`);
          expect([...fullMonthDays(`${month}/${day}/${year}`)]).toEqual([bare]);
        },
      ),
    );
  });
});
