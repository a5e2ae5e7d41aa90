import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { raiseCards } from "./raise-cards";
import { DOCUMENT, idOf, own, setting } from "./test-written";

/** "critical interaction:ibuprofen+warfarin" of each card. */
function raised(source: string, ...args: Parameters<typeof own>): string[] {
  const [text, more] = args;
  return raiseCards(own(text, { source, ...more }), setting(source)).single.map(
    ({ severity, cause }) => `${severity} ${cause}`,
  );
}

describe("what a person writes beside the source", () => {
  it.each<[source: string, written: string, card: string]>([
    ["Meds: ibuprofen 600 mg TID", "Start warfarin 5 mg daily.", "interaction:ibuprofen+warfarin"],
    ["Meds: warfarin 5 mg daily", "Start ibuprofen 400 mg TID.", "interaction:ibuprofen+warfarin"],
    ["Meds: Coumadin 5 mg daily", "Start Motrin 400 mg TID.", "interaction:coumadin+motrin"],
    ["70M\nLabs: eGFR 22.", "Start ibuprofen 400 mg TID.", "renal:ibuprofen"],
    ["70M\nLabs: eGFR 22.", "Start metformin 500 mg BID.", "renal:metformin"],
    ["70M\nLabs: eGFR 75.", "eGFR today 22. Continue metformin 1000 mg BID.", "renal:metformin"],
    ["70M\nMeds: metformin 1000 mg BID.", "eGFR today 22.", "renal:metformin"],
    ["PMH: asthma", "Start propranolol 40 mg BID.", "condition:asthma+propranolol"],
    ["Meds: propranolol 40 mg BID", "He has asthma.", "condition:asthma+propranolol"],
    ["Allergies: penicillin", "Start amoxicillin 500 mg TID.", "allergy:amoxicillin+penicillin"],
    ["Meds: amoxicillin 500 mg TID", "Allergic to penicillin.", "allergy:amoxicillin+penicillin"],
    ["28F. Meds: lisinopril 10 mg daily", "She is 12 weeks pregnant.", "pregnancy:lisinopril"],
    ["28F, 12 weeks pregnant.", "Start lisinopril 10 mg daily.", "pregnancy:lisinopril"],
    ["8-year-old boy with cough.", "Codeine 15 mg every 6 hours.", "age:codeine"],
    ["60F with arthritis.", "Methotrexate 15 mg daily.", "dose:methotrexate"],
    ["Allergies: penicillin", "Amox 500 mg TID.", "allergy:amox+penicillin"],
    ["Meds: simva 40 qhs", "Clarithro 500 BID.", "interaction:clarithro+simva"],
    ["Meds: methadone 80 mg daily", "Azithro 500 x1.", "interaction:azithro+methadone"],
    ["Fever.", "PCN allergy - give Zosyn 4.5 g IV.", "allergy:pcn+zosyn"],
    ["Fever.", "PCN allergic, start Augmentin 875 BID.", "allergy:augmentin+pcn"],
    [
      "Fever.",
      "Allergy to penicillin: anaphylaxis. Start amoxicillin 500 mg TID.",
      "allergy:amoxicillin+penicillin",
    ],
    ["Meds: sildenafil 50 mg prn", "Nitro gtt at 10 mcg/min.", "interaction:nitro+sildenafil"],
    ["29F G2P1 31w4d", "Start lisinopril 10 mg.", "pregnancy:lisinopril"],
    ["29F", "IUP at 9 wks. Start lisinopril 10 mg.", "pregnancy:lisinopril"],
    ["29F presents at 12 weeks", "Start lisinopril 10 mg.", "pregnancy:lisinopril"],
    ["29F, follow-up at 12 weeks gestation", "Start lisinopril 10 mg.", "pregnancy:lisinopril"],
    [
      "Cough.",
      "Sildenafil 50 mg prn.\nNitroglycerin 0.4 mg SL prn.",
      "interaction:nitroglycerin+sildenafil",
    ],
  ])("%j then %j raises %s", (source, written, card) => {
    expect(raised(source, written).join()).toContain(card);
  });

  it.each<[source: string, written: string]>([
    ["Meds: warfarin 5 mg daily", "No NSAIDs."],
    ["Meds: warfarin 5 mg daily", "Avoid ibuprofen."],
    ["Meds: warfarin 5 mg daily", "Stay away from Advil."],
    ["Fever.", "No PCN allergy. Start amoxicillin 500 mg TID."],
    ["Fever.", "Mother has PCN allergy. Start amoxicillin 500 mg TID."],
    ["Fever.", "PCN allergy was ruled out. Start amoxicillin 500 mg TID."],
    ["Meds: sildenafil 50 mg prn", "No nitro gtt."],
    ["29F G2P1, both born at 39w", "Start lisinopril 10 mg."],
    ["29F G2P1 s/p SVD at 39w2d", "Start lisinopril 10 mg."],
    ["Pain.", "ASA 324 given."],
    ["40F", "Follow up at 6 weeks. Start lisinopril 10 mg daily."],
    ["40F", "Start losartan 50 mg daily; recheck labs at 8 weeks."],
    ["40F. Fracture well healed at 6 weeks post-op.", "Start lisinopril 10 mg daily."],
    ["Meds: warfarin 5 mg daily", "Avoid NSAIDs such as ibuprofen and naproxen."],
    ["Meds: warfarin 5 mg daily", "Do not take ibuprofen."],
    ["Meds: warfarin 5 mg daily", "She took ibuprofen until 2019."],
    ["Meds: warfarin 5 mg daily", "Denies ibuprofen."],
    ["Meds: warfarin 5 mg daily", "Her husband takes ibuprofen."],
    ["Meds: warfarin 5 mg daily", "Stopped ibuprofen."],
    ["Meds: warfarin 5 mg daily", "Consider ibuprofen if the INR allows."],
    ["Meds: ibuprofen 600 mg TID", "Stopped warfarin."],
    ["Meds: warfarin 5 mg daily", "Stop warfarin. Start ibuprofen 400 mg TID."],
    ["Meds: warfarin 5 mg daily", "Start acetaminophen 500 mg TID."],
    ["Meds: warfarin 5 mg daily, ibuprofen 600 mg TID", "Return in two weeks."],
    ["Meds: warfarin 5 mg daily, ibuprofen 600 mg TID", "Fluids and rest."],
    ["70M\nLabs: eGFR 22.", "eGFR today 75. Start metformin 500 mg BID."],
    ["PMH: asthma", "Propranolol would be contraindicated."],
    ["Meds: propranolol 40 mg BID", "No asthma."],
    ["Meds: propranolol 40 mg BID", "Mother has asthma."],
    ["Allergies: penicillin", "Amoxicillin is contraindicated."],
    ["Allergies: penicillin", "Start azithromycin 250 mg daily."],
    ["60F with arthritis.", "Methotrexate 15 mg once weekly."],
    ["Cough.", "Cough, better."],
    ["", "Start ibuprofen 400 mg TID."],
  ])("%j then %j raises nothing", (source, written) => {
    expect(raised(source, written)).toEqual([]);
  });
});

describe("a sentence that a person changed", () => {
  const source = "Meds: warfarin 5 mg daily\nPlan: start ibuprofen 600 mg TID";

  it.each([
    ["still says it", "Start ibuprofen 200 mg TID.", 1],
    ["says the contrary", "Avoid ibuprofen; acetaminophen instead.", 0],
    ["is about something else now", "Start acetaminophen 500 mg TID.", 0],
  ])("that %s: %j", (_what, text, count) => {
    expect(raised(source, text, { cited: "start ibuprofen 600 mg TID" })).toHaveLength(count);
  });

  it("takes nothing off the list by leaving it out", () => {
    const cited = "warfarin 5 mg daily";
    const text = "No medicines worth noting.\nStart ibuprofen 400 mg TID.";
    expect(raised("Meds: warfarin 5 mg daily", text, { cited }).join()).toContain("warfarin");
    const told = "Warfarin was stopped in May.\nStart ibuprofen 400 mg TID.";
    expect(raised("Meds: warfarin 5 mg daily", told, { cited })).toEqual([]);
  });
});

describe("who is known", () => {
  it("are the allergies, medicines and sex of the chart", () => {
    const sentences = own("Start ibuprofen 400 mg TID.");
    const chart = { knownMedications: ["warfarin 5 mg daily"], knownAllergies: ["aspirin"] };
    const causes = raiseCards(sentences, setting("Cough.", chart)).single.map(({ cause }) => cause);
    expect(causes).toContain("interaction:ibuprofen+warfarin");
    expect(causes.join()).toMatch(/allergy:aspirin\+ibuprofen/);
    const exam = own("Prostate smooth.");
    expect(raiseCards(exam, setting("Cough.", { sex: "female" })).single).toMatchObject([
      { kind: "implausible_statement", severity: "warning" },
    ]);
    expect(raiseCards(exam, setting("Cough.", { sex: "male" })).single).toEqual([]);
    expect(raiseCards(exam, setting("Cough.")).single).toEqual([]);
  });

  it("an allergy that is written under its heading counts without the word", () => {
    const more = { section: "subjective", topic: "allergies" } as const;
    const cards = raised("Plan: amoxicillin 500 mg TID", "Penicillin (hives).", more);
    expect(cards.join()).toContain("allergy:amoxicillin+penicillin");
    expect(raised("Plan: amoxicillin 500 mg TID", "Penicillin (hives).")).toEqual([]);
  });

  it("only rows that the clinic uses speak", () => {
    const none = { rows: "reviewed", reviewedRowIds: new Set<string>() } as const;
    const sentences = own("Start ibuprofen 400 mg TID.");
    const from = setting("Meds: warfarin 5 mg daily", { rows: none });
    expect(raiseCards(sentences, from).single).toEqual([]);
  });
});

describe("a card of written words", () => {
  const source = "Meds: warfarin 5 mg daily";
  const [card] = raiseCards(own("Rest.\nStart ibuprofen 400 mg TID."), setting(source)).single;

  it("names the sentence, cites the source, and offers the ways out of every card", () => {
    expect(card).toMatchObject({
      sentenceIds: [idOf(2)],
      citations: [{ documentId: DOCUMENT, start: 6, end: source.length }],
      kind: "drug_interaction",
    });
    expect(card?.choices.map(({ action }) => action)).toEqual(["edit", "override"]);
    expect(card?.rowIds?.length).toBeGreaterThan(0);
  });

  it("is made of no drafted sentence", () => {
    const drafted = own("Start ibuprofen 400 mg TID.", { support: "stated" });
    expect(raiseCards(drafted, setting(source)).single).toEqual([]);
  });

  it("tells a row once for all the pairs it warns of", () => {
    const raisedNow = raiseCards(
      own("Start ibuprofen 400 mg TID and meloxicam 15 mg daily."),
      setting("PMH: congestive heart failure.\nMeds: lisinopril 20 mg daily"),
    );
    const cards = raisedNow.group(raisedNow.single);
    expect(cards.length).toBeLessThan(raisedNow.single.length);
    const rows = cards.map(({ rowIds = [] }) => rowIds[0]);
    expect(new Set(rows).size).toBe(rows.length);
  });
});

it("any words at all are looked at without fault, and twice the same", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (source, text) => {
      const sentences = own(text.replace(/\n/g, " "));
      const look = () => raiseCards(sentences, setting(source)).single;
      expect(look()).toEqual(look());
    }),
  );
});

it.each(["Methotrexate 15 mg daily.", "MTX 15 mg daily."])(
  "tells the daily %s once, whichever name it goes by",
  (text) => {
    expect(raised("60F with arthritis.", text)).toHaveLength(1);
  },
);
