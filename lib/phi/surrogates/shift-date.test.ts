import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawOffsetDays, OVER_89, shiftDate, yearOf, type DateContext } from "./shift-date";

const CONTEXT: DateContext = { today: new Date("2026-11-25T00:00:00Z"), yearAround: 2024 };
const shift = (value: string, days: number) => shiftDate(value, days, CONTEXT);
const DAY_MS = 86_400_000;

describe("shiftDate", () => {
  const CASES: readonly (readonly [string, number, string])[] = [
    ["03/11/1968", 10, "03/21/1968"],
    ["3/4/24", 1, "3/5/24"],
    ["03/11/68", 35, "04/15/68"],
    ["1/5/00", -35, "12/1/99"],
    ["3/31", 1, "4/1"],
    ["14/02/2024", 35, "20/03/2024"],
    ["3.4.2024", 1, "3.5.2024"],
    ["2024-02-28", 2, "2024-03-01"],
    ["2024-01-01", -1, "2023-12-31"],
    ["2024-03-10T08:30:00Z", 35, "2024-04-14T08:30:00Z"],
    ["20240310", 35, "20240414"],
    ["202403101530", 35, "202404141530"],
    ["March 3, 2024", 30, "April 2, 2024"],
    ["Mar 3, 2024", -3, "Feb 29, 2024"],
    ["MARCH 3, 2024", 35, "APRIL 7, 2024"],
    ["march 3rd", 35, "april 7th"],
    ["March 3RD", -2, "March 1ST"],
    ["May 3, 2024", 35, "June 7, 2024"],
    ["Sept 3", 35, "Oct 8"],
    ["Sept. 3, '24", 35, "Oct. 8, '24"],
    ["Dec 31", 1, "Jan 1"],
    ["3 March 2024", 35, "7 April 2024"],
    ["12MAR2023", 35, "16APR2023"],
    ["4th of March", 35, "8th of April"],
    ["the third of March 2024", 5, "the eighth of March 2024"],
    ["March the twenty-first", 35, "April the twenty-fifth"],
    ["Monday, March 4, 2024", 35, "Monday, April 8, 2024"],
    ["Mon 3/4/24", 36, "Tue 4/9/24"],
    ["March 3-7, 2024", 35, "April 7-11, 2024"],
    ["March 26-29", 35, "April 30-May 3"],
    ["26th to 29th March", 35, "30th April to 3rd May"],
    ["3/4-3/7", 35, "4/8-4/11"],
    ["3/4/2024 - 3/7/2024", 35, "4/8/2024 - 4/11/2024"],
    ["March 2024", 35, "April 2024"],
    ["Dec 2023", 35, "Jan 2024"],
    ["03/2024", -70, "01/2024"],
    ["March", 35, "April"],
    ["Christmas", 35, "January 29"],
    ["Halloween 2023", 7, "November 7, 2023"],
    ["2/29", 366, "3/1"],
    ["2/29/2024", 366, "3/1/2025"],
    ["1938", 35, "1939"],
  ];
  it.each(CASES)("moves %s by %i days to %s", (value, days, expected) => {
    expect(shift(value, days)).toBe(expected);
  });

  it.each([["Thanksgiving"], ["Easter Sunday"], ["13/13/2024"], ["2/30/2024"], ["soon"], ["99"]])(
    "says of %s only that it was a date",
    (value) => {
      expect(shift(value, 35)).toBe("[DATE]");
    },
  );

  it.each([
    ["11/25/1936", 35],
    ["03/11/1929", -35],
    ["March 1930", 35],
    ["1934", 35],
    ["12/20/1936", -35],
    ["1937", -35],
  ])("writes no date that tells an age over 89: %s by %i days", (value, days) => {
    expect(shift(value, days)).toBe(OVER_89);
  });

  it.each([
    ["12/20/1936", 35, "01/24/1937"],
    ["01/05/1940", -35, "12/01/1939"],
  ])("keeps the date of somebody of 89 or less: %s", (value, days, expected) => {
    expect(shift(value, days)).toBe(expected);
  });

  const iso = (days: number) => new Date(days * DAY_MS).toISOString().slice(0, 10);
  const american = (days: number) => {
    const [year = "", month = "", day = ""] = iso(days).split("-");
    return `${month}/${day}/${year}`;
  };
  const words = (days: number) =>
    new Date(days * DAY_MS).toLocaleDateString("en-US", {
      year: "numeric",
      month: "long",
      day: "numeric",
      timeZone: "UTC",
    });

  it("keeps intervals exactly, also between two styles", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 19_000 }),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: -1_000, max: 1_000 }),
        fc.constantFrom(iso, american, words),
        fc.constantFrom(iso, american, words),
        (from, gap, offset, one, two) => {
          const [a, b] = [shift(one(from), offset), shift(two(from + gap), offset)];
          const days = (text: string) =>
            Date.parse(/^\d{4}-/.test(text) ? text : `${text} UTC`) / DAY_MS;
          expect(days(b) - days(a)).toBe(gap);
          expect(days(a) - from).toBe(offset);
        },
      ),
    );
  });

  it("keeps the interval of two dates without a year in the year of their document", () => {
    expect([shift("2/28", 35), shift("3/1", 35)]).toEqual(["4/3", "4/5"]);
    const other = { ...CONTEXT, yearAround: 2023 };
    expect([shiftDate("2/28", 35, other), shiftDate("3/1", 35, other)]).toEqual(["4/4", "4/5"]);
  });

  it("keeps weekday and date together by a drawn offset", () => {
    const value = "Friday, March 1, 2024";
    const random = (
      (state) => () =>
        (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647
    )(7);
    for (let draw = 0; draw < 50; draw += 1) {
      const moved = shift(value, drawOffsetDays(random));
      expect(moved.startsWith("Friday, ")).toBe(true);
      expect(new Date(`${moved.slice(8)} UTC`).getUTCDay()).toBe(5);
      expect(moved).not.toBe(value);
    }
  });

  it("moves a month without a day by every offset that is drawn", () => {
    for (let step = 0; step < 200; step += 1) {
      const days = drawOffsetDays(() => step / 200, 3);
      for (const month of ["March", "March 2024", "Dec", "01/2024"]) {
        expect(shift(month, days)).not.toBe(month);
      }
    }
  });
});

describe("yearOf", () => {
  it.each([
    ["03/11/1968", "1968"],
    ["3/4/24", "2024"],
    ["March 3, 2024", "2024"],
    ["Easter 2023", "2023"],
    ["20240310", "2024"],
    ["03/11/1929", OVER_89],
    ["1934", OVER_89],
    ["1938", "1938"],
  ])("keeps of %s only %s", (value, expected) => {
    expect(yearOf(value, CONTEXT)).toBe(expected);
  });

  it.each([["3/4"], ["March"], ["Christmas"], ["the third of May"]])("has none for %s", (value) => {
    expect(yearOf(value, CONTEXT)).toBeUndefined();
  });
});

describe("drawOffsetDays", () => {
  it("is a number of weeks that is never zero and stays within a year", () => {
    for (let step = 0; step < 500; step += 1) {
      const days = drawOffsetDays(() => step / 500);
      expect(days % 7).toBeCloseTo(0);
      expect(Math.abs(days)).toBeGreaterThanOrEqual(35);
      expect(Math.abs(days)).toBeLessThanOrEqual(350);
    }
  });

  it("may go either way", () => {
    expect(drawOffsetDays(() => 0.2)).toBeLessThan(0);
    expect(drawOffsetDays(() => 0.8)).toBeGreaterThan(0);
  });
});
