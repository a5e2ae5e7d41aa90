import { describe, expect, test } from "vitest";
import { formatDay, formatInstant, isTimeZone } from "./time-text";

const AT = "2026-11-17T21:02:00.000Z";

describe("times", () => {
  test.each([
    ["UTC", AT, "17 Nov 2026 21:02 UTC"],
    ["America/New_York", AT, "17 Nov 2026 16:02 EST (21:02 UTC)"],
    ["Asia/Tokyo", AT, "18 Nov 2026 06:02 GMT+9 (21:02 UTC)"],
    ["America/New_York", "2026-07-01T04:00:00.000Z", "1 Jul 2026 00:00 EDT (04:00 UTC)"],
    ["UTC", "2026-09-05T00:00:00.000Z", "5 Sep 2026 00:00 UTC"],
  ])("in %s", (zone, instant, text) => {
    expect(formatInstant(instant, zone)).toBe(text);
  });

  test("a calendar date has no zone", () => {
    expect(formatDay("1968-03-11")).toBe("11 Mar 1968");
  });

  test.each([
    ["Europe/Berlin", true],
    ["UTC", true],
    ["Mars/Olympus", false],
    ["", false],
  ])("%j is a zone: %s", (zone, known) => {
    expect(isTimeZone(zone)).toBe(known);
  });
});
