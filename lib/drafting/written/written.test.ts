import { draftNote } from "../draft-note";
import { describe, expect, it } from "vitest";
import { splitNote } from "../clauses/split-note";
import { isIdentityLine, isSignature, isTitleLine } from "./identity-lines";
import { readNegatives, writeNegatives } from "./merge-negatives";
import { writeDemographic } from "./write-history";
import { writeNote } from "./write-note";

const written = (text: string, template: "soap" | "encounter" = "soap"): string[] =>
  writeNote(splitNote(text), template).sentences.map(({ text: words }) => words);

describe("negatives", () => {
  it.each([
    ["No pain at rest, no syncope.", ["pain at rest", "syncope"]],
    ["Denies palpitations, fever, leg swelling.", ["palpitations", "fever", "leg swelling"]],
    ["denies nausea or vomiting", ["nausea", "vomiting"]],
    ["Negative for cough", ["cough"]],
  ])("%j lists %j", (text, items) => {
    expect(readNegatives(text)).toEqual(items);
  });

  it.each([
    "",
    "Cough.",
    "No fever but chills.",
    "No longer smokes.",
    "No relief with rest.",
    "No change since 2019.",
    "Denies pain except when walking up the stairs.",
    "No cough with exertion that he can remember at all.",
    "No exam done.",
    "No blood thinners missed.",
  ])("%j is no plain list", (text) => {
    expect(readNegatives(text)).toBeNull();
  });

  it.each([
    [["fever"], "No fever."],
    [["fever", "cough"], "No fever or cough."],
    [["fever", "cough", "fever", "rash"], "No fever, cough or rash."],
  ])("%j read %j", (items, sentence) => {
    expect(writeNegatives(items)).toBe(sentence);
  });
});

describe("writeDemographic", () => {
  it.each([
    ["58M, pressure behind the breastbone", "58-year-old man with pressure behind the breastbone"],
    ["58 y/o female presents with cough", "58-year-old woman presents with cough"],
    ["71M with CKD", "71-year-old man with CKD"],
    ["9 mo F, fever", "9-month-old girl with fever"],
    ["12 yo M here for a check", "12-year-old boy here for a check"],
    ["65F", "65-year-old woman"],
  ])("%j: %j", (text, sentence) => {
    expect(writeDemographic(text)).toBe(sentence);
  });

  it.each(["", "Mild DOE.", "5 min of rest", "3 masses", "20 mg daily", "2 mothers called"])(
    "leaves %j",
    (text) => {
      expect(writeDemographic(text)).toBe(text);
    },
  );
});

describe("lines of identity", () => {
  it.each([
    "ALDER STREET CLINIC    Visit 11/17/2026",
    "[PLACE_1]    Visit [DATE_1]",
    "[PLACE_1]    Visit 11/17",
    "Visit 10/06 10:20am, Dr. [NAME_1]",
    "Pt: [NAME_1]   DOB [DATE_2]   MRN [MRN_1]",
    "Ph 555-0143 (wife Marisol)   214 Juniper Ct, Fernby   PCP Dr. Lindqvist",
  ])("%j is one", (text) => {
    expect(isIdentityLine(text)).toBe(true);
  });

  it.each([
    "58M with chest pain",
    "Patient has a cough",
    "Visit for chest pain on 11/17/2026",
    "Lungs clear.",
    "4yo M ([NAME_1]), wt 16.2 kg",
    "Pt: [NAME_1] BP 142/84",
    "Room 4, temp 38.2",
    "Room 4, 142/84",
  ])("%j is none", (text) => {
    expect(isIdentityLine(text)).toBe(false);
  });

  it.each([
    ["EMERGENCY DEPARTMENT NOTE", true],
    ["Follow-up visit", true],
    ["Patient seen today.", false],
    ["Chest pain", false],
  ])("%j as title: %s", (text, expected) => {
    expect(isTitleLine(text)).toBe(expected);
  });

  it.each([
    "Lindqvist 11/17 3:40pm",
    "[NAME_3] [DATE_1] 3:40pm",
    "Electronically signed by Dr. Okonjo, MD",
    "A. Okonjo, MD 10/06 10:20am",
  ])("%j signs", (text) => {
    expect(isSignature(text)).toBe(true);
  });

  it.each([
    "Call wife with stress echo date.",
    "Return 11/17",
    "BP 148/86",
    "aspirin 81 mg",
    "",
    "Recheck in 3 weeks",
  ])("%j does not sign", (text) => {
    expect(isSignature(text)).toBe(false);
  });
});

describe("writeNote", () => {
  it("keeps the complaint apart for an encounter note and joins it for SOAP", () => {
    const text = "CC: chest pressure\nHPI: 58M, pressure on stairs.";
    expect(written(text)).toEqual(["58-year-old man with chest pressure on stairs."]);
    expect(written(text, "encounter")).toEqual([
      "Chief complaint: Chest pressure.",
      "58-year-old man with pressure on stairs.",
    ]);
  });

  it("writes an unheaded note under its own words", () => {
    const sections = writeNote(
      splitNote(
        "58M with cough x 3 days\nLungs clear\nCXR no infiltrate\nStart azithromycin 250 mg daily",
      ),
      "soap",
    ).sentences;
    expect(sections.map(({ section }) => section)).toEqual([
      "subjective",
      "objective_exam",
      "objective_results",
      "assessment_and_plan",
    ]);
  });

  it("gives an as-needed medicine a sentence of its own", () => {
    expect(
      written("Meds: aspirin 81 mg daily, sildenafil 50 mg prn, metformin 500 mg BID"),
    ).toEqual([
      "Aspirin 81 mg daily.",
      "Sildenafil 50 mg as needed.",
      "Metformin 500 mg twice daily.",
    ]);
  });

  it.each([
    ["Allergies: NKDA", "No known drug allergies."],
    ["Allergies: none", "Allergies: none."],
    ["Allergies: penicillin (rash)", "Allergy: penicillin (rash)."],
    ["Allergies: penicillin, sulfa", "Allergies: penicillin, sulfa."],
  ])("writes %j as %j", (text, sentence) => {
    expect(written(text)).toEqual([sentence]);
  });

  it("keeps what stands beside the vital signs", () => {
    expect(written("Vitals: BP 120/80, HR 66, orthostatics negative")).toEqual([
      "BP 120/80, HR 66, orthostatics negative.",
    ]);
  });

  it("leaves a story after the plan without a place, and keeps an errand", () => {
    const note = writeNote(
      splitNote("Plan:\n- rest\nWife says he fell last week.\nCall wife tomorrow."),
      "soap",
    );
    expect(note.unplaced).toHaveLength(1);
    expect(note.sentences.map(({ text }) => text)).toEqual(["Rest.", "Call wife tomorrow."]);
  });

  it("writes terse British notes without a crash", () => {
    const text = "PC: cough 3/7\nO/E: chest clear, nil else\nP: nil abx, review 1/52";
    expect(written(text).length).toBeGreaterThan(2);
  });

  it("reads a note typed in small letters without headings", () => {
    const text = [
      "34 yo F c/o HA x 3 days, R sided, w/ nausea. no vision changes. allergic to sulfa (rash)",
      "bp 118/72 hr 68 t 98.4",
      "neuro intact, no nuchal rigidity",
      "likely migraine",
      "sumatriptan 50 mg po prn, f/u 2 wks",
    ].join("\n");
    const { sentences } = writeNote(splitNote(text), "soap");
    expect(sentences.map(({ section, text: words }) => [section, words])).toEqual([
      ["subjective", "34-year-old woman complains of headache for 3 days, R sided, with nausea."],
      ["subjective", "No vision changes."],
      ["subjective", "Allergic to sulfa (rash)."],
      ["objective_exam", "Bp 118/72, hr 68, t 98.4."],
      ["objective_exam", "Neuro intact, no nuchal rigidity."],
      ["assessment_and_plan", "Likely migraine."],
      ["assessment_and_plan", "Sumatriptan 50 mg by mouth as needed, follow-up 2 weeks."],
    ]);
  });

  it("joins wrapped lines, bullets of a problem list and the rows of a table", () => {
    const text = [
      "## Subjective",
      "She presents with 4 days of worsening cough productive of green",
      "sputum and shortness of breath.",
      "**Past Medical History**",
      "- COPD",
      "- Osteoporosis",
      "**Medications**",
      "| Drug | Dose |",
      "| apixaban | 5 mg twice daily |",
      "| alendronate | 70 mg weekly |",
    ].join("\n");
    expect(written(text)).toEqual([
      "She presents with 4 days of worsening cough productive of green sputum and shortness of breath.",
      "Past history: COPD, osteoporosis.",
      "Apixaban 5 mg twice daily.",
      "Alendronate 70 mg weekly.",
    ]);
  });
});

describe("labels that say something", () => {
  const note = (text: string): string[] =>
    draftNote(text, { template: "soap" }).sentences.map((sentence) => sentence.text);

  it("keeps what was given and when it was seen again", () => {
    const texts = note(
      "CC: hives\nHPI: Hives after peanuts.\nAssessment: Anaphylaxis.\nGiven in ED - famotidine 20 mg\nReassessed at 23:00 - hives gone\nPlan:\n- EpiPen",
    );
    expect(texts).toEqual(
      expect.arrayContaining([
        "Given in ED - famotidine 20 mg.",
        "Reassessed at 23:00 - hives gone.",
      ]),
    );
  });

  it("keeps a value with its name across a row of points", () => {
    const texts = note("HPI: asthma.\nLABS\nTSH ..... 1.8 mIU/L (0.4-4.0)");
    expect(texts).toContain("TSH 1.8 mIU/L (0.4-4.0).");
  });
});
