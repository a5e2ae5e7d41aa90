import type { Sample } from "./sample.schema";

export const EMERGENCY_NOTE: Sample = {
  id: "emergency-note",
  title: "Emergency note",
  about: "Ankle injury and a high potassium found on the way",
  text: `HARBOR POINT EMERGENCY DEPARTMENT    Arrival 09/14/2026 19:42
Name: Casimir Dunleavy   Age/sex: 71 M   MRN 8830-4417

Chief complaint: weakness and palpitations
71M with CKD and HTN, 2 days of generalized weakness, palpitations since this morning. Missed dialysis Saturday. No chest pain, no syncope. Denies fever, vomiting.
Twisted left ankle stepping off the bus, able to bear weight.
PMH: CKD stage 5 on hemodialysis, HTN, gout
Meds: amlodipine 10 mg daily, spironolactone 25 mg daily, lisinopril 40 mg daily, allopurinol 100 mg daily
Allergies: NKDA
VS: BP 168/94 HR 52 RR 18 T 36.4 SpO2 96% RA
Gen: tired, no distress
CV: bradycardic, regular, no murmur
Lungs: clear, no crackles
Ext: left ankle mild lateral swelling, no bony tenderness, fistula left arm with thrill
ECG: peaked T waves, QRS 118 ms
Labs: K 7.1 H, Na 136, BUN 88, Cr 9.2, glucose 104, Hgb 10.2
CXR: no edema
ED course: calcium gluconate 1 g IV, insulin 5 units IV with dextrose, albuterol nebulizer. Nephrology at bedside.
Impression: hyperkalemia with ECG changes after missed dialysis. Left ankle sprain.
Plan:
- emergent hemodialysis tonight
- stop spironolactone; hold lisinopril
- repeat K 2 hours after dialysis
- ankle brace, ice
- admit to telemetry
`,
};
