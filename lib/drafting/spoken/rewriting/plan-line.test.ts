import { describe, expect, it } from "vitest";
import { planLine } from "./plan-line";

describe("planLine", () => {
  it.each([
    ["i am going to order a ct scan", "we will order a ct scan"],
    [
      "let us start metformin and i am going to check a lipid panel",
      "we will start metformin and we will check a lipid panel",
    ],
    ["i would like you to take ibuprofen 600 mg", "she is to take ibuprofen 600 mg"],
    ["your hypertension", "hypertension"],
    ["i will see you back here in 2 weeks", "i will see you in 2 weeks"],
    ["come back in 2 weeks", "come back in 2 weeks"],
    ["what i am going to do is i am going to order an mri", "we will order an mri"],
    ["what i would like to do is start you on lasix", "start you on lasix"],
    ["for your right knee pain", "right knee pain"],
  ])("%j: %j", (text, line) => {
    expect(planLine(text, "she")).toBe(line);
  });

  it.each([
    "i will see you in 2 weeks",
    "let us talk about that",
    "what i see is a fracture",
    "i think it is a sprain",
    "i am going to listen to your heart",
    "you are going to be able to run again",
    "your knee and then we will see if that helps",
  ])("leaves %j alone", (text) => {
    expect(planLine(text, "she")).toBe(text);
  });
});
