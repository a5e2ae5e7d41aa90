/** Presentations of kidneys, urine, genitals, pregnancy and breast. Format: `presentation-table.ts`. */
export const URINE_AND_PREGNANCY = `
# dysuria | Burning or frequent urination | dysuria, urinary_frequency
flags: fever, rigors, flank_pain, vomiting, pregnancy, hypotension, confusion, hematuria, clots_or_retention, immunosuppression, single_kidney, testicular_pain, infant_under_3_months
! pyelonephritis or urosepsis: fever, rigors, flank_pain, vomiting, hypotension, confusion
! infected obstructed kidney: flank_pain, fever, colicky_pain, reduced_urine, single_kidney
! infection in pregnancy: pregnancy, fever, contractions, flank_pain | not_male
- cystitis: urinary_frequency, hematuria, pelvic_pain / fever, vaginal_discharge
- sexually transmitted infection: vaginal_discharge, urethral_discharge, recent_intercourse_risk / flank_pain
- prostatitis or epididymitis: testicular_pain, fever, clots_or_retention, urethral_discharge / vaginal_discharge | not_female
- diabetes: polyuria, thirst, weight_loss, hyperglycemia / fever
history: onset, night_symptoms, sexual_history, pregnancy_status, past_history
examination: temperature, blood_pressure, abdomen_exam
tests: urinalysis, urine_culture, pregnancy_test
source: IDSA/ESCMID guidelines: acute uncomplicated cystitis and pyelonephritis in women, 2010; NICE NG109 Urinary tract infection (lower), 2018

# hematuria | Blood in the urine | hematuria
flags: clots_or_retention, painless, weight_loss, age_50_or_over, smoking, anticoagulant, fever, flank_pain, edema, severe_hypertension, limb_injury, high_energy_injury, petechiae, reduced_urine
! bladder or kidney cancer: painless, age_50_or_over, smoking, weight_loss
! clot retention: clots_or_retention, pelvic_pain, anticoagulant
! glomerulonephritis or vasculitis: edema, severe_hypertension, reduced_urine, petechiae, hemoptysis, joint_swelling
! injury of the urinary tract: high_energy_injury, flank_pain, fall
- kidney stone: flank_pain, colicky_pain, pain_to_groin, vomiting / painless
- urinary infection: dysuria, urinary_frequency, fever / painless
- muscle breakdown that looks like blood: dark_urine, long_lie, severe_pain / dysuria
history: onset, smoking, anticoagulants, trauma, urine_output, past_history
examination: blood_pressure, abdomen_exam, genital_exam
tests: urinalysis, chemistry, urine_culture, abdominal_ct
source: AUA/SUFU guideline: microhematuria, 2020; NICE NG12 Suspected cancer, 2015

# flank_pain | Flank pain | flank_pain
flags: fever, rigors, hypotension, syncope, pulsatile_mass, reduced_urine, single_kidney, pregnancy, immunosuppression, age_50_or_over, testicular_pain, peritonism, vomiting
! ruptured abdominal aortic aneurysm: pulsatile_mass, age_50_or_over, hypotension, syncope, back_pain, smoking
! infected obstructed kidney: fever, rigors, colicky_pain, hypotension, single_kidney, reduced_urine
! pyelonephritis: fever, dysuria, urinary_frequency, vomiting, rigors
! ectopic pregnancy or ovarian torsion: missed_period, vaginal_bleeding, pelvic_pain, sudden_onset | not_male
! testicular torsion: testicular_pain, high_riding_testis, vomiting | not_female
! renal infarction or pulmonary embolism: irregular_pulse, pleuritic_pain, dyspnea, previous_clot
- kidney stone: colicky_pain, hematuria, pain_to_groin, recurrent_episodes, vomiting / fever
- shingles: dermatomal_rash / hematuria
- muscle strain: mechanical_back_pain, reproducible_pain / hematuria, fever
history: onset, character, urine_output, past_history, pregnancy_status
examination: temperature, blood_pressure, abdomen_exam, genital_exam
tests: urinalysis, chemistry, pregnancy_test, abdominal_ct
source: NICE NG118 Renal and ureteric stones: assessment and management, 2019

# testicular_pain | Testicular pain or swelling | testicular_pain, testicular_lump, priapism | sex=male
flags: sudden_onset, high_riding_testis, vomiting, fever, scrotal_gangrene, testicular_lump, priapism, groin_lump, immunosuppression, diabetes, hypotension, abdominal_pain
! testicular torsion: sudden_onset, high_riding_testis, vomiting, abdominal_pain, recurrent_episodes / gradual_onset
! necrotizing infection of the perineum: scrotal_gangrene, fever, diabetes, severe_pain, hypotension, immunosuppression
! strangulated hernia: groin_lump, vomiting, abdominal_distension, obstipation
! testicular cancer: testicular_lump, painless
- epididymitis: gradual_onset, dysuria, urethral_discharge, fever, recent_intercourse_risk / high_riding_testis
- torsion of an appendage: child, gradual_onset / fever, high_riding_testis
- kidney stone: flank_pain, hematuria, colicky_pain / high_riding_testis
history: onset, trauma, sexual_history, urine_output
examination: genital_exam, abdomen_exam, hernia_exam, temperature
tests: ultrasound, urinalysis, sti_tests
source: ACR Appropriateness Criteria: Acute Onset of Scrotal Pain Without Trauma, Without Antecedent Mass, 2018

# urinary_retention | Unable to pass urine | clots_or_retention, reduced_urine
flags: saddle_numbness, bilateral_leg_weakness, back_pain, fever, confusion, hematuria, abdominal_pain, single_kidney, hyperkalemia, hypotension, vomiting
! spinal cord or cauda equina compression: saddle_numbness, bilateral_leg_weakness, back_pain, bladder_or_bowel_trouble, cancer
! kidney failure with obstruction: reduced_urine, confusion, edema, single_kidney, vomiting, hyperkalemia
! sepsis: fever, rigors, hypotension, confusion, flank_pain
! shock or severe dehydration: hypotension, dehydration, vomiting, diarrhea, tachycardia
- prostate enlargement: older_age, urinary_frequency / saddle_numbness | not_female
- medicine effect or constipation: new_medicine, constipation / fever
- clot retention: hematuria, anticoagulant / saddle_numbness
history: onset, urine_output, medicines, bladder_bowel_control, past_history
examination: abdomen_exam, neuro_exam, anal_tone, blood_pressure
tests: post_void, chemistry, urinalysis
source: NICE CG97 Lower urinary tract symptoms in men, 2010

# pelvic_pain | Pelvic pain | pelvic_pain, cervical_motion_tenderness | sex=female
flags: pregnancy, missed_period, syncope, hypotension, fever, peritonism, vaginal_bleeding, shoulder_tip_pain, sudden_onset, vomiting, weight_loss, abdominal_distension
! ectopic pregnancy: missed_period, pregnancy, vaginal_bleeding, syncope, shoulder_tip_pain, previous_ectopic
! ovarian torsion: sudden_onset, vomiting, colicky_pain, severe_pain
! tubo-ovarian abscess or sepsis: fever, vaginal_discharge, cervical_motion_tenderness, hypotension, peritonism
! appendicitis: right_lower_abdominal_pain, pain_moved_to_right_lower, loss_of_appetite, fever
! ovarian cancer: abdominal_distension, weight_loss, age_50_or_over, urinary_frequency, family_cancer
- pelvic inflammatory disease: vaginal_discharge, cervical_motion_tenderness, recent_intercourse_risk, fever / missed_period
- ruptured ovarian cyst: sudden_onset / fever, vaginal_discharge
- urinary infection: dysuria, urinary_frequency / vaginal_discharge
history: onset, last_period, contraception, sexual_history, pregnancy_status
examination: blood_pressure, temperature, abdomen_exam, pelvic_exam
tests: pregnancy_test, ultrasound, urinalysis, sti_tests
source: CDC sexually transmitted infections treatment guidelines, 2021; NICE NG126 Ectopic pregnancy and miscarriage, 2019

# vaginal_bleeding | Vaginal bleeding | vaginal_bleeding, heavy_vaginal_bleeding, postmenopausal_bleeding, postcoital_bleeding | sex=female
flags: heavy_vaginal_bleeding, hypotension, tachycardia, syncope, pregnancy, missed_period, postmenopausal_bleeding, postcoital_bleeding, anticoagulant, pallor, abnormal_bleeding, pelvic_pain, child
! ectopic pregnancy or miscarriage: missed_period, pregnancy, pelvic_pain, syncope, shoulder_tip_pain
! bleeding with shock: heavy_vaginal_bleeding, hypotension, tachycardia, syncope, pallor
! endometrial cancer: postmenopausal_bleeding, age_50_or_over, weight_loss, diabetes
! cervical cancer: postcoital_bleeding, vaginal_discharge, weight_loss
! bleeding disorder: abnormal_bleeding, bruising, anticoagulant
- fibroids or ovulation disorder: recurrent_episodes, pelvic_pain / postmenopausal_bleeding
- infection: vaginal_discharge, fever, recent_intercourse_risk / postmenopausal_bleeding
history: onset, severity, last_period, pregnancy_status, contraception, anticoagulants
examination: blood_pressure, heart_rate, abdomen_exam, pelvic_exam
tests: pregnancy_test, blood_count, type_and_screen, ultrasound
source: ACOG Committee Opinion 557: acute abnormal uterine bleeding in nonpregnant reproductive-aged women, 2013; NICE NG88 Heavy menstrual bleeding, 2018

# early_pregnancy_bleeding | Bleeding or pain in pregnancy | pregnancy+vaginal_bleeding, pregnancy+heavy_vaginal_bleeding, pregnancy+pelvic_pain, pregnancy+abdominal_pain, pregnancy+contractions | sex=female pregnant=yes
flags: syncope, hypotension, tachycardia, shoulder_tip_pain, heavy_vaginal_bleeding, peritonism, fever, reduced_fetal_movement, previous_ectopic, contractions, ruptured_membranes, high_energy_injury, severe_pain
! ectopic pregnancy: pelvic_pain, syncope, shoulder_tip_pain, previous_ectopic, peritonism, hypotension, vaginal_bleeding
! placental abruption: severe_pain, contractions, reduced_fetal_movement, high_energy_injury, severe_hypertension, vaginal_bleeding
! placenta previa or vasa previa: painless, heavy_vaginal_bleeding, ruptured_membranes
! septic miscarriage: fever, vaginal_discharge, pelvic_pain, hypotension
! preterm labor: contractions, ruptured_membranes
- miscarriage: vaginal_bleeding, pelvic_pain / reduced_fetal_movement
- bleeding of the cervix: postcoital_bleeding, painless / contractions
history: onset, severity, gestation, fetal_movement, past_history
examination: blood_pressure, heart_rate, abdomen_exam, uterus_exam, fetal_heart
tests: pregnancy_test, ultrasound, type_and_screen, blood_count
source: NICE NG126 Ectopic pregnancy and miscarriage, 2019; RCOG Green-top Guideline 63 Antepartum Haemorrhage, 2011

# reduced_fetal_movement | Reduced fetal movement | reduced_fetal_movement | sex=female pregnant=yes
flags: vaginal_bleeding, contractions, ruptured_membranes, severe_hypertension, headache, abdominal_pain, fever, high_energy_injury, hypertension_in_pregnancy, diabetes
! fetal distress or death: reduced_fetal_movement, vaginal_bleeding, diabetes
! placental abruption: abdominal_pain, vaginal_bleeding, contractions, high_energy_injury, severe_hypertension
! preeclampsia or eclampsia: severe_hypertension, headache, blurred_vision, edema, hypertension_in_pregnancy
! infection of the membranes: fever, ruptured_membranes, vaginal_discharge, tachycardia
history: onset, gestation, fetal_movement, past_history
examination: blood_pressure, uterus_exam, fetal_heart, temperature
tests: ultrasound, urine_protein
source: RCOG Green-top Guideline 57 Reduced Fetal Movements, 2011

# pregnancy_headache | Headache, swelling or high pressure in or after pregnancy | pregnancy+headache, pregnancy+severe_hypertension, pregnancy+blurred_vision, postpartum+headache, postpartum+severe_hypertension, postpartum+blurred_vision | sex=female
flags: severe_hypertension, blurred_vision, upper_abdominal_pain, seizure, confusion, thunderclap_headache, dyspnea, focal_weakness, fever, stiff_neck, headache_worse_lying_or_straining, headache_better_lying, hypertension_in_pregnancy
! preeclampsia or eclampsia: severe_hypertension, blurred_vision, upper_abdominal_pain, edema, seizure, hypertension_in_pregnancy
! cerebral venous thrombosis: headache_worse_lying_or_straining, seizure, focal_weakness, papilledema, previous_clot, vomiting
! intracranial hemorrhage or vasoconstriction: thunderclap_headache, sudden_onset, focal_weakness, vomiting
! meningitis or encephalitis: fever, stiff_neck, photophobia, confusion
- headache after dural puncture: headache_better_lying, stiff_neck, nausea / headache_worse_lying_or_straining
- migraine or tension headache: aura, photophobia, recurrent_episodes / severe_hypertension, seizure
history: onset, gestation, delivery, vision_asked, past_history
examination: blood_pressure, neuro_exam, reflexes, fundi, abdomen_exam
tests: urine_protein, blood_count, liver_tests, chemistry, brain_imaging
source: ACOG Practice Bulletin 222: gestational hypertension and preeclampsia, 2020

# postpartum_fever | Fever after birth | postpartum+fever, postpartum+rigors, postpartum+vaginal_discharge | sex=female
flags: hypotension, tachycardia, rigors, heavy_vaginal_bleeding, confusion, severe_pain, vaginal_discharge, dyspnea, unilateral_leg_swelling, spreading_redness, chest_pain, diarrhea, reduced_urine
! maternal sepsis from the uterus: rigors, pelvic_pain, vaginal_discharge, hypotension, tachycardia, confusion, diarrhea
! group A streptococcal or necrotizing infection: severe_pain, spreading_redness, skin_crepitus, hypotension, rash, diarrhea
! pulmonary embolism or septic pelvic thrombosis: dyspnea, pleuritic_pain, unilateral_leg_swelling, tachycardia, hypoxia
! secondary hemorrhage with retained tissue: heavy_vaginal_bleeding, pelvic_pain, vaginal_discharge
- mastitis: breast_pain_red / vaginal_discharge
- urinary infection: dysuria, flank_pain, urinary_frequency / vaginal_discharge
- wound infection: wound, skin_infection / runny_nose
history: onset, delivery, night_symptoms, feeding
examination: temperature, heart_rate, blood_pressure, uterus_exam, breast_exam, wound_exam, leg_exam
tests: blood_count, lactate, blood_culture, urinalysis
source: WHO recommendations for prevention and treatment of maternal peripartum infections, 2015

# breast_symptom | Breast lump, pain or discharge | breast_lump, nipple_change, breast_pain_red
flags: breast_lump, nipple_change, lymph_nodes, weight_loss, family_cancer, age_50_or_over, fever, cancer, spreading_redness, hypotension
! breast cancer: breast_lump, nipple_change, lymph_nodes, family_cancer, age_50_or_over, weight_loss
! inflammatory breast cancer: breast_pain_red, nipple_change, lymph_nodes
! breast abscess or sepsis: fever, breast_pain_red, postpartum, spreading_redness, rigors
- mastitis: breast_pain_red, postpartum, fever / breast_lump
- cyst, fibroadenoma or cyclical pain: recurrent_episodes / nipple_change, weight_loss
history: onset, course, family_history, last_period
examination: breast_exam, nodes_exam, temperature
tests: tumor_workup
source: NICE NG12 Suspected cancer: recognition and referral, 2015
`;
