/** Presentations of infants and children. Format: `presentation-table.ts`. */
export const CHILDREN = `
# fever_infant | Fever in an infant under 3 months | fever+infant_under_3_months, hypothermia+infant_under_3_months | age<0.25
flags: lethargy, poor_feeding, bulging_fontanelle, apnea, cyanosis, petechiae, chest_recession, seizure, high_pitched_cry, hypothermia, reduced_urine, pallor, jaundice, bilious_vomiting
! meningitis or encephalitis: lethargy, bulging_fontanelle, seizure, high_pitched_cry, poor_feeding
! bacteremia or sepsis: lethargy, poor_feeding, pallor, petechiae, apnea, reduced_urine, hypothermia
! neonatal herpes: seizure, skin_peeling_or_blisters, lethargy
! urinary infection: vomiting, poor_feeding, jaundice
- bronchiolitis: runny_nose, cough, chest_recession, wheeze, sick_contacts / bulging_fontanelle
- viral infection: runny_nose, sick_contacts, diarrhea / lethargy
history: onset, feeding, urine_output, birth_history, contacts, vaccination
examination: temperature, appearance, fontanelle, work_of_breathing, skin_exam, hydration
tests: blood_count, blood_culture, urinalysis, lumbar_puncture, inflammation
source: AAP clinical practice guideline: well-appearing febrile infants 8 to 60 days old, 2021; NICE NG143 Fever in under 5s, 2019

# fever_child | Fever in a child | fever+child, rigors+child | age<16 age>=0.25
flags: lethargy, petechiae, stiff_neck, bulging_fontanelle, chest_recession, cyanosis, hypoxia, seizure, reduced_urine, dehydration, limp, kawasaki_signs, unvaccinated, high_pitched_cry, immunosuppression, pallor, hypotension
! sepsis: lethargy, petechiae, pallor, reduced_urine, hypotension, rigors, immunosuppression
! meningitis or encephalitis: stiff_neck, petechiae, bulging_fontanelle, lethargy, seizure, headache, unvaccinated
! septic arthritis or osteomyelitis: limp, cannot_bear_weight, joint_swelling
! Kawasaki disease: kawasaki_signs, red_eye, rash, lymph_nodes
! pneumonia: cough, chest_recession, hypoxia, tachypnea, crackles
- urinary infection: dysuria, vomiting, abdominal_pain / runny_nose
- otitis media: ear_pain, bulging_eardrum, runny_nose / petechiae
- viral infection: runny_nose, sick_contacts, cough, rash, diarrhea / lethargy, petechiae
history: onset, appetite_intake, urine_output, contacts, vaccination, travel
examination: temperature, appearance, heart_rate, breathing_rate, hydration, skin_exam, neck_exam, ear_exam
tests: urinalysis
source: NICE NG143 Fever in under 5s: assessment and initial management, 2019

# child_breathing | Breathing difficulty in a child | dyspnea+child, wheeze+child, stridor+child, chest_recession, barking_cough, apnea+child, whooping | age<16
flags: apnea, cyanosis, hypoxia, lethargy, chest_recession, silent_chest, stridor, drooling, poor_feeding, choking_event, hives, reduced_urine, new_murmur, infant_under_3_months
! inhaled foreign body: choking_event, sudden_onset, unilateral_breath_sounds, stridor
! epiglottitis or bacterial tracheitis: drooling, stridor, fever, unvaccinated, muffled_voice / barking_cough
! anaphylaxis: hives, lip_or_tongue_swelling, vomiting, allergic_reaction, wheeze
! life-threatening asthma: wheeze, silent_chest, copd_or_asthma, icu_for_asthma
! heart failure of an infant: poor_feeding, sweating, new_murmur, poor_weight_gain, infant
! pneumonia or sepsis: fever, crackles, hypoxia, lethargy
! diabetic ketoacidosis: ketones, thirst, polyuria, hyperglycemia, vomiting
- bronchiolitis: infant, runny_nose, wheeze, cough, poor_feeding / stridor
- croup: barking_cough, stridor, runny_nose, muffled_voice / drooling
- pertussis: whooping, apnea, unvaccinated, vomiting / wheeze
history: onset, feeding, urine_output, vaccination, past_history, birth_history
examination: oxygen, breathing_rate, work_of_breathing, heart_rate, lung_exam, hydration, appearance
tests: chest_xray
source: AAP clinical practice guideline: bronchiolitis, 2014; NICE NG9 Bronchiolitis in children, 2015

# crying_infant | Crying infant | inconsolable_crying+infant, high_pitched_cry | age<1.5
flags: fever, lethargy, bilious_vomiting, bulging_fontanelle, blood_in_stool, legs_drawn_up, hair_tourniquet, injury_does_not_fit, poor_feeding, apnea, groin_lump, bruising, high_pitched_cry, cyanosis, abdominal_distension
! infection, meningitis included: fever, lethargy, bulging_fontanelle, poor_feeding, high_pitched_cry
! intussusception or volvulus: legs_drawn_up, bilious_vomiting, blood_in_stool, redcurrant_stool, abdominal_distension, lethargy
! abuse or neglect: injury_does_not_fit, bruising, limb_injury, bulging_fontanelle, seizure
! strangulated hernia or torsion: groin_lump, testicular_pain, vomiting
! heart disease or arrhythmia: cyanosis, sweating, poor_feeding, tachypnea, pallor
- hair tourniquet or corneal abrasion: hair_tourniquet, red_eye / fever
- colic: recurrent_episodes / fever, vomiting, lethargy
- reflux or milk allergy: vomiting, blood_in_stool, rash / fever
- ear or urinary infection: ear_pain, fever, bulging_eardrum / recurrent_episodes
history: onset, feeding, urine_output, bowel, birth_history, trauma
examination: temperature, exposed_child, fontanelle, abdomen_exam, hernia_exam, skin_exam, ear_exam
tests: urinalysis
source: Freedman et al., The crying infant: diagnostic testing and frequency of serious underlying disease, Pediatrics, 2009

# failure_to_thrive | Poor weight gain in a child | poor_weight_gain | age<16
flags: vomiting, bilious_vomiting, lethargy, dehydration, delayed_milestones, injury_does_not_fit, chest_recession, cyanosis, new_murmur, blood_in_stool, diarrhea, fever, polyuria, poor_feeding, self_neglect
! abuse or neglect: injury_does_not_fit, self_neglect, bruising, delayed_milestones
! congenital heart disease: new_murmur, cyanosis, sweating, poor_feeding, tachypnea
! pyloric stenosis or obstruction: projectile_vomiting, bilious_vomiting, dehydration, infant_under_3_months
! metabolic or endocrine disease: lethargy, vomiting, polyuria, thirst, seizure
- too little intake: poor_feeding / vomiting, diarrhea
- malabsorption or milk allergy: diarrhea, blood_in_stool, vomiting, rash / sick_contacts
- chronic infection or lung disease: fever, chronic_cough, recurrent_episodes / weight_gain
history: feeding, birth_history, development, bowel, family_history, support
examination: weight_measured, growth, appearance, heart_exam, abdomen_exam, hydration
tests: blood_count, urinalysis
source: NICE NG75 Faltering growth: recognition and management of faltering growth in children, 2017

# limping_child | Limping child | limp+child, cannot_bear_weight+child, hip_pain+child, slipped_hip_signs | age<16
flags: fever, cannot_bear_weight, night_pain, weight_loss, bruising, petechiae, injury_does_not_fit, slipped_hip_signs, testicular_pain, back_pain, pallor, hot_joint, lymph_nodes
! septic arthritis or osteomyelitis: fever, cannot_bear_weight, hot_joint, restricted_joint_motion
! leukemia or bone tumor: night_pain, weight_loss, bruising, pallor, fatigue, lymph_nodes
! slipped femoral epiphysis: slipped_hip_signs, hip_pain, weight_gain
! abuse or neglect: injury_does_not_fit, bruising, infant
! testicular torsion: testicular_pain, high_riding_testis, vomiting | not_female
- transient synovitis: runny_nose, sick_contacts / fever, night_pain
- toddler fracture or sprain: fall, joint_injury, sudden_onset / fever
- juvenile arthritis: morning_stiffness, many_joints, recurrent_episodes / sudden_onset
history: onset, trauma, night_symptoms, contacts
examination: temperature, gait, hip_exam, joint_exam, skin_exam, genital_exam
tests: blood_count, inflammation, xray
source: ACR Appropriateness Criteria: Acutely Limping Child Up To Age 5, 2018

# child_vomiting | Vomiting or diarrhea in a child | vomiting+child, diarrhea+child, bilious_vomiting+infant, projectile_vomiting+infant | age<16
flags: bilious_vomiting, blood_in_stool, redcurrant_stool, dehydration, lethargy, reduced_urine, projectile_vomiting, peritonism, head_injury, headache, stiff_neck, thirst, infant_under_3_months, testicular_pain, bulging_fontanelle, abdominal_distension
! malrotation with volvulus: bilious_vomiting, infant, abdominal_distension, blood_in_stool
! intussusception: legs_drawn_up, redcurrant_stool, lethargy, infant
! pyloric stenosis: projectile_vomiting, infant_under_3_months, dehydration, poor_weight_gain / bilious_vomiting
! diabetic ketoacidosis: thirst, polyuria, ketones, hyperglycemia, tachypnea, weight_loss
! meningitis or raised pressure in the head: headache, stiff_neck, bulging_fontanelle, head_injury, lethargy
! appendicitis: right_lower_abdominal_pain, pain_moved_to_right_lower, peritonism, fever
! hemolytic uremic syndrome: blood_in_stool, pallor, reduced_urine, petechiae
- gastroenteritis: diarrhea, sick_contacts, fever / bilious_vomiting, headache
- urinary infection: dysuria, fever / diarrhea
history: onset, appetite_intake, urine_output, bowel, contacts, feeding
examination: hydration, weight_measured, abdomen_exam, temperature, hernia_exam, fontanelle
tests: glucose, chemistry
source: NICE CG84 Diarrhoea and vomiting caused by gastroenteritis in under 5s, 2009

# child_head_injury | Head injury in a child | head_injury+child, head_injury+infant | age<16
flags: reduced_consciousness, syncope, repeated_vomiting_after_injury, seizure, amnesia, clear_nasal_fluid, injury_does_not_fit, high_energy_injury, lethargy, bulging_fontanelle, severe_pain, infant, bruising, unequal_pupils, headache, focal_weakness
! intracranial hemorrhage: reduced_consciousness, repeated_vomiting_after_injury, lethargy, seizure, high_energy_injury, unequal_pupils, headache
! skull fracture: clear_nasal_fluid, infant, bruising
! abuse or neglect: injury_does_not_fit, infant, bruising, seizure
! cervical spine injury: neck_pain, midline_neck_tenderness, numbness
- concussion: headache, nausea, amnesia, dizziness / reduced_consciousness
history: mechanism, time_of_injury, consciousness_lost, amnesia, witness
examination: gcs, pupils, fontanelle, neuro_exam, neck_exam, exposed_child
tests: head_ct
source: Kuppermann et al., PECARN head trauma rule, Lancet, 2009; NICE NG232 Head injury, 2023

# febrile_seizure | Seizure with fever in a child | seizure+child | age<16
flags: prolonged_seizure, complex_febrile_seizure, stiff_neck, petechiae, lethargy, bulging_fontanelle, focal_weakness, head_injury, hypoglycemia, unvaccinated, injury_does_not_fit, infant_under_3_months, recent_antibiotics
! meningitis or encephalitis: stiff_neck, petechiae, bulging_fontanelle, lethargy, unvaccinated, recent_antibiotics, fever
! status epilepticus: prolonged_seizure, complex_febrile_seizure
! head injury or abuse: head_injury, injury_does_not_fit, bruising
! low sugar, sodium or poisoning: hypoglycemia, overdose, vomiting, diarrhea
- simple febrile seizure: fever, runny_nose, post_ictal / complex_febrile_seizure, stiff_neck
- epilepsy: known_epilepsy, recurrent_episodes, delayed_milestones / fever
history: witness, onset, vaccination, family_history, development, medicines
examination: temperature, gcs, neck_exam, fontanelle, skin_exam, neuro_exam
tests: glucose
source: AAP clinical practice guideline: neurodiagnostic evaluation of the child with a simple febrile seizure, 2011

# newborn_jaundice | Jaundice of a newborn | jaundice+infant, early_jaundice, prolonged_jaundice | age<1
flags: early_jaundice, prolonged_jaundice, pale_stool, dark_urine, lethargy, poor_feeding, fever, high_pitched_cry, seizure, poor_weight_gain, bruising, vomiting
! bilirubin encephalopathy: lethargy, high_pitched_cry, seizure, poor_feeding
! blood group incompatibility or hemolysis: early_jaundice, pallor
! biliary atresia: pale_stool, prolonged_jaundice, dark_urine
! sepsis or urinary infection: fever, lethargy, poor_feeding, vomiting, hypothermia
- breast milk or feeding jaundice: poor_weight_gain, poor_feeding, prolonged_jaundice / pale_stool
- bruising at birth: bruising / pale_stool
history: onset, birth_history, feeding, urine_output, bowel, family_history
examination: weight_measured, appearance, skin_exam, hydration, temperature
tests: bilirubin, type_and_screen
source: AAP clinical practice guideline: management of hyperbilirubinemia in the newborn infant 35 or more weeks of gestation, 2022; NICE CG98 Jaundice in newborn babies, 2010
`;
