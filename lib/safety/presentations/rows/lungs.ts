/** Presentations of breathing and of the airway. Format: `presentation-table.ts`. */
export const LUNGS = `
# dyspnea | Shortness of breath | dyspnea, dyspnea_at_rest, orthopnea
flags: dyspnea_at_rest, hypoxia, cyanosis, chest_pain, syncope, hypotension, stridor, hemoptysis, confusion, unilateral_leg_swelling, lip_or_tongue_swelling, silent_chest
! pulmonary embolism: pleuritic_pain, sudden_onset, unilateral_leg_swelling, hemoptysis, tachycardia, hypoxia, immobility_or_surgery, previous_clot, estrogen, cancer
! acute coronary syndrome: chest_pain, pain_to_arm_or_jaw, sweating, heart_disease, diabetes, ecg_ischemia
! acute heart failure: orthopnea, edema, crackles, raised_neck_veins, heart_disease
! pneumothorax: sudden_onset, pleuritic_pain, unilateral_breath_sounds
! anaphylaxis: hives, lip_or_tongue_swelling, throat_tightness, wheeze, allergic_reaction
! airway obstruction: stridor, drooling, choking_event, muffled_voice
- pneumonia: fever, cough, sputum, crackles, rigors / sudden_onset
- asthma or COPD attack: wheeze, copd_or_asthma, cough, smoking / edema, unilateral_leg_swelling
history: onset, course, exertion, clot_risk, cardiac_risk, smoking, allergies, past_history
examination: oxygen, breathing_rate, heart_rate, blood_pressure, lung_exam, heart_exam, neck_veins, leg_exam
tests: ecg, chest_xray, bnp, d_dimer, blood_count
source: ESC guidelines for acute pulmonary embolism, 2019; ESC guidelines for acute and chronic heart failure, 2021

# asthma_attack | Wheeze or asthma attack | wheeze, silent_chest
flags: silent_chest, dyspnea_at_rest, hypoxia, cyanosis, confusion, lethargy, icu_for_asthma, stridor, hives, lip_or_tongue_swelling, hypotension
! life-threatening asthma: silent_chest, dyspnea_at_rest, hypoxia, confusion, icu_for_asthma, copd_or_asthma
! anaphylaxis: hives, lip_or_tongue_swelling, throat_tightness, allergic_reaction, vomiting, hypotension
! inhaled foreign body: choking_event, sudden_onset, unilateral_breath_sounds, child
- COPD exacerbation: copd_or_asthma, smoking, sputum / hives
- acute heart failure: orthopnea, edema, crackles, heart_disease / hives
- bronchiolitis: infant, runny_nose, poor_feeding, cough / smoking
history: onset, triggers, medicines, allergies, past_history, smoking
examination: oxygen, breathing_rate, heart_rate, work_of_breathing, lung_exam
tests: breath_peak, chest_xray, blood_gas
source: Global Initiative for Asthma, Global Strategy for Asthma Management and Prevention, 2023; GOLD report, 2023

# cough | Cough | cough, chronic_cough, sputum
flags: hemoptysis, dyspnea, hypoxia, chest_pain, weight_loss, night_sweats, tuberculosis_exposure, immunosuppression, confusion, hoarseness_over_three_weeks, rigors, hypotension
! pneumonia with sepsis: fever, rigors, dyspnea, hypoxia, confusion, crackles, hypotension
! lung cancer: hemoptysis, weight_loss, smoking, chronic_cough, hoarseness_over_three_weeks, age_50_or_over
! tuberculosis: night_sweats, weight_loss, hemoptysis, tuberculosis_exposure, chronic_cough, immunosuppression
! pulmonary embolism: pleuritic_pain, unilateral_leg_swelling, hemoptysis, immobility_or_surgery
- viral infection: runny_nose, sore_throat, sick_contacts / weight_loss, hemoptysis
- asthma or reflux: wheeze, copd_or_asthma, burning_after_meals, chronic_cough / fever
- heart failure: orthopnea, edema, heart_disease, crackles / fever
- medicine cough: ace_inhibitor_use, chronic_cough / fever, sputum
- pertussis: whooping, unvaccinated, vomiting / sputum
history: onset, smoking, contacts, medicines, night_symptoms, weight_change
examination: oxygen, temperature, breathing_rate, lung_exam
tests: chest_xray
source: Irwin et al., Classification of cough as a symptom in adults and management algorithms, CHEST, 2018; NICE NG12 Suspected cancer, 2015

# hemoptysis | Coughing blood | hemoptysis, massive_hemoptysis
flags: massive_hemoptysis, dyspnea, hypoxia, hypotension, chest_pain, anticoagulant, weight_loss, unilateral_leg_swelling, tuberculosis_exposure, cancer
! pulmonary embolism: pleuritic_pain, dyspnea, unilateral_leg_swelling, tachycardia, immobility_or_surgery, previous_clot
! lung cancer: weight_loss, smoking, chronic_cough, age_50_or_over, cancer
! tuberculosis: night_sweats, fever, weight_loss, tuberculosis_exposure, travel
! life-threatening airway bleeding: massive_hemoptysis, hypoxia, hypotension, anticoagulant
- pneumonia or bronchitis: fever, sputum, cough, crackles / weight_loss
- vasculitis: hematuria, joint_swelling, rash / sputum
- bleeding from nose or gut: epistaxis, vomiting_blood, black_stool / cough
history: onset, severity, smoking, anticoagulants, clot_risk, night_symptoms, weight_change, travel
examination: oxygen, breathing_rate, heart_rate, blood_pressure, lung_exam, leg_exam, nose_exam
tests: chest_xray, blood_count, coagulation
source: ACR Appropriateness Criteria: Hemoptysis, 2020; NICE NG12 Suspected cancer, 2015

# allergic_reaction | Allergic reaction | allergic_reaction, lip_or_tongue_swelling, throat_tightness
flags: throat_tightness, lip_or_tongue_swelling, stridor, wheeze, dyspnea, hypotension, syncope, hypoxia, vomiting, confusion, muffled_voice, drooling
! anaphylaxis: allergic_reaction, hives, lip_or_tongue_swelling, throat_tightness, wheeze, hypotension, vomiting, syncope, dyspnea
! angioedema that threatens the airway: lip_or_tongue_swelling, ace_inhibitor_use, drooling, muffled_voice, stridor
! severe drug reaction of the skin: skin_peeling_or_blisters, mucosal_lesions, new_medicine, fever
- hives alone: hives, itching, recurrent_episodes / dyspnea, hypotension, vomiting
- panic: anxiety, numbness / hives, lip_or_tongue_swelling
history: onset, allergies, triggers, medicines, past_history
examination: airway, blood_pressure, heart_rate, oxygen, lung_exam, skin_exam
tests: tryptase
source: World Allergy Organization anaphylaxis guidance, 2020
`;
