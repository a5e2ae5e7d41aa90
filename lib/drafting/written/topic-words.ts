/**
 * Words that tell what a clause of a written note is about, from general knowledge of how notes are
 * written. Every pattern is a list of fixed phrases; look-alikes stand in read-clause-topic.test.ts.
 */

/** "54M c/o CP", "This is a 78-year-old man", "3yo F": who the note is about opens the story. */
export const WHO =
  /^(?!t(?:emp|max)?\b)(?:[a-z]+[.,]? ){0,6}\d{1,3}(?:[ -]?(?:y\/?o|yrs?|years?|mo|months?|wks?|weeks?|days?|d)\b)?(?:[ -](?:old|male|female|man|woman|boy|girl|lady|gentleman|g\d)\b| ?[mf]\b)/i;
export const WHO_SPOKEN =
  /^(?:this is )?an? (?:[a-z]+[- ]){1,5}(?:year|month|week|day)s?[- ]old\b|^(?:[a-z]+[- ]){1,3}(?:year|month|week|day)s?[- ]old\b/i;

/** Somebody tells: history, wherever it stands before the plan. */
export const TELLS =
  /^(?:(?:he|she|they|pt|patient|mom|mum|mother|father|dad|wife|husband|daughter|son|staff|parents) (?:also )?(?:denies|denied|reports?|reported|states?|says|complains|endorses|notes|describes|feels|recalls)\b|denies\b|reports\b|c\/o\b|complains\b|states\b|endorses\b)/i;

const NONE_OR_SOME = "(?:no (?:known )?|nil |not |is |he is |she is |pt )*";
export const ALLERGY = new RegExp(
  `^${NONE_OR_SOME}(?:(?:drug|food|medication) )?allerg(?:y|ies|ic to)\\b|\\b(?:nkda|nka|no (?:known |drug |medication )*allergies|(?:not|is) allergic to|allergic to)\\b|\\b(?:gives?|makes?|gave|made) (?:him|her|me) (?:a rash|hives|vomit|sick|itch\\w*|swell)|\\bhad a rash (?:with|from|to)\\b|^intoleran(?:t|ce) (?:of|to)\\b`,
  "i",
);
/** "Diabetes follow up", "Levothyroxine review", "Thyroid clinic": why the patient came. */
export const VISIT =
  /^(?!(?:no|nil|will|needs?|for|to|see|in|at|with|arrange|next|return|awaiting|await|book|refer|gp|please|routine gp|under|attends?|seen|continue|home|plan|he|she)\b)(?:[a-z][\w/-]{0,20}\s){1,3}(?:follow[- ]?up|f\/u|review|clinic|check-?up)(?: (?:visit|appointment|appt))?\.?$/i;
/** More of a relative: "She was 60", "He died of it". */
export const FAMILY_GOES_ON =
  /^(?:he|she|they) (?:(?:was|were) (?:\d|diagnosed\b|in (?:his|her|their)\b)|died\b|passed away\b|had (?:it|this)\b)/i;
/** What was done already: treatment given, not an order. */
export const GIVEN =
  /^(?:given|received|administered|treated|reassess(?:ed|ment))\b(?=[^.]{0,40}(?:\b(?:in|at|by|on) (?:the )?(?:ed|er|a&e|emergency|triage|scene|arrival|ems|ambulance|clinic|ward|amb|urgent)\b|\s?[-–:]\s|\d{1,2}:\d{2}|\btoday\b|\bhere\b))/i;
/** A statement that holds an allergy, or its absence, and nothing else. */
export const ONLY_ALLERGY =
  /^(?:(?:no|nil) (?:known )?(?:drug |food )?allergies|nkd?a|(?:is )?allergic to (?!contact)[\w -]{3,40}(?:\([^)]{1,40}\))?)\.?$/i;
/** "codeine - nausea", "pcn allergy (anaphylaxis)": a substance and what it did. */
export const REACTION =
  /^(?:[a-z][a-z/-]{2,24}(?: [a-z]{2,12})? ?(?:allergy ?\(?|[-–:] ?\(?|\()|(?:sulfa|pcn|penicillin|codeine|latex|nsaids?|amox\w{0,8}|morphine|iodine|contrast|aspirin) )(?:anaphylaxis|hives|rash|nausea|vomiting|angioedema|itching|swelling|lip swelling|headache|tendon pain)(?: as a child)?\)?\.?$/i;

export const FAMILY =
  /^(?:(?:his|her|their|the|pt's|no|maternal|paternal|both|positive|significant) )*(?:family (?:history|hx|thyroid|cancer|of)|(?:mother|mom|mum|father|dad|brother|sister|aunt|uncle|grand(?:mother|father|parents?|ma|pa)|parents?|siblings?|cousin)(?:'s)?\b[^.]{0,30}\b(?:has|had|have|died|with|dx|diabetes|t2dm|dm|cancer|mi|cad|htn|ckd|stroke|asthma|disease|hypothyroidism|hay fever|eczema|dementia|migraine|bipolar|history|at \d))/i;
const FAMILY_TELLS = "says?|said|reports?|noticed|brought|worried|gave|called|thinks|tried|saw";
export const FAMILY_SPEAKS = new RegExp(
  `^(?:his |her |the |their )?(?:mother|mom|mum|father|dad|parents?|brother|sister|wife|husband|son|daughter)\\s+(?:who )?(?:also )?(?:${FAMILY_TELLS})\\b`,
  "i",
);
export const SOCIAL =
  /\b(?:smok(?:es?|ed|er|ing)|non-?smoker|ex-?smoker|tobacco|tob|cigarettes?|vapes?|vaping|alcohol|etoh|drinks?|wine|beers?|units a week|pack[- ]years?|ppd|lives? (?:with|alone|in|at)|works? (?:as|in|at)|retired|student|teacher|married|widow(?:ed|er)?|divorced|daycare|cannabis|marijuana|illicit|carers?|walks with a frame|drives a|nurse on)\b/i;
export const IMMUNIZATION =
  /\b(?:immuni[sz]ations?|vaccin(?:es?|ations?)|imms|UTD|tetanus|td \d)\b/i;
export const OBSTETRIC =
  /^(?:g\d\s?p\d|born (?:at|by|on|\d)|birth (?:history|weight)|apgars?|(?:he|she|baby) was born|delivered (?:at|by))\b/i;
export const SURGICAL =
  /^(?:s\/p|status post|psh)\b|\b(?:cabg|tubal ligation|c-section|lap chole|appendectomy|cholecystectomy|hysterectomy|tonsillectomy)\b/i;
export const TAKES =
  /\b(?:takes?|taking|on|meds?|medications?|medicines?|drugs?|uses|compliant with|current(?:ly)?)\b/i;
export const NO_MEDICINE =
  /\b(?:no|takes no|not on any|nil|none) (?:regular |daily |current |home )?(?:medicines?|medications?|meds)\b|^calpol only|\bCOCP only/i;
export const PAST =
  /^(?:pmhx?|phx|past (?:medical |surgical |psychiatric )?(?:history|hx)|previous(?:ly)?|prior|known|hx\b|history (?:of|includes)|h\/o|(?:his|her|the) (?:past |medical )*history|otherwise (?:healthy|well|fit)|well child|healthy|no (?:medical|past|significant|prior|previous|chronic) |(?:he|she|pt|patient) (?:also )?has (?:a )?(?:known|history|well|hypertension|diabetes|asthma|copd)|intubated once)/i;

export const VITAL =
  /^(?:(?:his|her|the|on|arrival|lying|resting|repeat|initial|today|o\/e) )*(?:vitals?\b|vital signs|vss?\b|avss\b|bp\b|b\/p\b|blood pressure|temp(?:erature)?\b|t(?:max)?\s\d|hr\b|heart rate|pulse\b|p \d|rr\b|respiratory rate|sats?\b|spo2|o2 sat|saturation|weight\b|wt\b|height\b|ht\b|bmi\b|afebrile|apyrexial|ecog\b|intake\b|i\/o\b|obs\b|head circumference|length\b|(?:[7-9]\d|[12]\d{2})\/\d{2,3}\b)/i;
/** Values told from home or set as a mark are story or plan. */
export const NOT_NOW =
  /\b(?:home|log|diary|at work|pharmacy|readings?|target|goal|before|until|keep|below|above|last (?:week|month|year)|since)\b/i;

const LAB_BEFORE =
  "(?:(?:his|her|the|this|morning|today'?s|today|repeat|rapid|serum|urine|one|hour|core|axillary|blood|an?|am|initial|\\d|two|hr|free|total|venous|arterial|fasting|random|stool|mrsa) )*";
const LAB_NAMES =
  "labs?|bloods|wbc|hgb|hb|haemoglobin|hemoglobin|trops?|troponin|k\\+?|na\\+?|cr|creat|creatinine|a1c|hba1c|inr|ua|urine (?:dip|culture|hcg|albumin|protein|microscopy)|urine: |(?:pregnancy )?test|dip|urinalysis|upt|hcg|lactate|gluc(?:ose)?|fingerstick|crp|esr|tsh|t4|ferritin|b12|ldl|hdl|lipids|psa|plt|platelets?|(?:nt-pro)?bnp|d-dimer|(?:an? )?rsv|strep|covid|flu|swab|vbg|abg|csf|cea|ca[ -]?125|afp|egfr|uacr|upcr|acr|alt|ast|alp|bili(?:rubin)?|lipase|amylase|bk pcr|cmv pcr|phq-?9|gad-?7|feno|tac(?:rolimus)? level|biopsy|fna|cytology|pathology|histology|type|blood type|procalcitonin|lead|pvr|alkaline phosphatase|ptt|ana|anti-ccp|fit|calcium|potassium|sodium|magnesium|bicarb\\w*|urea|bun|albumin|uric acid|vitamin d|cultures?|feverpain|pth|phosph\\w+|anc|iron studies";
export const LAB = new RegExp(`^${LAB_BEFORE}(?:${LAB_NAMES})(?![\\w-])`, "i");
/** A value or a finding follows: a result rather than an order. */
export const HAS_RESULT =
  /\d|\b(?:pos(?:itive)?|neg(?:ative)?|normal|nl|wnl|clear|detected|elevated|high|low|pending|stable|unremarkable|grew|growth|shows?|showed|trace|\d\+)\b/i;

const VIEW =
  "x-?rays?|x rays?|xr|axr|cxr|radiographs?|films?|ct(?:a|h|ap)?|cth|mri|mra|us|ultrasound|uss|mammogram|bone scan|pet(?:-ct)?|echo(?:cardiogram)?|doppler|duplex|angiogram|dexa";
export const IMAGING = new RegExp(
  `^(?:(?:an?|the|his|her|on|right|left|l|r|renal|pelvic|chest|hand|knee|shoulder|bedside|repeat|head|carotid|abdominal|plain|portable|transvaginal|foot|ankle|wrist|hip|spine|lumbar|brain|scrotal|fast) ){0,5}(?:${VIEW})\\b`,
  "i",
);
export const PROCEDURE =
  /^(?:(?:the|an?|his|her|7-day|14-day|24-?h(?:our)?|repeat|initial) ){0,3}(?:ecg|ekg|electrocardiogram|holter|monitor(?:ing)?\b(?! for)|telemetry|spirometry|egd|ogd|endoscopy|colonoscopy|eeg|emg|stress test|nst\b|ctg|pft|fev1|peak flow|pefr|digital block|lumbar puncture|sleep study)/i;
/** A dose or an interval: an order or a medicine, no value. */
export const DOSED = /\d\s?(?:mg|mcg|iu|units?|g)\b(?!\/)|\b(?:daily|nightly|weekly|monthly)\b/i;
/** A disease by its ending, or a short word for one. */
export const DISEASE =
  /\b(?!cyanosis|acanthosis|ecchymosis|diagnosis|prognosis|kyphosis|stenosis seen|diaphoresis)[a-z]{3,}(?:itis|osis|emia|aemia|pathy|algia|oma|iasis|plasia)\b|\b(?:fx|fracture|syndrome|disease|disorder|infection|tear|sprain|strain|rupture|exacerbation|overuse|withdrawal|stroke|delirium|colic|failure)\b/i;
/** The verb that a report of findings has. */
export const SHOWS =
  /\b(?:shows?|showed|reveals?|revealed|demonstrates?|demonstrated|was read as|without|no|with|neg(?:ative)?|normal|nl|unchanged|stable|clear|nsr|sinus|from|hyperinflated)\b|\d/i;

export const EXAM_OPENS =
  /^(?:(?:his|her|the|on|both|bilateral|left|right|l|r|mild|fine|coarse|few|fewer|scattered|diffuse|trace|1\+|2\+|large|small|moderate|no|nil|tender|there is|there are|there was|he is|she is|he was|she was|he looks|she looks|pt is|patient is|the patient is|(?:on|she|he) walks with) )*(?:o\/e|on exam(?:ination)?|exam\b|pe\b|mse\b|mental (?:state|status)|gen\b|general(?! surgery| medicine)|nad\b|no acute distress|in no (?:acute )?distress|distress|heent|neck\b|lungs?\b|chest (?:is )?(?:clear|wall|exam|nontender|non-tender)|chest\/abd|chest clear|breath sounds|heart (?:is|sounds|regular|rrr|without|irregular)|heart and lungs|cv\b|cvs\b|rrr\b|abdo?\b|abdomen|ext\b|extremit|neuro\b|neurological|skin\b|gcs\b|nihss|amt\b|mmse|moca|alert|awake|drowsy|confused|comfortable|well[- ](?:appearing|kempt|nourished)|looks well|calm|pale\b|tired but|nontoxic|toxic|writhing|ears?\b|tms?\b|tympanic|throat|op clear|oropharynx|tonsils?\b|pupils?\b|fundi\b|cranial|gait|strength|power\b|sensation|reflexes|ankle reflexes|pulses|capillary refill|cap refill|crt\b|fontanelle|fundal height|fetal heart|cervix|uterus|bimanual|straight leg|slr\b|lachman|mcmurray|pivot|neer|range of motion|rom\b|full range|dressing|incision|flexion|port site|edema|oedema|jaundice|murmur|stridor|joint line|spinal tenderness|calf swelling|organomegaly|crusting|cyanosis|effusion|guarding|clonus|asterixis|flap|goitre|goiter|synovitis|crackles|creps|crepitations|wheeze|rales|lymph|nodes?\b|urticaria|recession|retractions|nasal flaring|acanthosis|writhing|swelling over|streaks|linear|vesicles|bruise|mallampati|conjunctiva|mucous|mouth is|posture|active|passive|external rotation|supraspinatus|limp|tenderness|pr (?:revealed|exam)|speaking in|urticarial|jvp\b|jvd\b|tremor|deformity|oriented|tandem|thyroid|breasts?\b|hepato|spleen|liver (?:edge|palpable)|weight bearing|able to bear|neurovascular|graft|feet)/i;

export const ASSESSMENT_OPENS =
  /^(?:likely|probabl[ey]|possible|presum|suspect|imp\b|impression|assessment|dx\b|diagnosis|ddx|differential|i (?:think|suspect|believe|am concerned)|this is(?: an?| likely| probably|:)? (?!\d)|concern(?:ing)? for|most (?:likely|consistent)|consistent with|in summary|(?:severe|acute|chronic|resolving|worsening|uncomplicated|progressive|recurrent) [a-z])/i;
export const ASSESSMENT =
  /\b(?:likely|probable|suspected|consistent with|due to|secondary to|(?:un|well[ -]|poorly )?controlled|(?:not )?at (?:goal|target)|near target|(?:is|are) improving|improving|resolved|responding|exacerbation|in range|above (?:goal|target)|must be assumed|remains possible|contraindicated|caused by|doing well|tolerating treatment|risk of)\b/i;

const VERBS =
  "start(?! of)|stop(?:ped)? |continue|increase|decrease|reduce|raise|hold|refill|order|check|repeat|refer(?:ral)?|admit|rest\\b(?! and)|ice\\b|recommend|consult|give|prescribe|schedule|advi[sc]e|counsel|encourage|obtain|send|monitor|wean|taper|arrange|push fluids|supportive|limit|begin|keep|switch|change|advance|observe|discharge|home (?:today|tomorrow|with|w\\/|after)|d\\/c|commode|thickened|safety|watch|avoid|use|proceed|wash|low[- ](?:salt|potassium)|same (?:dose|warfarin)|no (?:driving|sports|antibiotics|change|mri|further)|npo|strict|strain urine|ret(?:urn)? precautions|education|options|reassured|upright|urology at|icu|neoadjuvant|premedicate|given|sched|serial|nitrofurantoin|physical therapy|emollient|clobetasol|likely home";
export const PLAN_OPENS = new RegExp(
  `^(?:plan\\b|rx\\b|we (?:will|would|can)|i (?:have|am|would|will) (?:start|refer|advis|be grateful|like|recommend|arrang|book|given)|will |to (?:be|have|start)|${VERBS})`,
  "i",
);
export const PLAN =
  /\b(?:(?:he|she|they|pt|patient) (?:will|needs|should|is to|is not to|may)|will be|(?:is|are|was|were|to be) (?:held|stopped|arranged|offered|discussed|taught|advised|ordered|indicated|referred)|referral|i am referring|return precautions|safety[- ]net\w*|is an option|gtt\b|if (?:no better|not better|worse)|done today|given today|taken\.?$|sent\.?$|booked|every other day|stopped today|to see (?:him|her)|offered|x\s?\d+\s?d\b|\bprn\b|\bbid\b|\btds\b|\bqds\b|\bbd\b|mg\b)/i;
export const FOLLOW_UP =
  /^(?:f\/u|follow[- ]?up\b|follow up|rtc\b|return (?:to|in|with|for|here|if|when|\d)|rtn\b|recheck|r\/v\b|review (?:in|if|prn|tomorrow|\d)|see (?:me|back|in|him|her|patient)\b|clinic (?:in|\d)|next visit|back in|come back|telephone|(?:he|she|they|pt|patient) will (?:return|call|come)|call (?:back|for|if)|(?:pcp|uro|nurse|hand clinic|allergist|ortho|gp|surgery|inr|labs|wound check)\b[^.]*\b(?:if|tomorrow|\d+(?:-\d+)? ?(?:wks?|weeks?|d|days?|mo|months?|hours?|h)\b)|will follow|nurse to|phone with)/i;
