import { describe, expect, it } from "vitest";
import type { QuasiKind } from "../attestation.schema";
import { findQuasiIdentifiers } from "./quasi-identifiers";

const kindsOf = (text: string): QuasiKind[] =>
  findQuasiIdentifiers(text).drivers.map(({ kind }) => kind);

const TELLING: readonly [QuasiKind, string][] = [
  ["age", "A 58-year-old man with chest pressure."],
  ["age", "HPI: 58M, pressure behind the breastbone."],
  ["age", "47 y/o with cough"],
  ["age", "seen today, 33 yo, no complaints"],
  ["age", "forty-two-year-old teacher"],
  ["age", "Patient is aged 64."],
  ["age_extreme", "a 6-month-old with fever"],
  ["age_extreme", "86-year-old in good health"],
  ["age_extreme", "newborn girl, day 2"],
  ["age_extreme", "[NAME_1] is [AGE_1] and frail"],
  ["age_extreme", "she is 90 or older"],
  ["region", "He grew up in Montana."],
  ["region", "moved to [PLACE_1], OH last year"],
  ["region", "lives in rural vermont with her son"],
  ["region", "ZIP 432 area"],
  ["region", "born in the Upper Peninsula"],
  ["rare_condition", "known Creutzfeldt-Jakob disease"],
  ["rare_condition", "the first reported case in children"],
  ["rare_condition", "one of only 12 known patients worldwide"],
  ["rare_condition", "an exceedingly rare tumour"],
  ["occupation", "works as a welder"],
  ["occupation", "Occupation: bus driver"],
  ["occupation", "retired air traffic controller"],
  ["public_office", "the former mayor of the town"],
  ["public_office", "is a state senator"],
  ["public_office", "our local television presenter"],
  ["news_event", "survivor of the bridge collapse"],
  ["news_event", "his accident was widely reported in the papers"],
  ["news_event", "injured in the school shooting"],
  ["unusual_family", "one of triplets"],
  ["unusual_family", "triplet pregnancy at 22 weeks"],
  ["unusual_family", "mother of eleven children"],
  ["group", "member of the Lakota tribe"],
  ["group", "Amish community midwife present"],
  ["group", "a Korean-American man"],
  ["group", "declines blood as a Jehovah’s Witness"],
  ["years", "born in 1968, works at night"],
  ["years", "Married 1991, divorced 2003, stroke in 2015."],
];

const LOOK_ALIKES: readonly [QuasiKind, string][] = [
  ["age", "for 3 years, then 2 yrs without treatment"],
  ["age", "BP 128/76, HR 72, T 36.7"],
  ["age", "metoprolol 50 mg daily"],
  ["age", "5F catheter placed"],
  ["age_extreme", "follow-up in 6 months"],
  ["age_extreme", "ejection fraction 85%"],
  ["region", "New York Heart Association class II"],
  ["region", "Minnesota Multiphasic inventory normal"],
  ["region", "ME and PA were consulted about the MI"],
  ["region", "[PLACE_1] [PLACE_2]"],
  ["rare_condition", "no history of Wilson disease"],
  ["rare_condition", "hypertension, type 2 diabetes"],
  ["rare_condition", "rarely short of breath"],
  ["rare_condition", "family history of porphyria"],
  ["rare_condition", "first case of the day"],
  ["occupation", "works out twice a week"],
  ["occupation", "Occupation: unknown"],
  ["occupation", "occupational therapy referral"],
  ["public_office", "I judge the risk to be low"],
  ["public_office", "cardinal signs of inflammation"],
  ["public_office", "coaching was offered"],
  ["news_event", "good news: the scan is clear"],
  ["news_event", "saw a report on the news about statins"],
  ["news_event", "the crash cart was at hand"],
  ["unusual_family", "PVC couplets and triplets on telemetry"],
  ["unusual_family", "triplet therapy was started"],
  ["unusual_family", "has 2 children"],
  ["group", "white count 12, black stools"],
  ["group", "an apache score of 14"],
  ["group", "born in hospital at term"],
  ["years", "colonoscopy in 2019"],
  ["years", "2000 mg, then 1900 ml, then 2010 units"],
];

describe("what may still point to a person", () => {
  it.each(TELLING)("%s: %s", (kind, text) => {
    expect(kindsOf(text)).toContain(kind);
  });

  it.each(LOOK_ALIKES)("is not %s: %s", (kind, text) => {
    expect(kindsOf(text)).not.toContain(kind);
  });
});

describe("the level", () => {
  it.each([
    ["low", "58M with chest pressure, quit smoking 2015."],
    ["low", "A 58-year-old welder from Ohio."],
    ["raised", "A 58-year-old from Ohio with Fabry disease."],
    ["raised", "The mayor came in with a cough."],
    ["high", "The mayor, 61-year-old, from Vermont."],
    ["high", "First reported case, in a survivor of the plane crash."],
    ["low", ""],
  ])("is %s for %j", (level, text) => {
    expect(findQuasiIdentifiers(text).level).toBe(level);
  });

  it("counts places, and says no word of the text", () => {
    const report = findQuasiIdentifiers("A 58-year-old from Ohio; his wife is a 57-year-old.");
    expect(report.drivers).toEqual([
      { kind: "age", count: 2 },
      { kind: "region", count: 1 },
    ]);
    expect(JSON.stringify(report)).not.toMatch(/58|57|Ohio/);
  });

  it("reads nothing inside a placeholder", () => {
    expect(kindsOf("[PLACE_1], [NAME_2], [ID_3]")).toEqual([]);
  });
});
