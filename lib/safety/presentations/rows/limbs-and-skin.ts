/** Presentations of back, joints, skin, injuries and bites. Format: `presentation-table.ts`. */
export const LIMBS_AND_SKIN = `
# back_pain | Back pain | back_pain
flags: saddle_numbness, bladder_or_bowel_trouble, bilateral_leg_weakness, focal_weakness, fever, cancer, weight_loss, drug_use, immunosuppression, spine_tenderness, night_pain, osteoporosis_or_steroids, high_energy_injury, pulsatile_mass, tearing_pain, anticoagulant
! spinal cord or cauda equina compression: saddle_numbness, bladder_or_bowel_trouble, bilateral_leg_weakness, leg_radiation
! spinal epidural abscess or discitis: fever, drug_use, immunosuppression, spine_tenderness, night_pain, diabetes, bilateral_leg_weakness
! metastatic spinal cord compression: cancer, night_pain, bilateral_leg_weakness, weight_loss, spine_tenderness, age_50_or_over
! ruptured abdominal aortic aneurysm: pulsatile_mass, hypotension, syncope, sudden_onset, older_age, smoking
! vertebral fracture: osteoporosis_or_steroids, fall, high_energy_injury, spine_tenderness, older_age
! aortic dissection: tearing_pain, chest_pain, sudden_onset, unequal_pulses
- disc herniation with radiculopathy: leg_radiation, numbness / fever, saddle_numbness
- mechanical back pain: mechanical_back_pain, recurrent_episodes / fever, bladder_or_bowel_trouble
- kidney stone or infection: flank_pain, hematuria, dysuria, colicky_pain / mechanical_back_pain
- inflammatory back pain: morning_stiffness, night_pain, gradual_onset / age_50_or_over
history: onset, trauma, radiation, bladder_bowel_control, night_symptoms, cancer_history, immune_status
examination: power, sensation, reflexes, spine_exam, anal_tone, gait
tests: inflammation, spine_mri, post_void
source: ACP guideline: noninvasive treatments for low back pain, 2017; NICE NG59 Low back pain and sciatica in over 16s, 2016

# back_pain_in_cancer | Back pain with known cancer | back_pain+cancer, neck_pain+cancer
flags: bilateral_leg_weakness, focal_weakness, bladder_or_bowel_trouble, saddle_numbness, night_pain, spine_tenderness, numbness, ataxia, severe_pain, fever, upper_motor_signs, headache_worse_lying_or_straining
! metastatic spinal cord compression: bilateral_leg_weakness, night_pain, spine_tenderness, bladder_or_bowel_trouble, ataxia, numbness, upper_motor_signs, severe_pain
! spinal epidural abscess or discitis: fever, neutropenia, chemotherapy, immunosuppression, central_line
! pathological fracture: sudden_onset, fall, severe_pain, spine_tenderness
- mechanical back pain: mechanical_back_pain, recurrent_episodes / bilateral_leg_weakness, night_pain
history: onset, course, bladder_bowel_control, cancer_history, function
examination: power, sensation, reflexes, gait, spine_exam, anal_tone
tests: spine_mri, chemistry
source: NICE NG234 Spinal metastases and metastatic spinal cord compression, 2023

# joint_swelling | Swollen or hot joint | joint_swelling, hot_joint, first_toe_pain, many_joints
flags: fever, hot_joint, cannot_bear_weight, restricted_joint_motion, prosthetic_joint, immunosuppression, drug_use, rigors, joint_injury, anticoagulant, rash, hypotension, child
! septic arthritis or osteomyelitis: fever, hot_joint, restricted_joint_motion, prosthetic_joint, immunosuppression, drug_use, rigors, diabetes
! bleeding into the joint: anticoagulant, joint_injury, abnormal_bleeding, sudden_onset
! fracture or ligament rupture: joint_injury, cannot_bear_weight, deformity, fall
! gonococcal infection: rash, recent_intercourse_risk, urethral_discharge, fever
- gout or pseudogout: first_toe_pain, recurrent_episodes, sudden_onset / drug_use
- inflammatory arthritis: many_joints, morning_stiffness, gradual_onset / joint_injury
- Lyme or reactive arthritis: tick_bite, target_lesions, diarrhea, red_eye / joint_injury
history: onset, trauma, night_symptoms, past_history, medicines, immune_status
examination: joint_exam, temperature, skin_exam
tests: joint_fluid, inflammation, blood_count, xray
source: BSR/BHPR/BOA/RCGP/BSAC guidelines for management of the hot swollen joint in adults, 2006; ACR guideline for the management of gout, 2020

# hip_pain_or_fall | Hip pain or fall | hip_pain, fall, long_lie
flags: cannot_bear_weight, deformity, head_injury, anticoagulant, long_lie, syncope, hypotension, chest_pain, confusion, older_age, neck_pain, focal_weakness, fever
! hip fracture: cannot_bear_weight, deformity, older_age, fall, osteoporosis_or_steroids
! intracranial hemorrhage: head_injury, anticoagulant, confusion, headache, vomiting
! syncope or arrhythmia as the cause: syncope, palpitations, chest_pain, heart_disease, syncope_without_warning
! rhabdomyolysis: long_lie, dark_urine, confusion
! infection or stroke as the cause: fever, confusion, dysuria, cough, focal_weakness, speech_trouble
- orthostatic hypotension or medicines: prodrome, new_medicine, dizziness / head_injury
- osteoarthritis: morning_stiffness, gradual_onset / cannot_bear_weight
history: mechanism, consciousness_lost, witness, anticoagulants, medicines, function
examination: hip_exam, neuro_exam, blood_pressure, orthostatic, limb_neurovascular
tests: xray, ecg, glucose, head_ct
source: World guidelines for falls prevention and management for older adults, Age and Ageing, 2022; NICE CG124 Hip fracture, 2011

# limb_injury | Injury of a limb | limb_injury, joint_injury, open_fracture, deformity
flags: open_fracture, deformity, absent_pulses, cold_limb, limb_numb_after_injury, pain_on_passive_stretch, cannot_bear_weight, uncontrolled_bleeding, injury_does_not_fit, high_energy_injury, anticoagulant
! open fracture: open_fracture, wound, high_energy_injury, deformity
! vascular injury: absent_pulses, cold_limb, uncontrolled_bleeding, deformity
! compartment syndrome: pain_on_passive_stretch, severe_pain, limb_numb_after_injury, high_energy_injury
! abuse or neglect: injury_does_not_fit, child, infant
- fracture: cannot_bear_weight, deformity, fall, older_age / gradual_onset
- dislocation: deformity, restricted_joint_motion, limb_numb_after_injury / gradual_onset
- sprain: joint_injury, joint_swelling / deformity, cannot_bear_weight
history: mechanism, time_of_injury, past_history, anticoagulants
examination: limb_neurovascular, joint_exam, skin_exam
tests: xray
source: NICE NG38 Fractures (non-complex): assessment and management, 2016; Stiell et al., Ottawa ankle rules, Annals of Emergency Medicine, 1992

# head_injury | Head injury | head_injury | age>=16
flags: reduced_consciousness, syncope, amnesia, repeated_vomiting_after_injury, seizure, focal_weakness, anticoagulant, clear_nasal_fluid, confusion, high_energy_injury, older_age, neck_pain, headache, unequal_pupils, heavy_alcohol
! intracranial hemorrhage: reduced_consciousness, repeated_vomiting_after_injury, anticoagulant, seizure, focal_weakness, confusion, older_age, unequal_pupils
! skull fracture: clear_nasal_fluid, wound, high_energy_injury
! cervical spine injury: neck_pain, midline_neck_tenderness, numbness, high_energy_injury
! collapse before the injury: syncope, chest_pain, palpitations, hypoglycemia
- concussion: headache, nausea, amnesia, dizziness / focal_weakness, reduced_consciousness
history: mechanism, time_of_injury, consciousness_lost, amnesia, anticoagulants, alcohol
examination: gcs, pupils, neuro_exam, neck_exam, ear_exam
tests: head_ct
source: NICE NG232 Head injury: assessment and early management, 2023; Stiell et al., Canadian CT Head Rule, Lancet, 2001

# burn | Burn | burn, large_burn, inhalation_injury, electrical_or_chemical_burn
flags: inhalation_injury, stridor, large_burn, burn_of_special_area, electrical_or_chemical_burn, injury_does_not_fit, dyspnea, confusion, infant, older_age, pregnancy, carbon_monoxide, hypotension
! inhalation injury: inhalation_injury, stridor, dyspnea, sputum, hypoxia, muffled_voice
! large burn with shock: large_burn, hypotension, tachycardia, reduced_urine
! carbon monoxide or cyanide poisoning: carbon_monoxide, confusion, headache, inhalation_injury, syncope
! deep or circumferential burn: burn_of_special_area, painless, cold_limb
! electrical injury with arrhythmia or muscle injury: electrical_or_chemical_burn, palpitations, syncope, dark_urine
! abuse or neglect: injury_does_not_fit, child, infant
- superficial burn: burn / large_burn, burn_of_special_area
history: mechanism, time_of_injury, tetanus, past_history
examination: airway, burn_extent, oxygen, limb_neurovascular
tests: carboxyhemoglobin, ecg
source: American Burn Association guidelines for burn patient referral, 2022

# rash | Rash | rash, hives, petechiae, skin_peeling_or_blisters, target_lesions, dermatomal_rash
flags: petechiae, fever, skin_peeling_or_blisters, mucosal_lesions, lip_or_tongue_swelling, dyspnea, hypotension, stiff_neck, erythroderma, confusion, new_medicine, severe_pain, immunosuppression, eye_pain
! meningococcal sepsis: petechiae, fever, stiff_neck, headache, hypotension, confusion, rigors
! Stevens-Johnson syndrome or toxic epidermal necrolysis: skin_peeling_or_blisters, mucosal_lesions, new_medicine, fever, eye_pain
! anaphylaxis: hives, lip_or_tongue_swelling, dyspnea, wheeze, vomiting, hypotension
! toxic shock syndrome: erythroderma, fever, hypotension, diarrhea, confusion
! necrotizing infection: severe_pain, skin_crepitus, spreading_redness, fever
! low platelets or vasculitis: petechiae, bruising, abnormal_bleeding, joint_swelling
- drug eruption: new_medicine, itching / mucosal_lesions
- viral rash: runny_nose, sick_contacts, child, fever / petechiae, mucosal_lesions
- shingles: dermatomal_rash / many_joints
- eczema, scabies or contact rash: itching, recurrent_episodes / fever, petechiae
- Lyme disease: target_lesions, tick_bite / mucosal_lesions
history: onset, medicines, allergies, contacts, travel, vaccination
examination: temperature, skin_exam, mouth_exam, blood_pressure, neck_exam
tests: blood_count
source: NICE NG240 Meningitis (bacterial) and meningococcal disease, 2024; British Association of Dermatologists guideline for Stevens-Johnson syndrome and toxic epidermal necrolysis, 2016

# skin_infection | Skin or soft tissue infection | skin_infection, spreading_redness, skin_crepitus
flags: severe_pain, skin_crepitus, pain_out_of_proportion, skin_peeling_or_blisters, spreading_redness, fever, hypotension, confusion, immunosuppression, diabetes, eye_pain, double_vision, drug_use
! necrotizing infection: severe_pain, pain_out_of_proportion, skin_crepitus, spreading_redness, hypotension, diabetes, skin_peeling_or_blisters
! sepsis: fever, rigors, hypotension, tachycardia, confusion
! orbital cellulitis: eye_pain, double_vision, vision_loss, fever
! septic arthritis or osteomyelitis: hot_joint, restricted_joint_motion, diabetes, drug_use
! deep vein thrombosis: unilateral_leg_swelling, calf_pain, previous_clot, immobility_or_surgery
- cellulitis or abscess: skin_infection, fever, wound / itching
- stasis or contact dermatitis: itching, bilateral_leg_swelling / fever
history: onset, immune_status, trauma, past_history, allergies
examination: temperature, heart_rate, blood_pressure, skin_exam, limb_neurovascular
tests: blood_count, lactate, blood_culture
source: IDSA practice guidelines: skin and soft tissue infections, 2014

# bite | Bite | bite, snake_bite, hand_bite
flags: bat_or_wild_animal, snake_bite, hand_bite, tendon_or_nerve_injury, deep_or_joint_wound, immunosuppression, spreading_redness, fever, tetanus_not_current, throat_tightness, hypotension, abnormal_bleeding
! rabies exposure: bat_or_wild_animal, bite
! snake envenomation: snake_bite, abnormal_bleeding, hypotension, vomiting, weakness, bruising
! joint, tendon or bone infection: hand_bite, tendon_or_nerve_injury, deep_or_joint_wound, spreading_redness, fever
! sepsis without a spleen: immunosuppression, fever, hypotension, petechiae, rigors
! anaphylaxis: hives, throat_tightness, wheeze, hypotension
- local infection: skin_infection, wound / hypotension
- insect bite reaction: itching, hives / fever
history: animal, time_of_injury, tetanus, immune_status, allergies
examination: wound_exam, limb_neurovascular, temperature
tests: xray
source: IDSA practice guidelines: skin and soft tissue infections, 2014; NICE NG184 Human and animal bites, 2020

# wound | Wound or laceration | wound, uncontrolled_bleeding, deep_or_joint_wound, wound_contamination
flags: uncontrolled_bleeding, tendon_or_nerve_injury, deep_or_joint_wound, wound_contamination, tetanus_not_current, absent_pulses, hypotension, suicidal_thoughts, anticoagulant, injury_does_not_fit, trismus
! arterial injury or hemorrhage: uncontrolled_bleeding, absent_pulses, hypotension, pallor, anticoagulant
! tendon, nerve or joint injury: tendon_or_nerve_injury, deep_or_joint_wound
! penetrating injury of a body cavity: deep_or_joint_wound, dyspnea, abdominal_pain, hypotension
! tetanus-prone wound: wound_contamination, tetanus_not_current, trismus
! self-inflicted wound: suicidal_thoughts, low_mood, suicide_attempt
- simple laceration: wound / tendon_or_nerve_injury, uncontrolled_bleeding
- infected wound: spreading_redness, fever, skin_infection / hypotension
history: mechanism, time_of_injury, tetanus, anticoagulants, immune_status
examination: wound_exam, limb_neurovascular
tests: xray
source: CDC Advisory Committee on Immunization Practices: prevention of pertussis, tetanus and diphtheria with vaccines, 2018; IDSA practice guidelines: skin and soft tissue infections, 2014

# major_trauma | Major injury | high_energy_injury
flags: hypotension, tachycardia, reduced_consciousness, dyspnea, hypoxia, chest_pain, abdominal_pain, neck_pain, midline_neck_tenderness, focal_weakness, uncontrolled_bleeding, deformity, pregnancy, anticoagulant, peritonism
! hemorrhage: hypotension, tachycardia, pallor, peritonism, uncontrolled_bleeding, pelvic_pain
! tension pneumothorax or hemothorax: dyspnea, hypoxia, unilateral_breath_sounds, raised_neck_veins, hypotension
! intracranial hemorrhage: reduced_consciousness, amnesia, unequal_pupils, repeated_vomiting_after_injury, head_injury
! spinal injury: midline_neck_tenderness, numbness, bilateral_leg_weakness, neck_pain, back_pain
! aortic injury: chest_pain, widened_mediastinum, unequal_pulses, hypotension
- limb fracture: limb_injury, deformity, cannot_bear_weight / gradual_onset
history: mechanism, time_of_injury, consciousness_lost, anticoagulants, allergies
examination: airway, blood_pressure, heart_rate, oxygen, gcs, lung_exam, abdomen_exam, spine_exam
tests: type_and_screen, blood_count, chest_xray, xray, pregnancy_test
source: American College of Surgeons, Advanced Trauma Life Support student course manual, 2018; NICE NG39 Major trauma, 2016
`;
