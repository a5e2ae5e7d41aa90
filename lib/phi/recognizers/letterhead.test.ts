import { describe, expect, test } from "vitest";
import { detectIdentifiers } from "../detect-identifiers";

const placesIn = (text: string): string[] =>
  detectIdentifiers(text)
    .filter(({ category }) => category === "location")
    .map(({ start, end }) => text.slice(start, end));

describe("a letterhead in capitals", () => {
  test.each([
    ["ALDER STREET CLINIC     Visit 11/17/2026\nCC: cough", "ALDER STREET CLINIC"],
    ["WILLOW PEDIATRICS   Date 11/03/2026", "WILLOW PEDIATRICS"],
    ["\n\nNORTHGATE FAMILY PRACTICE\nCC: cough", "NORTHGATE FAMILY PRACTICE"],
    ["THORNBY FAMILY PRACTICE", "THORNBY FAMILY PRACTICE"],
    ["FERNBY GENERAL HOSPITAL   Page 1", "FERNBY GENERAL HOSPITAL"],
    ["HARBOR VIEW HOSPITAL | Emergency", "HARBOR VIEW HOSPITAL"],
  ])("%j", (text, place) => {
    expect(placesIn(text)).toContain(place);
  });

  test.each([
    "EMERGENCY DEPARTMENT   Visit note",
    "CARDIOLOGY CLINIC\nCC: chest pain",
    "DISCHARGE SUMMARY\nHospital course: uneventful",
    "PHYSICAL THERAPY OFFICE\nSeen today",
    "CC: cough\nHPI: two days\nPMH: none\nLIVER CLINIC follow-up in May",
    "ASSESSMENT AND PLAN\n1. Hypertension",
    "URGENT CARE",
    "CHIEF COMPLAINT",
    "HISTORY OF PRESENT ILLNESS",
    "EMERGENCY DEPARTMENT",
    "INTENSIVE CARE",
    "PRIMARY CARE OFFICE",
    "PAIN CLINIC",
    "OUTPATIENT SURGERY",
    "RADIOLOGY",
    "COOK AT HOME",
    "TEMP 101.3 F AT HOME",
    "NO HOME HEALTH",
    "LABS AND IMAGING",
    "PLAN OF CARE",
    "WORKS IN A SCHOOL",
    "CONSENT FOR SURGERY",
    "PRE-OP CARE",
    "MENTAL HEALTH",
    "WOUND CARE",
    "HOME HEALTH",
  ])("%j names no place", (text) => {
    expect(placesIn(text)).toEqual([]);
  });
});
