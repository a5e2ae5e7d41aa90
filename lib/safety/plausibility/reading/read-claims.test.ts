import { describe, expect, it } from "vitest";
import { readClaims } from "./read-claims";

function claim(text: string, key: string): string[] {
  return (readClaims(text).get(key) ?? []).map(({ says }) => says);
}

describe("readClaims", () => {
  it.each([
    ["Fever.", "fever", ["yes"]],
    ["No fever.", "fever", ["no"]],
    ["Afebrile.", "fever", ["no"]],
    ["She is not afebrile.", "fever", ["open"]],
    ["No significant edema.", "edema", ["soft_no"]],
    ["No severe headache.", "headache", ["part_no"]],
    ["No new weakness.", "weakness", ["part_no"]],
    ["Possible syncope.", "syncope", ["perhaps"]],
    ["The rash has resolved.", "rash", ["ended"]],
    ["Any fever?", "fever", ["open"]],
    ["Any fever? No.", "fever", ["no"]],
    ["Fever at home, afebrile here.", "fever", ["yes", "no"]],
    ["No thunderclap headache.", "headache", []],
    ["Thunderclap headache.", "headache", ["yes"]],
    ["Return for fever.", "fever", []],
    ["Nothing of note.", "fever", []],
  ])("%j says of %s: %j", (text, key, says) => {
    expect(claim(text, key)).toEqual(says);
  });

  it("reads plain words that no finding holds, whatever their number", () => {
    const keyOf = (text: string): string | undefined => [...readClaims(text).keys()][0];
    expect(keyOf("No effusion.")).toBe(keyOf("Two effusions."));
    expect(keyOf("No effusion.")).not.toBe(keyOf("No fracture."));
    expect(keyOf("No houses.")).toBeUndefined();
  });

  it("marks what is another person's or long past", () => {
    const [other] = readClaims("Father had a stroke.").values();
    expect(other?.[0]?.isOther).toBe(true);
    const [past] = readClaims("History of seizure in 2010.").values();
    expect(past?.[0]?.isPast).toBe(true);
  });

  it("points at the words", () => {
    const text = "There is no effusion here.";
    const [[one] = []] = readClaims(text).values();
    expect(text.slice(one?.start, one?.end)).toBe("effusion");
  });
});
