import { describe, expect, it } from "vitest";
import { deidentify } from "./deidentify";
import { detectIdentifiers } from "./detect-identifiers";
import { restoreIdentifiers } from "./restore-identifiers";
import { readMarked } from "./testing/marked-text";

/** Whole synthetic notes as they are pasted; what must go stands between « and ». */
const NOTES: Readonly<Record<string, readonly string[]>> = {
  "a clinic visit with header and signature": [
    "Pt: «Harold Brennick»   DOB: «03/11/1968»   MRN: «4471-0926»",
    "Visit date: «11/02/2024»   Provider: «Lena Marsh»",
    "",
    "CC: chest pressure",
    "HPI: Mr. «Brennick» is a 58-year-old man with two weeks, no, two months of chest pressure.",
    "It comes with stairs and eases in 5 minutes. Pain 4/10. No syncope.",
    "PMH: hypertension (2009), Barrett's esophagus, gout.",
    "Meds: lisinopril 10 mg daily, sildenafil 50 mg as needed, nitroglycerin 0.4 mg SL.",
    "Allergies: penicillin (hives).",
    "Vitals: BP 138/84, HR 72, SpO2 98 %, T 36.8 C.",
    "Plan: stress test, lipid panel, follow up in 2 weeks.",
    "Wife «Karen» may be called at «415-555-0142».",
    "",
    "Electronically signed by: «Lena Marsh», MD on «11/02/2024»",
  ],
  "an emergency note in telegraph style": [
    "«92»F BIBA from «Thornby Nursing Home» after fall «5/12», L hip pain.",
    "PMH CHF, AF on apixaban, CKD 3. Lives w/ daughter «Ada».",
    "Exam: LLE shortened, ext rotated, DP 2+. Strength 4/5. GCS 15.",
    "XR: L femoral neck fx. Hgb 10.2, Cr 1.4, INR 1.1.",
    "Ortho (Dr. «Okafor») aware. NPO, fascia iliaca block 20 mL 0.25% ropivacaine.",
    "Daughter «Ada Brennick» at bedside, cell «(303) 555-0177».",
  ],
  "a transcript in lower case": [
    "[doctor] hi , «martha» . how are you ?",
    "[patient] i'm okay . my knee hurts .",
    "[doctor] so , «martha» is a 50-year-old female with diabetes .",
    "[doctor] did mister «hill» drive you ?",
    "[patient] no , he was up the hill at work .",
    "[doctor] okay . take ibuprofen 600 milligrams three times a day for two weeks .",
    "[doctor] see you in six weeks , «martha» .",
  ],
  "a paediatric handoff": [
    "«Noor Haddad», 8 months old, with bronchiolitis on CPAP, FiO2 32 %, sats 95 %.",
    "Brought in by grandma «Yara Haddad» from «14 Old Mill Road Apt. 3».",
    "Weaning as tolerated. Last ABG: pH 7.34, pCO2 48. Weight 8.2 kg.",
    "PCP Dr. «Raman» at «303-555-0119». Mom «Leila» updated.",
  ],
  "a table with columns": [
    "Name\tDate\tResult\tUnits",
    "Sodium\t«03/12/2024»\t140\tmmol/L",
    "Glucose\t«03/12/2024»\t110\tmg/dL",
    "LOINC 2160-0\t«03/13/2024»\t1.1\tmg/dL",
  ],
  "a letter": [
    "«12 Old Mill Road, Denver, CO 80202»",
    "RE: «Ruth Abernathy», DOB «February 1, 1950»",
    "Dear Doctor,",
    "I saw Ms. «Abernathy» at «Northfield Valley Clinic» on «March 3, 2024».",
    "She has Parkinson's disease, Hoehn and Yahr stage 2, diagnosed in 2019.",
    "Her insurance ID is «XKZ90211345»; write to «r.abernathy@example.org».",
    "Sincerely,",
    "«Tomas Okafor», MD",
  ],
  "a device check": [
    "Pacemaker interrogation for Mr. «Okonjo».",
    "Generator serial number «PM-441092», implanted «06/14/2021».",
    "Rate 60-130, threshold 0.75 V, battery 6 years. Monitor at «192.168.4.20».",
    "Photo ID «PH-4410» is on file. NPI «1234567893».",
  ],
  "a note that identifies nobody": [
    "58-year-old man with type 2 diabetes since 2012 and Crohn's disease.",
    "Gleason score 7 (3+4), CHA2DS2-VASc 3, Wells score 1.5, Apgars 8/9.",
    "L4-L5 disc, T4/5 level, 2-0 silk, 5-0 nylon, 18 gauge needle, 3/7 days.",
    "Metformin 500 mg q12h, insulin glargine 20 units at night.",
    "BP 120/80, HR 64, RR 14, SpO2 99 %. Foley catheter out. Babinski absent.",
    "Return in 6 weeks or sooner if worse.",
  ],
};

describe("whole notes", () => {
  const cases = Object.entries(NOTES).map(([title, lines]) => [title, lines.join("\n")] as const);

  it.each(cases)("%s: finds exactly what is marked", (_, marked) => {
    const { text, values } = readMarked(marked);
    const found = detectIdentifiers(text).map((span) => text.slice(span.start, span.end));
    expect(found.join("|").split("|")).toEqual(values.join("|").split("|"));
  });

  it.each(cases)("%s: no marked value survives, and the bytes come back", (_, marked) => {
    const { text, values } = readMarked(marked);
    const result = deidentify(text);
    if (!result.ok) throw new Error(`blocked with ${result.findings.length} findings`);
    for (const value of values.filter((each) => each.length > 5)) {
      expect(result.text).not.toContain(value);
    }
    expect(restoreIdentifiers(result.text, result.map)).toBe(text);
  });

  it.each(cases)("%s: windows line ends change nothing but offsets", (_, marked) => {
    const { text } = readMarked(marked);
    const count = (note: string): number => detectIdentifiers(note).length;
    expect(count(text.replaceAll("\n", "\r\n"))).toBe(count(text));
  });

  it.each(cases)("%s: zero-width characters hide nothing", (_, marked) => {
    const { text, values } = readMarked(marked);
    const laced = text.replace(/(\p{L})(\p{L})/gu, "$1\u200b$2");
    const found = detectIdentifiers(laced).map((span) =>
      laced.slice(span.start, span.end).replaceAll("\u200b", ""),
    );
    expect(found.join("|")).toBe(values.join("|"));
  });

  it.each(cases)("%s: running twice gives the same answer", (_, marked) => {
    const { text } = readMarked(marked);
    expect(detectIdentifiers(text)).toEqual(detectIdentifiers(text));
  });

  it.each(cases)("%s: the de-identified text holds nothing more to find", (_, marked) => {
    const result = deidentify(readMarked(marked).text);
    if (!result.ok) throw new Error(`blocked with ${result.findings.length} findings`);
    const again = detectIdentifiers(result.text).filter(
      (span) => span.reason !== "typed placeholder",
    );
    expect(again.map((span) => span.reason)).toEqual([]);
  });
});
