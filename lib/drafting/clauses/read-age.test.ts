import { describe, expect, it } from "vitest";
import { readAge } from "./read-age";

describe("readAge", () => {
  it.each([
    ["58M, chest pressure", 58],
    ["58 y/o male", 58],
    ["a 50-year-old female", 50],
    ["9-month-old girl", 0],
    ["18 mo F with cough", 1],
    ["Age: 71", 71],
    ["2 yr old boy", 2],
  ])("%j: %d", (text, age) => {
    expect(readAge(text)).toBe(age);
  });

  it.each(["", "for 3 weeks", "5 min of rest", "BP 148/86", "room 12", "999M units"])(
    "%j says none",
    (text) => {
      expect(readAge(text)).toBeUndefined();
    },
  );
});
