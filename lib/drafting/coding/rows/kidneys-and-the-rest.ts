/** ICD-10-CM rows: kidneys, urinary and genital organs, pregnancy, other signs and factors. Format: `code-table.ts`. */
export const KIDNEYS_AND_THE_REST = String.raw`
N10 | Acute pyelonephritis | - | - | acute pyelonephritis; pyelonephritis
N13.30 | Unspecified hydronephrosis | u | - | hydronephrosis
N17.9 | Acute kidney failure, unspecified | - | - | acute kidney injury; acute renal failure; =AKI
N18.1 | Chronic kidney disease, stage 1 | c | - | (?:ckd|chronic kidney disease),?(?: stage)? (?:1|i)
N18.2 | Chronic kidney disease, stage 2 (mild) | c | - | (?:ckd|chronic kidney disease),?(?: stage)? (?:2|ii); stage (?:2|ii) (?:ckd|chronic kidney disease)
N18.30 | Chronic kidney disease, stage 3 unspecified | c | - | (?:ckd|chronic kidney disease),?(?: stage)? (?:3|iii); stage (?:3|iii) (?:ckd|chronic kidney disease)
N18.31 | Chronic kidney disease, stage 3a | c | - | (?:ckd|chronic kidney disease),?(?: stage)? 3a; stage 3a (?:ckd|chronic kidney disease)
N18.32 | Chronic kidney disease, stage 3b | c | - | (?:ckd|chronic kidney disease),?(?: stage)? 3b; stage 3b (?:ckd|chronic kidney disease)
N18.4 | Chronic kidney disease, stage 4 (severe) | c | - | (?:ckd|chronic kidney disease),?(?: stage)? (?:4|iv); stage (?:4|iv) (?:ckd|chronic kidney disease)
N18.5 | Chronic kidney disease, stage 5 | c | - | (?:ckd|chronic kidney disease),?(?: stage)? (?:5|v); stage (?:5|v) (?:ckd|chronic kidney disease)
N18.6 | End stage renal disease | c | - | end[- ]stage (?:renal|kidney) disease; =ESRD
N18.9 | Chronic kidney disease, unspecified | cu | - | chronic kidney disease; ckd; chronic renal insufficiency
N20.0 | Calculus of kidney | - | - | (?:kidney|renal) stones?; nephrolithiasis; renal calcul(?:us|i)
N20.1 | Calculus of ureter | - | - | ureteral (?:stones?|calcul(?:us|i)); ureterolithiasis
N23 | Unspecified renal colic | - | - | renal colic
N28.1 | Cyst of kidney, acquired | - | - | (?:renal|kidney) cysts?
N30.00 | Acute cystitis without hematuria | - | - | acute cystitis without h(?:a)?ematuria
N30.01 | Acute cystitis with hematuria | - | - | acute cystitis with h(?:a)?ematuria
N30.90 | Cystitis, unspecified without hematuria | u | - | cystitis
N32.81 | Overactive bladder | c | - | overactive bladder
N39.0 | Urinary tract infection, site not specified | - | - | urinary tract infection; =UTI; bladder infection
N39.3 | Stress incontinence (female) (male) | - | - | stress (?:urinary )?incontinence
N39.41 | Urge incontinence | - | - | urge (?:urinary )?incontinence
N40.0 | Benign prostatic hyperplasia without lower urinary tract symptoms | c | - | benign prostatic hyperplasia without (?:lower urinary tract symptoms|luts|obstruction); bph without (?:luts|obstruction)
N40.1 | Benign prostatic hyperplasia with lower urinary tract symptoms | c | - | benign prostatic hyperplasia with (?:lower urinary tract symptoms|luts|urinary obstruction); bph with (?:luts|lower urinary tract symptoms)
N40 | Benign prostatic hyperplasia | cu | whether there are urinary symptoms | benign prostatic (?:hyperplasia|hypertrophy); bph; enlarged prostate
N41.0 | Acute prostatitis | - | - | acute prostatitis
N41.1 | Chronic prostatitis | c | - | chronic prostatitis
N43.3 | Hydrocele, unspecified | - | - | hydrocele
N45.1 | Epididymitis | - | - | epididymitis
N45.3 | Epididymo-orchitis | - | - | epididymo-?orchitis
N44.00 | Torsion of testis, unspecified | - | - | testicular torsion; torsion of (?:the )?testis
N48.1 | Balanitis | - | - | balanitis
N52.9 | Male erectile dysfunction, unspecified | c | - | erectile dysfunction; impotence
N60.1 | Diffuse cystic mastopathy | c | side | {s}fibrocystic (?:breast )?(?:disease|change|changes)
> right | N60.11 | Diffuse cystic mastopathy of right breast | -
> left | N60.12 | Diffuse cystic mastopathy of left breast | -
N61.0 | Mastitis without abscess | - | - | mastitis
N63.0 | Unspecified lump in unspecified breast | u | - | breast (?:lump|mass)
N64.4 | Mastodynia | s | - | breast pain; mastalgia
N73.9 | Female pelvic inflammatory disease, unspecified | u | - | pelvic inflammatory disease; =PID
N76.0 | Acute vaginitis | - | - | acute vaginitis; vaginitis; bacterial vaginosis; =BV
B37.3 | Candidiasis of vulva and vagina | - | whether acute or chronic | vaginal (?:candidiasis|yeast infection); vulvovaginal candidiasis; yeast infection of (?:the )?vagina
N80.9 | Endometriosis, unspecified | cu | - | endometriosis
N83.20 | Unspecified ovarian cysts | - | side | {s}ovarian cysts?
> right | N83.201 | Unspecified ovarian cyst, right side | -
> left | N83.202 | Unspecified ovarian cyst, left side | -
N91.2 | Amenorrhea, unspecified | su | - | amenorrh(?:o)?ea
N92.0 | Excessive and frequent menstruation with regular cycle | - | - | menorrhagia; heavy (?:menstrual (?:bleeding|periods?)|periods?)(?: with regular cycles?)?
N92.6 | Irregular menstruation, unspecified | s | - | irregular (?:periods?|menstruation|menses)
N93.9 | Abnormal uterine and vaginal bleeding, unspecified | su | - | abnormal uterine bleeding; =AUB; abnormal vaginal bleeding
N94.6 | Dysmenorrhea, unspecified | s | - | dysmenorrh(?:o)?ea; painful periods?; menstrual cramps
N95.0 | Postmenopausal bleeding | - | - | post-?menopausal bleeding
N95.1 | Menopausal and female climacteric states | - | - | menopausal (?:symptoms|hot flashes|hot flushes); hot flashes due to menopause
N97.9 | Female infertility, unspecified | u | - | female infertility
O03.9 | Complete or unspecified spontaneous abortion without complication | - | - | complete spontaneous abortion; complete miscarriage
O20.0 | Threatened abortion | - | - | threatened (?:abortion|miscarriage)
O21.0 | Mild hyperemesis gravidarum | - | - | mild hyperemesis(?: gravidarum)?
O24.41 | Gestational diabetes mellitus in pregnancy | - | control | gestational diabetes(?: mellitus)?; =GDM
O24.410 | Gestational diabetes mellitus in pregnancy, diet controlled | - | - | (?:diet[- ]controlled gestational diabetes(?: mellitus)?|gestational diabetes(?: mellitus)?,? diet[- ]controlled)
P59.9 | Neonatal jaundice, unspecified | - | - | neonatal jaundice; newborn jaundice; jaundice of (?:the )?newborn
R30.0 | Dysuria | s | - | dysuria; painful urination; burning (?:with|on) urination
R31.0 | Gross hematuria | s | - | gross h(?:a)?ematuria
R31.9 | Hematuria, unspecified | su | - | h(?:a)?ematuria; blood in (?:the )?urine
R32 | Unspecified urinary incontinence | su | - | urinary incontinence
R33.9 | Retention of urine, unspecified | s | - | urinary retention; retention of urine
R35.0 | Frequency of micturition | s | - | urinary frequency; frequent urination
R35.1 | Nocturia | s | - | nocturia
R39.15 | Urgency of urination | s | - | urinary urgency; urgency of urination
R50.9 | Fever, unspecified | s | - | fever; febrile
R52 | Pain, unspecified | su | - | generali[sz]ed pain; pain all over
R61 | Generalized hyperhidrosis | s | - | night sweats
R59.0 | Localized enlarged lymph nodes | s | - | (?:localized |cervical |axillary |inguinal )(?:lymphadenopathy|enlarged lymph nodes)
R59.9 | Enlarged lymph nodes, unspecified | su | - | lymphadenopathy; swollen (?:lymph nodes|glands)
R68.83 | Chills (without fever) | s | - | chills without fever
R73.01 | Impaired fasting glucose | - | - | impaired fasting glucose
R74.01 | Elevation of levels of liver transaminase levels | - | - | elevated (?:liver (?:enzymes|transaminases)|transaminases|alt|ast)
R80.9 | Proteinuria, unspecified | s | - | proteinuria
R87.610 | Atypical squamous cells of undetermined significance on cytologic smear of cervix (ASC-US) | - | - | =ASC-US; ascus
Z72.0 | Tobacco use | c | - | tobacco use
Z79.01 | Long term (current) use of anticoagulants | c | - | (?:long[- ]term (?:\(current\) )?use of anticoagulants?); (?:chronic|long[- ]term) anticoagulation
Z79.4 | Long term (current) use of insulin | c | - | long[- ]term (?:\(current\) )?(?:use of insulin|insulin use)
Z85.3 | Personal history of malignant neoplasm of breast | h | - | (?:history of|hx of|h/o) breast (?:cancer|carcinoma)
Z85.46 | Personal history of malignant neoplasm of prostate | h | - | (?:history of|hx of|h/o) prostate (?:cancer|carcinoma)
Z85.038 | Personal history of other malignant neoplasm of large intestine | h | - | (?:history of|hx of|h/o) colon (?:cancer|carcinoma)
Z85.118 | Personal history of other malignant neoplasm of bronchus and lung | h | - | (?:history of|hx of|h/o) lung (?:cancer|carcinoma)
Z85.820 | Personal history of malignant melanoma of skin | h | - | (?:history of|hx of|h/o) (?:malignant )?melanoma
Z86.711 | Personal history of pulmonary embolism | h | - | (?:history of|hx of|h/o) (?:pulmonary embol(?:ism|us)|pe)
Z86.718 | Personal history of other venous thrombosis and embolism | h | - | (?:history of|hx of|h/o) (?:deep vein thrombosis|deep venous thrombosis|dvt)
Z86.32 | Personal history of gestational diabetes | h | - | (?:history of|hx of|h/o) gestational diabetes
Z87.442 | Personal history of urinary calculi | h | - | (?:history of|hx of|h/o) (?:kidney stones?|nephrolithiasis|renal calculi)
Z87.891 | Personal history of nicotine dependence | h | - | (?:former smoker|ex-smoker|(?:history of|hx of|h/o) (?:nicotine dependence|smoking|tobacco use))
Z95.0 | Presence of cardiac pacemaker | c | - | (?:has a |s/p |with a )?(?:cardiac )?pacemaker(?: in place)
Z95.1 | Presence of aortocoronary bypass graft | c | - | (?:s/p |status post |prior |previous )(?:cabg|coronary (?:artery )?bypass(?: graft(?:ing)?)?)
Z90.49 | Acquired absence of other specified parts of digestive tract | c | - | (?:s/p |status post )(?:cholecystectomy|appendectomy|lap chole)
Z90.710 | Acquired absence of both cervix and uterus | c | - | (?:s/p |status post )(?:total hysterectomy)
Z96.65 | Presence of artificial knee joint | c | side | (?:s/p |status post ){s}(?:total )?knee (?:replacement|arthroplasty)
> right | Z96.651 | Presence of right artificial knee joint | -
> left | Z96.652 | Presence of left artificial knee joint | -
> bilateral | Z96.653 | Presence of artificial knee joint, bilateral | -
Z96.64 | Presence of artificial hip joint | c | side | (?:s/p |status post ){s}(?:total )?hip (?:replacement|arthroplasty)
> right | Z96.641 | Presence of right artificial hip joint | -
> left | Z96.642 | Presence of left artificial hip joint | -
> bilateral | Z96.643 | Presence of artificial hip joint, bilateral | -
Z99.2 | Dependence on renal dialysis | c | - | dependence on (?:renal )?dialysis; on h(?:a)?emodialysis; dialysis[- ]dependent
Z23 | Encounter for immunization | - | - | (?:encounter for |here for )(?:immuni[sz]ation|vaccination)
`;
