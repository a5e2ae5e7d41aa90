import { describe, expect, it } from "vitest";
import { draftNote } from "../draft-note";
import { readSutureSizes } from "./read-suture-sizes";

describe("readSutureSizes", () => {
  it.each([
    ["closed with five oh nylon", "closed with 5-0 nylon"],
    ["four zero vicryl deep", "4-0 vicryl deep"],
    ["Six-oh Prolene", "6-0 Prolene"],
    ["3 oh silk sutures", "3-0 silk sutures"],
    ["five oh simple interrupted nylon", "5-0 simple interrupted nylon"],
  ])("%j is %j", (text, expected) => {
    expect(readSutureSizes(text)).toBe(expected);
  });

  it.each([
    "5-0 nylon",
    "six nylon sutures",
    "two oh and he fell",
    "at five oh clock",
    "zero of five stitches",
    "one two three nylon",
    "",
  ])("leaves %j", (text) => {
    expect(readSutureSizes(text)).toBe(text);
  });

  it.each([
    "HPI: 22M cut.\nProcedure: wound closed with five oh nylon, 6 sutures.\nPlan: removal",
    "cut to the left forearm today with a kitchen knife. procedure wound closed with five oh nylon six sutures. plan removal in ten days",
  ])("stands in the note as a size: %j", (text) => {
    const { sentences, unplaced } = draftNote(text, { template: "soap" });
    expect(sentences.map((one) => one.text).join(" ")).toContain("5-0 nylon");
    expect(unplaced).toEqual([]);
  });
});
