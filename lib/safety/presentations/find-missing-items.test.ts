import { describe, expect, it } from "vitest";
import { findMissingItems } from "./find-missing-items";
import type { Person } from "./statement.schema";

function missing(
  texts: readonly string[],
  group: "history" | "examination" | "tests",
  person?: Person,
): string[] {
  const statements = texts.map((text, index) => ({
    id: `s${index}`,
    text,
    polarity: "present" as const,
  }));
  return findMissingItems({ statements, person })[group].map(({ id }) => id);
}

describe("findMissingItems", () => {
  it("lists what a presentation asks for and nobody wrote", () => {
    expect(missing(["chest pain"], "tests")).toEqual(["ecg", "troponin", "chest_xray"]);
    expect(missing(["chest pain"], "examination")).toContain("both_arms");
  });

  it.each([
    ["tests", "EKG shows sinus rhythm.", "ecg"],
    ["tests", "Troponin pending.", "troponin"],
    ["tests", "CXR clear.", "chest_xray"],
    ["history", "Started two hours ago.", "onset"],
    ["history", "Sharp in character.", "character"],
    ["examination", "BP 120/80.", "blood_pressure"],
    ["examination", "Lungs clear to auscultation.", "lung_exam"],
    ["examination", "No calf tenderness.", "leg_exam"],
    ["examination", "BP equal in both arms.", "both_arms"],
  ] as const)("%s: %j documents %s", (group, text, id) => {
    expect(missing(["chest pain"], group)).toContain(id);
    expect(missing(["chest pain", text], group)).not.toContain(id);
  });

  it.each([
    ["tests", "Spoke of the election.", "ecg"],
    ["tests", "A cup on the shelf.", "troponin"],
    ["examination", "Armchair.", "both_arms"],
    ["examination", "Plans to lunge.", "lung_exam"],
    ["history", "Character actor.", "onset"],
  ] as const)("%s: %j documents no %s", (group, text, id) => {
    expect(missing(["chest pain", text], group)).toContain(id);
  });

  it("takes a denial as documented", () => {
    const statements = [
      { id: "a", text: "low back pain", polarity: "present" as const },
      { id: "b", text: "bowel or bladder incontinence", polarity: "absent" as const },
    ];
    expect(findMissingItems({ statements }).history.map(({ id }) => id)).not.toContain(
      "bladder_bowel_control",
    );
  });

  it("asks no man and no child for a pregnancy test", () => {
    const rows = ["abdominal pain"];
    expect(missing(rows, "tests", { sex: "female", ageYears: 30 })).toContain("pregnancy_test");
    expect(missing(rows, "tests")).toContain("pregnancy_test");
    expect(missing(rows, "tests", { sex: "male" })).not.toContain("pregnancy_test");
    expect(missing(rows, "tests", { sex: "female", ageYears: 6 })).not.toContain("pregnancy_test");
    expect(missing(["flank pain"], "examination", { sex: "female" })).not.toContain("genital_exam");
  });

  it("names the presentations that ask, each item once", () => {
    const items = findMissingItems({
      statements: [{ id: "s", text: "chest pain and dyspnea", polarity: "present" }],
    });
    const ecg = items.tests.filter(({ id }) => id === "ecg");
    expect(ecg).toHaveLength(1);
    expect(ecg[0]?.presentationIds).toEqual(["chest_pain", "dyspnea"]);
  });

  it("asks for nothing without a presentation", () => {
    expect(findMissingItems({ statements: [] })).toEqual({
      history: [],
      examination: [],
      tests: [],
    });
  });
});
