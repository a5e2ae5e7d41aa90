import { describe, expect, it } from "vitest";
import { deidentify } from "../deidentify";
import { detectIdentifiers } from "../detect-identifiers";
import { readMarked } from "../testing/marked-text";

/** The same word or number twice: once it identifies somebody, once it does not. Context decides. */
const PAIRS: readonly (readonly [string, string])[] = [
  ["Mr. «Parkinson» left", "Parkinson disease is stable"],
  ["Ms. «Graves» left", "Graves disease is stable"],
  ["Dr. «Foley» called", "the Foley was removed"],
  ["Mrs. «Gleason» left", "Gleason 3+4"],
  ["Mr. «Bell» left", "Bell's palsy on the right"],
  ["Mr. «Barrett» left", "Barrett's esophagus"],
  ["Dr. «Murphy» called", "Murphy's sign absent"],
  ["Mr. «Hill» left", "he walked up the hill"],
  ["Ms. «May» left", "she may leave"],
  ["Mr. «Young» left", "a young man"],
  ["Mrs. «Long» left", "a long history"],
  ["Mr. «Black» left", "black stool"],
  ["Dr. «White» called", "white sputum"],
  ["Mr. «Cook» left", "he can cook"],
  ["Ms. «Ward» left", "moved to the ward"],
  ["Mr. «Price» left", "the price of it"],
  ["Mr. «Rice» left", "rice water stool"],
  ["Mr. «Rose» left", "temperature rose"],
  ["Mr. «Frank» left", "frank blood"],
  ["Mr. «Mark» left", "mark the site"],
  ["Ms. «Grace» left", "a grace period"],
  ["Ms. «Hope» left", "we hope so"],
  ["Mr. «Will» left", "he will"],
  ["Mr. «Chase» left", "chase the lab"],
  ["Mr. «Wells» left", "Wells score 3"],
  ["Mr. «Apgar» left", "Apgar 8 and 9"],
  ["Mr. «Colles» left", "Colles fracture"],
  ["Mr. «Baker» left", "Baker cyst"],
  ["Mr. «Marfan» left", "Marfan syndrome"],
  ["Mr. «Turner» left", "Turner syndrome"],
  ["Mr. «Down» left", "Down syndrome"],
  ["Mrs. «Day» left", "a day later"],
  ["Ms. «Close» left", "close follow-up"],
  ["Mr. «Small» left", "small bowel"],
  ["Mr. «Normal» left", "normal exam"],
  ["Mr. «Kelly» left", "a Kelly clamp"],
  ["Mr. «Allen» left", "Allen test normal"],
  ["Dr. «Jones» called", "Jones fracture"],
  ["Dr. «Wilson» called", "Wilson's disease"],
  ["Dr. «Nelson» called", "a Nelson pill plan was not used"],
  ["seen «3/4» in clinic", "strength 3/4"],
  ["admitted «4/5»", "4/5 strength"],
  ["since «1/2»", "1/2 tablet"],
  ["due «5/12»", "5/12 of pain"],
  ["on «10/10»", "pain 10/10"],
  ["labs «2/6»", "2/6 murmur"],
  ["from «3/7»", "for 3/7"],
  ["visit «8/9»", "Apgars 8/9"],
  ["in «March»", "march in place"],
  ["since «May»", "may have"],
  ["in «Aug»", "aug dose"],
  ["last «December»", "dec appetite"],
  ["on «March 3»", "March is cold"],
  ["MRN «44710926»", "SNOMED 44054006"],
  ["Account number «4471-0926»", "LOINC 2160-0"],
  ["member ID «XK4471092»", "ICD-10 E11.9"],
  ["serial number «PM441092»", "serial exams"],
  ["license plate «KXR 4471»", "a 7-hole plate"],
  ["phone «415-555-0142»", "BP 141/55"],
  ["pager «4471»", "page 4"],
  ["ext. «4402»", "external rotation"],
  ["IP «10.0.0.7»", "the IP joint"],
  ["«95»-year-old", "SpO2 95 %"],
  ["«92»F with a fall", "92 days"],
  ["age «93»", "age 39"],
  ["born «1931»", "in 1931 units"],
  ["lives in «Denver»", "a Denver shunt"],
  ["from «Chicago»", "Chicago classification"],
  ["in «Boston»", "a Boston brace"],
  ["«Paris, TX»", "Paris classification"],
  ["«King County»", "the county"],
  ["seen at «Mercy Hospital»", "at the hospital"],
  ["«Thornby Clinic» called", "Pain Clinic"],
  ["at «UCSF»", "at rest"],
  ["«St. Luke's» called", "ST elevation"],
  ["lives at «12 Mill Road»", "on the road"],
  ["«PO Box 12»", "box of gloves"],
  ["Denver, CO «80202»", "80202 steps"],
  ["«h.b@example.org»", "2 tabs @ night"],
  ["«www.example.org»", "w/o pain"],
  ["SSN «123-45-6789»", "123-45 ratio"],
  ["DEA «AB1234563»", "DEA schedule II"],
  ["VIN «1HGCM82633A004352»", "vin rose"],
  ["photo ID «PH-4410»", "photos taken"],
  ["fingerprint ID «FP-441»", "finger stick 110"],
  ["lot number «B-44109»", "a lot of pain"],
  ["NPI «1234567893»", "NPI pending"],
  ["his wife, «Karen»", "his wife came"],
  ["daughter «Ada» at bedside", "daughter at bedside"],
  ["«Adaeze Nwosu», RN", "the RN"],
];

function found(text: string): string[] {
  return detectIdentifiers(text).map(({ start, end }) => text.slice(start, end));
}

describe("context decides", () => {
  it.each(PAIRS)("%s, but %s stays", (identifying, plain) => {
    const { text, values } = readMarked(identifying);
    const isPlace = / CO «| TX»/.test(identifying);
    if (isPlace) expect(found(text).join(" ")).toContain(values[0] ?? "");
    else expect(found(text)).toEqual(values);
    expect(found(plain)).toEqual([]);
  });

  it.each(PAIRS)("%s is replaced, and %s passes the second check", (identifying, plain) => {
    const { text, values } = readMarked(identifying);
    const result = deidentify(text);
    for (const value of values) {
      expect(result.ok && result.text.replace(/\[[A-Z]+_\d+\]/g, "").includes(value)).toBe(false);
    }
    const kept = deidentify(plain);
    expect(kept.ok && kept.text).toBe(plain);
  });
});
