import { describe, expect, it } from "vitest";
import { findForeignIdentifiers } from "./find-foreign-identifiers";
import type { OutputContext } from "./output-finding";

const contextOf = (...sourceTexts: string[]): OutputContext => ({
  allowedPlaceholders: new Set(["[NAME_1]"]),
  canary: "",
  honeytokens: [],
  sourceTexts,
});
const found = (text: string, context: OutputContext): string[] =>
  findForeignIdentifiers(text, context).map(({ detail }) => detail);

describe("what stood in a source", () => {
  it.each([
    ["a word that a person had kept", "The Quillan shunt works.", "Placed a Quillan shunt."],
    ["in other case and spacing", "the  QUILLAN  shunt", "Placed a Quillan shunt."],
    ["a code", "Lot 22XK81-4471 was used.", "Lot 22XK81-4471."],
    ["a placeholder of this request", "[NAME_1] is better.", ""],
    ["a bent placeholder, which has a check of its own", "[Name 1] is better.", ""],
    ["another's placeholder, likewise", "[NAME_9] is better.", ""],
    ["an address of the web, likewise", "See https://portal.example/x.", ""],
  ])("is not foreign: %s", (_, text, source) => {
    expect(found(text, contextOf(source))).toEqual([]);
  });

  it.each([
    ["part of a word there", "Ms. Ann was here.", "The annual visit."],
    ["part of a number there", "MRN 5520417 was read.", "Value 155204179."],
    ["the same words apart", "Mr. Leo Vasquez is here.", "Leo is a lion; Vasquezia is a plant."],
  ])("does not cover %s", (_, text, source) => {
    expect(found(text, contextOf(source)).length).toBeGreaterThan(0);
  });
});

describe("a value of this patient that the model was not given", () => {
  const known = [{ category: "name", value: "Harriet Lindqvist" } as const];

  it("is found even where a source holds it", () => {
    const context = { ...contextOf("Harriet Lindqvist was seen."), knownValues: known };
    expect(found("Harriet Lindqvist is better.", context)).toContain("name");
  });

  it("is not found in what only resembles it", () => {
    const context = { ...contextOf("The hair is thin."), knownValues: known };
    expect(found("The hair is thin.", context)).toEqual([]);
  });
});

describe("without the classifier", () => {
  it("the stricter rules look; with it, what it proposes counts", () => {
    const text = "Seen with Tamsyn today.";
    expect(found(text, contextOf()).length).toBeGreaterThan(0);
    expect(found("BP is stable today.", { ...contextOf(), proposals: [] })).toEqual([]);
  });
});
