/** Presentations of the nervous system. Format: `presentation-table.ts`. */
export const NERVES = `
# headache | Headache | headache, thunderclap_headache
flags: thunderclap_headache, stiff_neck, fever, confusion, focal_weakness, seizure, papilledema, vision_loss, jaw_claudication, scalp_tenderness, headache_worse_lying_or_straining, head_injury, anticoagulant, cancer, immunosuppression, pregnancy, carbon_monoxide, unequal_pupils
! subarachnoid hemorrhage: thunderclap_headache, sudden_onset, stiff_neck, vomiting, syncope, photophobia, seizure / gradual_onset
! meningitis or encephalitis: fever, stiff_neck, photophobia, confusion, petechiae, seizure, immunosuppression
! giant cell arteritis: age_50_or_over, scalp_tenderness, jaw_claudication, vision_loss, polymyalgia, weight_loss
! raised intracranial pressure or mass: headache_worse_lying_or_straining, vomiting, papilledema, focal_weakness, cancer, seizure
! intracranial hemorrhage: head_injury, anticoagulant, confusion, vomiting, older_age
! cerebral venous thrombosis: estrogen, pregnancy, postpartum, previous_clot, papilledema, seizure
! carbon monoxide poisoning: carbon_monoxide, nausea, dizziness, confusion
! acute angle-closure glaucoma: eye_pain, red_eye, halos, blurred_vision, vomiting
- migraine: photophobia, aura, nausea, recurrent_episodes / fever, thunderclap_headache
- tension headache: recurrent_episodes, gradual_onset, neck_pain / vomiting, focal_weakness
history: onset, severity, course, trauma, medicines, immune_status, pregnancy_status, vision_asked
examination: blood_pressure, temperature, neuro_exam, neck_exam, fundi
tests: head_ct, lumbar_puncture, inflammation
source: ACEP clinical policy: acute headache, 2019; Do et al., Red and orange flags for secondary headaches (SNNOOP10), Neurology, 2019

# stroke_symptoms | One-sided weakness, speech or face | focal_weakness, facial_droop, speech_trouble
flags: sudden_onset, headache, seizure, confusion, anticoagulant, hypoglycemia, neck_pain, irregular_pulse, fever, severe_hypertension, reduced_consciousness
! stroke or transient ischemic attack: sudden_onset, facial_droop, speech_trouble, focal_weakness, field_defect, irregular_pulse, vascular_risk / gradual_onset
! intracranial hemorrhage: headache, vomiting, anticoagulant, severe_hypertension, reduced_consciousness, sudden_onset
! hypoglycemia: hypoglycemia, diabetes, sulfonylurea_or_insulin, sweating
! arterial dissection of the neck: neck_pain, headache, neck_manipulation, unequal_pupils, head_injury
! brain infection or abscess: fever, confusion, headache, immunosuppression, drug_use
- seizure with weakness after it: seizure, post_ictal, known_epilepsy, tongue_biting / headache
- migraine with aura: aura, headache, photophobia, recurrent_episodes / sudden_onset
- facial nerve palsy: facial_droop, ear_pain / focal_weakness, speech_trouble
history: last_known_well, onset, anticoagulants, past_history, medicines
examination: neuro_exam, blood_pressure, heart_rate, heart_exam
tests: glucose, head_ct, ecg, coagulation
source: AHA/ASA guidelines for the early management of patients with acute ischemic stroke, 2019

# dizziness | Dizziness or vertigo | dizziness
flags: sudden_onset, ataxia, headache, neck_pain, focal_weakness, speech_trouble, double_vision, nystagmus_central, hearing_loss, syncope, chest_pain, numbness, bulbar_weakness
! stroke of the back circulation: sudden_onset, ataxia, nystagmus_central, double_vision, speech_trouble, focal_weakness, headache, vascular_risk
! arterial dissection of the neck: neck_pain, headache, neck_manipulation, unequal_pupils
! arrhythmia or coronary syndrome: palpitations, chest_pain, syncope, heart_disease
! bleeding or anemia: black_stool, pallor, hypotension, tachycardia, vaginal_bleeding
- benign positional vertigo: spinning_with_head_turning, recurrent_episodes / ataxia, hearing_loss
- vestibular neuritis: nausea, vomiting, runny_nose, sudden_onset / hearing_loss, focal_weakness
- Meniere disease: hearing_loss, tinnitus, recurrent_episodes / focal_weakness
- orthostatic or medicine effect: prodrome, dehydration / hearing_loss
history: onset, triggers, course, hearing_asked, medicines
examination: eye_movements, gait, neuro_exam, ear_exam, orthostatic
tests: ecg, glucose, brain_imaging
source: SAEM GRACE-3: acute dizziness and vertigo in the emergency department, 2023

# weakness | Weakness or numbness of the limbs | weakness, bilateral_leg_weakness, ascending_weakness, numbness
flags: ascending_weakness, bulbar_weakness, dyspnea, bladder_or_bowel_trouble, saddle_numbness, bilateral_leg_weakness, absent_reflexes, upper_motor_signs, back_pain, focal_weakness, hyperkalemia, dark_urine
! spinal cord or cauda equina compression: bilateral_leg_weakness, back_pain, saddle_numbness, bladder_or_bowel_trouble, upper_motor_signs, cancer
! Guillain-Barre syndrome: ascending_weakness, absent_reflexes, numbness, diarrhea, dyspnea, bulbar_weakness / upper_motor_signs
! stroke or transient ischemic attack: focal_weakness, facial_droop, speech_trouble, sudden_onset
! myasthenic crisis: fatigable_weakness, double_vision, bulbar_weakness, dyspnea, unequal_pupils / numbness
! electrolyte disorder: hyperkalemia, dialysis, vomiting, diarrhea, palpitations
! rhabdomyolysis: dark_urine, long_lie, drug_use, severe_pain
- polyneuropathy: numbness, diabetes, heavy_alcohol, gradual_onset / sudden_onset
- infection or frailty: fever, older_age, dysuria, cough / absent_reflexes
history: onset, course, bladder_bowel_control, medicines, past_history
examination: power, sensation, reflexes, gait, anal_tone, breathing_rate
tests: chemistry, glucose, creatine_kinase, spine_mri
source: NICE NG127 Suspected neurological conditions: recognition and referral, 2019

# seizure | Seizure | seizure, first_seizure, prolonged_seizure
flags: prolonged_seizure, first_seizure, fever, stiff_neck, head_injury, focal_weakness, pregnancy, postpartum, hypoglycemia, anticoagulant, alcohol_withdrawal, overdose, confusion, cancer, immunosuppression, reduced_consciousness
! status epilepticus: prolonged_seizure, reduced_consciousness
! meningitis or encephalitis: fever, stiff_neck, headache, confusion, immunosuppression
! intracranial bleeding or mass: head_injury, headache, focal_weakness, anticoagulant, cancer, vomiting
! eclampsia: pregnancy, postpartum, severe_hypertension, headache, blurred_vision
! hypoglycemia or electrolyte disorder: hypoglycemia, diabetes, sulfonylurea_or_insulin, vomiting
! alcohol withdrawal or poisoning: alcohol_withdrawal, heavy_alcohol, overdose, drug_use, tremor
- epilepsy: known_epilepsy, tongue_biting, post_ictal, recurrent_episodes / fever, head_injury
- syncope: prodrome, pallor, sweating / tongue_biting, post_ictal
history: witness, onset, medicines, alcohol, substances, trauma, pregnancy_status, driving
examination: gcs, neuro_exam, temperature, mouth_exam, blood_pressure
tests: glucose, chemistry, pregnancy_test, head_ct, ecg
source: ACEP clinical policy: seizures, 2014; NICE NG217 Epilepsies in children, young people and adults, 2022

# altered_mental_state | Confusion or altered mental state | confusion, reduced_consciousness, lethargy
flags: fever, stiff_neck, headache, focal_weakness, seizure, hypoglycemia, hypoxia, hypotension, head_injury, anticoagulant, overdose, petechiae, respiratory_depression, reduced_consciousness, muscle_rigidity, pregnancy
! hypoglycemia: hypoglycemia, diabetes, sulfonylurea_or_insulin, sweating
! sepsis: fever, rigors, hypotension, tachycardia, dysuria, cough, skin_infection
! meningitis or encephalitis: fever, stiff_neck, headache, photophobia, petechiae, seizure
! intracranial bleeding or stroke: head_injury, fall, anticoagulant, headache, vomiting, focal_weakness, unequal_pupils, sudden_onset
! poisoning, intoxication or withdrawal: overdose, drug_use, pinpoint_pupils, respiratory_depression, alcohol_withdrawal, carbon_monoxide, muscle_rigidity
! hypoxia or carbon dioxide retention: hypoxia, dyspnea, copd_or_asthma, cyanosis
! Wernicke encephalopathy: ataxia, eye_movement_trouble, heavy_alcohol, weight_loss
- seizure without convulsion: seizure, known_epilepsy, post_ictal / gradual_onset
- liver or kidney failure: jaundice, chronic_liver_disease, asterixis, dialysis, reduced_urine / sudden_onset
- delirium from medicines, pain or retention: older_age, new_medicine, clots_or_retention, constipation / focal_weakness
history: onset, witness, medicines, alcohol, substances, trauma, function
examination: gcs, temperature, oxygen, blood_pressure, neuro_exam, cognition, neck_exam, skin_exam
tests: glucose, chemistry, blood_count, urinalysis, head_ct, blood_gas
source: NICE CG103 Delirium: prevention, diagnosis and management, 2010

# neck_pain | Neck pain | neck_pain, stiff_neck
flags: fever, headache, focal_weakness, upper_motor_signs, bladder_or_bowel_trouble, high_energy_injury, midline_neck_tenderness, neck_manipulation, unequal_pupils, chest_pain, cancer, drug_use, ataxia, trismus
! cervical spine injury: high_energy_injury, fall, midline_neck_tenderness, numbness, older_age
! arterial dissection of the neck: sudden_onset, headache, neck_manipulation, unequal_pupils, focal_weakness, dizziness
! meningitis or encephalitis: fever, stiff_neck, headache, photophobia, petechiae
! spinal epidural abscess or discitis: fever, drug_use, spine_tenderness, bilateral_leg_weakness, immunosuppression
! spinal cord or cauda equina compression: upper_motor_signs, bilateral_leg_weakness, bladder_or_bowel_trouble, ataxia, cancer
! acute coronary syndrome: chest_pain, pain_to_arm_or_jaw, sweating, exertional_chest_pain / reproducible_pain
- cervical radiculopathy: numbness, pain_to_arm_or_jaw / upper_motor_signs
- muscle strain: reproducible_pain, gradual_onset / fever, upper_motor_signs
history: onset, trauma, mechanism, radiation, bladder_bowel_control, cancer_history
examination: neck_exam, neuro_exam, power, sensation, reflexes
tests: cervical_imaging
source: ACR Appropriateness Criteria: Cervical Neck Pain or Cervical Radiculopathy, 2018
`;
