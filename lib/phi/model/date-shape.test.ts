import { describe, expect, test } from "vitest";
import { isDateShaped } from "./date-shape";

const asks = (text: string, value: string): boolean =>
  isDateShaped(text, text.indexOf(value), value);

describe("what can be a date", () => {
  test.each([
    ["seen March 4", "March 4"],
    ["seen 3/4", "3/4"],
    ["due 11/2026", "11/2026"],
    ["seen 2026-03-04", "2026-03-04"],
    ["home by Thanksgiving", "Thanksgiving"],
    ["seen Ma7ch 4", "Ma7ch 4"],
    ["seen 4 Deeember", "4 Deeember"],
    ["seen 0ct 12", "0ct 12"],
  ])("%s", (text, value) => {
    expect(asks(text, value)).toBe(true);
  });
});

describe("what cannot", () => {
  test.each([
    ["since 2019", "2019"],
    ["pain 8/10", "8/10"],
    ["8/10 pain", "8/10"],
    ["vision 20/25", "20/25"],
    ["ratio 0/7", "0/7"],
    ["day 3", "day 3"],
    ["pain 8", "pain 8"],
    ["room 12", "room 12"],
    ["next Monday", "Monday"],
    ["in winter", "winter"],
  ])("%s", (text, value) => {
    expect(asks(text, value)).toBe(false);
  });
});
