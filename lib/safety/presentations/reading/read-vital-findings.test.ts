import { describe, expect, it } from "vitest";
import { readVitalFindings, type Measured } from "./read-vital-findings";

function read(text: string, who: Measured = { ageYears: 40 }): string[] {
  return readVitalFindings(text, who).map(({ findingId, isPresent }) =>
    isPresent === null ? `?${findingId}` : isPresent ? findingId : `-${findingId}`,
  );
}

describe("readVitalFindings", () => {
  it.each([
    ["BP 82/40", "hypotension"],
    ["blood pressure was 190 over 100", "severe_hypertension"],
    ["BP 150/122", "severe_hypertension"],
    ["HR 128", "tachycardia"],
    ["Heart rate: 38", "bradycardia"],
    ["RR 28", "tachypnea"],
    ["SpO2 86% on room air", "hypoxia"],
    ["O2 sat 88%", "hypoxia"],
    ["sats were 89", "hypoxia"],
    ["T 39.2", "fever"],
    ["Temp 102.4 F", "fever"],
    ["a fever of 103", "fever"],
    ["temperature 34.1", "hypothermia"],
    ["GCS 13", "reduced_consciousness"],
    ["glucose 48", "hypoglycemia"],
    ["glucose 2.4 mmol/L", "hypoglycemia"],
    ["blood sugar of 480", "hyperglycemia"],
    ["Potassium 6.8", "hyperkalemia"],
    ["K 7.1", "hyperkalemia"],
  ])("%j makes %s present", (text, id) => {
    expect(read(text)).toContain(id);
  });

  it.each([
    ["BP 124/78", "-hypotension"],
    ["BP 124/78", "-severe_hypertension"],
    ["SpO2 98%", "-hypoxia"],
    ["T 36.8", "-fever"],
    ["Temp 98.6", "-fever"],
    ["GCS 15", "-reduced_consciousness"],
    ["glucose 104", "-hypoglycemia"],
    ["potassium 4.2", "-hyperkalemia"],
    ["HR 72", "-tachycardia"],
  ])("%j makes %s", (text, id) => {
    expect(read(text)).toContain(id);
  });

  it.each([
    ["BP 94/60", "hypotension"],
    ["SpO2 93%", "hypoxia"],
    ["T 37.8", "fever"],
    ["HR 100", "tachycardia"],
    ["RR 21", "tachypnea"],
    ["glucose 200", "hyperglycemia"],
  ])("the borderline value %j is documented and says neither of %s", (text, id) => {
    expect(read(text)).toContain(`?${id}`);
  });

  it.each([
    "",
    "Room 82/40.",
    "BP not taken; weight 82 kg",
    "HR. 128 beds in the ward",
    "potassium chloride 20 mEq",
    "potassium chloride 8 mEq daily",
    "kept for 6 days",
    "temp 7",
    "GCS 45",
    "SpO2 on 2 L",
    "pulse ox 18",
    "T4 level pending",
    "BP 40/82",
  ])("reads no finding in %j", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("judges no pressure, pulse or breathing of a child, but fever and oxygen; the values are documented", () => {
    const text = "BP 82/40, HR 150, RR 40, T 39.0, SpO2 88%";
    const found = read(text, { ageYears: 1 });
    const judged = found.filter((one) => !one.startsWith("?"));
    expect(judged).toEqual(["hypoxia", "fever", "-hypothermia"]);
    expect(found).toContain("?hypotension");
    expect(found).toContain("?tachycardia");
    expect(read(text, {})).toContain("hypotension");
  });

  it("holds pregnancy to the lower limit", () => {
    expect(read("BP 164/96", { isPregnant: true })).toContain("severe_hypertension");
    expect(read("BP 164/96")).toContain("-severe_hypertension");
  });

  it("points at the words it read", () => {
    const text = "Well. BP 82/40 now.";
    const [first] = readVitalFindings(text, {});
    expect(text.slice(first?.start, first?.end)).toBe("BP 82/40");
  });
});
