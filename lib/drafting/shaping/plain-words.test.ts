import { describe, expect, it } from "vitest";
import { checkSentence } from "../check-citations";
import { medicationNames } from "../facts/find-medications";
import { PLAIN_SHORTHAND, PLAIN_SPECIALITIES, PLAIN_TERMS } from "./plain-terms";
import { toPlainWords } from "./plain-words";

const ALL = [...PLAIN_TERMS, ...PLAIN_SHORTHAND, ...PLAIN_SPECIALITIES];

describe("toPlainWords", () => {
  it.each([
    ["Hypertension and hyperlipidemia.", "High blood pressure and high cholesterol."],
    ["Mild dyspnea on exertion.", "Mild trouble breathing with activity."],
    ["He denies any syncope or palpitations.", "He reports no fainting or a pounding heart."],
    ["Cardiology referral.", "Referral to heart doctors."],
    ["Hemoglobin A1c 7.4.", "Long-term blood sugar (A1c) 7.4."],
    ["BP 148/86, HR 78.", "Blood pressure 148/86, heart rate 78."],
    ["Take 1 tablet twice daily as needed.", "Take 1 tablet two times a day when needed."],
    ["Hypertension\nand edema", "High blood pressure\nand swelling"],
  ])("%j is %j", (clinical, plain) => {
    expect(toPlainWords(clinical)).toBe(plain);
  });

  it.each([
    "Every 4 hr with food.",
    "[NAME_1] takes lisinopril 20 mg.",
    "Hypertensive urgency.",
    "Left knee, 3 cm.",
    "Denies that it hurts.",
    "",
  ])("leaves %j", (text) => {
    expect(toPlainWords(text)).toBe(text);
  });

  it("has each term once, and none of them is a medicine, a number or a negation", () => {
    const terms = ALL.map(([term]) => term);
    expect(new Set(terms).size).toBe(terms.length);
    for (const [clinical, plain] of ALL) {
      expect(medicationNames(clinical).size, clinical).toBe(0);
      expect(clinical).toMatch(/^[a-z][a-z1 -]*$|^(?:BP|HR|RR|SpO2|Wt|Ht|[A-Z]{2,3}|A1c)$/);
      expect(plain).not.toMatch(/\b(?:left|right)\b/);
    }
  });

  it("still fails the check where the source says otherwise", () => {
    const check = (sentence: string, span: string) =>
      checkSentence(toPlainWords(sentence), [toPlainWords(span)]);
    expect(check("Dyspnea on exertion.", "mild dyspnea on exertion")).toBe("stated");
    expect(check("Hypertension.", "no hypertension")).toBe("contradicted");
    expect(check("Edema of the left ankle.", "edema of the right ankle")).toBe("contradicted");
    expect(check("BP 148/86.", "BP 118/86")).toBe("contradicted");
  });

  it("takes a hostile text in a moment", () => {
    const began = performance.now();
    toPlainWords("dyspnea on ".repeat(20_000));
    toPlainWords(`denies${" ".repeat(100_000)}`);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
