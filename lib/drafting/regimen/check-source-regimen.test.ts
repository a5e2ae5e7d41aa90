import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { checkMedicines, type MedicineSetting } from "../reading/check-medicines";

const NOTHING: MedicineSetting = { sex: undefined, knownAllergies: [], knownMedications: [] };

/** "critical interaction: nitroglycerin+sildenafil", what needs a decision alone. */
function raised(text: string, setting: Partial<MedicineSetting> = {}): string[] {
  return checkMedicines(text, { ...NOTHING, ...setting })
    .findings.filter(({ finding }) => finding.severity !== "info")
    .map(({ finding: { severity, kind, names } }) =>
      [severity, kind, [...names].sort().join("+").toLowerCase()].join(" "),
    );
}

describe("what a text's medicines raise", () => {
  it.each<[string, string]>([
    [
      "58M\nMeds: sildenafil 50 mg prn\nPlan: nitroglycerin 0.4 mg SL prn",
      "critical interaction nitroglycerin+sildenafil",
    ],
    ["PMH: asthma\nMeds: propranolol 40 mg BID", "critical condition asthma+propranolol"],
    [
      "Assessment: migraine with aura.\nMeds: oral contraceptive",
      "critical condition migraine with aura+oral contraceptive",
    ],
    ["28F, 12 weeks pregnant.\nMeds: lisinopril 10 mg daily", "critical pregnancy lisinopril"],
    ["70M\nLabs: eGFR 22\nMeds: metformin 1000 mg BID", "critical renal metformin"],
    ["8-year-old boy\nMeds: codeine 15 mg every 6 hours", "critical age codeine"],
    [
      "Allergies: lisinopril (angioedema)\nMeds: enalapril 10 mg daily",
      "critical allergy enalapril+lisinopril",
    ],
    ["60F\nMeds: methotrexate 15 mg daily", "critical dose methotrexate"],
    [
      "Meds: citalopram 20 mg daily, sertraline 50 mg daily",
      "warning duplicate citalopram+sertraline",
    ],
  ])("%j raises %s", (text, expected) => {
    expect(raised(text)).toContain(expected);
  });

  it.each<[string, string]>([
    ["a denied medicine", "Meds: nitroglycerin 0.4 mg prn\nDenies sildenafil."],
    ["a relative's", "Meds: nitroglycerin 0.4 mg prn\nHis father takes sildenafil."],
    [
      "one that is stopped",
      "Meds: sildenafil 50 mg prn\nPlan: stop sildenafil; nitroglycerin 0.4 mg prn",
    ],
    ["one that is held", "Meds: nitroglycerin 0.4 mg prn, sildenafil 50 mg\nPlan: hold sildenafil"],
    ["one of the past", "Meds: nitroglycerin 0.4 mg prn\nHe previously took sildenafil."],
    ["one merely considered", "Meds: nitroglycerin 0.4 mg prn\nConsider sildenafil later."],
    ["one to avoid", "Meds: nitroglycerin 0.4 mg prn\nAvoid sildenafil."],
    ["advice for a case", "Meds: nitroglycerin 0.4 mg prn\nCall if you took sildenafil."],
    [
      "an exchange",
      "Meds: fluoxetine 20 mg daily\nPlan: stop fluoxetine and start sertraline 50 mg daily",
    ],
    ["a condition denied", "No asthma.\nMeds: propranolol 40 mg BID"],
    ["a mother's condition", "Mother has asthma.\nMeds: propranolol 40 mg BID"],
    ["a condition in doubt", "Possible asthma.\nMeds: propranolol 40 mg BID"],
    ["another's pregnancy", "30M, wife is pregnant.\nMeds: lisinopril 10 mg daily"],
    ["a wish", "28F trying to become pregnant.\nMeds: lisinopril 10 mg daily"],
    ["an eGFR of another day", "70M\nBaseline eGFR 22.\nMeds: metformin 1000 mg BID"],
    ["a sound eGFR", "70M\nLabs: eGFR 78\nMeds: metformin 1000 mg BID"],
    ["an adult's codeine", "40M\nMeds: codeine 15 mg every 6 hours"],
    ["a weekly methotrexate", "60F\nMeds: methotrexate 15 mg weekly"],
    ["a cream", "Meds: ketoconazole cream, simvastatin 20 mg nightly"],
    ["a slow pulse that is none", "HR 58. ECG: sinus bradycardia.\nMeds: metoprolol 25 mg daily"],
    ["sedation for a procedure", "Versed 2 mg and fentanyl 50 mcg IV were given for sedation."],
    ["a dose that the row allows", "Meds: simvastatin 20 mg nightly, amlodipine 5 mg daily"],
    [
      "the same medicine twice",
      "Meds: lisinopril 20 mg daily\nPlan: increase lisinopril to 40 mg daily",
    ],
    ["brand and ingredient in one story", "Takes Tylenol. Acetaminophen 500 mg as needed."],
    ["a level", "Digoxin level 1.2. Meds: amiodarone 200 mg daily"],
    ["nothing", ""],
  ])("%s raises nothing", (_what, text) => {
    expect(raised(text)).toEqual([]);
  });

  it("raises the dose over the row's cap", () => {
    expect(raised("Meds: simvastatin 40 mg nightly, amlodipine 5 mg daily")).toEqual([
      "warning interaction amlodipine+simvastatin",
    ]);
  });

  it("checks the text against the chart, and tells nothing of the chart alone", () => {
    const chart = {
      knownMedications: ["Sildenafil 50 mg as needed"],
      knownAllergies: ["Penicillin"],
    };
    expect(raised("Plan: nitroglycerin 0.4 mg SL prn", chart)).toEqual([
      "critical interaction nitroglycerin+sildenafil",
    ]);
    expect(raised("Plan: amoxicillin 500 mg TID", chart)).toEqual([
      "critical allergy amoxicillin+penicillin",
    ]);
    const both = { knownMedications: ["sildenafil 50 mg", "nitroglycerin 0.4 mg"] };
    expect(raised("Cough for two days.", both)).toEqual([]);
  });

  it("counts a medicine that is started again after it was stopped", () => {
    const text =
      "Stopped sildenafil in 2019.\nMeds: sildenafil 50 mg daily\nPlan: nitroglycerin 0.4 mg SL prn";
    expect(raised(text)).toEqual(["critical interaction nitroglycerin+sildenafil"]);
  });

  it("takes a chart's medicine off the list when the text stops it", () => {
    const chart = { knownMedications: ["sildenafil 50 mg as needed"] };
    expect(raised("Plan: stop sildenafil. Start nitroglycerin 0.4 mg SL prn", chart)).toEqual([]);
  });
});

describe("what was not checked", () => {
  it("names what the table does not hold, apart from every finding", () => {
    const { notCovered, findings } = checkMedicines("Meds: zyxoprazole 20 mg daily", NOTHING);
    expect(notCovered).toEqual(["zyxoprazole"]);
    expect(findings).toEqual([]);
  });

  it("says which input is not documented", () => {
    const { notChecked } = checkMedicines("Meds: metformin 1000 mg BID", NOTHING);
    expect(notChecked.map(({ input }) => input)).toEqual(expect.arrayContaining(["egfr", "dose"]));
  });

  it("leaves the kidney open where the text gives two figures of now", () => {
    const { findings, notChecked } = checkMedicines(
      "70M\nLabs: eGFR 22. Repeat eGFR 48.\nMeds: metformin 1000 mg BID",
      NOTHING,
    );
    expect(findings.filter(({ finding }) => finding.kind === "renal")).toEqual([]);
    expect(notChecked.map(({ input }) => input)).toContain("egfr");
  });

  it("calculates the eGFR from creatinine, age and sex, and says so", () => {
    const { findings } = checkMedicines(
      "70-year-old man\nLabs: creatinine 3.2 mg/dL\nMeds: metformin 1000 mg BID",
      NOTHING,
    );
    const renal = findings.find(({ finding }) => finding.kind === "renal");
    expect(renal?.finding.detail).toContain("Calculated from creatinine, age and sex");
    expect(renal?.spans.length).toBe(2);
  });
});

it("quotes places of the text, whatever the text", () => {
  const words = fc.constantFrom(
    "Meds: ",
    "warfarin 5 mg daily, ",
    "stop ",
    "aspirin ",
    "asthma. ",
    "pregnant ",
    "eGFR 20 ",
    "no ",
    "\n",
    "30F ",
    "sildenafil ",
    "nitroglycerin ",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 14 }), (parts) => {
      const text = parts.join("");
      for (const { spans } of checkMedicines(text, NOTHING).findings) {
        expect(spans.length).toBeGreaterThan(0);
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }
    }),
    { numRuns: 60 },
  );
});
