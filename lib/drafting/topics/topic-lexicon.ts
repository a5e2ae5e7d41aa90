/**
 * Cue words of the parts of a visit, written from general knowledge of how histories are taken.
 * Each name becomes one feature (and one per speaker) of the topic model, whatever word matched.
 */
const CUES: Readonly<Record<string, string>> = {
  kin: "mother|father|mom|mommy|dad|daddy|parents?|brothers?|sisters?|siblings?|uncles?|aunts?|cousins?|grand(?:mother|father|ma|pa|parents?)|relatives?|family|twins?",
  household:
    "married|single|divorced|widow(?:ed|er)?|wife|husband|spouse|partner|girlfriend|boyfriend|kids?|children|sons?|daughters?|live|lives|living|alone|house|home|apartment|roommates?|pets?|dogs?|cats?",
  work: "work|works|working|worked|job|retired|employed|unemployed|occupation|career|school|college|grade|student|teacher|army|military|veteran|disability|business|company|factory|office",
  habits:
    "smok(?:e|es|ed|er|ing)|cigarettes?|tobacco|cigars?|packs?|alcohol|drinks?|drinking|drank|beers?|wine|liquor|drugs?|marijuana|weed|cocaine|heroin|meth|illicit|recreational|substance|caffeine|coffee|exercise|sexually|vape|vaping",
  allergen:
    "allerg(?:y|ies|ic)|react(?:ion|ions|s|ed)?|penicillin|sulfa|latex|hives|anaphyla(?:xis|ctic)|codeine|iodine|shellfish|peanuts?|pollen|nkda",
  surgery:
    "surg(?:ery|eries|ical|ically|eon)|operat(?:ion|ions|ed)|procedures?|removed|appendix|gallbladder|gall bladder|hysterectomy|tonsils?|replacement|bypass|stents?|c section|cesarean|transplant|implants?|biops(?:y|ies)|[a-z]{3,20}(?:ectomy|ostomy|otomy|plasty|scopy|rrhaphy)|scope|pacemaker|knife|grafts?|repair(?:ed)?|tubes tied|tubal",
  medicine:
    "medications?|medicines?|meds|pills?|tablets?|capsules?|prescri(?:bed|ption|ptions)|dose|dosage|milligrams?|mg|refills?|over the counter|vitamins?|supplements?|inhaler|insulin|antibiotics?|ointment|cream|aspirin|tylenol|ibuprofen|advil|aleve|[a-z]{3,20}(?:pril|sartan|olol|statin|azole|cillin|mycin|floxacin|prazole|tidine|pam|lam|etine|triptan|formin|afil|done|cet|ine)",
  vaccine:
    "vaccin(?:e|es|ated|ation|ations)|immuniz(?:ed|ation|ations)|shots?|boosters?|up to date",
  disease:
    "diabetes|diabetic|hypertension|high blood pressure|blood pressure|cholesterol|hyperlipidemia|asthma|copd|c o p d|cancer|stroke|heart (?:attack|disease|failure)|arthritis|osteoarthritis|thyroid|hypothyroidism|reflux|gerd|seizures?|epilepsy|depression|anxiety|anemia|kidney|hepatitis|migraines?|obesity|osteoporosis|ulcers?|glaucoma|gout|fibrillation|neuropathy|apnea|adhd|a d h d|bipolar|hiv|h i v|pneumonia|tuberculosis|dementia",
  past: "history|past|previous|previously|ever|before|diagnosed|conditions?|problems?|illness(?:es)?|hospitali[sz](?:ed|ation|ations)|medical",
  symptom:
    "pain|pains|painful|hurts?|hurting|aches?|aching|headaches?|fevers?|chills|cough(?:ing)?|nausea|vomit(?:ing)?|diarrhea|constipation|dizz(?:y|iness)|rash|itch(?:y|ing|iness)?|swelling|swollen|bleeding|blood|numb(?:ness)?|tingling|weak(?:ness)?|tired|fatigue|shortness|breath(?:ing)?|wheezing|congestion|runny|sore|throat|sweats?|appetite|urin(?:e|ate|ating|ation|ary)|bowel|vision|hearing|palpitations",
  onset:
    "start(?:ed|s)?|began|begin|since|ago|when|days?|weeks?|yesterday|today|morning|last|worse|better|happened|brings?|brought|reason|visit|see you|help you|going on|feeling|accident|fell|injur(?:y|ed)",
  obstetric:
    "pregnan(?:t|cy|cies)|miscarriages?|abortions?|deliver(?:y|ies|ed)|births?|menstrua(?:l|tion)|periods?|menopause|pap|gynecolog(?:y|ical|ist)|ob gyn|o b g y n|trimester|gravida|para",
  exam: "exam|examin(?:e|ed|ation)|normal|normally|look(?:s|ing)?|listen|clear|soft|tender(?:ness)?|intact|palpat(?:e|ion)|lungs|abdomen|pupils|reflexes|murmurs?|range of motion|gait|strength|alert|oriented|check",
  test: "x rays?|x-rays?|xrays?|ct|c t|cat scan|mri|m r i|ultrasound|imaging|scan|ekg|e k g|ecg|echo(?:cardiogram)?|labs?|blood (?:work|test|tests|report)|results?|cbc|c b c|report|cultures?|urinalysis|hemoglobin|creatinine|white count|platelets?",
  plan: "we(?:'ll| will)|i(?:'ll| will)|going to|follow up|follow-up|recommend(?:ed)?|refer(?:red|ral)?|schedule|appointment|start you|continue|advise(?:d)?|should|need to|treatment|therapy|come back|next",
  diagnosis:
    "diagnos(?:is|es|ed)|you have|seems?|looks like|appears|think|due to|caused by|because of|stable|syndrome|disease|disorder|impression|suspect|likely|rule out",
  disposition:
    "discharged?|go home|sent home|admit(?:ted)?|admission|transfer(?:red)?|ready to leave|condition|stable|released",
  course:
    "emergency|e r|er|ed|iv|i v|hospital|given|gave|received|monitor(?:ed)?|fluids?|oxygen|ambulance|consult(?:ed)?|course|improved",
  opening:
    "what brings you|brings? (?:you|him|her) (?:in|here)|how can i help|what(?:'s| is) going on|reason for (?:your|the) visit|what seems to be|how are you (?:feeling|doing)|what happened|here for|came in (?:for|because)|follow(?:ing)? up on",
  inheritance:
    "runs? in (?:the|your|my) family|family (?:history|medical)|in (?:the|your|my) family|pass(?:ed)? away|died|diseases? in|side of the family|anyone (?:in|else)",
  review:
    "any (?:other )?(?:symptoms?|changes?|problems? with|trouble|pain|fevers?|chills|nausea|headaches?|shortness|blurred|rash(?:es)?|weight)|how about|have you noticed|systems?|review|otherwise|weight (?:loss|gain)|night sweats",
  intolerance:
    "allerg(?:y|ies|ic)(?: to)?|intoleran(?:t|ce|ces)|react(?:ed|ion|ions)? to|bad reaction|no known|break out|side effects?",
  background:
    "medical (?:history|problems?|conditions?|issues?)|health (?:history|problems?|conditions?|issues?)|history of|past medical|other (?:conditions?|problems?|issues?|illness(?:es)?)|chronic|suffer from|diagnosed with",
  operated:
    "surg(?:ery|eries|ical)(?: history)?|had (?:it|them|my|your|his|her) [a-z ]{1,24} (?:removed|taken out|replaced|out)|operations?|went under|under the knife",
  taking:
    "(?:are you|you(?:'re| are)?|i(?:'m| am)?|he(?:'s| is)?|she(?:'s| is)?) (?:still |currently |also |only |just )?(?:taking|on|using|take|takes|use|uses)|prescribed|once a day|twice a day|every day|over the counter|how much|what dose|refills?",
  findings:
    "let me (?:check|examine|take a look|listen|see|look)|take a deep breath|can you (?:move|feel|lift|push|squeeze|open|follow)|i (?:don't )?(?:see|hear|feel)|on (?:your )?exam|vital signs|heart rate|pupils|looks? (?:good|fine|normal|clear)",
  reports:
    "(?:your|the|her|his) (?:report|reports|results?|x ?rays?|labs?|scan|mri|m r i|ct|c t|e k g|ekg|ultrasound|blood (?:work|test|report))|came back|shows?|showed|normal range|within normal|impression",
  judging:
    "i (?:think|believe|feel|suspect)|you (?:might |may |do |also |probably )?have|this is|it(?:'s| is) (?:called|probably|most likely|likely)|diagnosis|most likely|we call|due to|seems to be",
  ordering:
    "i(?:'d| would) like (?:you|to)|i want you to|you (?:should|need to|have to|can)|we(?:'re| are)? (?:will|going to|gonna|should)|i(?:'m| am) going to|i(?:'ll| will)|let's|make sure|continue|refer|start(?:ing)? (?:you|on)|call (?:me|us)|come back|schedule",
  leaving:
    "go home|discharged?|ready to (?:go|leave)|sent? (?:you )?home|nursing home|rehab|stable (?:condition|enough)|release|admitted|take care",
  emergency:
    "in the (?:e r|er|emergency|hospital)|emergency room|was given|were given|i gave|we gave|gave (?:you|him|her)|through (?:your|an?) i ?v|i v|nurse|was (?:seen|treated|monitored|started)|responded|during (?:your|the) stay",
  denial: "no|nope|none|never|denies|negative|nothing|not",
};

const COMPILED = Object.entries(CUES).map(
  ([name, words]) => [name, new RegExp(`\\b(?:${words})\\b`, "g")] as const,
);

/** How often each family of cue words stands in a lower-case text; families without a hit are left out. */
export function countCues(text: string): [name: string, count: number][] {
  return COMPILED.flatMap(([name, pattern]) => {
    const count = text.match(pattern)?.length ?? 0;
    return count > 0 ? [[name, count] as [string, number]] : [];
  });
}
