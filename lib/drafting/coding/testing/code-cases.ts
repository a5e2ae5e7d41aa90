/**
 * Own cases: a line of a note or a talk, and the codes a careful coder would put beside it and no other. `text => codes`,
 * a slash is a line break. Half of them hold something that must not be coded. All synthetic, by one author who also
 * wrote the rules: they show that the rules hold, not how notes of other hands fare.
 */
const TABLE = `
Assessment: Hypertension, controlled. => I10
Assessment: 1. Type 2 diabetes mellitus, at goal. => E11.9
Assessment and plan:/1. T2DM with hyperglycemia/2. HTN => E11.65 I10
Assessment: acute otitis media, right ear. => H66.91
Assessment: right acute otitis media. => H66.91
Assessment: otitis media. => H66.9
Assessment: left knee pain. => M25.562
Assessment: knee pain. => M25.56
HPI: 45M with pain in the right shoulder for a month. => M25.511
Assessment: COPD exacerbation. => J44.1
Assessment: COPD, stable. => J44.9
Assessment: moderate persistent asthma with acute exacerbation. => J45.41
Assessment: asthma. => J45.909
Assessment: community-acquired pneumonia. => J18.9
CC: cough/Assessment: acute bronchitis. => J20.9
CC: cough => R05.9
HPI: 30F with dysuria and urinary frequency for two days. => R30.0 R35.0
CC: dysuria/Assessment: urinary tract infection. => N39.0
Assessment: acute pyelonephritis. => N10
Assessment: strep pharyngitis. => J02.0
Assessment: viral upper respiratory infection. => J06.9
Assessment: right carpal tunnel syndrome. => G56.01
Assessment: bilateral carpal tunnel syndrome. => G56.03
Assessment: carpal tunnel syndrome. => G56.0
Assessment: chronic systolic heart failure. => I50.22
Assessment: acute on chronic diastolic heart failure. => I50.33
Assessment: heart failure. => I50.9
Assessment: paroxysmal atrial fibrillation. => I48.0
Assessment: atrial fibrillation. => I48.91
PMH: HTN, hyperlipidemia, COPD => I10 E78.5 J44.9
Past medical history: hypothyroidism, GERD. => E03.9 K21.9
PMH: appendicitis, pneumonia =>
PMH: pneumonia 2019 =>
HPI: history of hypertension. =>
HPI: history of breast cancer, now here for a check. => Z85.3
HPI: history of DVT. => Z86.718
HPI: former smoker. => Z87.891
HPI: prior MI. => I25.2
FH: mother with diabetes type 2, father with hypertension =>
Family history: breast cancer in sister. =>
HPI: his father had coronary artery disease. =>
HPI: her mother has asthma. =>
HPI: No chest pain, no shortness of breath. =>
HPI: Denies fever, cough or nausea. =>
Assessment: possible pneumonia. =>
Assessment: probable gout. =>
Assessment: likely viral gastroenteritis. =>
Assessment: suspected pulmonary embolism. =>
Assessment: rule out appendicitis. =>
Assessment: r/o DVT. =>
Assessment: pneumonia vs bronchitis. =>
Assessment: chest pain, rule out unstable angina. => R07.9
Assessment: pulmonary embolism ruled out. =>
Assessment: no evidence of pneumonia. =>
Assessment: deep vein thrombosis excluded. =>
Plan: return if fever or vomiting. =>
Plan: flu shot today =>
HPI: here for influenza vaccine. =>
HPI: screening for colon cancer. =>
HPI: concerned about Lyme disease. =>
HPI: exposure to strep throat. =>
HPI: COVID-19 test negative. =>
Allergies: penicillin (hives) =>
HPI: He had a rash with amoxicillin. =>
HPI: UTI in July. =>
HPI: breast cancer 2014. =>
Assessment: pneumonia, resolved. =>
Assessment: CKD stage 3a. => N18.31
Assessment: stage 4 chronic kidney disease. => N18.4
Assessment: chronic kidney disease. => N18.9
Assessment: acute kidney injury. Hyperkalemia. => N17.9 E87.5
Assessment: iron deficiency anemia. => D50.9
Assessment: anemia. => D64.9
Assessment: hypothyroidism. Vitamin D deficiency. => E03.9 E55.9
Assessment: generalized anxiety disorder. => F41.1
Assessment: anxiety. => F41.9
Assessment: major depressive disorder, recurrent, moderate. => F33.1
Assessment: depression. => F32.A
Assessment: migraine with aura. => G43.109
CC: headache/Assessment: migraine. => G43.909
Assessment: tension headache. => G44.209
Assessment: benign paroxysmal positional vertigo, left. => H81.12
Assessment: low back pain. => M54.50
Assessment: left sciatica. => M54.32
Assessment: plantar fasciitis. => M72.2
Assessment: right lateral epicondylitis. => M77.11
Assessment: left ankle sprain. => S93.402
Assessment: ankle sprain. => S93.40
Assessment: concussion. => S06.0X
Assessment: cellulitis of the left leg. => L03.116
Assessment: cellulitis. => L03.90
Assessment: shingles. => B02.9
Assessment: atopic dermatitis. => L20.9
Assessment: contact dermatitis. => L25.9
Assessment: poison ivy dermatitis. => L23.7
Assessment: diverticulitis. => K57.92
Assessment: sigmoid diverticulitis. => K57.32
Assessment: appendicitis. => K37
Assessment: acute appendicitis. => K35.80
Assessment: acute pancreatitis. => K85.90
Assessment: cholelithiasis. => K80.20
Assessment: inguinal hernia. => K40
Assessment: right inguinal hernia. => K40
Assessment: gout. => M10.9
Assessment: osteoarthritis of the right knee. => M17
Assessment: DVT of the left leg. => I82.402
Assessment: BPH with LUTS. => N40.1
Assessment: BPH. => N40
Assessment: gestational diabetes, diet controlled. => O24.410
Assessment: gestational diabetes. => O24.41
Assessment: anaphylaxis. => T78.2
Assessment: parkinson's disease. => G20
Assessment: dementia. => F03
Assessment: pulmonary hypertension. => I27.20
Assessment: gest HTN. =>
Exam: L CVA tenderness. =>
Exam: no edema, no rash =>
[doctor] any chest pain ?/[patient] no . =>
[doctor] do you have any shortness of breath ?/[patient] no , nothing like that . =>
[doctor] hello/[patient] i have had a sore throat since friday . => R07.0
[doctor] hello/[patient] my brother has type 2 diabetes . =>
`;

export type CodeCase = Readonly<{ text: string; codes: readonly string[] }>;

export const CODE_CASES: readonly CodeCase[] = TABLE.trim()
  .split("\n")
  .map((line) => {
    const [text = "", codes = ""] = line.split("=>");
    return {
      text: text.trim().replace(/(?<=[.:\w?) ])\/(?=[A-Z[]|\d\.)/g, "\n"),
      codes: codes.split(" ").filter((code) => code !== ""),
    };
  });
