/**
 * The words that name a condition in a problem list. Rows read
 * `condition | phrases | phrases that look like it and are not`; a phrase stands as whole words, and
 * `-` in the text counts as a space.
 */
export const CONDITION_NAMES = `
active_bleeding | active bleeding, active bleed, gi bleed, gi bleeding, gastrointestinal bleed, gastrointestinal bleeding, gastrointestinal hemorrhage, active hemorrhage, upper gi bleed, lower gi bleed, hematemesis | history of gi bleed, history of gi bleeding, history of gastrointestinal bleeding
active_liver_disease | acute liver failure, liver failure, decompensated cirrhosis, active liver disease, acute hepatitis, hepatic failure |
acute_heart_failure | acute heart failure, decompensated heart failure, acute decompensated heart failure, acute on chronic heart failure |
adrenal_insufficiency | adrenal insufficiency, addison disease, addison's disease, addisons disease |
advanced_kidney_disease | ckd stage 4, ckd stage 5, ckd 4, ckd 5, ckd iv, ckd v, stage 4 ckd, stage 5 ckd, stage 4 chronic kidney disease, stage 5 chronic kidney disease, chronic kidney disease stage 4, chronic kidney disease stage 5, esrd, end stage renal disease, end stage kidney disease, dialysis, hemodialysis, kidney failure, renal failure |
angioedema | angioedema, angio oedema, hereditary angioedema |
angle_closure_glaucoma | angle closure glaucoma, narrow angle glaucoma, closed angle glaucoma, acute angle closure, narrow angles |
antiphospholipid | antiphospholipid syndrome, antiphospholipid antibody syndrome, triple positive antiphospholipid |
anuria | anuria, anuric |
aortic_aneurysm | aortic aneurysm, aortic dissection, abdominal aortic aneurysm, aaa |
aspirin_sensitive_asthma | aspirin sensitive asthma, aspirin exacerbated respiratory disease, aerd, samter triad, samter's triad, aspirin triad |
asthma | asthma, asthmatic, bronchospasm, reactive airway disease | cardiac asthma
bipolar | bipolar disorder, bipolar, bipolar depression, manic episode, mania |
bladder_cancer | bladder cancer, urothelial carcinoma of the bladder |
bone_marrow_depression | bone marrow depression, bone marrow suppression, bone marrow failure, aplastic anemia |
bowel_obstruction | bowel obstruction, small bowel obstruction, sbo, intestinal obstruction, gastrointestinal obstruction, paralytic ileus, ileus, bowel perforation |
bradycardia | bradycardia, sinus bradycardia |
breast_cancer | breast cancer, breast carcinoma, carcinoma of the breast, dcis, ductal carcinoma in situ | family history of breast cancer
cabg | recent cabg, perioperative cabg, cabg today, coronary artery bypass graft surgery, coronary bypass surgery |
cirrhosis | cirrhosis, liver cirrhosis, decompensated cirrhosis, compensated cirrhosis | primary biliary cirrhosis
coronary_disease | coronary artery disease, cad, coronary heart disease, ischemic heart disease, ischaemic heart disease, myocardial infarction, heart attack, nstemi, stemi, angina, prinzmetal angina, coronary vasospasm | herpangina, ludwig angina, ludwig's angina
dementia | dementia, alzheimer disease, alzheimer's disease, alzheimers disease, alzheimers, lewy body dementia |
diabetes | diabetes, diabetes mellitus, type 2 diabetes, type 1 diabetes, t2dm, t1dm, dm2, dm1 | diabetes insipidus, gestational diabetes, prediabetes
eating_disorder | bulimia, bulimia nervosa, anorexia nervosa |
esophageal_stricture | esophageal stricture, achalasia, esophageal dysmotility |
g6pd | g6pd deficiency, g6pd deficient, glucose 6 phosphate dehydrogenase deficiency |
gallbladder_disease | gallbladder disease, gallstones, cholelithiasis, cholecystitis | history of cholecystectomy
gastroparesis | gastroparesis, delayed gastric emptying |
gout | gout, gouty arthritis | pseudogout
heart_block | second degree heart block, third degree heart block, second degree av block, third degree av block, complete heart block, sick sinus syndrome, 2nd degree av block, 3rd degree av block, mobitz, mobitz ii |
heart_failure | heart failure, congestive heart failure, chf, hfref, hfpef, left ventricular dysfunction, systolic dysfunction |
hepatitis_b | hepatitis b, chronic hepatitis b, hbv, hbsag positive | hepatitis b vaccine, hepatitis b immune, hepatitis b vaccination
hit | heparin induced thrombocytopenia |
hla_b1502 | hla b*1502, hla b*15:02, hla b1502 |
hla_b5701 | hla b*5701, hla b*57:01, hla b5701 |
hyperkalemia | hyperkalemia, hyperkalaemia, high potassium |
hyperthyroidism | hyperthyroidism, thyrotoxicosis, graves disease, graves' disease |
hypocalcemia | hypocalcemia, hypocalcaemia, low calcium |
hyponatremia | hyponatremia, hyponatraemia, low sodium, siadh | low sodium diet
inflammatory_bowel_disease | inflammatory bowel disease, crohn disease, crohn's disease, crohns disease, ulcerative colitis |
intracranial_hemorrhage | intracranial hemorrhage, intracerebral hemorrhage, subarachnoid hemorrhage, subdural hematoma, hemorrhagic stroke, cerebral hemorrhage, brain bleed |
ketoacidosis | ketoacidosis, diabetic ketoacidosis, dka, metabolic acidosis, lactic acidosis | history of dka
liver_disease | liver disease, chronic liver disease, cirrhosis, hepatic impairment, liver failure, hepatic failure, alcoholic hepatitis, chronic hepatitis, acute hepatitis | fatty liver disease, nonalcoholic fatty liver disease, primary biliary cirrhosis
long_qt | long qt syndrome, congenital long qt, prolonged qt, qt prolongation, qtc prolongation, prolonged qtc, torsades de pointes |
malabsorption | chronic malabsorption, malabsorption syndrome |
mechanical_valve | mechanical heart valve, mechanical valve, mechanical mitral valve, mechanical aortic valve, prosthetic heart valve, prosthetic valve |
medullary_thyroid_cancer | medullary thyroid cancer, medullary thyroid carcinoma, men 2, men2, multiple endocrine neoplasia type 2, multiple endocrine neoplasia syndrome type 2 |
migraine_with_aura | migraine with aura, migraines with aura |
mitochondrial_disease | mitochondrial disease, mitochondrial disorder, polg mutation, alpers syndrome |
multiple_sclerosis | multiple sclerosis, optic neuritis, demyelinating disease |
myasthenia_gravis | myasthenia gravis, myasthenia | lambert eaton
opioid_dependence | opioid dependence, opioid withdrawal, opioid use disorder |
pancreatitis | pancreatitis, acute pancreatitis, chronic pancreatitis |
parkinson | parkinson disease, parkinson's disease, parkinsons disease, parkinsonism |
peptic_ulcer | peptic ulcer, peptic ulcer disease, pud, gastric ulcer, duodenal ulcer, bleeding ulcer, history of gi bleed, history of gi bleeding, history of gastrointestinal bleeding |
peripheral_artery_disease | peripheral artery disease, peripheral arterial disease, peripheral vascular disease, pad, pvd, claudication |
permanent_atrial_fibrillation | permanent atrial fibrillation, permanent afib, permanent af |
pheochromocytoma | pheochromocytoma |
porphyria | porphyria, acute intermittent porphyria | porphyria cutanea tarda
prostate_cancer | prostate cancer, prostate carcinoma, carcinoma of the prostate |
psychiatric_disorder | major depression, major depressive disorder, schizophrenia, psychosis, generalized anxiety disorder |
recent_myocardial_infarction | recent myocardial infarction, recent mi, recent heart attack, acute myocardial infarction, acute mi, recent stemi, recent nstemi |
respiratory_depression | respiratory depression |
retinopathy | macular degeneration, retinopathy, maculopathy | diabetic retinopathy
seizure_disorder | seizure disorder, epilepsy, seizures, seizure, convulsions | febrile seizure, febrile seizures
severe_asthma | severe asthma, acute asthma, status asthmaticus, asthma exacerbation |
severe_heart_disease | severe organic heart disease, severe heart disease |
severe_liver_disease | severe liver disease, severe hepatic impairment, liver failure, hepatic failure, decompensated cirrhosis, end stage liver disease |
smoking | smoker, current smoker, smokes, cigarette smoker, tobacco use, tobacco use disorder, nicotine dependence | former smoker, ex smoker, non smoker, nonsmoker, never smoker, never smokes
stroke | stroke, cva, tia, transient ischemic attack, cerebrovascular accident, ischemic stroke, hemorrhagic stroke | heat stroke
structural_heart_disease | hypertrophic cardiomyopathy, structural heart disease, structural cardiac abnormality, cardiomyopathy, congenital heart disease, serious arrhythmia |
suicidality | suicidal, suicidal ideation, suicidality, suicide attempt, untreated depression |
tardive_dyskinesia | tardive dyskinesia |
tuberculosis | tuberculosis, latent tuberculosis, latent tb, active tb, positive ppd, positive quantiferon |
type_1_diabetes | type 1 diabetes, type 1 diabetes mellitus, t1dm, dm1, type i diabetes |
uncontrolled_hypertension | uncontrolled hypertension, severe hypertension, hypertensive crisis, hypertensive urgency, hypertensive emergency, malignant hypertension |
urea_cycle | urea cycle disorder, ornithine transcarbamylase deficiency, otc deficiency |
urinary_retention | urinary retention |
vte | deep vein thrombosis, dvt, pulmonary embolism, vte, venous thromboembolism, venous thrombosis | dvt prophylaxis, vte prophylaxis
`;
