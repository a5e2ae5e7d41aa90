import { describe, expect, it } from "vitest";
import { ValueIndex } from "./value-index";

function indexOf(...values: string[]): ValueIndex {
  const index = new ValueIndex();
  for (const value of values) index.add(value);
  return index;
}
const found = (index: ValueIndex, text: string, isWhole: boolean): string[] =>
  index.findIn(text, isWhole).map(({ start, end }) => text.slice(start, end));

describe("ValueIndex", () => {
  const index = indexOf("Brennick", "4471", "Hill", "Harold Brennick", "abc");
  it.each([
    ["MR. BRENNICK", ["BRENNICK"]],
    ["brennick's", ["brennick"]],
    ["Harold Brennick", ["Harold Brennick", "Brennick"]],
    ["no. 4471-0926", ["4471"]],
    ["\u0130 Hill", ["Hill"]],
  ])("finds whole values in %j", (text, expected) => {
    expect(found(index, text, true)).toEqual(expected);
  });

  it.each([["chills"], ["94471"], ["abc"], ["Brennic"], ["Bren nick"], [""]])(
    "finds no whole value in %j",
    (text) => {
      expect(found(index, text, true)).toEqual([]);
    },
  );

  it("finds parts of words when asked for them", () => {
    expect(found(index, "chills 944719", false)).toEqual(["hill", "4471"]);
  });

  it("takes the end of the text for an edge and a slice beyond it for nothing", () => {
    expect(found(indexOf("Brennick's"), "Brennick", true)).toEqual([]);
    expect(found(indexOf("Brennick"), "Brennick", true)).toEqual(["Brennick"]);
  });

  it("is linear where every start is a near miss", () => {
    expect(found(indexOf("aaaaaaaab"), "a".repeat(100_000), false)).toEqual([]);
  });
});
