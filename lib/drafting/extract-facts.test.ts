import { describe, expect, it } from "vitest";
import { extractClauses } from "./extract-clauses";
import { extractFacts } from "./extract-facts";
import type { Fact } from "./draft.schema";

const factsOf = (text: string): Fact[] => extractFacts(extractClauses(text).sources);
const one = (text: string, concept: string): Fact | undefined =>
  factsOf(text).find((fact) => fact.concept === concept);

describe("facts of a note", () => {
  it("hold value, unit and flag of vital signs and laboratory values", () => {
    expect(one("Vitals: BP 148/86", "blood pressure")).toMatchObject({
      kind: "vital",
      value: "148/86",
      flag: "high",
    });
    expect(one("Labs: K 6.8, Na 140", "potassium")).toMatchObject({
      kind: "lab",
      value: "6.8",
      flag: "critical",
    });
  });

  it("hold what is known of a medicine", () => {
    expect(one("Plan:\n- start metoprolol succinate 25 mg PO daily", "metoprolol")).toMatchObject({
      kind: "medication",
      strength: "25 mg",
      frequency: "daily",
      route: "PO",
      change: "start",
      temporality: "planned",
    });
  });

  it("hold allergies with their reaction, and no medicine for an allergen", () => {
    const facts = factsOf("Allergies: penicillin (rash), sulfa - hives");
    expect(
      facts
        .filter(({ kind }) => kind === "allergy")
        .map(({ concept, reaction }) => [concept, reaction]),
    ).toEqual([
      ["penicillin", "rash"],
      ["sulfa", "hives"],
    ]);
    expect(facts.filter(({ kind }) => kind === "medication")).toEqual([]);
  });

  it("hold that there are none", () => {
    expect(one("Allergies: NKDA", "no known allergies")).toMatchObject({ polarity: "negated" });
  });

  it.each([
    ["HPI: denies chest pain", "chest pain", "negated", "current", "patient"],
    ["HPI: chest pain on exertion", "chest pain", "affirmed", "current", "patient"],
    ["FH: father with stroke", "stroke", "affirmed", "current", "family"],
    ["PMH: asthma", "asthma", "affirmed", "historical", "patient"],
    ["Plan: return if fever", "fever", "affirmed", "hypothetical", "patient"],
    ["A: possible pneumonia", "pneumonia", "uncertain", "current", "patient"],
  ])("%j: %s is %s, %s, of the %s", (text, concept, polarity, temporality, experiencer) => {
    expect(one(text, concept)).toMatchObject({ polarity, temporality, experiencer });
  });

  it("cite the exact words", () => {
    const text = "HPI: fever since Monday. Meds: lisinopril 20 mg daily";
    for (const { spans } of factsOf(text)) {
      for (const { start, end } of spans) expect(text.slice(start, end).trim()).not.toBe("");
    }
    const span = one(text, "lisinopril")?.spans[0];
    expect(text.slice(span?.start, span?.end)).toBe("lisinopril 20 mg daily");
  });
});

describe("statements of a note", () => {
  const rows = (text: string): string[][] =>
    factsOf(text).map(({ kind, concept, value, polarity, temporality }) => [
      kind,
      concept,
      value ?? "",
      polarity,
      temporality,
    ]);

  it.each([
    ["PSH: lap chole 2012", "procedure", "lap chole", "", "affirmed", "historical"],
    ["HPI: underwent appendectomy", "procedure", "appendectomy", "", "affirmed", "historical"],
    ["HPI: no prior surgeries", "procedure", "surgeries", "", "negated", "historical"],
    ["Plan: schedule knee replacement", "procedure", "knee replacement", "", "affirmed", "planned"],
    [
      "PMH: hospitalized in 2015",
      "history",
      "hospitalization",
      "hospitalized",
      "affirmed",
      "historical",
    ],
    [
      "HPI: vaccines are up to date",
      "history",
      "immunizations",
      "vaccines are up to date",
      "affirmed",
      "current",
    ],
    ["SH: never smoker", "social", "smoking", "", "negated", "current"],
    ["SH: nonsmoker", "social", "smoking", "", "negated", "current"],
    [
      "SH: former smoker, 20 pack-years",
      "social",
      "smoking",
      "20 pack-years",
      "affirmed",
      "historical",
    ],
    ["SH: quit smoking in 2010", "social", "smoking", "", "affirmed", "historical"],
    ["SH: smokes 1 pack per day", "social", "smoking", "1 pack per day", "affirmed", "current"],
    ["SH: denies alcohol", "social", "alcohol", "", "negated", "current"],
    ["SH: drinks 2 beers per week", "social", "alcohol", "2 beers per week", "affirmed", "current"],
    ["SH: no illicit drugs", "social", "drug use", "", "negated", "current"],
    ["SH: works as a teacher", "social", "occupation", "teacher", "affirmed", "current"],
    [
      "SH: lives with his wife",
      "social",
      "living situation",
      "with his wife",
      "affirmed",
      "current",
    ],
    [
      "Exam: lungs clear bilaterally",
      "finding",
      "lungs",
      "clear bilaterally",
      "affirmed",
      "current",
    ],
    ["Exam: no murmur", "finding", "murmur", "", "negated", "current"],
    ["Exam: 1+ pitting edema", "finding", "1+ pitting edema", "", "affirmed", "current"],
    [
      "Exam: positive straight leg raise",
      "finding",
      "positive straight leg raise",
      "",
      "affirmed",
      "current",
    ],
    ["Plan: order chest x-ray", "plan", "order", "chest x-ray", "affirmed", "planned"],
    ["Plan: refer to cardiology", "plan", "referral", "cardiology", "affirmed", "planned"],
    ["Plan: f/u in 2 weeks", "plan", "follow-up", "in 2 weeks", "affirmed", "planned"],
    [
      "Plan: return if worse pain",
      "plan",
      "return precautions",
      "worse pain",
      "affirmed",
      "planned",
    ],
  ])("%j holds %s %s %j, %s, %s", (text, ...row) => {
    expect(rows(text)).toContainEqual(row);
  });

  it.each([
    ["FH: father MI at 61, mother breast cancer", "breast cancer", "mother", "affirmed"],
    ["FH: father MI at 61, mother breast cancer", "mi", "father", "affirmed"],
    ["FH: no family history of diabetes", "diabetes", undefined, "negated"],
    ["HPI: his brother has asthma", "asthma", "brother", "affirmed"],
  ])("%j holds %s of the family, of the %s, %s", (text, concept, value, polarity) => {
    const fact = one(text, concept);
    expect([fact?.kind, fact?.value, fact?.polarity, fact?.experiencer]).toEqual([
      "family",
      value,
      polarity,
      "family",
    ]);
  });

  it.each([
    ["HPI: drinks water after runs", "social", "alcohol"],
    ["HPI: smoke from a grill", "procedure", "smoke"],
    ["HPI: worked hard to get better", "social", "occupation"],
    ["HPI: told to check the mail", "plan", "order"],
    ["HPI: heart attack scare on TV", "finding", "heart"],
    ["HPI: came back", "plan", "follow-up"],
    ["FH: mother smoked", "social", "smoking"],
  ])("%j holds no %s %s", (text, kind, concept) => {
    expect(rows(text).filter((row) => row[0] === kind && row[1] === concept)).toEqual([]);
  });

  it.each([
    ["A: probable pneumonia", "pneumonia", "likely"],
    ["A: possible pneumonia", "pneumonia", "possible"],
    ["A: pneumonia", "pneumonia", "certain"],
  ])("%j: %s is %s", (text, concept, certainty) => {
    expect(one(text, concept)?.certainty).toBe(certainty);
  });

  it("have spans that resolve to their own words, and never read a stretch twice as one kind", () => {
    const text =
      "SH: former smoker, 20 pack-years. Exam: 1+ pitting edema, lungs clear. Plan: order CBC, f/u in 2 weeks";
    const seen = factsOf(text).map(({ kind, spans }) =>
      [kind, ...spans.map(({ start, end }) => text.slice(start, end))].join(" "),
    );
    expect(seen).toEqual([
      "social former smoker, 20 pack-years",
      "finding 1+ pitting edema",
      "finding lungs clear",
      "plan order CBC",
      "plan f/u in 2 weeks",
    ]);
  });
});

describe("facts of talk", () => {
  const talk = (line: string): string =>
    `[doctor] how are you , any news ?\n[patient] okay .\n[doctor] ${line}\n[patient] you know .\n`;

  it("read spoken numbers and cite the spoken words", () => {
    const text = talk("your blood pressure is one forty six over eighty eight .");
    const fact = one(text, "blood pressure");
    expect(fact?.value).toBe("146/88");
    expect(text.slice(fact?.spans[0]?.start, fact?.spans[0]?.end)).toBe(
      "blood pressure is one forty six over eighty eight",
    );
  });

  it("read spoken doses", () => {
    expect(
      one(
        talk("i want you to take ibuprofen six hundred milligrams every six hours ."),
        "ibuprofen",
      ),
    ).toMatchObject({
      strength: "600 mg",
      frequency: "every 6 hours",
    });
  });

  const asked = (question: string, answer: string): string =>
    `[doctor] how are you ?\n[patient] okay .\n[doctor] ${question}\n[patient] ${answer}\n`;

  it.each([
    ["do you have any swelling or locking ?", "no .", "swelling", "negated"],
    ["do you have any swelling ?", "yes , all day .", "swelling", "affirmed"],
    ["do you smoke ?", "no .", "smoking", "negated"],
    ["do you drink alcohol ?", "yes , now and then .", "alcohol", "affirmed"],
    ["have you had any surgeries ?", "no .", "surgeries", "negated"],
    ["are you taking your lisinopril ?", "yes , every morning .", "lisinopril", "affirmed"],
    ["any fever ?", "no , nothing like that .", "fever", "negated"],
  ])("take %j from the answer %j: %s is %s", (question, answer, concept, polarity) => {
    expect(one(asked(question, answer), concept)?.polarity).toBe(polarity);
  });

  it.each([
    ["do you have any swelling ?", "my knee is fine .", "swelling"],
    ["any allergies to penicillin ?", "no .", "penicillin"],
    ["how is the headache ?", "about the same .", "headache"],
  ])("leave %j without a plain answer (%j) alone", (question, answer, concept) => {
    expect(one(asked(question, answer), concept)?.polarity ?? "none").not.toBe("affirmed");
  });

  it.each([
    ["your lungs are clear .", "finding", "lungs", "clear"],
    ["i hear a two out of six systolic murmur .", "finding", "2/6 systolic murmur", undefined],
    ["i'm going to order a chest x-ray .", "plan", "order", "a chest x-ray"],
    ["i'll refer you to physical therapy .", "plan", "referral", "physical therapy"],
    ["come back in two weeks .", "plan", "follow-up", "in 2 weeks"],
  ])("%j holds %s %s %s", (line, kind, concept, value) => {
    const fact = factsOf(talk(line)).find((found) => found.kind === kind);
    expect([fact?.concept, fact?.value]).toEqual([concept, value]);
  });

  it("hold the value that was not taken back", () => {
    expect(
      one(
        talk("take ibuprofen two hundred milligrams , no , four hundred milligrams ."),
        "ibuprofen",
      ),
    ).toMatchObject({ strength: "400 mg" });
  });
});
