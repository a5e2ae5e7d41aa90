import type { Demographics, EncounterKind, FactKind } from "@/lib/patients/demographics.schema";

export type DemoNote = {
  readonly author: string;
  readonly kind: EncounterKind;
  readonly title: string;
  readonly date: string;
  readonly text: string;
  readonly isSigned: boolean;
  /** The deployment that is asked about it, and refused. */
  readonly asksOf?: string;
};

export type DemoChart = {
  readonly creator: string;
  readonly team: string;
  readonly identity: Demographics;
  readonly facts: readonly { readonly kind: FactKind; readonly text: string }[];
  readonly hasNoAllergies: boolean;
  readonly notes: readonly DemoNote[];
};

const HAROLD: DemoChart = {
  creator: "amara",
  team: "Alder Red",
  identity: {
    family: "Brennick",
    given: "Harold",
    birthDate: "1968-03-11",
    sex: "male",
    mrn: "4471-0926",
  },
  facts: [
    { kind: "allergy", text: "Penicillin (rash)" },
    { kind: "problem", text: "Hypertension" },
    { kind: "problem", text: "Type 2 diabetes" },
    { kind: "medication", text: "Lisinopril 20 mg daily" },
    { kind: "medication", text: "Metformin 1000 mg twice daily" },
  ],
  hasNoAllergies: false,
  notes: [],
};

/** Nearly the same name and number as HAROLD: what the wrong-chart stop is for. */
const HOWARD: DemoChart = {
  creator: "amara",
  team: "Alder Red",
  identity: {
    family: "Brennick",
    given: "Howard",
    birthDate: "1974-11-03",
    sex: "male",
    mrn: "4471-0962",
  },
  facts: [
    { kind: "problem", text: "Hypertension" },
    { kind: "problem", text: "Right knee osteoarthritis" },
    { kind: "medication", text: "Amlodipine 5 mg daily" },
    { kind: "medication", text: "Naproxen 250 mg as needed" },
  ],
  hasNoAllergies: true,
  notes: [
    {
      author: "amara",
      kind: "annual_visit",
      title: "",
      date: "2026-10-02",
      isSigned: true,
      text: `Annual visit 10/02/2026
Pt: Howard Brennick  DOB 11/03/1974  MRN 4471-0962
CC: annual visit
HPI: Feels well. Walks 30 minutes a day. Right knee aches on stairs, better with naproxen.
Denies chest pain, shortness of breath, leg swelling.
Meds: amlodipine 5 mg daily, naproxen 250 mg prn
Vitals: BP 128/78 HR 68 RR 14 T 36.6 SpO2 98% RA Wt 88.1 kg
Exam: Lungs clear. RRR, no murmur. Right knee with crepitus, no effusion.
Labs 09/28: LDL 104, K 4.1, Cr 0.9
A/P: Hypertension at goal. Right knee osteoarthritis, stable.
- continue amlodipine 5 mg daily
- physical therapy for the knee
- lipids and BMP in 12 months`,
    },
    {
      author: "rikke",
      kind: "clinic_visit",
      title: "Knee pain, right",
      date: "2026-05-14",
      isSigned: true,
      asksOf: "Northgate general",
      text: `Clinic visit 05/14/2026
Pt: Howard Brennick  DOB 11/03/1974  MRN 4471-0962
CC: right knee pain
HPI: Right knee pain for three weeks after gardening, worse on stairs. No locking, no giving way.
Meds: amlodipine 5 mg daily
Vitals: BP 132/80 HR 72
Exam: Right knee with crepitus and mild medial joint line tenderness. No effusion.
A/P: Right knee osteoarthritis.
- start naproxen 250 mg as needed with food
- knee x-ray if no better in 6 weeks`,
    },
  ],
};

const OTHERS: readonly DemoChart[] = [
  {
    creator: "ines",
    team: "Alder Blue",
    identity: {
      family: "Castellane",
      given: "Ottilie",
      birthDate: "1949-07-22",
      sex: "female",
      mrn: "5203-1178",
    },
    facts: [
      { kind: "allergy", text: "Sulfa (hives)" },
      { kind: "problem", text: "Atrial fibrillation" },
      { kind: "medication", text: "Apixaban 5 mg twice daily" },
    ],
    hasNoAllergies: false,
    notes: [
      {
        author: "ines",
        kind: "clinic_visit",
        title: "",
        date: "2026-11-12",
        isSigned: true,
        asksOf: "Northgate general",
        text: `Clinic visit 11/12/2026
Pt: Ottilie Castellane  DOB 07/22/1949  MRN 5203-1178
CC: palpitations
HPI: 77F with brief palpitations twice a week for one month, each under a minute. No syncope, no chest pain.
Meds: apixaban 5 mg BID, metoprolol succinate 50 mg daily
Allergies: sulfa (hives)
Vitals: BP 126/70 HR 84 irregular RR 16 SpO2 97% RA
Exam: Irregularly irregular, no murmur. Lungs clear. No edema.
ECG today: atrial fibrillation, rate 86.
A/P: Atrial fibrillation with symptoms.
- increase metoprolol succinate to 100 mg daily
- Holter monitor for 48 hours
- return in 4 weeks`,
      },
    ],
  },
  {
    creator: "siem",
    team: "Walk-in",
    identity: {
      family: "Dunmore-Sato",
      given: "Priya",
      birthDate: "1991-01-30",
      sex: "female",
      mrn: "6610-4402",
    },
    facts: [],
    hasNoAllergies: false,
    notes: [
      {
        author: "siem",
        kind: "emergency",
        title: "Ankle injury, left",
        date: "2026-11-21",
        isSigned: false,
        text: `ED note 11/21/2026
Pt: Priya Dunmore-Sato  DOB 01/30/1991  MRN 6610-4402
CC: left ankle injury
HPI: 35F rolled the left ankle on a curb two hours ago. Able to bear weight for four steps. No numbness.
Vitals: BP 118/72 HR 88 RR 16 T 36.8 SpO2 99% RA
Exam: Left lateral ankle swollen, tender over the anterior talofibular ligament. No tenderness at the posterior malleolus. Pulses intact.
X-ray left ankle: no fracture.
A/P: Left ankle sprain.
- ibuprofen 400 mg every 6 hours as needed with food
- elastic bandage, ice, elevation
- return if unable to bear weight`,
      },
    ],
  },
];

export const DEMO_CHARTS: readonly DemoChart[] = [HAROLD, HOWARD, ...OTHERS];
