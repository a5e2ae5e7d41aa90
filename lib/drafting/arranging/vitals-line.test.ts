import { describe, expect, it } from "vitest";
import { findVitals } from "../facts/find-vitals";
import { vitalsLine } from "./vitals-line";

describe("vitalsLine", () => {
  it.each([
    [
      "They look good blood pressure is 120/70 heart rate is 60 and respiratory rate is 14.",
      "Blood pressure is 120/70, heart rate is 60, respiratory rate is 14.",
    ],
    [
      "Heart rate was 68 respirations were 16 and pulse ox was 98% on room air so those were all good.",
      "Heart rate was 68, respirations were 16, pulse ox was 98% on room air.",
    ],
    [
      "Blood pressure was 118/72 heart rate was 58 she is afebrile.",
      "Blood pressure was 118/72, heart rate was 58 she is afebrile.",
    ],
    [
      "He breathes fast respiratory rate is 28 and blood pressure is 90/50.",
      "He breathes fast respiratory rate is 28 and blood pressure is 90/50.",
    ],
    ["Blood pressure is a little high, 156/94.", "Blood pressure is a little high, 156/94."],
    ["No values here.", "No values here."],
  ])("%j", (text, line) => {
    expect(vitalsLine(text, findVitals(text))).toBe(line);
  });
});
