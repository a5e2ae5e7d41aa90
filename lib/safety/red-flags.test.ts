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
    ["i've had thoughts of hurting myself", "suicidal thoughts"],
    ["I want to kill myself.", "suicidal thoughts"],
    ["Homicidal ideation toward a neighbor.", "thoughts of harming others"],
    ["Thunderclap headache at noon.", "worst headache"],
    ["Numbness in the groin since Monday.", "saddle numbness"],
    ["He lost control of his bladder.", "loss of bladder or bowel control"],
    ["she lost her vision for a minute", "vision loss"],
    ["Left-sided weakness on waking.", "one-sided weakness"],
    ["Haemoptysis x2.", "coughing blood"],
    ["threw up twice, vomiting blood", "bleeding from the gut"],
    ["chest pain when i climb the stairs", "chest pain with exertion"],
    ["Exertional chest pressure for a week.", "chest pain with exertion"],
    ["the pain goes down to my left arm", "pain to the arm or jaw"],
    ["Tearing chest pain.", "tearing pain"],
    ["i passed out in the kitchen", "loss of consciousness"],
    ["Nuchal rigidity on exam.", "stiff neck"],
    ["Decreased fetal movement today.", "bleeding or less movement in pregnancy"],
    ["Petechial rash on the legs.", "rash that does not blanch"],
    ["Rigid abdomen.", "rigid abdomen"],
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
    "Hurt his back at work.",
    "Passed the out-door test.",
    "Weak coffee, strong tea.",
    "Pain goes down to the foot.",
    "Chest pain at rest after the meal.",
    "Lost his glasses.",
    "Tired, not faint of heart.",
  ])("finds none in %j", (text) => {
    expect(findRedFlags(text)).toEqual([]);
  });

  it("finds every place, in source order", () => {
    const text = "Passed out Monday. Coughing up blood. Passed out again.";
    expect(findRedFlags(text).map(({ name }) => name)).toEqual([
      "loss of consciousness",
      "coughing blood",
      "loss of consciousness",
    ]);
  });
});
