import type { Sample } from "./sample.schema";

export const CLINIC_VISIT: Sample = {
  id: "clinic-visit",
  title: "Clinic visit",
  about: "Diabetes follow-up with a medication change",
  text: `LAKEVIEW FAMILY MEDICINE    Visit 10/06/2026
Patient: Odalys Trembach   DOB 07/22/1961   MRN 5520-1184
Provider: Dr. Okonjo

CC: diabetes follow-up
HPI: 65F here for 3 month follow-up of type 2 diabetes. Home sugars 150-190 fasting. Walking 20 min most evenings. Tolerating metformin well. Occasional tingling in both feet at night x 2 months. No chest pain, no SOB. Denies blurred vision, polyuria, foot ulcers.
PMH: T2DM since 2014, HTN, hypothyroidism.
PSH: right knee arthroscopy 2009.
FH: mother with stroke at 72.
SH: retired bus driver, never smoker, wine once a week.
Meds:
- metformin 1000 mg BID
- lisinopril 10 mg daily
- levothyroxine 75 mcg daily
Allergies: sulfa (hives)
Vitals: BP 142/84, HR 72, RR 14, T 36.6, SpO2 98% RA, Wt 81.3 kg
Exam: NAD. Lungs clear. RRR, no murmur. Feet: no ulcers, pulses 2+, decreased monofilament sensation both great toes.
Labs 10/01: A1c 8.1, glucose 172, Cr 0.9, eGFR 71, K 4.4, LDL 96, TSH 2.1
Assessment:
1. T2DM, above goal
2. Early peripheral neuropathy
3. HTN above goal
Plan:
- start empagliflozin 10 mg daily
- increase lisinopril to 20 mg daily
- podiatry referral; eye exam due
- repeat A1c and BMP in 3 months
- call if genital itching, vomiting or unable to eat
Okonjo 10/06 10:20am
`,
};
