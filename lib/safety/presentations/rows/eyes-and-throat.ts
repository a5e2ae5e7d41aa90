/** Presentations of eyes, ears, nose and throat. Format: `presentation-table.ts`. */
export const EYES_AND_THROAT = `
# vision_loss | Loss of vision | vision_loss, field_defect, double_vision
flags: sudden_onset, eye_pain, headache, jaw_claudication, scalp_tenderness, flashes_and_floaters, focal_weakness, halos, fixed_mid_dilated_pupil, field_defect, eye_chemical_or_injury, unequal_pupils
! central retinal artery occlusion: sudden_onset, painless, vascular_risk, irregular_pulse, field_defect / eye_pain
! giant cell arteritis: age_50_or_over, headache, jaw_claudication, scalp_tenderness, polymyalgia
! retinal detachment: flashes_and_floaters, painless, field_defect / eye_pain
! acute angle-closure glaucoma: eye_pain, red_eye, halos, vomiting, headache, fixed_mid_dilated_pupil
! stroke or transient ischemic attack: field_defect, focal_weakness, speech_trouble, double_vision, sudden_onset
! aneurysm pressing on the third nerve: double_vision, unequal_pupils, headache, eye_pain
- optic neuritis: eye_pain, numbness, weakness / age_50_or_over, red_eye
- vitreous bleeding: flashes_and_floaters, diabetes, painless / eye_pain
- migraine aura: aura, headache, recurrent_episodes / eye_pain
history: onset, course, trauma, vision_asked, cardiac_risk
examination: acuity, fields, pupils, fundi, eye_movements, eye_pressure
tests: inflammation, brain_imaging
source: AAO Preferred Practice Pattern: Retinal and Ophthalmic Artery Occlusions, 2019

# red_eye | Red eye | red_eye, eye_pain, eye_discharge
flags: eye_pain, blurred_vision, vision_loss, photophobia, contact_lenses, eye_chemical_or_injury, halos, fixed_mid_dilated_pupil, hazy_cornea, vomiting, infant_under_3_months, dermatomal_rash, double_vision
! acute angle-closure glaucoma: eye_pain, halos, vomiting, headache, hazy_cornea, fixed_mid_dilated_pupil, blurred_vision
! microbial keratitis: contact_lenses, eye_pain, photophobia, hazy_cornea, blurred_vision
! eye injury or chemical burn: eye_chemical_or_injury, blurred_vision, eye_pain
! uveitis or scleritis: eye_pain, photophobia, blurred_vision, joint_swelling
! orbital cellulitis: double_vision, fever, vision_loss, skin_infection, eye_pain
! newborn conjunctivitis: infant_under_3_months, eye_discharge
- conjunctivitis: eye_discharge, itchy_eyes, runny_nose, sick_contacts / eye_pain, vision_loss, photophobia
- subconjunctival bleeding: painless, anticoagulant / eye_discharge, blurred_vision
history: onset, trauma, contact_lens, vision_asked, contacts
examination: acuity, pupils, cornea, eye_movements
tests: eye_pressure
source: AAO Preferred Practice Pattern: Conjunctivitis, 2018

# ear_pain | Ear pain or discharge | ear_pain, ear_discharge
flags: mastoid_swelling, facial_droop, fever, stiff_neck, headache, hearing_loss, dizziness, diabetes, immunosuppression, head_injury, jaw_claudication, dysphagia
! mastoiditis: mastoid_swelling, fever, ear_discharge, bulging_eardrum, child
! necrotizing external otitis: diabetes, immunosuppression, facial_droop, ear_discharge, severe_pain, older_age
! meningitis or encephalitis: fever, stiff_neck, headache, confusion
! referred pain from throat cancer: dysphagia, hoarseness_over_three_weeks, weight_loss, smoking, lymph_nodes
- acute otitis media: bulging_eardrum, fever, runny_nose, child / canal_tenderness
- external otitis: canal_tenderness, ear_discharge, itching / bulging_eardrum
- jaw joint or teeth: trismus / fever, ear_discharge
- herpes zoster of the ear: dermatomal_rash, facial_droop, dizziness, hearing_loss / fever
history: onset, hearing_asked, immune_status, dental
examination: ear_exam, temperature, throat_exam, neuro_exam
tests: swab
source: AAP clinical practice guideline: diagnosis and management of acute otitis media, 2013; AAO-HNSF clinical practice guideline: acute otitis externa, 2014

# epistaxis | Nosebleed | epistaxis
flags: posterior_bleeding, anticoagulant, hypotension, tachycardia, syncope, head_injury, abnormal_bleeding, bruising, petechiae, clear_nasal_fluid, pallor, neck_swelling
! posterior bleeding: posterior_bleeding, older_age, hypotension, vascular_risk
! bleeding disorder or blood disease: abnormal_bleeding, bruising, petechiae, anticoagulant, chronic_liver_disease, recurrent_episodes
! skull base fracture: head_injury, clear_nasal_fluid, high_energy_injury
! tumor of nose or throat: weight_loss, hearing_loss, lymph_nodes, smoking, recurrent_episodes
- anterior bleeding: runny_nose, child / posterior_bleeding
history: onset, severity, trauma, anticoagulants, family_history
examination: blood_pressure, heart_rate, nose_exam, throat_exam
tests: blood_count, coagulation
source: AAO-HNSF clinical practice guideline: nosebleed (epistaxis), 2020

# sore_throat | Sore throat | sore_throat
flags: drooling, stridor, trismus, muffled_voice, uvula_deviation, neck_swelling, dyspnea, stiff_neck, immunosuppression, petechiae, dysphagia, chest_pain, neutropenia
! epiglottitis: drooling, stridor, muffled_voice, fever, dyspnea, unvaccinated
! peritonsillar abscess: uvula_deviation, trismus, muffled_voice, drooling, fever
! deep neck infection: neck_swelling, stiff_neck, drooling, trismus, fever
! septic thrombosis of the jugular vein: rigors, neck_swelling, pleuritic_pain, fever, neck_pain
! acute coronary syndrome: exertional_chest_pain, chest_pain, sweating, pain_to_arm_or_jaw
- streptococcal pharyngitis: tonsil_exudate, fever, lymph_nodes, child / cough, runny_nose
- viral pharyngitis: cough, runny_nose, sick_contacts / tonsil_exudate
- infectious mononucleosis: fatigue, lymph_nodes, tonsil_exudate / runny_nose
history: onset, appetite_intake, contacts, immune_status, vaccination
examination: airway, throat_exam, neck_exam, temperature, nodes_exam
tests: swab
source: IDSA clinical practice guideline: group A streptococcal pharyngitis, 2012; NICE NG84 Sore throat (acute): antimicrobial prescribing, 2018

# dysphagia | Difficulty swallowing | dysphagia, food_bolus
flags: food_bolus, drooling, weight_loss, vomiting_blood, black_stool, age_50_or_over, focal_weakness, speech_trouble, neck_swelling, chest_pain, bulbar_weakness, hoarseness_over_three_weeks
! esophageal cancer: weight_loss, age_50_or_over, smoking, heavy_alcohol, black_stool
! food bolus or foreign body: food_bolus, drooling, sudden_onset, choking_event
! stroke or transient ischemic attack: sudden_onset, focal_weakness, speech_trouble, facial_droop
! deep neck infection: fever, neck_swelling, trismus, drooling, sore_throat
- neuromuscular disease: bulbar_weakness, fatigable_weakness, double_vision, weakness / food_bolus
- reflux stricture: burning_after_meals, gradual_onset / sudden_onset
- eosinophilic esophagitis: recurrent_episodes, food_bolus / weight_loss
history: onset, course, weight_change, appetite_intake, smoking, alcohol
examination: mouth_exam, neck_exam, nodes_exam, neuro_exam
tests: tumor_workup, blood_count
source: NICE NG12 Suspected cancer: recognition and referral, 2015
`;
