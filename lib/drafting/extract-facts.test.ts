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

  it("hold the value that was not taken back", () => {
    expect(
      one(
        talk("take ibuprofen two hundred milligrams , no , four hundred milligrams ."),
        "ibuprofen",
      ),
    ).toMatchObject({ strength: "400 mg" });
  });
});
