/** ICD-10-CM rows: heart and vessels. Format: `code-table.ts`. */
export const HEART_AND_VESSELS = String.raw`
I10 | Essential (primary) hypertension | c | - | (?<!(?:portal|ocular|intracranial|gestational|coat|venous|secondary|renovascular|pulmonary|without(?: a)? diagnosis of) )(?:essential |primary |benign )?hypertension; =(?<!(?:[Gg]est|[Gg]estational|[Pp]ulm|[Pp]ulmonary|[Pp]ortal) )HTN; high blood pressure
I11.0 | Hypertensive heart disease with heart failure | c | - | hypertensive heart disease with heart failure
I12.9 | Hypertensive chronic kidney disease with stage 1 through stage 4 chronic kidney disease, or unspecified chronic kidney disease | c | - | hypertensive (?:chronic )?kidney disease
I16.0 | Hypertensive urgency | - | - | hypertensive urgency
I16.1 | Hypertensive emergency | - | - | hypertensive emergency
I20.0 | Unstable angina | - | - | unstable angina
I20.9 | Angina pectoris, unspecified | u | - | angina(?: pectoris)?; stable angina
I21.4 | Non-ST elevation (NSTEMI) myocardial infarction | - | - | nstemi; non-?st[- ]elevation (?:mi|myocardial infarction)
I21.3 | ST elevation (STEMI) myocardial infarction of unspecified site | - | - | stemi; st[- ]elevation (?:mi|myocardial infarction)
I21.9 | Acute myocardial infarction, unspecified | u | - | acute myocardial infarction; acute mi; heart attack
I25.10 | Atherosclerotic heart disease of native coronary artery without angina pectoris | c | - | coronary artery disease; =CAD; coronary heart disease; atherosclerotic heart disease
I25.2 | Old myocardial infarction | h | - | (?:prior|previous|old|history of|hx of|h/o) (?:myocardial infarction|mi|heart attack|nstemi|stemi)
I26.99 | Other pulmonary embolism without acute cor pulmonale | - | - | pulmonary embol(?:ism|us)
I27.20 | Pulmonary hypertension, unspecified | cu | - | pulmonary hypertension
I30.9 | Acute pericarditis, unspecified | - | - | acute pericarditis
I31.9 | Disease of pericardium, unspecified | u | - | pericarditis
I34.0 | Nonrheumatic mitral (valve) insufficiency | c | - | mitral (?:valve )?(?:regurgitation|insufficiency)
I35.0 | Nonrheumatic aortic (valve) stenosis | c | - | aortic (?:valve )?stenosis
I35.1 | Nonrheumatic aortic (valve) insufficiency | c | - | aortic (?:valve )?(?:regurgitation|insufficiency)
I42.0 | Dilated cardiomyopathy | c | - | dilated cardiomyopathy
I42.9 | Cardiomyopathy, unspecified | cu | - | cardiomyopathy
I44.0 | Atrioventricular block, first degree | - | - | first[- ]degree (?:av|atrioventricular) block
I44.2 | Atrioventricular block, complete | - | - | complete (?:av|atrioventricular|heart) block; third[- ]degree heart block
I45.10 | Unspecified right bundle-branch block | u | - | right bundle[- ]branch block; =RBBB
I44.7 | Left bundle-branch block, unspecified | u | - | left bundle[- ]branch block; =LBBB
I47.10 | Supraventricular tachycardia, unspecified | u | - | supraventricular tachycardia; =SVT
I47.20 | Ventricular tachycardia, unspecified | u | - | ventricular tachycardia
I48.0 | Paroxysmal atrial fibrillation | c | - | paroxysmal (?:atrial fibrillation|af(?:ib)?|a-?fib)
I48.20 | Chronic atrial fibrillation, unspecified | cu | - | chronic (?:atrial fibrillation|af(?:ib)?|a-?fib)
I48.21 | Permanent atrial fibrillation | c | - | permanent (?:atrial fibrillation|af(?:ib)?|a-?fib)
I48.19 | Other persistent atrial fibrillation | c | - | persistent (?:atrial fibrillation|af(?:ib)?|a-?fib)
I48.91 | Unspecified atrial fibrillation | cu | - | atrial fibrillation; a-?fib; =AF; =Afib
I48.92 | Unspecified atrial flutter | cu | - | atrial flutter
I50.9 | Heart failure, unspecified | cu | - | (?:congestive )?heart failure; =CHF; =HF
I50.20 | Unspecified systolic (congestive) heart failure | cu | - | systolic (?:congestive )?heart failure; =HFrEF; heart failure with reduced ejection fraction
I50.21 | Acute systolic (congestive) heart failure | - | - | acute systolic (?:congestive )?heart failure
I50.22 | Chronic systolic (congestive) heart failure | c | - | chronic systolic (?:congestive )?heart failure; chronic HFrEF
I50.23 | Acute on chronic systolic (congestive) heart failure | - | - | acute on chronic systolic (?:congestive )?heart failure; acute on chronic HFrEF
I50.30 | Unspecified diastolic (congestive) heart failure | cu | - | diastolic (?:congestive )?heart failure; =HFpEF; heart failure with preserved ejection fraction
I50.31 | Acute diastolic (congestive) heart failure | - | - | acute diastolic (?:congestive )?heart failure
I50.32 | Chronic diastolic (congestive) heart failure | c | - | chronic diastolic (?:congestive )?heart failure; chronic HFpEF
I50.33 | Acute on chronic diastolic (congestive) heart failure | - | - | acute on chronic diastolic (?:congestive )?heart failure; acute on chronic HFpEF
I65.2 | Occlusion and stenosis of carotid artery | c | side | {s}carotid (?:artery )?stenosis
> right | I65.21 | Occlusion and stenosis of right carotid artery | -
> left | I65.22 | Occlusion and stenosis of left carotid artery | -
> bilateral | I65.23 | Occlusion and stenosis of bilateral carotid arteries | -
I71.40 | Abdominal aortic aneurysm, without rupture, unspecified | c | - | abdominal aortic aneurysm; =AAA
I73.9 | Peripheral vascular disease, unspecified | cu | - | peripheral (?:arterial|artery|vascular) disease; =PAD; =PVD
I80.0 | Phlebitis and thrombophlebitis of superficial vessels of lower extremities | - | side | superficial (?:thrombo)?phlebitis of {my}{s}(?:leg|lower extremity)
> right | I80.01 | Phlebitis and thrombophlebitis of superficial vessels of right lower extremity | -
> left | I80.02 | Phlebitis and thrombophlebitis of superficial vessels of left lower extremity | -
> bilateral | I80.03 | Phlebitis and thrombophlebitis of superficial vessels of lower extremities, bilateral | -
I82.40 | Acute embolism and thrombosis of unspecified deep veins of lower extremity | - | side | {s}(?:deep vein thrombosis|deep venous thrombosis|dvt)(?: of {my}{s}(?:leg|lower extremity|calf))?; {s}(?:leg|lower extremity|calf) (?:deep vein thrombosis|deep venous thrombosis|dvt)
> right | I82.401 | Acute embolism and thrombosis of unspecified deep veins of right lower extremity | -
> left | I82.402 | Acute embolism and thrombosis of unspecified deep veins of left lower extremity | -
> bilateral | I82.403 | Acute embolism and thrombosis of unspecified deep veins of lower extremity, bilateral | -
I83.9 | Asymptomatic varicose veins of lower extremities | c | side | {s}varicose veins
> right | I83.91 | Asymptomatic varicose veins of right lower extremity | -
> left | I83.92 | Asymptomatic varicose veins of left lower extremity | -
> bilateral | I83.93 | Asymptomatic varicose veins of bilateral lower extremities | -
I87.2 | Venous insufficiency (chronic) (peripheral) | c | - | venous (?:stasis|insufficiency)
I89.0 | Lymphedema, not elsewhere classified | c | - | lymph(?:o)?edema
I95.1 | Orthostatic hypotension | - | - | orthostatic hypotension; postural hypotension
I95.9 | Hypotension, unspecified | u | - | hypotension
K64.9 | Unspecified hemorrhoids | u | - | h(?:a)?emorrhoids?; piles
R00.0 | Tachycardia, unspecified | s | - | tachycardia
R00.1 | Bradycardia, unspecified | s | - | bradycardia
R00.2 | Palpitations | s | - | palpitations?
R01.1 | Cardiac murmur, unspecified | s | - | (?:heart|cardiac|systolic|diastolic) murmur
R03.0 | Elevated blood-pressure reading, without diagnosis of hypertension | s | - | elevated blood pressure reading; elevated blood pressure without (?:a )?diagnosis of hypertension
R07.9 | Chest pain, unspecified | s | - | chest pain; chest discomfort
R07.89 | Other chest pain | s | - | chest wall pain; musculoskeletal chest pain
R07.81 | Pleurodynia | s | - | pleuritic (?:chest )?pain; pleurodynia
R60.0 | Localized edema | s | - | (?:leg|ankle|pedal|lower extremity|localized) (?:edema|oedema|swelling)
R60.9 | Edema, unspecified | su | - | edema; oedema
`;
