import { describe, expect, it } from "vitest";
import { rankDifferentials, type RankedDifferential } from "./rank-differentials";
import type { Person, Statement } from "./statement.schema";

type Row = readonly [text: string, polarity?: Statement["polarity"]];

function rank(rows: readonly Row[], person?: Person): RankedDifferential[] {
  return rankDifferentials({
    statements: rows.map(([text, polarity = "present"], index) => ({
      id: `s${index}`,
      text,
      polarity,
    })),
    person,
  });
}
function named(list: readonly RankedDifferential[], name: string): RankedDifferential {
  const one = list.find((item) => item.name.includes(name));
  if (!one) throw new Error(`no ${name} in ${list.map((item) => item.name).join()}`);
  return one;
}

describe("the order", () => {
  it.each([
    ["chest pain on exertion going to the jaw with sweating", "acute coronary syndrome"],
    ["sudden tearing chest pain through to my back", "aortic dissection"],
    [
      "pleuritic chest pain, short of breath, right leg swelling after surgery",
      "pulmonary embolism",
    ],
    ["sudden worst headache of my life with a stiff neck and vomiting", "subarachnoid hemorrhage"],
    ["headache with jaw pain when chewing and scalp tenderness", "giant cell arteritis"],
    [
      "back pain with saddle numbness and bladder incontinence",
      "spinal cord or cauda equina compression",
    ],
    [
      "back pain with fever in an iv drug user, midline spinal tenderness",
      "spinal epidural abscess",
    ],
    ["abdominal pain, pulsatile mass, fainted, hypotensive", "ruptured abdominal aortic aneurysm"],
    ["RLQ pain that moved to the right lower side, poor appetite, fever", "appendicitis"],
    ["pelvic pain, missed period, shoulder tip pain and spotting", "ectopic pregnancy"],
    ["testicular pain of sudden onset, high-riding testicle, vomiting", "testicular torsion"],
    ["sore throat, drooling, stridor and a muffled voice", "epiglottitis"],
    ["red eye with eye pain, halos, vomiting and headache", "angle-closure glaucoma"],
    ["petechial rash, hypotension and rigors", "meningococcal sepsis"],
    ["overdose with pinpoint pupils and respiratory depression", "opioid poisoning"],
    ["ascending weakness with absent reflexes, Guillain-Barre", "Guillain-Barre"],
  ])("%j puts %s first", (text, name) => {
    expect(rank([[text]])[0]?.name).toContain(name);
  });

  it("puts what must not be missed before the rest, even without a fact for it", () => {
    const list = rank([["burning chest pain after eating, heartburn"]]);
    const flags = list.map(({ isCannotMiss }) => isCannotMiss);
    expect(flags).toEqual([...flags].sort((a, b) => Number(b) - Number(a)));
    expect(list.at(-1)?.isCannotMiss).toBe(false);
    expect(named(list, "reflux").for.map(({ findingId }) => findingId)).toContain(
      "burning_after_meals",
    );
  });

  it("is the same for the same statements", () => {
    const rows: Row[] = [["dyspnea and chest pain"], ["no fever", "absent"]];
    expect(rank(rows)).toEqual(rank(rows));
  });

  it("shows no number", () => {
    for (const one of rank([["headache with fever"]])) {
      expect(Object.values(one).filter((value) => typeof value === "number")).toEqual([]);
    }
  });

  it("is empty where no presentation is found", () => {
    expect(rank([["Doing well."]])).toEqual([]);
    expect(rank([])).toEqual([]);
  });
});

describe("what speaks for and against", () => {
  const list = rank([
    ["headache with photophobia"],
    ["denies fever or stiff neck", "absent"],
    ["possibly confused"],
  ]);
  const meningitis = named(list, "meningitis");

  it("cites the statements", () => {
    expect(meningitis.for).toContainEqual({
      findingId: "photophobia",
      label: "photophobia",
      isAbsence: false,
      isUncertain: false,
      statementIds: ["s0"],
    });
  });

  it("counts a denied key feature against, as an absence", () => {
    expect(meningitis.against).toContainEqual({
      findingId: "fever",
      label: "no fever",
      isAbsence: true,
      isUncertain: false,
      statementIds: ["s1"],
    });
  });

  it("marks doubt", () => {
    const one = meningitis.for.find(({ findingId }) => findingId === "confusion");
    expect(one?.isUncertain).toBe(true);
  });

  it("lists what nobody spoke of, and counts none of it against", () => {
    expect(meningitis.undocumented).toContain("petechiae or non-blanching rash");
    expect(meningitis.undocumented).not.toContain("fever");
    const against = meningitis.against.map(({ findingId }) => findingId);
    expect(against).toEqual(["fever", "stiff_neck"]);
  });

  it("lets the age of the person speak without a statement", () => {
    const arteritis = named(rank([["headache"]], { ageYears: 74 }), "giant cell");
    expect(arteritis.for).toMatchObject([{ findingId: "age_50_or_over", statementIds: [] }]);
    const young = named(rank([["headache"]], { ageYears: 20 }), "giant cell");
    expect(young.for).toEqual([]);
    expect(young.undocumented).not.toContain("age 50 or over");
  });
});

describe("who it is for", () => {
  it.each([
    ["abdominal pain", "ectopic", { sex: "male" }, false],
    ["abdominal pain", "ectopic", { sex: "female" }, true],
    ["abdominal pain", "ectopic", {}, true],
    ["flank pain", "testicular torsion", { sex: "female" }, false],
    ["flank pain", "testicular torsion", {}, true],
  ] as const)("%j has %s for %j: %s", (text, name, person, isThere) => {
    const names = rank([[text]], person).map((one) => one.name);
    expect(names.some((one) => one.includes(name))).toBe(isThere);
  });

  it("joins one diagnosis of two presentations", () => {
    const list = rank([["chest pain and shortness of breath"]]);
    const embolisms = list.filter(({ name }) => name === "pulmonary embolism");
    expect(embolisms).toHaveLength(1);
    expect(embolisms[0]?.presentationIds).toEqual(["chest_pain", "dyspnea"]);
  });
});
