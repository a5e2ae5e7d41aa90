import { describe, expect, it } from "vitest";
import { examLine } from "./exam-line";

describe("examLine", () => {
  it.each([
    [
      "on your heart exam, i do appreciate a 2/6 systolic ejection murmur",
      "heart: 2/6 systolic ejection murmur",
    ],
    ["on your physical exam, there is some edema", "edema"],
    ["let me listen to your lungs here your lungs are clear", "lungs are clear"],
    ["i am going to press on the affected area", ""],
    ["i will take that as no tenderness", "i will take that as no tenderness"],
    ["you have got tenderness over your right shoulder", "tenderness over the right shoulder"],
    ["he does have mildly restricted extension", "mildly restricted extension"],
    ["i do not hear any carotid bruits on your lung exam", "no carotid bruits"],
    [
      "there is swelling and you have some redness of your knee",
      "swelling and redness of the knee",
    ],
    ["your lungs are nice and clear", "lungs are clear"],
    ["a 3/6 murmur, which i have heard before", "3/6 murmur, heard before"],
    ["tenderness on the right-hand side", "tenderness on the right side"],
    ["both of your ankles are swollen", "both of the ankles are swollen"],
  ])("%j: %j", (text, line) => {
    expect(examLine(text)).toBe(line);
  });

  it.each([
    "lungs are clear",
    "no calf tenderness",
    "the incision is well healed",
    "right and left lateral rotation is symmetric",
    "there is not been any change",
    "pain on palpation of the inside of the knee",
  ])("leaves %j alone", (text) => {
    expect(examLine(text)).toBe(text);
  });
});
