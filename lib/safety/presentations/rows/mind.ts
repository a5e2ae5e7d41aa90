/** Presentations of mood, mind, substances and poisoning. Format: `presentation-table.ts`. */
export const MIND = `
# anxiety | Anxiety or panic | anxiety
flags: suicidal_thoughts, chest_pain, syncope, dyspnea, palpitations, alcohol_withdrawal, drug_use, thoughts_of_harming_others, hypoxia, psychosis, hypoglycemia, thyroid_disease
! suicidal crisis: suicidal_thoughts, hopelessness, suicide_attempt, low_mood
! acute coronary syndrome or arrhythmia: exertional_chest_pain, chest_pain, syncope, sweating, heart_disease
! pulmonary embolism: dyspnea, pleuritic_pain, hypoxia, unilateral_leg_swelling, previous_clot
! poisoning, intoxication or withdrawal: alcohol_withdrawal, heavy_alcohol, drug_use, tremor
- thyroid overactivity: weight_loss, tremor, thyroid_disease, palpitations / weight_gain
- panic disorder: recurrent_episodes, palpitations, numbness / exertional_chest_pain, syncope
- generalized anxiety: gradual_onset, fatigue / syncope
history: onset, suicide_asked, substances, alcohol, medicines, sleep, stressors
examination: mental_state, heart_rate, blood_pressure, oxygen
tests: ecg, thyroid_test, glucose
source: NICE CG113 Generalised anxiety disorder and panic disorder in adults, 2011

# low_mood | Low mood | low_mood, hopelessness
flags: suicidal_thoughts, suicide_plan, suicide_attempt, access_to_means, hopelessness, psychosis, elevated_mood, self_neglect, thoughts_of_harming_others, postpartum, drug_use, heavy_alcohol, weight_loss, catatonia
! suicidal crisis: suicidal_thoughts, suicide_plan, suicide_attempt, access_to_means, hopelessness
! psychotic depression: psychosis, self_neglect, catatonia, hopelessness
! bipolar disorder: elevated_mood, recurrent_episodes
! postpartum depression or psychosis: postpartum, psychosis, thoughts_of_harming_others, confusion | not_male
- depression: fatigue, loss_of_appetite, hopelessness, weight_loss / elevated_mood
- substance use: heavy_alcohol, drug_use / elevated_mood
- underactive thyroid or anemia: weight_gain, fatigue, thyroid_disease, pallor / elevated_mood
history: onset, suicide_asked, harm_to_others, means, sleep, substances, alcohol, support, function
examination: mental_state
tests: thyroid_test, blood_count
source: NICE NG222 Depression in adults: treatment and management, 2022

# suicidal_thoughts | Suicidal thoughts or self-harm | suicidal_thoughts, suicide_plan, suicide_attempt
flags: suicide_plan, suicide_attempt, access_to_means, hopelessness, psychosis, command_hallucinations, overdose, thoughts_of_harming_others, heavy_alcohol, drug_use, agitation, wound, postpartum
! suicidal crisis: suicide_plan, access_to_means, suicide_attempt, hopelessness, agitation, heavy_alcohol
! overdose already taken: overdose, acetaminophen_ingestion, reduced_consciousness, vomiting
! psychosis: psychosis, command_hallucinations, agitation
! risk to others: thoughts_of_harming_others, agitation, command_hallucinations
- depression: low_mood, fatigue, loss_of_appetite / elevated_mood
- substance use or withdrawal: heavy_alcohol, drug_use, alcohol_withdrawal / gradual_onset
history: suicide_asked, means, harm_to_others, past_history, substances, support, stressors
examination: mental_state, wound_exam
tests: drug_levels, tox_screen
source: NICE NG225 Self-harm: assessment, management and preventing recurrence, 2022; VA/DoD clinical practice guideline for the assessment and management of patients at risk for suicide, 2024

# psychosis | Psychosis, agitation or mania | psychosis, command_hallucinations, elevated_mood, agitation, catatonia
flags: command_hallucinations, suicidal_thoughts, thoughts_of_harming_others, fever, confusion, muscle_rigidity, seizure, head_injury, drug_use, alcohol_withdrawal, catatonia, postpartum, headache, hypoxia, hypoglycemia
! delirium or brain infection: fever, confusion, headache, stiff_neck, seizure, older_age
! neuroleptic malignant or serotonin syndrome: muscle_rigidity, fever, new_medicine, confusion, sweating
! poisoning, intoxication or withdrawal: drug_use, alcohol_withdrawal, heavy_alcohol, tremor, sweating
! danger to self or others: suicidal_thoughts, command_hallucinations, thoughts_of_harming_others, access_to_means
! intracranial disease: head_injury, headache, focal_weakness, seizure, cancer
! hypoglycemia or hypoxia: hypoglycemia, hypoxia, diabetes
- schizophrenia spectrum: psychosis, self_neglect, gradual_onset, recurrent_episodes / fever, confusion
- mania: elevated_mood, recurrent_episodes / confusion
history: onset, suicide_asked, harm_to_others, substances, medicines, witness
examination: mental_state, cognition, temperature, heart_rate, blood_pressure, neuro_exam
tests: glucose, tox_screen, chemistry
source: NICE CG178 Psychosis and schizophrenia in adults, 2014; ACEP clinical policy: adult psychiatric patient in the emergency department, 2017

# overdose | Overdose or poisoning | overdose, acetaminophen_ingestion, carbon_monoxide
flags: reduced_consciousness, respiratory_depression, seizure, hypotension, wide_qrs, acetaminophen_ingestion, staggered_or_delayed, suicidal_thoughts, pinpoint_pupils, carbon_monoxide, child, pregnancy, hypoglycemia, bradycardia, muscle_rigidity, fever
! acetaminophen poisoning: acetaminophen_ingestion, vomiting, staggered_or_delayed, jaundice, upper_abdominal_pain
! opioid poisoning: pinpoint_pupils, respiratory_depression, reduced_consciousness, drug_use
! tricyclic or other heart-toxic poisoning: wide_qrs, seizure, hypotension, palpitations
! salicylate poisoning: tinnitus, tachypnea, vomiting, confusion, fever
! beta blocker or calcium channel blocker poisoning: bradycardia, hypotension
! carbon monoxide poisoning: carbon_monoxide, headache, confusion, syncope
! suicidal crisis: suicidal_thoughts, suicide_plan, low_mood
- serotonin syndrome: muscle_rigidity, agitation, sweating, fever / respiratory_depression
- benzodiazepine or alcohol intoxication: heavy_alcohol, reduced_consciousness / fever
history: substance_and_dose, time_taken, intent, suicide_asked, past_history, medicines
examination: gcs, breathing_rate, heart_rate, blood_pressure, temperature, pupils
tests: ecg, drug_levels, glucose, liver_tests, blood_gas, pregnancy_test
source: Dart et al., Management of acetaminophen poisoning in the US and Canada: a consensus statement, JAMA Network Open, 2023; NICE NG225 Self-harm, 2022

# alcohol_withdrawal | Alcohol withdrawal | alcohol_withdrawal
flags: seizure, confusion, psychosis, fever, tachycardia, ataxia, eye_movement_trouble, head_injury, vomiting_blood, hypoglycemia, suicidal_thoughts, severe_hypertension, jaundice, agitation
! delirium tremens: confusion, psychosis, agitation, tachycardia, fever, severe_hypertension, sweating
! withdrawal seizure: seizure, tremor, heavy_alcohol
! Wernicke encephalopathy: ataxia, eye_movement_trouble, confusion, weight_loss
! intracranial hemorrhage: head_injury, fall, headache, focal_weakness, anticoagulant
! infection, bleeding or low sugar beside it: fever, vomiting_blood, black_stool, hypoglycemia, cough
- uncomplicated withdrawal: tremor, sweating, anxiety, nausea / confusion, seizure
- alcoholic ketoacidosis: vomiting, abdominal_pain, ketones, tachypnea / hyperglycemia
history: last_drink, withdrawal_history, substances, past_history, suicide_asked
examination: heart_rate, blood_pressure, temperature, tremor_exam, eye_movements, gait, cognition
tests: glucose, chemistry, liver_tests
source: ASAM clinical practice guideline on alcohol withdrawal management, 2020
`;
