import { describe, expect, it } from "vitest";
import { findRedFlags } from "./red-flags";

describe("findRedFlags", () => {
  it.each([
    ["It is the worst headache of my life.", "worst headache"],
    ["Reports suicidal thoughts.", "suicidal thoughts"],
    ["Numb in the saddle numbness area.", "saddle numbness"],
    ["He has been coughing up blood.", "coughing blood"],
    ["Facial droop since noon.", "one-sided weakness"],
    ["Black tarry stools for 2 days.", "bleeding from the gut"],
    ["Her throat is closing.", "airway swelling"],
  ])("%j names %s", (text, name) => {
    const [flag] = findRedFlags(text);
    expect(flag?.name).toBe(name);
    expect(text.slice(flag?.start, flag?.end).length).toBeGreaterThan(3);
  });

  it.each([
    "",
    "Mild headache after work.",
    "Numb fingers at night.",
    "Cough for a week.",
    "Ate black beans.",
  ])("finds none in %j", (text) => {
    expect(findRedFlags(text)).toEqual([]);
  });
});
