import { describe, expect, it } from "vitest";
import { resultLine } from "./result-line";

describe("resultLine", () => {
  it.each([
    ["i reviewed your x-ray and it shows no fracture", "x-ray shows no fracture"],
    ["i looked at the results of your chest x-ray and it looks normal", "chest x-ray looks normal"],
    [
      "looking at your lab results, your white blood cell count is normal",
      "lab results: white blood cell count is normal",
    ],
    [
      "looking here at the results of the chest x-ray, it does look like you have some fluid in the lungs",
      "chest x-ray: fluid in the lungs",
    ],
    [
      "looking at the x-ray of the left knee, there is no fracture",
      "x-ray of the left knee: no fracture",
    ],
    ["this shows that there is good bony alignment", "this shows good bony alignment"],
    ["your a1c is 8", "a1c is 8"],
  ])("%j: %j", (text, line) => {
    expect(resultLine(text)).toBe(line);
  });

  it.each([
    "looking at her right and her left, then up",
    "creatinine is 1.2",
    "x-ray shows there is not enough fluid",
  ])("leaves %j alone", (text) => {
    expect(resultLine(text)).toBe(text);
  });
});
