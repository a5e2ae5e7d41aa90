import { CLINIC_VISIT } from "../../samples/clinic-visit.schema";
import { EMERGENCY_NOTE } from "../../samples/emergency-note.schema";
import { PAEDIATRIC_NOTE } from "../../samples/paediatric-note.schema";
import { TRANSCRIPT } from "../../samples/transcript.schema";

/** A question, and what a right answer must quote; null where the text does not tell. */
export type Posed = readonly [question: string, answer: RegExp | null];

/** Questions of our own about the four sample texts; a third of them ask for what no text tells. */
export const POSED: readonly Readonly<{ text: string; questions: readonly Posed[] }>[] = [
  {
    text: CLINIC_VISIT.text,
    questions: [
      ["What medicines does she take?", /metformin 1000 mg BID.*lisinopril 10 mg.*levothyroxine/s],
      ["Any allergies?", /sulfa \(hives\)/],
      ["Is she allergic to penicillin?", null],
      ["What is the blood pressure?", /142\/84/],
      ["What was the A1c?", /A1c 8\.1/],
      ["What is her potassium?", /K 4\.4/],
      ["What is the sodium?", null],
      ["How much does she weigh?", /81\.3 kg/],
      ["What dose of metformin is she on?", /metformin 1000 mg/],
      ["How often does she take lisinopril?", /lisinopril 10 mg daily/],
      ["Is she on insulin?", null],
      ["Does she smoke?", /never smoker/],
      ["How much alcohol does she drink?", null],
      ["Does she have chest pain?", /No chest pain/],
      ["Any shortness of breath?", /no SOB/i],
      ["Does she have a headache?", null],
      ["When was diabetes diagnosed?", /T2DM since 2014/],
      ["What is the plan?", /start empagliflozin.*podiatry/s],
      ["Which medicines were started?", /start empagliflozin 10 mg/],
      ["Were any medications stopped?", null],
      ["When did she have her arthroscopy?", /arthroscopy 2009/],
      ["What surgeries has she had?", /right knee arthroscopy 2009/],
      ["Does stroke run in the family?", /mother with stroke at 72/],
      ["Has she had a stroke?", null],
      ["What does she do for work?", /retired bus driver/],
      ["Why does she take levothyroxine?", null],
      ["What is her eGFR?", /eGFR 71/],
      ["Does she have a cat?", null],
      ["Is a podiatry referral planned?", /podiatry referral/],
      ["Who is her next of kin?", null],
    ],
  },
  {
    text: EMERGENCY_NOTE.text,
    questions: [
      ["What was the ECG?", /peaked T waves/],
      ["What is the potassium?", /K 7\.1/],
      ["Which drugs were stopped?", /stop spironolactone/],
      ["Why is he here?", /weakness and palpitations/],
      ["Did he have a fever?", /Denies fever/],
      ["Is he a smoker?", null],
      ["How did he injure his ankle?", /Twisted left ankle/],
      ["Was a head CT done?", null],
      ["Does he take warfarin?", null],
      ["What is the impression?", /hyperkalemia with ECG changes/],
      ["What is the oxygen saturation?", /SpO2 96%/],
      ["Does he have gout?", /gout/],
      ["What was the troponin?", null],
      ["When will potassium be repeated?", /2 hours after dialysis/],
      ["Was he given calcium gluconate?", /calcium gluconate 1 g IV/],
    ],
  },
  {
    text: PAEDIATRIC_NOTE.text,
    questions: [
      ["What is he allergic to?", /amoxicillin \(hives\)/],
      ["How high was the fever?", /39\.1/],
      ["Are immunizations up to date?", /up to date/],
      ["Any rash?", /No rash/],
      ["When should ears be rechecked?", /recheck ears in 4 weeks/],
      ["Does the child have asthma?", null],
      ["What did the right ear look like?", /Right TM red and bulging/],
      ["What is the heart rate?", /HR 128/],
      ["What antibiotic was given?", null],
      ["How long has the runny nose lasted?", /runny nose x 5 days/],
      ["Was a chest x-ray done?", null],
    ],
  },
  {
    text: TRANSCRIPT.text,
    questions: [
      ["Does he smoke?", /quit smoking ten years ago/],
      ["When did he quit smoking?", /ten years ago/],
      ["Any fever?", /any fever or chills/],
      ["Why was lisinopril stopped?", /because of the cough/],
      ["What was started?", null],
      ["What did the x-ray show?", /no fracture/],
      ["Did his father have a heart attack?", /father had a heart attack at sixty/],
      ["Has he had a heart attack?", null],
      ["What is his blood pressure?", /one forty six over eighty eight/],
      ["Is he allergic to amoxicillin?", /hives from amoxicillin/],
      ["Does he have diabetes?", null],
      ["Any swelling or locking?", /swelling or locking \?.*no/s],
    ],
  },
];

const CARDIAC = `Follow up visit
CC: leg swelling
HPI: 74 yo woman, HFrEF, leg swelling worse for 10 days, sleeps on three pillows. Ran out of furosemide last Tuesday. Weight up 3 kg. No chest pain, no palpitations, no syncope. Denies cough. Eats canned soup most days.
PMH: HFrEF (EF 30%), atrial fibrillation, CKD stage 3, depression
PSH: appendectomy 1979, pacemaker 2018
Family history: brother died of MI at 50
Social: lives alone, widowed, quit smoking 1998, no alcohol. Daughter helps with shopping.
Medications: furosemide 40 mg daily, metoprolol succinate 50 mg daily, apixaban 5 mg BID for atrial fibrillation, sertraline 50 mg daily
Allergies: lisinopril (cough)
VS: BP 104/62, HR 88 irregular, SpO2 93% RA, Wt 71.4 kg
Exam: JVP 10 cm. Crackles at both bases. 2+ pitting edema to the knees.
Labs: Na 131, K 3.6, Cr 1.6 (was 1.3), BNP 1840
ECG: atrial fibrillation, rate 88, no acute ST changes
Assessment: acute on chronic systolic heart failure from missed diuretic and salt.
Plan:
- furosemide 80 mg BID for 5 days, then 40 mg BID
- potassium chloride 20 mEq daily
- recheck BMP on Friday
- low salt diet, daily weights
- return or call if weight rises 1 kg in a day, or breathless at rest
- echo next week
`;

const HEADACHE = `Doctor: Hello, what can I do for you?
Patient: I've had these headaches for two months now.
Doctor: Where does it hurt?
Patient: Mostly behind my left eye.
Doctor: Any nausea with it?
Patient: Yes, and light bothers me.
Doctor: Any weakness or numbness?
Patient: No.
Doctor: What have you tried?
Patient: I take sumatriptan when it gets bad, and it works in an hour.
Doctor: Do you drink coffee?
Patient: Four cups a day.
Doctor: Any history of migraine in the family?
Patient: My mother has migraines.
Doctor: Okay. Your neurological exam is normal. I think these are migraines. Let's start propranolol forty milligrams twice a day to prevent them. Cut the coffee down to one cup. Keep a headache diary and see me in six weeks.
Patient: Okay. I can't take aspirin, it gives me hives.
Doctor: Good to know.
`;

/** Written after the reader was, and not used to change it: what it does with questions it was not made for. */
export const HELD_OUT: typeof POSED = [
  {
    text: CARDIAC,
    questions: [
      ["What brought her in?", /leg swelling/],
      ["Which medications does she take?", /furosemide 40 mg daily.*apixaban/s],
      ["What does she take apixaban for?", /apixaban 5 mg BID for atrial fibrillation/],
      ["Why is she on sertraline?", null],
      ["When did she run out of furosemide?", /last Tuesday/],
      ["What is her ejection fraction?", /EF 30%/],
      ["Is she allergic to anything?", /lisinopril \(cough\)/],
      ["Is she allergic to sulfa?", null],
      ["Does she live alone?", /lives alone/],
      ["When did she quit smoking?", /quit smoking 1998/],
      ["What is the creatinine?", /Cr 1\.6/],
      ["What was the magnesium?", null],
      ["What is the BNP?", /BNP 1840/],
      ["Does she have edema?", /pitting edema/],
      ["Has she fainted?", null],
      ["What is the dose of metoprolol?", /metoprolol succinate 50 mg/],
      ["What did the ECG show?", /atrial fibrillation, rate 88/],
      ["When was the pacemaker put in?", /pacemaker 2018/],
      ["Did her brother have a heart attack?", /brother died of MI/],
      ["Is an echo planned?", /echo next week/],
      ["When is the next BMP?", /Friday/],
      ["What is her temperature?", null],
      ["Does she use a walker?", null],
      ["Does she have diabetes?", null],
      ["What are the return precautions?", /call if weight rises/],
      ["Does she drink alcohol?", /no alcohol/],
    ],
  },
  {
    text: HEADACHE,
    questions: [
      ["How long has she had headaches?", /two months/],
      ["Any nausea?", /nausea.*Yes/s],
      ["Is there numbness?", /numbness.*No/s],
      ["How much coffee does the patient drink?", /Four cups/],
      ["What medicine was started?", /propranolol/],
      ["What is the dose of propranolol?", /forty milligrams/],
      ["Any allergies?", /aspirin, it gives me hives/],
      ["What is the diagnosis?", /I think these are migraines/],
      ["Does the mother have migraines?", /mother has migraines/],
      ["Was an MRI ordered?", null],
      ["What is the blood pressure?", null],
      ["Does she take ibuprofen?", null],
      ["When is the follow-up?", /six weeks/],
      ["Is she pregnant?", null],
    ],
  },
];
