import { describe, expect, it } from "vitest";
import { isFragment } from "./read-fragment";

describe("isFragment", () => {
  it.each([
    "4 days ago.",
    "In the last few weeks.",
    "When the patient was a kid.",
    "Just to be sure.",
    "Of the little ones.",
    "Pretty good.",
  ])("%j is a piece", (text) => {
    expect(isFragment(text)).toBe(true);
  });

  it.each([
    "When he bends, it hurts.",
    "He fell 4 days ago.",
    "Bilateral knee pain.",
    "Order a chest x-ray.",
    "Metformin twice daily.",
    "Symptoms started last week.",
  ])("%j stands alone", (text) => {
    expect(isFragment(text)).toBe(false);
  });
});
