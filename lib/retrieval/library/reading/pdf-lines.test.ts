import { describe, expect, test } from "vitest";
import { joinPlacedText, type PlacedText } from "./pdf-lines";

const piece = (text: string, y: number, more: Partial<PlacedText> = {}): PlacedText => ({
  text,
  x: 72,
  y,
  height: 12,
  endsLine: false,
  ...more,
});

describe("pieces of a page become lines and paragraphs", () => {
  test.each<[string, PlacedText[], string]>([
    ["pieces of one line", [piece("Hay ", 700), piece("fever", 700)], "Hay fever"],
    ["a raised figure", [piece("kg/m", 700), piece("2", 704)], "kg/m2"],
    ["the next line", [piece("One", 700), piece("two", 686)], "One\ntwo"],
    [
      "a line that the file ends itself",
      [piece("One", 700, { endsLine: true }), piece("two", 698)],
      "One\ntwo",
    ],
    [
      "an empty piece that ends a line",
      [piece("One", 700), piece("", 700, { endsLine: true }), piece("two", 699)],
      "One\ntwo",
    ],
    ["a free line", [piece("One", 700), piece("Two", 670)], "One\n\nTwo"],
    ["the top of the next column", [piece("End", 100), piece("Top", 700)], "End\n\nTop"],
    [
      "a word cut at the end of a line",
      [piece("hyper-", 700), piece("tension", 686)],
      "hypertension",
    ],
    ["a range at the end of a line", [piece("3.5-", 700), piece("5.0", 686)], "3.5-\n5.0"],
    ["nothing", [], ""],
  ])("%s", (_name, pieces, expected) => {
    expect(joinPlacedText(pieces)).toBe(expected);
  });
});
