/** Presentations of abdomen, bowel and liver. Format: `presentation-table.ts`. */
export const BELLY = `
# abdominal_pain | Abdominal pain | abdominal_pain
flags: peritonism, hypotension, syncope, pain_out_of_proportion, pulsatile_mass, bilious_vomiting, vomiting_blood, black_stool, blood_in_stool, obstipation, fever, pregnancy, missed_period, testicular_pain, severe_pain, jaundice, irregular_pulse
! ruptured abdominal aortic aneurysm: pulsatile_mass, back_pain, syncope, hypotension, sudden_onset, older_age, smoking
! perforation: peritonism, sudden_onset, severe_pain, nsaid_use, fever
! mesenteric ischemia: pain_out_of_proportion, irregular_pulse, sudden_onset, blood_in_stool, vascular_risk, older_age
! bowel obstruction: vomiting, abdominal_distension, obstipation, colicky_pain, abdominal_surgery, groin_lump
! ectopic pregnancy: missed_period, vaginal_bleeding, syncope, shoulder_tip_pain, pelvic_pain, pregnancy | not_male
! appendicitis: right_lower_abdominal_pain, pain_moved_to_right_lower, loss_of_appetite, fever, peritonism
! acute coronary syndrome: chest_pain, exertional_chest_pain, sweating, dyspnea, diabetes, older_age
! diabetic ketoacidosis: hyperglycemia, ketones, diabetes, thirst, vomiting
- gastroenteritis: diarrhea, vomiting, sick_contacts, fever / peritonism, obstipation
- kidney stone: flank_pain, hematuria, colicky_pain, pain_to_groin / peritonism
- constipation: constipation, recurrent_episodes / fever, peritonism
history: onset, character, radiation, bowel, urine_output, last_period, past_history, medicines
examination: blood_pressure, heart_rate, temperature, abdomen_exam, hernia_exam
tests: pregnancy_test, blood_count, chemistry, lipase, urinalysis, abdominal_ct
source: ACR Appropriateness Criteria: Acute Nonlocalized Abdominal Pain, 2018

# upper_abdominal_pain | Upper abdominal pain | upper_abdominal_pain
flags: fever, jaundice, hypotension, peritonism, chest_pain, dyspnea, vomiting_blood, black_stool, weight_loss, pregnancy, rigors, exertional_chest_pain, pulsatile_mass
! cholangitis: fever, jaundice, rigors, hypotension, confusion
! acute pancreatitis: pain_to_back, vomiting, raised_lipase, epigastric_pain_relieved_by_forward, heavy_alcohol, pain_after_fatty_food
! acute coronary syndrome: chest_pain, exertional_chest_pain, sweating, dyspnea, ecg_ischemia, diabetes, vascular_risk
! perforated ulcer: sudden_onset, peritonism, severe_pain, nsaid_use
! aortic aneurysm or dissection: pulsatile_mass, tearing_pain, back_pain, syncope, hypotension
! HELLP syndrome: pregnancy, postpartum, severe_hypertension, headache, blurred_vision | not_male
- acute cholecystitis: murphy_sign, fever, pain_after_fatty_food, vomiting / diarrhea
- peptic ulcer or reflux: burning_after_meals, nsaid_use, black_stool / fever, jaundice
- pneumonia of the lower lobe: cough, fever, pleuritic_pain, crackles / pain_after_fatty_food
history: onset, radiation, triggers, alcohol, medicines, past_history
examination: abdomen_exam, temperature, blood_pressure, heart_rate, skin_exam
tests: ecg, liver_tests, lipase, blood_count, ultrasound
source: Tokyo Guidelines for acute cholangitis and cholecystitis, 2018; ACG guideline: management of acute pancreatitis, 2013

# right_lower_abdominal_pain | Right lower abdominal pain | right_lower_abdominal_pain, pain_moved_to_right_lower
flags: peritonism, fever, pregnancy, missed_period, syncope, hypotension, testicular_pain, vaginal_bleeding, weight_loss, blood_in_stool, bilious_vomiting, immunosuppression
! appendicitis: pain_moved_to_right_lower, loss_of_appetite, fever, peritonism, nausea, vomiting
! ectopic pregnancy: missed_period, pregnancy, vaginal_bleeding, syncope, shoulder_tip_pain, previous_ectopic | not_male
! ovarian torsion: sudden_onset, vomiting, cervical_motion_tenderness, colicky_pain | not_male
! testicular torsion: testicular_pain, high_riding_testis, vomiting, sudden_onset | not_female
! bowel obstruction or strangulated hernia: groin_lump, vomiting, abdominal_distension, obstipation
- kidney stone: flank_pain, hematuria, colicky_pain, pain_to_groin / peritonism
- pelvic inflammatory disease: vaginal_discharge, cervical_motion_tenderness, fever, recent_intercourse_risk / pain_moved_to_right_lower | not_male
- Crohn disease: diarrhea, weight_loss, blood_in_stool, recurrent_episodes / sudden_onset
- mesenteric adenitis: child, runny_nose, fever / peritonism
history: onset, course, appetite_intake, last_period, bowel, past_history
examination: abdomen_exam, temperature, genital_exam, hernia_exam
tests: pregnancy_test, blood_count, urinalysis, inflammation, abdominal_ct
source: WSES Jerusalem guidelines: diagnosis and treatment of acute appendicitis, 2020

# left_lower_abdominal_pain | Left lower abdominal pain | left_lower_abdominal_pain
flags: peritonism, fever, hypotension, blood_in_stool, obstipation, pregnancy, missed_period, immunosuppression, pulsatile_mass, testicular_pain, weight_loss, rigors
! diverticulitis with perforation or abscess: fever, peritonism, rigors, immunosuppression, age_50_or_over
! ruptured abdominal aortic aneurysm: pulsatile_mass, back_pain, syncope, hypotension, older_age
! ectopic pregnancy: missed_period, pregnancy, vaginal_bleeding, syncope, previous_ectopic | not_male
! ovarian torsion: sudden_onset, vomiting, colicky_pain, cervical_motion_tenderness | not_male
! large bowel obstruction or volvulus: obstipation, abdominal_distension, vomiting, constipation
- uncomplicated diverticulitis: fever, constipation, change_in_bowel_habit, age_50_or_over / peritonism
- ischemic colitis: blood_in_stool, sudden_onset, vascular_risk, older_age / constipation
- kidney stone: flank_pain, hematuria, pain_to_groin, colicky_pain / peritonism
- colorectal cancer: weight_loss, change_in_bowel_habit, blood_in_stool, fatigue / sudden_onset
history: onset, bowel, last_period, past_history, weight_change
examination: abdomen_exam, temperature, blood_pressure, rectal_exam, hernia_exam
tests: blood_count, inflammation, pregnancy_test, urinalysis, abdominal_ct
source: ASCRS clinical practice guidelines for the treatment of left-sided colonic diverticulitis, 2020

# vomiting | Nausea or vomiting | vomiting, nausea, bilious_vomiting
flags: bilious_vomiting, vomiting_blood, peritonism, obstipation, headache, confusion, chest_pain, hypotension, dehydration, pregnancy, hyperglycemia, head_injury, severe_pain, ketones, stiff_neck, reduced_urine
! bowel obstruction: bilious_vomiting, abdominal_distension, obstipation, colicky_pain, abdominal_surgery
! acute coronary syndrome: chest_pain, sweating, dyspnea, diabetes, ecg_ischemia
! diabetic ketoacidosis: hyperglycemia, ketones, thirst, polyuria, diabetes, tachypnea
! raised intracranial pressure: headache, headache_worse_lying_or_straining, papilledema, head_injury, confusion
! surgical abdomen: peritonism, severe_pain, fever, right_lower_abdominal_pain
! adrenal crisis: addison, steroid_use, hypotension, hypoglycemia, fatigue
! poisoning: overdose, acetaminophen_ingestion, carbon_monoxide
- gastroenteritis: diarrhea, sick_contacts, fever / peritonism, headache
- pregnancy: missed_period, pregnancy / fever, diarrhea | not_male
- medicine or vestibular cause: new_medicine, chemotherapy, dizziness / fever
history: onset, appetite_intake, bowel, last_period, medicines, contacts
examination: hydration, abdomen_exam, blood_pressure, heart_rate, neuro_exam
tests: glucose, chemistry, pregnancy_test, urinalysis
source: AGA medical position statement: nausea and vomiting, 2001

# diarrhea | Diarrhea | diarrhea
flags: blood_in_stool, dehydration, fever, hypotension, severe_pain, recent_antibiotics, immunosuppression, travel, peritonism, reduced_urine, weight_loss, confusion, older_age
! sepsis or severe dehydration: hypotension, tachycardia, reduced_urine, confusion, dehydration, fever
! Clostridioides difficile colitis: recent_antibiotics, abdominal_distension, fever, severe_pain, older_age
! hemolytic uremic syndrome: blood_in_stool, pallor, reduced_urine, petechiae, child
! mesenteric ischemia: pain_out_of_proportion, blood_in_stool, irregular_pulse, older_age
! appendicitis or other surgical abdomen: peritonism, right_lower_abdominal_pain, fever
- viral gastroenteritis: vomiting, sick_contacts / blood_in_stool
- bacterial or parasitic infection: fever, blood_in_stool, travel, animal_or_water_exposure / recurrent_episodes
- inflammatory bowel disease: weight_loss, blood_in_stool, recurrent_episodes, joint_swelling / sick_contacts
- medicine effect or malabsorption: new_medicine, weight_loss / fever
history: onset, bowel, contacts, travel, medicines, immune_status, appetite_intake
examination: hydration, temperature, blood_pressure, heart_rate, abdomen_exam
tests: stool_test, chemistry, blood_count
source: IDSA clinical practice guidelines: diagnosis and management of infectious diarrhea, 2017

# upper_gi_bleed | Vomiting blood or black stool | vomiting_blood, black_stool
flags: hypotension, tachycardia, syncope, chronic_liver_disease, anticoagulant, pallor, peritonism, chest_pain, confusion, dyspnea, heart_disease
! variceal bleeding: chronic_liver_disease, jaundice, heavy_alcohol, abdominal_distension, vomiting_blood
! bleeding ulcer: nsaid_use, black_stool, upper_abdominal_pain, anticoagulant, burning_after_meals
! hemorrhagic shock: hypotension, tachycardia, syncope, pallor, confusion
! aortoenteric fistula: pulsatile_mass, abdominal_surgery, back_pain
- tear from vomiting: vomiting, heavy_alcohol / black_stool
- cancer of stomach or esophagus: weight_loss, dysphagia, age_50_or_over, fatigue / sudden_onset
- swallowed blood: epistaxis, hemoptysis / upper_abdominal_pain
history: onset, severity, medicines, anticoagulants, alcohol, past_history
examination: blood_pressure, heart_rate, orthostatic, abdomen_exam, rectal_exam, liver_signs
tests: blood_count, coagulation, chemistry, type_and_screen, liver_tests
source: ACG clinical guideline: upper gastrointestinal and ulcer bleeding, 2021

# lower_gi_bleed | Blood in the stool | blood_in_stool
flags: hypotension, tachycardia, syncope, anticoagulant, weight_loss, change_in_bowel_habit, pain_out_of_proportion, fever, age_50_or_over, pallor, family_cancer, peritonism
! massive bleeding, upper source included: hypotension, tachycardia, syncope, black_stool, nsaid_use, pallor
! mesenteric or colonic ischemia: pain_out_of_proportion, irregular_pulse, vascular_risk, abdominal_pain, older_age
! colorectal cancer: weight_loss, change_in_bowel_habit, fatigue, age_50_or_over, family_cancer
- diverticular bleeding: painless, sudden_onset, older_age, anticoagulant / weight_loss, fever
- colitis: diarrhea, fever, abdominal_pain, travel / constipation
- hemorrhoids or fissure: constipation, itching / weight_loss, hypotension
- intussusception: redcurrant_stool, legs_drawn_up, infant, vomiting / constipation
history: onset, severity, bowel, anticoagulants, weight_change, family_history
examination: blood_pressure, heart_rate, abdomen_exam, rectal_exam
tests: blood_count, coagulation, type_and_screen, tumor_workup
source: ACG clinical guideline: acute lower gastrointestinal bleeding, 2023; NICE NG12 Suspected cancer, 2015

# jaundice | Jaundice | jaundice | age>=1
flags: fever, confusion, rigors, hypotension, acetaminophen_ingestion, overdose, weight_loss, painless, pregnancy, abnormal_bleeding, bruising, asterixis, abdominal_distension, travel
! acute liver failure: confusion, asterixis, acetaminophen_ingestion, overdose, abnormal_bleeding, bruising
! cholangitis: fever, rigors, upper_abdominal_pain, hypotension, confusion
! pancreatic or biliary cancer: painless, weight_loss, pale_stool, dark_urine, age_50_or_over, itching
! hemolysis: pallor, dark_urine, fatigue, sickle_cell
! malaria or other travel infection: travel, fever, malaria_risk
! liver disease of pregnancy: pregnancy, upper_abdominal_pain, severe_hypertension, itching | not_male
- viral hepatitis: nausea, fatigue, dark_urine, drug_use, travel, loss_of_appetite / pale_stool
- alcohol or medicine hepatitis: heavy_alcohol, new_medicine, fever / painless
- gallstones in the duct: pain_after_fatty_food, upper_abdominal_pain, pale_stool / painless
history: onset, alcohol, medicines, travel, substances, weight_change
examination: temperature, abdomen_exam, liver_signs, cognition, skin_exam
tests: liver_tests, coagulation, blood_count, ultrasound, drug_levels
source: ACG clinical guideline: evaluation of abnormal liver chemistries, 2017

# constipation | Constipation or no stool | constipation, obstipation
flags: obstipation, abdominal_distension, vomiting, severe_pain, weight_loss, blood_in_stool, saddle_numbness, bladder_or_bowel_trouble, change_in_bowel_habit, fever, bilateral_leg_weakness, age_50_or_over
! bowel obstruction or volvulus: obstipation, abdominal_distension, vomiting, colicky_pain, abdominal_surgery, groin_lump
! colorectal cancer: weight_loss, change_in_bowel_habit, blood_in_stool, age_50_or_over, fatigue
! spinal cord or cauda equina compression: saddle_numbness, bladder_or_bowel_trouble, back_pain, bilateral_leg_weakness, cancer
- medicine effect: new_medicine / weight_loss, vomiting
- underactive thyroid or high calcium: fatigue, thyroid_disease, weight_gain, confusion / diarrhea
- functional constipation: recurrent_episodes, gradual_onset / vomiting, weight_loss, blood_in_stool
history: onset, bowel, medicines, weight_change, bladder_bowel_control
examination: abdomen_exam, rectal_exam, hernia_exam
tests: chemistry, thyroid_test
source: NICE NG12 Suspected cancer: recognition and referral, 2015
`;
