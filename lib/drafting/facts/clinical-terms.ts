/**
 * Words the drafter knows as clinical, written from general knowledge: alternatives of a pattern,
 * longest first is not needed since the pattern builder sorts them.
 */
const SYMPTOMS =
  "chest pain|chest pressure|chest tightness|chest discomfort|abdominal pain|stomach pain|belly pain|back pain|low back pain|lower back pain|neck pain|knee pain|shoulder pain|hip pain|joint pain|muscle pain|leg pain|foot pain|ankle pain|wrist pain|hand pain|elbow pain|arm pain|flank pain|pelvic pain|ear pain|eye pain|throat pain|sore throat|pain at rest|pain|pains|ache|aches|aching|soreness|sore|tenderness|tender|headache|headaches|migraine|migraines|dizziness|dizzy|lightheadedness|lightheaded|light headed|vertigo|syncope|fainting|passing out|passed out|blackout|palpitations|shortness of breath|short of breath|doe|sob|dyspnea on exertion|dyspnea|trouble breathing|difficulty breathing|problems breathing|wheezing|wheeze|cough|coughing|sputum|phlegm|hemoptysis|fever|fevers|chills|night sweats|sweats|sweating|fatigue|tired|tiredness|malaise|weakness|weak|weight loss|weight gain|loss of appetite|appetite|nausea|nauseous|vomiting|throwing up|diarrhea|constipation|blood in stool|blood in your stool|bloody stools|black stools|melena|heartburn|indigestion|bloating|bloated|bowel movements|blood in urine|blood in your urine|hematuria|dysuria|burning|urinary frequency|urgency|frequency|incontinence|discharge|itching|itchy|itch|rash|rashes|hives|redness|swelling|swollen|leg swelling|edema|bruising|bleeding|numbness|numb|tingling|burning sensation|stiffness|stiff|spasms|spasm|cramps|cramping|locking|clicking|popping|giving out|instability|limping|blurred vision|blurry vision|double vision|vision loss|vision changes|hearing loss|ringing|tinnitus|congestion|nasal congestion|runny nose|stuffy nose|rhinorrhea|sneezing|drainage|hoarseness|difficulty swallowing|trouble swallowing|dysphagia|reflux|anxiety|anxious|depressed|depression|low mood|stress|stressed|insomnia|trouble sleeping|difficulty sleeping|confusion|memory loss|seizure|seizures|tremor|falls|suicidal ideation|suicidal thoughts|homicidal ideation|hot flashes|thirst|polyuria|polydipsia|lump|lumps|mass|ulcer|wound|injury|trauma|discomfort|irritability|fussiness|lethargy|poor feeding|swelled up|pressure|orthopnea|pnd|claudication|photophobia|neck stiffness|snoring|infection|infections|symptoms";

const PROBLEMS =
  "htn|hld|t2dm|t1dm|cad|chf|hypertension|high blood pressure|hyperlipidemia|high cholesterol|dyslipidemia|type 2 diabetes mellitus|type 2 diabetes|type 1 diabetes|type ii diabetes|diabetes mellitus|diabetes|prediabetes|coronary artery disease|congestive heart failure|heart failure|heart attack|myocardial infarction|mi|atrial fibrillation|afib|a-fib|angina|stable angina|unstable angina|stroke|tia|copd|chronic obstructive pulmonary disease|asthma|pneumonia|bronchitis|emphysema|sleep apnea|pulmonary embolism|dvt|deep vein thrombosis|gerd|gastroesophageal reflux disease|gastroesophageal reflux|acid reflux|gastritis|peptic ulcer disease|crohn's disease|ulcerative colitis|diverticulitis|diverticulosis|gallstones|cholecystitis|hepatitis|cirrhosis|fatty liver|pancreatitis|appendicitis|hernia|kidney stones|kidney stone|nephrolithiasis|chronic kidney disease|ckd|kidney disease|kidney failure|renal failure|acute kidney injury|kidney transplant|urinary tract infection|uti|bph|prostate cancer|breast cancer|lung cancer|colon cancer|cancer|lymphoma|leukemia|melanoma|anemia|iron deficiency|hypothyroidism|hyperthyroidism|hashimoto's|thyroid nodule|osteoporosis|osteopenia|osteoarthritis|rheumatoid arthritis|arthritis|gout|fibromyalgia|lupus|psoriasis|eczema|acne|cellulitis|carpal tunnel syndrome|carpal tunnel|plantar fasciitis|tendinitis|tendonitis|tendinopathy|bursitis|epicondylitis|rotator cuff tear|rotator cuff|meniscal tear|meniscus tear|sprain|strain|fracture|dislocation|contusion|sciatica|radiculopathy|spinal stenosis|herniated disc|degenerative disc disease|scoliosis|bipolar disorder|bipolar|depression|major depressive disorder|generalized anxiety disorder|anxiety disorder|adhd|ptsd|schizophrenia|dementia|alzheimer's|parkinson's|multiple sclerosis|epilepsy|seizure disorder|migraines|neuropathy|obesity|overweight|tobacco use|alcohol use|substance use|sinusitis|otitis media|ear infection|strep pharyngitis|strep throat|strep|pharyngitis|upper respiratory infection|allergic rhinitis|seasonal allergies|covid|covid-19|influenza|flu|croup|bronchiolitis|glaucoma|cataracts|cataract|macular degeneration|endometriosis|pcos|fibroids|menopause|pregnancy|preeclampsia|miscarriage|erectile dysfunction|valve disease|mitral regurgitation|aortic stenosis|murmur|cardiomyopathy|peripheral artery disease|aneurysm|concussion|sepsis|dehydration|gastroenteritis|syncope|hypokalemia|hyperkalemia|hyponatremia|hypoglycemia|lung nodule|pulmonary nodule|thyroid cancer|hearing loss|vitamin d deficiency|reflux|viral illness|viral syndrome|febrile seizure|autism|sickle cell disease|cystic fibrosis|hiv";

const BODY =
  "head|neck|throat|ear|ears|eye|eyes|nose|sinus|sinuses|mouth|jaw|tooth|chest|breast|breasts|lung|lungs|heart|abdomen|belly|stomach|back|spine|lumbar|flank|hip|hips|knee|knees|leg|legs|calf|thigh|ankle|ankles|foot|feet|toe|toes|heel|arm|arms|shoulder|shoulders|elbow|elbows|wrist|wrists|hand|hands|finger|fingers|thumb|skin|scalp|face|groin|pelvis|bladder|kidney|kidneys|liver|spleen|prostate|uterus|thyroid|gallbladder|bowel|colon|rectum|nodes|lymph nodes|extremities|extremity|joint|joints|muscle|muscles|nerve|tendon|ligament|meniscus|gums|tongue|tonsils|lip|lips|forearm|bicep|tailbone|ribs|rib";

export const TEST_WORDS =
  "x-ray|x-rays|xray|ct|ct scan|mri|ultrasound|echo|echocardiogram|ekg|ecg|electrocardiogram|stress test|stress echo|holter|emg|nerve conduction|pft|pulmonary function test|spirometry|colonoscopy|endoscopy|egd|mammogram|dexa|bone density|biopsy|pap smear|blood work|bloodwork|labs|lab work|lab results|cbc|bmp|cmp|lipid panel|lipids|cholesterol|a1c|hemoglobin a1c|hemoglobin|white blood cell count|white count|white blood cell|troponin|d-dimer|bnp|tsh|thyroid panel|creatinine|urinalysis|urine culture|culture|strep test|rapid strep|uric acid|autoimmune panel|vitamin d|psa|inr|glucose|blood sugar|blood sugars|potassium|sodium|ejection fraction|cardiac catheterization|catheterization|angiogram|sleep study|allergy testing|skin test|imaging|scan|test|tests|panel|images|results";

const EXAM =
  "murmur|rub|gallop|edema|pitting|rales|rhonchi|wheezes|wheezing|crackles|clear|auscultation|bilaterally|tenderness|tender|palpation|range of motion|rom|strength|sensation|reflexes|pulses|pulse|swelling|erythema|redness|effusion|soft|distended|nontender|guarding|rebound|bowel sounds|regular rate|regular rhythm|rate and rhythm|rhythm|jvd|bruit|bruits|lymphadenopathy|normal|intact|alert|oriented|distress|gait|flexion|extension|rotation|straight leg raise|lachman|mcmurray|tinel|tinel's|phalen's|spurling|varus|valgus|crepitus|ecchymosis|bruising|deformity|incision|scar|cranial nerves|pupils|tympanic|exudate|exudates|masses|mass|organomegaly|cyanosis|clubbing|perfusion|capillary refill|fluid|lesion|lesions|rash|pinprick|squeeze|push|bend|lift|positive|negative|warm|dry|moist|turgor|atraumatic|normocephalic|appearing|fontanelle|hydrated|erythematous|bulging|retractions|stridor|nares|turbinates";

/** "come back in two weeks" and "back to normal" name no part of the body. */
const BACK =
  "(?<!(?:come|came|get|got|go|went|you|him|her|call|comes|look|going|hold|put|cut|bring|be) )back(?! (?:in|to|here|through|and|at|up|when|on|with|for|now|home|then|into|after|from|over)\\b)";

/** Words that mean something else beside certain others. */
const GUARDED: Readonly<Record<string, string>> = {
  back: BACK,
  mi: "(?<!\\d )mi",
  pressure: "(?<!blood )pressure",
  stress: "stress(?! (?:echo|test|fracture|mri))",
};

function pattern(words: string, isGlobal: boolean): RegExp {
  const sorted = words
    .split("|")
    .sort((a, b) => b.length - a.length)
    .map((word) => GUARDED[word] ?? word);
  return new RegExp(`(?<![\\w-])(?:${sorted.join("|")})(?![\\w-])`, isGlobal ? "gi" : "i");
}

export const SYMPTOM = pattern(SYMPTOMS, true);
export const PROBLEM = pattern(PROBLEMS, true);
export const SYMPTOM_ONCE = pattern(SYMPTOMS, false);
export const PROBLEM_ONCE = pattern(PROBLEMS, false);
export const BODY_ONCE = pattern(BODY, false);
export const TEST_ONCE = pattern(TEST_WORDS, false);
export const EXAM_ONCE = pattern(EXAM, false);
export const EXAM_ALL = pattern(EXAM, true);
export const BODY_ALL = pattern(BODY, true);
export const TEST_ALL = pattern(TEST_WORDS, true);
