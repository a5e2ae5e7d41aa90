import { describe, expect, it } from "vitest";
import { extractClauses } from "../extract-clauses";
import { hearTalk } from "./hear-talk";
import { isRetracted } from "./read-retraction";

function retracted(lines: readonly string[]): string[] {
  const text = ["[doctor] how are you ?", "[patient] fine .", ...lines].join("\n");
  const clauses = extractClauses(text);
  const heard = hearTalk(clauses.mode === "talk" ? clauses.talk : []);
  return heard.filter((_, index) => isRetracted(heard, index)).map((item) => item.text);
}

describe("isRetracted", () => {
  it("finds the plan that the doctor takes back by name", () => {
    expect(
      retracted([
        "[doctor] we will give you a thumb spica for today",
        "[patient] okay",
        "[doctor] yeah not a thumb spica",
        "[doctor] we will use a sugar tong splint",
      ]),
    ).toEqual(["we will give you a thumb spica for today"]);
  });

  it("finds the test that another takes the place of", () => {
    expect(
      retracted([
        "[doctor] we are going to order a ct",
        "[doctor] nope you know what let's upgrade to an mri",
      ]),
    ).toEqual(["we are going to order a ct"]);
  });

  it.each([
    [["[doctor] we will order an mri", "[doctor] no , not today"]],
    [["[doctor] we will order an mri", "[patient] no , not an mri"]],
    [["[doctor] there is no fracture", "[doctor] it is not a fracture"]],
    [["[doctor] start lisinopril", "[doctor] you should not take ibuprofen"]],
  ])("leaves %j", (lines) => {
    expect(retracted(lines)).toEqual([]);
  });
});
