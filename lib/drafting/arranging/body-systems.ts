/** Systems in the order an examination is written, with the words that name each. */
const SYSTEMS: readonly (readonly [string, string])[] = [
  [
    "Constitutional",
    "fevers?|chills|weight|fatigue|tired(?:ness)?|appetite|night sweats|sweats|sweating|malaise|distress|well[- ]appearing|energy",
  ],
  [
    "HEENT",
    "headaches?|sore throat|throat|sinus(?:es)?|nasal|nose|congestion|ears?|hearing|eyes?|vision|tonsils?|tongue|pupils|swallow(?:ing)?|runny nose|sinus(?:es)?|pharynx",
  ],
  ["Neck", "neck|thyroid|thyromegaly|carotid|bruits?|jvd|jugular|lymphadenopathy"],
  [
    "Cardiovascular",
    "heart|chest (?:pain|tightness|pressure)|palpitations|murmurs?|gallops?|rubs?|syncope|edema|rhythm|capillary refill|pulses?|dorsalis pedis|s1|s2|orthopnea|leg swelling|swelling in (?:the|his|her|their) (?:legs|ankles)",
  ],
  [
    "Respiratory",
    "lungs?|shortness of breath|breath(?:ing)?|cough|wheez\\w+|crackles|rales|rhonchi|sputum|dyspnea",
  ],
  [
    "Gastrointestinal",
    "abdom\\w+|nausea|vomiting|diarrhea|constipation|stomach|belly|bowels?|stools?|heartburn|reflux|rebound|guarding|hepatomegaly|hepatosplenomegaly|(?:upper|lower) quadrants?",
  ],
  ["Genitourinary", "urin\\w+|bladder|flank|cva|kidneys?|vaginal|menstrual|periods?|prostate"],
  [
    "Musculoskeletal",
    "joints?|back|knees?|hips?|shoulders?|elbows?|wrists?|hands?|fingers?|thumbs?|ankles?|foot|feet|toes?|legs?|arms?|muscles?|range of motion|straight leg|strength|gait|spine|lumbar|extremit\\w+|swelling|tenderness|ecchymosis|bruising|effusion|laxity|crepitus|malleol\\w+|metatars\\w+|ligaments?|lachman|mcmurray|drawer|grind|varus|valgus|tinel\\w*|phalen\\w*|spurling\\w*|piano key|flexion|extension|dorsiflexion|pronation|supination|abduction|adduction|external rotation|internal rotation",
  ],
  [
    "Neurological",
    "numb\\w*|tingling|dizz\\w+|sensation|reflex\\w*|seizures?|weakness|tremor|memory|confusion|balance|cranial",
  ],
  ["Skin", "skin|rash\\w*|lesions?|moles?|itching|wound|incisions?"],
  [
    "Psychiatric",
    "depress\\w+|anxi\\w+|mood|sleep\\w*|suicid\\w+|stress(?:ed|ors?)?(?! tests?\\b)",
  ],
];

const PATTERNS = SYSTEMS.map(
  ([name, words]) => [name, new RegExp(`\\b(?:${words})\\b`, "i")] as const,
);

export const SYSTEM_ORDER: readonly string[] = SYSTEMS.map(([name]) => name);

/** What may be found at any part of the body: the part it is found at says more. */
const ANYWHERE =
  /\b(?:edema|swelling|tenderness|erythema|redness|ecchymosis|bruising|strength|stress(?:ed)?|sensation|lesions?|distress)\b/gi;

/**
 * The first body system a text names, in its own word order; null when it names none. Signs that may be anywhere
 * count only where nothing else is named.
 */
export function bodySystem(text: string): string | null {
  return (
    firstSystem(text.replace(ANYWHERE, (sign) => " ".repeat(sign.length))) ?? firstSystem(text)
  );
}

function firstSystem(text: string): string | null {
  let best: { name: string; at: number } | null = null;
  for (const [name, pattern] of PATTERNS) {
    const at = text.search(pattern);
    if (at >= 0 && (best === null || at < best.at)) best = { name, at };
  }
  return best?.name ?? null;
}
