/** Presentations of heart and vessels. Format: `presentation-table.ts`. */
export const HEART = `
# chest_pain | Chest pain | chest_pain
flags: syncope, tearing_pain, pain_to_arm_or_jaw, exertional_chest_pain, sweating, dyspnea, hypotension, hypoxia, focal_weakness, unequal_pulses, raised_troponin, ecg_ischemia
! acute coronary syndrome: exertional_chest_pain, pain_to_arm_or_jaw, sweating, nausea, heart_disease, vascular_risk, ecg_ischemia, raised_troponin / pleuritic_pain, reproducible_pain
! aortic dissection: tearing_pain, sudden_onset, pain_to_back, unequal_pulses, focal_weakness, widened_mediastinum, connective_tissue_disease / gradual_onset
! pulmonary embolism: pleuritic_pain, dyspnea, unilateral_leg_swelling, hemoptysis, tachycardia, hypoxia, immobility_or_surgery, previous_clot, estrogen
! pneumothorax: sudden_onset, pleuritic_pain, dyspnea, unilateral_breath_sounds
! pericarditis or tamponade: positional_chest_pain, pleuritic_pain, raised_neck_veins, hypotension
! esophageal rupture: vomiting, severe_pain, skin_crepitus, fever
- pneumonia: fever, cough, sputum, crackles, pleuritic_pain / exertional_chest_pain
- reflux or esophageal spasm: burning_after_meals / exertional_chest_pain, sweating
- chest wall pain: reproducible_pain, joint_injury / sweating, dyspnea
history: onset, character, radiation, exertion, cardiac_risk, clot_risk, medicines
examination: blood_pressure, both_arms, heart_rate, oxygen, heart_exam, lung_exam, leg_exam
tests: ecg, troponin, chest_xray
source: AHA/ACC/ASE/CHEST/SAEM/SCCT/SCMR guideline for the evaluation and diagnosis of chest pain, 2021

# syncope | Fainting or collapse | syncope, near_syncope
flags: syncope_on_exertion, syncope_without_warning, chest_pain, palpitations, dyspnea, headache, abdominal_pain, back_pain, heart_disease, family_sudden_death, new_murmur, black_stool, hypotension, bradycardia, long_qt_or_brugada, head_injury
! cardiac arrhythmia: syncope_without_warning, palpitations, heart_disease, family_sudden_death, long_qt_or_brugada, bradycardia / prodrome
! structural heart disease or aortic stenosis: syncope_on_exertion, new_murmur, heart_disease, exertional_chest_pain / prodrome
! pulmonary embolism: dyspnea, pleuritic_pain, unilateral_leg_swelling, hypoxia, tachycardia, immobility_or_surgery, previous_clot
! bleeding: black_stool, blood_in_stool, abdominal_pain, hypotension, tachycardia, anticoagulant, pallor, pregnancy
! subarachnoid hemorrhage: thunderclap_headache, headache, stiff_neck, vomiting
! aortic dissection or ruptured aneurysm: tearing_pain, back_pain, pulsatile_mass, hypotension
- reflex syncope: prodrome, nausea, sweating / syncope_on_exertion, syncope_without_warning
- orthostatic hypotension: prodrome, dehydration, vomiting, diarrhea / syncope_on_exertion
- seizure: tongue_biting, post_ictal, seizure, bladder_or_bowel_trouble / prodrome
history: onset, warning_signs, exertion, witness, medicines, family_history, past_history, driving
examination: blood_pressure, orthostatic, heart_rate, heart_exam, neuro_exam
tests: ecg, glucose, blood_count
source: ACC/AHA/HRS guideline for the evaluation and management of patients with syncope, 2017; ESC guidelines for the diagnosis and management of syncope, 2018

# palpitations | Palpitations | palpitations
flags: syncope, near_syncope, chest_pain, dyspnea, hypotension, heart_disease, family_sudden_death, syncope_on_exertion, long_qt_or_brugada
! ventricular tachycardia: syncope, chest_pain, heart_disease, hypotension, family_sudden_death
! pre-excitation or inherited arrhythmia: syncope_on_exertion, family_sudden_death, long_qt_or_brugada
! acute coronary syndrome: chest_pain, pain_to_arm_or_jaw, sweating, ecg_ischemia, vascular_risk
- atrial fibrillation: irregular_pulse, dyspnea, older_age, heavy_alcohol / regular_fast_onset_and_offset
- supraventricular tachycardia: regular_fast_onset_and_offset, sudden_onset, recurrent_episodes / irregular_pulse
- thyroid overactivity: weight_loss, tremor, thyroid_disease, diarrhea / bradycardia
- anemia or blood loss: pallor, fatigue, black_stool, vaginal_bleeding / regular_fast_onset_and_offset
- anxiety or stimulants: anxiety, drug_use, tremor / syncope, chest_pain
history: onset, course, warning_signs, exertion, medicines, substances, family_history
examination: blood_pressure, heart_rate, heart_exam
tests: ecg, thyroid_test, blood_count, chemistry
source: ACC/AHA/HRS guideline for the management of adult patients with supraventricular tachycardia, 2015; ACC/AHA/ACCP/HRS atrial fibrillation guideline, 2023

# leg_swelling | Leg swelling | edema, unilateral_leg_swelling, bilateral_leg_swelling, calf_pain
flags: unilateral_leg_swelling, calf_pain, chest_pain, dyspnea, hemoptysis, hypoxia, cold_limb, absent_pulses, previous_clot, cancer, skin_crepitus
! deep vein thrombosis: unilateral_leg_swelling, calf_pain, immobility_or_surgery, previous_clot, cancer, estrogen, pregnancy
! pulmonary embolism: dyspnea, pleuritic_pain, hemoptysis, tachycardia, hypoxia
! acute limb ischemia: cold_limb, absent_pulses, severe_pain, numbness
! necrotizing infection: skin_crepitus, severe_pain, spreading_redness, fever, hypotension
- heart failure: orthopnea, dyspnea, raised_neck_veins, bilateral_leg_swelling, heart_disease, crackles / unilateral_leg_swelling
- cellulitis: skin_infection, spreading_redness, fever / bilateral_leg_swelling
- kidney or liver disease: bilateral_leg_swelling, abdominal_distension, chronic_liver_disease, dialysis, jaundice / unilateral_leg_swelling
history: onset, clot_risk, medicines, past_history
examination: leg_exam, pulses, skin_exam, heart_exam, lung_exam, neck_veins
tests: d_dimer, leg_doppler, chemistry, bnp
source: American Society of Hematology guidelines for venous thromboembolism: diagnosis, 2018; NICE NG158 Venous thromboembolic diseases, 2020

# limb_ischemia | Cold or painful limb | cold_limb, absent_pulses, claudication, rest_pain
flags: cold_limb, absent_pulses, numbness, weakness, sudden_onset, rest_pain, irregular_pulse, tearing_pain
! acute limb ischemia: cold_limb, absent_pulses, sudden_onset, numbness, weakness, severe_pain, atherosclerosis_or_afib_source, irregular_pulse
! aortic dissection: tearing_pain, chest_pain, back_pain, unequal_pulses / gradual_onset
! compartment syndrome: pain_on_passive_stretch, limb_injury, severe_pain, numbness
- chronic limb-threatening ischemia: rest_pain, claudication, vascular_risk, diabetes, gradual_onset / sudden_onset
- deep vein thrombosis: unilateral_leg_swelling, calf_pain, previous_clot / absent_pulses
history: onset, character, cardiac_risk, smoking, anticoagulants
examination: pulses, sensation, power, skin_exam, heart_exam
tests: ecg, blood_count, chemistry
source: ACC/AHA guideline for the management of lower extremity peripheral artery disease, 2024

# severe_hypertension | Severely raised blood pressure | severe_hypertension
flags: chest_pain, dyspnea, headache, confusion, focal_weakness, vision_loss, blurred_vision, seizure, tearing_pain, pregnancy, postpartum, reduced_urine, papilledema
! hypertensive emergency with brain injury: confusion, headache, seizure, papilledema, blurred_vision, vomiting
! stroke or transient ischemic attack: focal_weakness, facial_droop, speech_trouble, sudden_onset / gradual_onset
! aortic dissection: tearing_pain, chest_pain, back_pain, unequal_pulses / gradual_onset
! acute heart failure or coronary syndrome: dyspnea, orthopnea, chest_pain, crackles, heart_disease
! preeclampsia or eclampsia: pregnancy, postpartum, headache, blurred_vision, upper_abdominal_pain, edema
- medicine missed or stimulant use: drug_use, recurrent_episodes / focal_weakness, chest_pain
history: onset, medicines, substances, pregnancy_status, past_history
examination: blood_pressure, heart_exam, lung_exam, neuro_exam, fundi
tests: ecg, chemistry, urinalysis, pregnancy_test
source: ACC/AHA guideline for the prevention, detection, evaluation and management of high blood pressure in adults, 2017; ACOG Practice Bulletin 222, 2020
`;
