const SELF = "(?:my|your|him|her|them)sel(?:f|ves)";

/**
 * Findings that should not wait, as words of the text, written and spoken; a closed list from general
 * clinical knowledge, each one a reason to look again. A clinician should read it before clinical use.
 */
const RED_FLAGS: readonly (readonly [string, RegExp])[] = [
  [
    "suicidal thoughts",
    new RegExp(
      `\\b(?:suicid(?:al|e)(?: (?:ideation|thoughts?|attempt))?|wants? to die|(?:want(?:s|ed)?|going) to (?:kill|hurt|harm) ${SELF}|(?:killing|hurting|harming|kill|harm) ${SELF}|self[- ]harm|better off dead|not wanting to (?:be alive|live))\\b`,
      "gi",
    ),
  ],
  [
    "thoughts of harming others",
    /\b(?:homicidal(?: (?:ideation|thoughts?))?|(?:hurt|harm|kill)(?:ing)? (?:others|someone|somebody|people))\b/gi,
  ],
  [
    "worst headache",
    /\b(?:thunderclap(?: headache)?|worst headache(?: (?:of|in) (?:my|his|her|the) life)?)\b/gi,
  ],
  [
    "saddle numbness",
    /\b(?:saddle (?:an(?:a)?esthesia|numbness)|numb(?:ness)? (?:in|around|of) (?:the |my |his |her |your )?(?:groin|saddle area|perineum|genitals))\b/gi,
  ],
  [
    "loss of bladder or bowel control",
    /\b(?:(?:loss of|lost|losing) (?:control of )?(?:the |my |his |her |your )?(?:bowels?|bladder)(?: (?:or|and) (?:bowels?|bladder))?(?: (?:control|function))?|(?:bowel|f(?:a)?ecal) incontinence)\b/gi,
  ],
  [
    "vision loss",
    /\b(?:sudden (?:loss of vision|vision loss|blindness)|(?:lost|losing) (?:my |his |her |your |the )?(?:vision|sight))\b/gi,
  ],
  [
    "one-sided weakness",
    /\b(?:fac(?:e|ial) droop(?:ing|s|ed)?|slurred speech|slurring (?:my|his|her) (?:words|speech)|hemiparesis|(?:one|left|right)[- ]sided weakness|weak(?:ness)? on (?:one|the left|the right|my left|my right|his left|his right|her left|her right) side)\b/gi,
  ],
  ["coughing blood", /\b(?:h(?:a)?emoptysis|cough(?:ing|ed|s)? (?:up )?(?:some )?blood)\b/gi],
  [
    "bleeding from the gut",
    /\b(?:h(?:a)?ematemesis|vomit(?:ing|ed|s)? (?:up )?blood|throwing up blood|melena|black,? tarry stools?|coffee[- ]ground (?:emesis|vomit))\b/gi,
  ],
  [
    "airway swelling",
    /\b(?:anaphyla(?:xis|ctic)|throat (?:is |was |feels like it'?s )?(?:clos(?:ing|ed)|swelling|tightening)|stridor)\b/gi,
  ],
  [
    "chest pain with exertion",
    /\b(?:exertional (?:chest (?:pain|pressure|tightness|discomfort)|angina)|chest (?:pain|pressure|tightness|discomfort) (?:(?:with|on|during|after|when|while) )(?:i'?m |he'?s |she'?s |i |he |she )?(?:exertion|exercis\w+|walk\w*|climb\w*|stairs|activity|running|run))\b/gi,
  ],
  [
    "pain to the arm or jaw",
    /\b(?:radiat(?:es|ing|ed)|goes|going|spread(?:s|ing)?|shoot(?:s|ing)?) (?:down |in)?to (?:the |my |his |her |your )?(?:left arm|both arms|jaw)\b/gi,
  ],
  ["tearing pain", /\b(?:tearing|ripping) (?:chest|back|abdominal)? ?pain\b/gi],
  [
    "loss of consciousness",
    /\b(?:syncop(?:e|al)(?: episodes?)?|pass(?:ed|ing|es) out|faint(?:ed|s)|black(?:ed|ing) out|los(?:t|ing|s of) consciousness)\b/gi,
  ],
  ["stiff neck", /\b(?:nuchal rigidity|meningismus)\b/gi],
  [
    "bleeding or less movement in pregnancy",
    /\b(?:(?:decreased|less|reduced|no) f(?:o)?etal movements?|baby (?:is |has )?(?:stopped|not) moving)\b/gi,
  ],
  ["rash that does not blanch", /\b(?:non-?blanching|petechia[el]?|purpur(?:a|ic))(?: rash)?\b/gi],
  [
    "rigid abdomen",
    /\b(?:rigid abdomen|board-?like abdomen|peritoni(?:tis|tic|sm)|peritoneal signs)\b/gi,
  ],
];

/** `name` is one of the closed list; `start` and `end` are UTF-16 units into the text read. */
export type RedFlag = Readonly<{ name: string; start: number; end: number }>;

/**
 * Words of a text that ask for urgency, every place, in source order. Says nothing about negation,
 * time or person: the caller drops the ones that are denied, past or another's.
 */
export function findRedFlags(text: string): RedFlag[] {
  return RED_FLAGS.flatMap(([name, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({
      name,
      start: match.index,
      end: match.index + match[0].length,
    })),
  ).sort((a, b) => a.start - b.start);
}
