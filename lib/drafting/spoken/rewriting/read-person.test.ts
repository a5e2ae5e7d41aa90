import { describe, expect, it } from "vitest";
import { readPerson } from "./read-person";

describe("readPerson", () => {
  it.each([
    ["[doctor] i am seeing mrs . [NAME_1] here", "she"],
    ["[doctor] good morning miss [NAME_1]", "she"],
    ["[doctor] hello , ms. [NAME_1]", "she"],
    ["[patient] yes sir", "he"],
    ["[patient] my periods are heavy", "she"],
    ["[doctor] your prostate is enlarged", "he"],
    [
      "[doctor] he does have mildly restricted extension. it gives him pain. his gait is normal. he will continue gabapentin.",
      "he",
    ],
    [
      "Dr. [NAME_1]: she denies fever. her lungs are clear.\nPatient: yes\nDr. [NAME_1]: we switched her to torsemide. she is better.",
      "she",
    ],
    ["she denies fever. her lungs are clear. she takes aspirin. her weight is down.", "she"],
  ])("%j: %s", (text, subject) => {
    expect(readPerson(text).subject).toBe(subject);
  });

  it.each([
    "[patient] i miss them every year and then it seems fine",
    "[patient] i take it . miss it sometimes",
    "[doctor] everything seems fine , your symptoms are gone",
    "[doctor] your wife said he fell. her son saw him. his doctor sent him. her mother had it.",
    "[patient] he hit me. he ran off. i saw him. his dog bit me. he came back.",
    "[doctor] he said you were fine. you know him. did he help you. his note says you fell.",
    "[doctor] hi martha , how is she. he is out.",
  ])("does not know from %j", (text) => {
    expect(readPerson(text).subject).toBe("the patient");
  });
});
