import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPresentationFlags, type PresentationFlags } from "./find-presentation-flags";
import type { Person, Statement } from "./statement.schema";

type Row = readonly [text: string, polarity?: Statement["polarity"]];

function flags(rows: readonly Row[], person?: Person): PresentationFlags {
  return findPresentationFlags({
    statements: rows.map(([text, polarity = "present"], index) => ({
      id: `s${index}`,
      text,
      polarity,
    })),
    person,
  });
}
const ids = (list: PresentationFlags["present"]): string[] => list.map((one) => one.findingId);

describe("flags that are present", () => {
  it.each([
    ["chest pain radiating to my left arm", "pain_to_arm_or_jaw"],
    ["chest pain and then i passed out", "syncope"],
    ["tearing chest pain", "tearing_pain"],
    ["sudden worst headache of my life", "thunderclap_headache"],
    ["headache with a stiff neck", "stiff_neck"],
    ["back pain and i can't feel when i wipe", "saddle_numbness"],
    ["back pain, lost control of his bladder", "bladder_or_bowel_trouble"],
    ["back pain with fever", "fever"],
    ["abdominal pain with a rigid abdomen", "peritonism"],
    ["abdominal pain out of proportion to exam", "pain_out_of_proportion"],
    ["Black tarry stools; BP 84/50", "hypotension"],
    ["sore throat, he is drooling", "drooling"],
    ["red eye, wears contact lenses", "contact_lenses"],
    ["rash that does not blanch with fever", "petechiae"],
    ["rash, skin is peeling with mouth sores", "skin_peeling_or_blisters"],
    ["knee swelling with fever, hot red knee", "hot_joint"],
    ["vomiting green in the baby", "bilious_vomiting"],
    ["dizzy and can't walk straight", "ataxia"],
    ["depressed, has a gun at home", "access_to_means"],
    ["the voices are telling me to jump", "command_hallucinations"],
    ["cellulitis with pain out of proportion", "pain_out_of_proportion"],
    ["leg swelling and shortness of breath", "dyspnea"],
    ["cut my hand and can't bend my finger", "tendon_or_nerve_injury"],
    ["diarrhea after a course of antibiotics", "recent_antibiotics"],
    ["hit his head, takes eliquis", "anticoagulant"],
  ])("%j: %s", (text, id) => {
    expect(ids(flags([[text]]).present)).toContain(id);
  });

  it("names the statements, the presentations and the sources", () => {
    const { present } = flags([["chest pain"], ["passed out at noon"]]);
    const one = present.find(({ findingId }) => findingId === "syncope");
    expect(one).toMatchObject({ statementIds: ["s1"], deniedBy: [], isUncertain: false });
    expect(one?.presentationIds).toContain("chest_pain");
    expect(one?.sources.join()).toContain("2021");
  });

  it("marks doubt, and still lists it as present", () => {
    const one = flags([["chest pain"], ["may have passed out"]]).present.find(
      ({ findingId }) => findingId === "syncope",
    );
    expect(one?.isUncertain).toBe(true);
  });

  it("lists what cannot wait where no presentation was recognized", () => {
    const { present } = flags([["SpO2 82%"]]);
    expect(present.map(({ findingId, presentationIds }) => [findingId, presentationIds])).toEqual([
      ["hypoxia", []],
    ]);
  });

  it("lets what is told win over what is denied, and keeps the denial beside it", () => {
    const { present, absent } = flags([["headache and fever at home"], ["Afebrile here."]]);
    const one = present.find(({ findingId }) => findingId === "fever");
    expect(one).toMatchObject({ statementIds: ["s0"], deniedBy: ["s1"] });
    expect(ids(absent)).not.toContain("fever");
  });
});

describe("flags that are absent or not documented", () => {
  it("tells the two apart", () => {
    const { present, absent, notDocumented } = flags([
      ["headache"],
      ["denies fever or stiff neck", "absent"],
    ]);
    expect(present).toEqual([]);
    expect(ids(absent)).toEqual(["stiff_neck", "fever"]);
    expect(absent[0]?.deniedBy).toEqual(["s1"]);
    expect(ids(notDocumented)).toContain("thunderclap_headache");
    expect(ids(notDocumented)).not.toContain("fever");
  });

  it.each([
    ["no severe headache", "headache"],
    ["no vomiting today", "vomiting"],
    ["denies fever except for confusion", "confusion"],
  ])("a partial denial, %j, is no absence of %s", (text, id) => {
    const { absent } = flags([["head injury, headache, dizziness"], [text, "absent"]]);
    expect(ids(absent)).not.toContain(id);
  });

  it.each<[string, string, "present" | "absent" | "notJudged" | "notDocumented"]>([
    ["Troponin 0.42 ng/mL (ref < 0.04)", "raised_troponin", "present"],
    ["Troponin 0.02 ng/mL (ref < 0.04)", "raised_troponin", "absent"],
    ["Troponin 0.42 ng/mL", "raised_troponin", "notJudged"],
    ["Troponin pending", "raised_troponin", "notDocumented"],
    ["BP 94/60", "hypotension", "notJudged"],
    ["BP pending", "hypotension", "notDocumented"],
  ])("chest pain, %j: %s is %s, and in no other list", (text, id, list) => {
    const found = flags([["chest pain"], [text]]);
    const lists = (["present", "absent", "notJudged", "notDocumented"] as const).filter((one) =>
      ids(found[one]).includes(id),
    );
    expect(lists).toEqual([list]);
    const [flag] = found.notJudged.filter(({ findingId }) => findingId === id);
    expect(flag?.statementIds ?? []).toEqual(list === "notJudged" ? ["s1"] : []);
  });

  it("asks a man for no pregnancy and a young person for no old age", () => {
    const person = { sex: "male", ageYears: 24 } as const;
    const { notDocumented, absent } = flags([["headache"]], person);
    expect(ids(notDocumented)).not.toContain("pregnancy");
    expect(ids(absent)).not.toContain("pregnancy");
    expect(ids(flags([["headache"]]).notDocumented)).toContain("pregnancy");
  });

  it("says nothing of flags where no presentation is found", () => {
    expect(flags([["Doing well."]])).toEqual({
      present: [],
      absent: [],
      notJudged: [],
      notDocumented: [],
    });
  });
});

describe("the three lists", () => {
  const texts = fc.constantFrom(
    "chest pain",
    "no fever",
    "fever at home",
    "passed out",
    "possible syncope",
    "denies chest pain but has a headache",
    "BP 80/40",
    "SpO2 97%",
    "back pain with numbness in the groin",
  );
  const statement = fc.record({
    id: fc.uuid(),
    text: texts,
    polarity: fc.constantFrom("present", "absent", "uncertain" as const),
  });

  it("never overlap, hold each flag once and cite only given statements", () => {
    fc.assert(
      fc.property(fc.array(statement, { maxLength: 8 }), (statements) => {
        const { present, absent, notDocumented } = findPresentationFlags({
          statements: statements as Statement[],
        });
        const all = [...present, ...absent, ...notDocumented].map((one) => one.findingId);
        expect(new Set(all).size).toBe(all.length);
        const given = new Set(statements.map(({ id }) => id));
        for (const one of [...present, ...absent]) {
          for (const id of [...one.statementIds, ...one.deniedBy]) expect(given.has(id)).toBe(true);
        }
        for (const one of absent) expect(one.deniedBy.length).toBeGreaterThan(0);
        for (const one of notDocumented) {
          expect([...one.statementIds, ...one.deniedBy]).toEqual([]);
        }
      }),
      { numRuns: 80 },
    );
  });

  it("make no denied statement present, whatever stands beside it", () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 6 }), (list) => {
        const { present } = findPresentationFlags({
          statements: list.map((text, index) => ({ id: `${index}`, text, polarity: "absent" })),
        });
        expect(present.every(({ isUncertain }) => isUncertain)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});
