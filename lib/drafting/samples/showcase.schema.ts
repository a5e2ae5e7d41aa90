import type { Sample } from "./sample.schema";

export const SHOWCASE: Sample = {
  id: "showcase",
  title: "Chest pressure",
  about: "Two durations, a contraindicated pair and an allergy that fits no section",
  text: `ALDER STREET CLINIC    Visit 11/17/2026
Pt: Harold Brennick   DOB 03/11/1968   MRN 4471-0926
Ph 555-0143 (wife Marisol)   214 Juniper Ct, Fernby   PCP Dr. Lindqvist

CC: chest pressure
HPI: 58M, pressure behind the breastbone climbing stairs or carrying groceries, eases within 5 min of stopping. Started two weeks, no, two months ago. Now ~3x/wk. No pain at rest, no syncope. Mild DOE. Denies palpitations, fever, leg swelling.
Last episode 11/09 raking leaves, gone in 3 min.
PMH: HTN, hyperlipidemia, T2DM (A1c 7.4 in Aug). Ex-smoker, quit 2015, 25 pack-years.
FH: father MI at 61. PSH: lap chole 2012.
Meds: lisinopril 20 mg daily, atorvastatin 40 mg nightly, metformin 1000 mg BID,
sildenafil 50 mg prn (last took Saturday)
Allergies: penicillin (rash)
Vitals: BP 148/86  HR 78 reg  RR 16  T 36.7  SpO2 97% RA  Wt 94.2 kg
Exam: NAD. Lungs clear. RRR, no murmur, no JVD. No edema. Pulses 2+.
ECG today: sinus 76, no acute ST change, no Q waves.
Labs 11/16: hs-TnI 6 ng/L (ref <20), K 4.3, Cr 1.1, eGFR 78, LDL 118, Hgb 14.1
A/P: exertional chest pressure, likely stable angina. HTN above goal.
- nitroglycerin 0.4 mg SL prn, sent to pharmacy
- aspirin 81 mg daily; start metoprolol succinate 25 mg daily
- stress echo this week; cardiology referral; BMP and lipids in 6 wk
- ED/911 if pain at rest or >5 min after 1 NTG
Wife at the door: he swelled up with the CT dye in 2019.
Call wife with stress echo date. Lindqvist 11/17 3:40pm`,
};
