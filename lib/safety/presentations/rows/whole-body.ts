/** Presentations of fever, sugar, kidney replacement and the whole body. Format: `presentation-table.ts`. */
export const WHOLE_BODY = `
# fever_adult | Fever in an adult | fever, rigors, chills | age>=16
flags: hypotension, tachycardia, tachypnea, confusion, rigors, petechiae, stiff_neck, hypoxia, reduced_urine, immunosuppression, travel, drug_use, severe_pain, central_line, new_murmur, pregnancy, hypothermia
! sepsis: hypotension, tachycardia, tachypnea, confusion, rigors, reduced_urine, hypoxia
! meningitis or encephalitis: headache, stiff_neck, photophobia, petechiae, confusion
! necrotizing infection: severe_pain, skin_crepitus, spreading_redness, hypotension
! infective endocarditis: new_murmur, drug_use, petechiae, heart_disease, night_sweats, weight_loss
! malaria: travel, malaria_risk, rigors, headache
! spinal or deep abscess: back_pain, spine_tenderness, drug_use, night_pain
- pneumonia: cough, sputum, dyspnea, crackles, pleuritic_pain / dysuria
- urinary infection: dysuria, urinary_frequency, flank_pain / cough
- viral infection: runny_nose, sore_throat, sick_contacts, cough / hypotension, rigors
- skin infection: skin_infection, wound / cough
history: onset, night_symptoms, travel, contacts, immune_status, medicines, past_history
examination: temperature, blood_pressure, heart_rate, breathing_rate, oxygen, lung_exam, abdomen_exam, skin_exam, neck_exam
tests: blood_count, lactate, blood_culture, urinalysis, chest_xray
source: Surviving Sepsis Campaign: international guidelines for management of sepsis and septic shock, 2021

# fever_traveller | Fever after travel | fever+travel, fever+malaria_risk, rigors+travel
flags: confusion, jaundice, abnormal_bleeding, petechiae, hypotension, dyspnea, seizure, malaria_risk, stiff_neck, reduced_urine, rash, pregnancy, dark_urine
! malaria: malaria_risk, rigors, headache, jaundice, confusion, vomiting
! viral hemorrhagic fever: abnormal_bleeding, animal_or_water_exposure, vomiting, sick_contacts
! typhoid fever: abdominal_pain, constipation, diarrhea, headache
! severe dengue: rash, petechiae, abdominal_pain, headache, abnormal_bleeding, hypotension
! meningitis or encephalitis: stiff_neck, petechiae, hypotension, confusion
- leptospirosis or rickettsial disease: animal_or_water_exposure, tick_bite, jaundice, rash / runny_nose
- travelers' diarrhea: diarrhea, vomiting / jaundice
- respiratory infection: cough, runny_nose, sore_throat, sick_contacts / jaundice
history: travel, onset, vaccination, contacts, medicines, sexual_history
examination: temperature, blood_pressure, skin_exam, abdomen_exam, cognition, neck_exam
tests: malaria_test, blood_count, blood_culture, liver_tests, chemistry
source: CDC Yellow Book: health information for international travel, 2024; Johnston et al., Fever in returned travellers presenting in the United Kingdom, Journal of Infection, 2009

# fever_neutropenia | Fever with low neutrophils or chemotherapy | fever+neutropenia, fever+chemotherapy, rigors+chemotherapy, rigors+neutropenia
flags: hypotension, tachycardia, rigors, confusion, dyspnea, hypoxia, central_line, mucosal_lesions, abdominal_pain, diarrhea, severe_pain, hypothermia, petechiae
! neutropenic sepsis: hypotension, tachycardia, rigors, confusion, neutropenia, chemotherapy
! line infection: central_line, rigors, spreading_redness
! neutropenic enterocolitis: abdominal_pain, diarrhea, peritonism, blood_in_stool
! pneumonia, fungal included: cough, dyspnea, pleuritic_pain, hypoxia, hemoptysis
- mucositis: mucosal_lesions, sore_throat / dyspnea
- viral infection: runny_nose, sick_contacts / hypotension
history: onset, cancer_history, medicines, allergies
examination: temperature, blood_pressure, heart_rate, oxygen, mouth_exam, line_site, skin_exam, abdomen_exam
tests: blood_count, blood_culture, lactate, chemistry, urinalysis
source: IDSA clinical practice guideline: use of antimicrobial agents in neutropenic patients with cancer, 2010; NICE CG151 Neutropenic sepsis, 2012

# fever_immunosuppressed | Fever with weakened immunity | fever+immunosuppression, rigors+immunosuppression, fever+steroid_use
flags: hypotension, tachycardia, confusion, dyspnea, hypoxia, headache, stiff_neck, rigors, petechiae, severe_pain, weight_loss, night_sweats, hypoglycemia
! sepsis: hypotension, tachycardia, rigors, confusion, reduced_urine
! opportunistic pneumonia: dyspnea, cough, hypoxia
! meningitis or encephalitis: headache, stiff_neck, confusion, photophobia
! overwhelming infection without a spleen: petechiae, rigors, hypotension, vomiting
! adrenal crisis: steroid_use, hypotension, vomiting, hypoglycemia, abdominal_pain
! tuberculosis: night_sweats, weight_loss, chronic_cough, tuberculosis_exposure
- viral infection: runny_nose, sick_contacts, sore_throat / hypotension
history: onset, immune_status, medicines, travel, contacts, vaccination
examination: temperature, blood_pressure, heart_rate, oxygen, lung_exam, skin_exam, neck_exam, line_site
tests: blood_count, blood_culture, lactate, chest_xray, urinalysis
source: Surviving Sepsis Campaign: international guidelines for management of sepsis and septic shock, 2021

# fever_postoperative | Fever after an operation | fever+post_operative, rigors+post_operative
flags: hypotension, tachycardia, severe_pain, spreading_redness, skin_crepitus, peritonism, dyspnea, chest_pain, unilateral_leg_swelling, confusion, rigors, central_line, muscle_rigidity
! leak or abscess inside the body: peritonism, abdominal_pain, severe_pain, tachycardia, rigors
! necrotizing wound infection: severe_pain, skin_crepitus, spreading_redness, hypotension
! pulmonary embolism: dyspnea, pleuritic_pain, unilateral_leg_swelling, tachycardia, hypoxia
! sepsis from a line or the urine: central_line, dysuria, rigors, hypotension, confusion
- wound infection: skin_infection, wound, spreading_redness / dyspnea
- pneumonia: cough, sputum, dyspnea, crackles / wound
- Clostridioides difficile: diarrhea, recent_antibiotics, abdominal_distension / cough
- medicine reaction: new_medicine, rash / hypotension
history: surgery_date, onset, medicines, bowel, urine_output
examination: temperature, heart_rate, blood_pressure, wound_exam, lung_exam, abdomen_exam, leg_exam, line_site
tests: blood_count, blood_culture, urinalysis, chest_xray, lactate
source: NICE NG125 Surgical site infections, 2019; Surviving Sepsis Campaign guidelines, 2021

# weight_loss | Unintended weight loss | weight_loss, night_sweats, lymph_nodes
flags: night_sweats, hemoptysis, dysphagia, blood_in_stool, black_stool, jaundice, breast_lump, lymph_nodes, fever, hematuria, change_in_bowel_habit, suicidal_thoughts, thirst, chronic_cough, postmenopausal_bleeding
! cancer: hemoptysis, dysphagia, blood_in_stool, jaundice, breast_lump, lymph_nodes, hematuria, change_in_bowel_habit, age_50_or_over, smoking
! tuberculosis or HIV: night_sweats, fever, chronic_cough, tuberculosis_exposure, drug_use, recent_intercourse_risk
! new diabetes: thirst, polyuria, hyperglycemia, fatigue
! adrenal insufficiency: addison, hypotension, vomiting, fatigue
- thyroid overactivity: palpitations, tremor, thyroid_disease, diarrhea / weight_gain
- depression or eating disorder: low_mood, loss_of_appetite, hopelessness / fever
- bowel disease with malabsorption: diarrhea, abdominal_pain / constipation
history: weight_change, appetite_intake, night_symptoms, bowel, mood, smoking, travel
examination: weight_measured, nodes_exam, abdomen_exam, breast_exam, lung_exam
tests: blood_count, chemistry, thyroid_test, glucose, hiv_test, chest_xray, inflammation
source: NICE NG12 Suspected cancer: recognition and referral, 2015

# fatigue | Fatigue | fatigue
flags: weight_loss, night_sweats, chest_pain, dyspnea, black_stool, pallor, lymph_nodes, suicidal_thoughts, fever, petechiae, thirst, jaundice, hypotension, carbon_monoxide
! acute coronary syndrome or heart failure: chest_pain, dyspnea, orthopnea, edema, sweating, heart_disease
! bleeding or severe anemia: black_stool, blood_in_stool, vaginal_bleeding, pallor, dyspnea, near_syncope
! cancer or leukemia: weight_loss, night_sweats, lymph_nodes, petechiae, bruising, fever
! adrenal insufficiency: addison, hypotension, vomiting, weight_loss, steroid_use
! new diabetes: thirst, polyuria, hyperglycemia, weight_loss
! carbon monoxide poisoning: carbon_monoxide, headache, nausea
- underactive thyroid: weight_gain, constipation, thyroid_disease / weight_loss
- depression: low_mood, hopelessness, loss_of_appetite / fever
- viral infection: sore_throat, lymph_nodes, fever, runny_nose / weight_loss
history: onset, sleep, mood, weight_change, night_symptoms, medicines
examination: appearance, heart_rate, blood_pressure, nodes_exam, heart_exam, abdomen_exam
tests: blood_count, chemistry, thyroid_test, glucose, iron_tests
source: NICE NG12 Suspected cancer: recognition and referral, 2015

# hyperglycemia | High blood sugar | hyperglycemia, ketones, thirst, polyuria
flags: ketones, vomiting, confusion, tachypnea, dehydration, abdominal_pain, hypotension, fever, sglt2_inhibitor, pregnancy, child, chest_pain, reduced_consciousness
! diabetic ketoacidosis: ketones, vomiting, abdominal_pain, tachypnea, dehydration, confusion, child, sglt2_inhibitor
! hyperosmolar state: confusion, dehydration, older_age, reduced_consciousness, hypotension / ketones
! infection as the cause: fever, cough, dysuria, skin_infection, rigors
! acute coronary syndrome: chest_pain, dyspnea, sweating, ecg_ischemia
- missed insulin or steroid effect: sulfonylurea_or_insulin, steroid_use / fever
- new diabetes: thirst, polyuria, weight_loss, blurred_vision / sulfonylurea_or_insulin
history: onset, insulin_or_tablets, appetite_intake, past_history, contacts
examination: hydration, breathing_rate, cognition, blood_pressure, abdomen_exam
tests: glucose, ketones, blood_gas, chemistry, ecg
source: Umpierrez et al., Hyperglycemic crises in adults with diabetes: a consensus report, Diabetes Care, 2024

# hypoglycemia | Low blood sugar | hypoglycemia
flags: confusion, reduced_consciousness, seizure, sulfonylurea_or_insulin, overdose, suicidal_thoughts, fever, heavy_alcohol, chronic_liver_disease, focal_weakness, hypotension, older_age
! prolonged low sugar from a sulfonylurea or long insulin: sulfonylurea_or_insulin, older_age, dialysis, recurrent_episodes
! deliberate overdose: overdose, suicidal_thoughts, low_mood
! sepsis: fever, hypotension, rigors, confusion
! adrenal insufficiency: addison, steroid_use, hypotension, vomiting
! liver failure: jaundice, chronic_liver_disease, asterixis
- missed meal or exercise: loss_of_appetite, vomiting, diabetes / fever
- alcohol: heavy_alcohol / sulfonylurea_or_insulin
history: onset, insulin_or_tablets, appetite_intake, alcohol, suicide_asked
examination: gcs, neuro_exam, temperature, blood_pressure
tests: glucose, chemistry
source: Endocrine Society clinical practice guideline: individuals at high risk for hypoglycemia, 2023

# dialysis_unwell | Unwell on dialysis | dialysis, missed_dialysis, access_problem
flags: missed_dialysis, hyperkalemia, dyspnea, chest_pain, fever, access_problem, hypotension, weakness, palpitations, confusion, bradycardia, uncontrolled_bleeding, abdominal_pain
! hyperkalemia: missed_dialysis, hyperkalemia, weakness, palpitations, bradycardia
! fluid overload: missed_dialysis, dyspnea, orthopnea, edema, hypoxia, crackles
! access or line infection with sepsis: fever, rigors, access_problem, central_line, hypotension
! bleeding from the access: access_problem, uncontrolled_bleeding, hypotension
! pericarditis or tamponade: positional_chest_pain, chest_pain, raised_neck_veins, hypotension
! peritonitis of peritoneal dialysis: abdominal_pain, access_problem, fever, peritonism
- acute coronary syndrome: chest_pain, exertional_chest_pain, sweating, dyspnea / fever
- low pressure or imbalance after dialysis: hypotension, headache, nausea, near_syncope / fever
history: last_dialysis, onset, medicines, urine_output
examination: blood_pressure, oxygen, lung_exam, access_exam, temperature, weight_measured
tests: potassium, ecg, blood_culture, blood_count, chest_xray
source: UK Kidney Association clinical practice guideline: treatment of acute hyperkalaemia in adults, 2020
`;
