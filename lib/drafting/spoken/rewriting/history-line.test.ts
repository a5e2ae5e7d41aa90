import { describe, expect, it } from "vitest";
import { historyLine } from "./history-line";

describe("historyLine", () => {
  it.each([
    ["she has some nausea", "she reports some nausea"],
    ["she has been having headaches", "she reports headaches"],
    ["she does not have any chest pain", "she denies chest pain"],
    ["she has not had a fever", "she denies fever"],
    ["no chest pain or shortness of breath", "she denies chest pain or shortness of breath"],
    ["no fever and no chills", "she denies fever or chills"],
    ["no fever but some chills", "she denies fever but reports some chills"],
    ["she does not have a fever", "she denies fever"],
    ["she does not have a lot of pain", "she does not have a lot of pain"],
    ["she does not have much pain", "she does not have much pain"],
  ])("%j: %j", (text, line) => {
    expect(historyLine(text, "she")).toBe(line);
  });

  it.each([
    "she has 2 children",
    "she has diabetes",
    "she had chest pain last week",
    "she has had a cough for 3 days",
    "she has pain when she walks",
    "she does not have any pain when she rests",
    "she does not have a car",
    "no, it is the left knee",
    "no idea what it is",
    "her mother has headaches",
    "she has nausea and she took zofran",
  ])("leaves %j alone", (text) => {
    expect(historyLine(text, "she")).toBe(text);
  });
});
