import type { Sample } from "./sample.schema";

export const PAEDIATRIC_NOTE: Sample = {
  id: "paediatric-note",
  title: "Paediatric note",
  about: "Ear infection in a toddler with a penicillin allergy",
  text: `WILLOW PEDIATRICS    Date 11/03/2026
Pt: Juniper Amsel   DOB 02/18/2024   MRN 2207-7731
Guardian: Tobias Amsel (father)

CC: ear pulling and fever
HPI: 2-year-old girl with fever to 39.1 for 2 days, pulling right ear, runny nose x 5 days. Drinking well, 5 wet diapers in last 24 hours. No rash. Vomited once on Sunday, no, Monday.
Birth history: term, no complications.
Immunizations: up to date
PMH: one ear infection at 14 months
SH: attends day care, no smokers at home
Meds: acetaminophen 160 mg every 6 hours prn
Allergies: amoxicillin (hives)
Vitals: T 38.7 HR 128 RR 26 SpO2 99% RA Wt 12.4 kg
Exam: alert, well hydrated. Right TM red and bulging, left TM normal. Lungs clear, no retractions. Abdomen soft.
Assessment: right acute otitis media. URI.
Plan:
- cefdinir 14 mg/kg daily for 10 days
- acetaminophen or ibuprofen for fever
- return if fever over 3 days, not drinking or trouble breathing
- recheck ears in 4 weeks
`,
};
