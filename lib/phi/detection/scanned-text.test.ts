import { describe, expect, it } from "vitest";
import { scanText } from "./scanned-text";

const words = (text: string): string[] => scanText(text).tokens.map((token) => token.text);

describe("tokens", () => {
  const CASES: readonly (readonly [string, readonly string[]])[] = [
    ["Mr. Brennick", ["Mr", ".", "Brennick"]],
    ["O'Neil-Vance's", ["O'Neil-Vance's"]],
    ["58-year-old", ["58-year-old"]],
    ["MRN: 4471-0926", ["MRN", ":", "4471-0926"]],
    ["a/b (c)", ["a", "/", "b", "(", "c", ")"]],
    ["José Núñez", ["José", "Núñez"]],
    ["a_b", ["a", "_", "b"]],
    ["", []],
    [" \n ", []],
  ];
  it.each(CASES)("of %j", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it("say how a word is written", () => {
    const [harold, mrn, brennick, b, lower] = scanText("Harold MRN Brennick's B seen").tokens;
    expect([harold?.isCapitalised, harold?.isUpper]).toEqual([true, false]);
    expect([mrn?.isCapitalised, mrn?.isUpper]).toEqual([false, true]);
    expect([brennick?.word, brennick?.text]).toEqual(["Brennick", "Brennick's"]);
    expect([b?.isCapitalised, b?.isUpper]).toEqual([true, false]);
    expect([lower?.isCapitalised, lower?.isUpper]).toEqual([false, false]);
  });

  it("fold diacritics for the gazetteers, not in the text", () => {
    const [token] = scanText("Núñez").tokens;
    expect([token?.lower, token?.word]).toEqual(["nunez", "Núñez"]);
  });

  it("know where lines and sentences begin", () => {
    const { tokens } = scanText("One two. Three\nfour: five");
    expect(tokens.filter((token) => token.startsLine).map((token) => token.text)).toEqual([
      "One",
      "four",
    ]);
    expect(tokens.filter((token) => token.startsSentence).map((token) => token.text)).toEqual([
      "One",
      "Three",
      "four",
      "five",
    ]);
  });
});

describe("case of a text", () => {
  const CASES: readonly (readonly [string, string])[] = [
    ["The patient was seen and sent home with advice and a leaflet.", "mixed"],
    ["[doctor] hi there , how are you today and how is the new medicine going ?", "lower"],
    ["THE PATIENT WAS SEEN AND SENT HOME WITH ADVICE", "upper"],
    ["short", "mixed"],
    ["", "mixed"],
    ["CT OK", "mixed"],
  ];
  it.each(CASES)("%j is %s", (text, expected) => {
    expect(scanText(text).textCase).toBe(expected);
  });

  it("can be given", () => {
    expect(scanText("hi", "upper").textCase).toBe("upper");
  });
});

describe("words in lower case", () => {
  it("are remembered", () => {
    expect(scanText("Hope and hope").lowerWords.has("hope")).toBe(true);
    expect(scanText("Hope and joy").lowerWords.has("hope")).toBe(false);
  });

  it("do not include parts of addresses", () => {
    expect(scanText("John wrote john_doe@example.org").lowerWords.has("john")).toBe(false);
  });
});
