import { describe, expect, it } from "vitest";
import type { Person, Statement } from "../statement.schema";
import {
  gatherEvidence,
  isDenied,
  isNotJudged,
  isTold,
  isUndocumented,
  type Evidence,
} from "./gather-evidence";

function evidence(
  id: string,
  rows: readonly (readonly [string, Statement["polarity"]])[],
  person?: Person,
): Evidence | undefined {
  const statements = rows.map(([text, polarity], index) => ({
    id: `s${index}`,
    text,
    polarity,
  }));
  return gatherEvidence({ statements, person }).get(id);
}

describe("gatherEvidence", () => {
  it.each([
    ["chest pain since noon", "present", "present"],
    ["chest pain", "absent", "absent"],
    ["no chest pain", "absent", "absent"],
    ["no chest pain", "present", "absent"],
    ["possible chest pain", "present", "uncertain"],
    ["chest pain", "uncertain", "uncertain"],
    ["chest pain has resolved", "present", "uncertain"],
    ["denies fever but has chest pain", "absent", "uncertain"],
    ["Any chest pain? Yes.", "present", "present"],
    ["Any chest pain? No.", "present", "absent"],
    ["Any chest pain?", "present", "uncertain"],
  ] as const)("%j told as %s is %s", (text, polarity, side) => {
    const said = evidence("chest_pain", [[text, polarity]]);
    expect(said?.[side]).toEqual(["s0"]);
    const others = (["present", "absent", "uncertain"] as const).filter((one) => one !== side);
    for (const other of others) expect(said?.[other]).toEqual([]);
  });

  it.each([
    ["His father had chest pain.", "present"],
    ["Return if chest pain worsens.", "present"],
    ["History of chest pain in 2010.", "present"],
    ["no severe chest pain", "absent"],
    ["no chest pain at rest", "absent"],
    ["not afebrile", "absent"],
  ] as const)("%j told as %s is no evidence", (text, polarity) => {
    expect(evidence("chest_pain", [[text, polarity]])).toBeUndefined();
  });

  it("counts the past where the past is the point", () => {
    expect(evidence("cancer", [["History of breast cancer in 2015.", "present"]])?.present).toEqual(
      ["s0"],
    );
  });

  it("does not deny a finding by denying a kind of it", () => {
    const rows = [["Denies thunderclap headache.", "absent"]] as const;
    expect(evidence("thunderclap_headache", rows)?.absent).toEqual(["s0"]);
    expect(evidence("headache", rows)).toBeUndefined();
  });

  it("keeps both sides where the text says both", () => {
    const said = evidence("fever", [
      ["fever at home", "present"],
      ["Afebrile in clinic.", "present"],
    ]);
    expect(said).toMatchObject({ present: ["s0"], absent: ["s1"] });
    expect([isTold(said), isDenied(said), isUndocumented(said)]).toEqual([true, false, false]);
  });

  it("lists a statement once however often it names the finding", () => {
    expect(evidence("cough", [["cough, cough and more coughing", "present"]])?.present).toEqual([
      "s0",
    ]);
  });

  it("reads measured values as they stand", () => {
    expect(evidence("hypotension", [["BP 80/40", "present"]])?.present).toEqual(["s0"]);
    expect(evidence("hypotension", [["BP 120/70", "present"]])?.absent).toEqual(["s0"]);
    expect(evidence("hypotension", [["BP 80/40", "absent"]])).toBeUndefined();
  });

  it("holds a child named in words to no limit of adults", () => {
    const rows = [
      ["A 2-year-old boy.", "present"],
      ["HR 140, RR 30", "present"],
    ] as const;
    expect(evidence("tachycardia", rows)).toMatchObject({ present: [], valued: ["s1"] });
    expect(evidence("tachycardia", rows.slice(1))?.present).toEqual(["s0"]);
  });

  it("knows age, sex and pregnancy of the person without a statement", () => {
    expect(evidence("older_age", [], { ageYears: 70 })?.fromPerson).toBe("present");
    expect(evidence("older_age", [], { ageYears: 30 })?.fromPerson).toBe("absent");
    expect(evidence("pregnancy", [], { isPregnant: true })?.fromPerson).toBe("present");
    expect(evidence("pregnancy", [], { sex: "male" })?.fromPerson).toBe("absent");
    expect(evidence("testicular_pain", [], { sex: "female" })?.fromPerson).toBe("absent");
    expect(evidence("older_age", [])).toBeUndefined();
  });

  it("knows a value that it cannot judge from a value that nobody measured", () => {
    const alone = evidence("raised_troponin", [["Troponin 0.42 ng/mL.", "present"]]);
    expect(alone).toMatchObject({ present: [], absent: [], valued: ["s0"] });
    expect([isNotJudged(alone), isUndocumented(alone), isDenied(alone)]).toEqual([
      true,
      false,
      false,
    ]);
    const both = [
      ["Troponin 0.42 ng/mL.", "present"],
      ["Troponin is negative.", "present"],
    ] as const;
    expect(isNotJudged(evidence("raised_troponin", both))).toBe(false);
    const none = evidence("raised_troponin", [["Troponin pending.", "present"]]);
    expect([isNotJudged(none), isUndocumented(none)]).toEqual([false, true]);
  });

  it("never calls what nobody said a no", () => {
    expect(isDenied(undefined)).toBe(false);
    expect(isUndocumented(undefined)).toBe(true);
    expect(isTold(undefined)).toBe(false);
  });
});
