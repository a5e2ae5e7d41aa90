import { describe, expect, it } from "vitest";
import { findAllergies, readAllergyList } from "./find-allergies";
import { findSelfCorrections, keepLastValues } from "./find-self-corrections";

describe("findAllergies", () => {
  it.each([
    ["he swelled up with the CT dye in 2019.", "CT dye", "swelled up with the CT dye in 2019"],
    ["broke out in hives from amoxicillin", "amoxicillin", "broke out in hives from amoxicillin"],
    ["allergic to sulfa", "sulfa", "allergic to sulfa"],
    ["has an allergy to latex (hives)", "latex", "allergy to latex (hives)"],
    ["Allergy to penicillin: anaphylaxis.", "penicillin", "Allergy to penicillin: anaphylaxis"],
    ["Allergic to penicillin - hives.", "penicillin", "Allergic to penicillin - hives"],
    ["allergic to penicillin — rash", "penicillin", "allergic to penicillin — rash"],
    ["Allergy to penicillin: start doxycycline.", "penicillin", "Allergy to penicillin"],
    ["allergic to beta-lactams", "beta-lactams", "allergic to beta-lactams"],
    [
      "had a reaction to penicillin as a child",
      "penicillin",
      "had a reaction to penicillin as a child",
    ],
    [
      "got a rash after taking bactrim antibiotics",
      "bactrim antibiotics",
      "got a rash after taking bactrim antibiotics",
    ],
    ["PCN allergy - give Zosyn", "PCN", "PCN allergy"],
    ["penicillin-allergic", "penicillin", "penicillin-allergic"],
    ["PCN anaphylaxis.", "PCN", "PCN anaphylaxis"],
  ])("reads %j", (text, substance, quoted) => {
    const [found] = findAllergies(text);
    expect(found?.substance).toBe(substance);
    expect(text.slice(found?.start, found?.end)).toBe(quoted);
  });

  it.each([
    "",
    "swelling with walking",
    "knee swelled up after the game",
    "rash on the arm",
    "seasonal allergies",
    "itching at night",
    "took amoxicillin for strep",
    "penicillin allergy testing",
    "penicillin allergy clinic",
    "PCN allergy was ruled out",
    "PCN allergy label removed",
    "Penicillin allergy: GBS swab with sensitivities next week.",
    "contrast, allergy season",
  ])("reads none in %j", (text) => {
    expect(findAllergies(text)).toEqual([]);
  });

  it.each(["NKDA", "no known drug allergies", "No allergies."])(
    "reads %j as none known",
    (text) => {
      expect(findAllergies(text)[0]?.isNone).toBe(true);
    },
  );
});

describe("readAllergyList", () => {
  it("reads entries with and without reactions", () => {
    const found = readAllergyList("penicillin (rash), sulfa - hives; latex");
    expect(found.map(({ substance, reaction }) => [substance, reaction])).toEqual([
      ["penicillin", "rash"],
      ["sulfa", "hives"],
      ["latex", ""],
    ]);
  });

  it("reads no entry of nothing", () => {
    expect(readAllergyList("")).toEqual([]);
    expect(readAllergyList(" ; , ")).toEqual([]);
  });
});

describe("findSelfCorrections", () => {
  it.each([
    ["Started two weeks, no, two months ago.", "duration", "two weeks", "two months"],
    [
      "a couple weeks , or , i'm sorry , a couple months",
      "duration",
      "a couple weeks",
      "a couple months",
    ],
    ["200 mg , no , 400 mg twice a day", "dose", "200 mg", "400 mg"],
    ["the left knee, sorry, the right knee", "side", "the left knee", "the right knee"],
    ["on Sunday, no, Monday", "day", "Sunday", "Monday"],
    ["it was 148, I mean 138", "value", "148", "138"],
    ["3 days ago, actually 5 days ago", "duration", "3 days", "5 days"],
  ])("reads %j", (text, kind, first, last) => {
    const [found] = findSelfCorrections(text);
    expect(found).toMatchObject({ kind, first, last });
    expect(text.slice(found?.start, found?.firstEnd)).toBe(first);
    expect(text.slice(found?.lastStart, found?.end)).toBe(last);
  });

  it.each([
    "",
    "two weeks, then two months of rest",
    "no fever for two weeks, no cough for two weeks",
    "two weeks, no, two weeks",
    "the left knee and the right knee",
    "all right , no , right knee",
    "2 to 3 days",
    "right side, actually right knee",
  ])("reads none in %j", (text) => {
    expect(findSelfCorrections(text)).toEqual([]);
  });

  it("keeps the last value", () => {
    expect(keepLastValues("Started two weeks, no, two months ago.")).toBe(
      "Started two months ago.",
    );
    expect(keepLastValues("Nothing to correct.")).toBe("Nothing to correct.");
  });
});
