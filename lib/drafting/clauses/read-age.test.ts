import { describe, expect, it } from "vitest";
import { readAge } from "./read-age";

describe("readAge", () => {
  it.each([
    ["58M, chest pressure", 58],
    ["58 y/o male", 58],
    ["a 50-year-old female", 50],
    ["9-month-old girl", 0],
    ["18 mo F with cough", 1],
    ["Age: 71", 71],
    ["2 yr old boy", 2],
    ["Age: 4 months Sex: F", 0],
    ["Age/Sex: 57/M", 57],
    ["8 week old infant", 0],
    ["HPI: 9mo with fever", 0],
    ["4/12 old, wheezy", 0],
    ["cough x 3 mo, 57M", 57],
    ["CC: cough x 3 months\nHPI: 57-year-old man", 57],
    ["58m, chest pressure", 58],
  ])("%j: %d", (text, age) => {
    expect(readAge(text)).toBe(age);
  });

  it.each([
    "",
    "for 3 weeks",
    "5 min of rest",
    "BP 148/86",
    "room 12",
    "999M units",
    "walks 10 m on flat",
    "height 1.75 m",
    "menarche at age 12",
    "cough x 3 mo",
  ])("%j says none", (text) => {
    expect(readAge(text)).toBeUndefined();
  });
});
