import type { Stated } from "./find-social";

const ORGAN =
  "lungs?|heart(?: sounds)?|abdomen|chest|neck|skin|pupils?|sclerae?|conjunctivae?|oropharynx|throat|tonsils?|tympanic membranes?|tms?|ears?|nares|extremities|joints?|gait|reflexes|sensation|strength|cranial nerves|pulses|affect|mood|thyroid|spine|(?:left |right )?(?:knee|hip|shoulder|ankle|wrist|elbow|foot|hand)|incision|wound|mucous membranes|bowel sounds|range of motion|rom|fontanelle|breath sounds|rhythm|rate";
const STATE =
  "clear(?: to auscultation)?(?: bilaterally)?|ctab?|soft|non-?tender|nontender|nondistended|non-?distended|distended|normal|intact|regular|irregular|unremarkable|supple|benign|symmetric(?:al)?|equal|reactive|moist|dry|warm|well[- ]perfused|full|limited|decreased|diminished|absent|present|normoactive|erythematous|bulging|injected|swollen|tender|stable|steady|antalgic|flat|icteric|anicteric|well[- ]healed|healing(?: well)?|\\d/5";
const ORGAN_STATE = new RegExp(
  `\\b(${ORGAN})\\b:?(?:\\s+(?:are|is|was|were|to|on|and|in|both|of|all|the|left|right|has|have|appears?|looks?|sounds?))*\\s+(${STATE})(?![\\w-])(?:(?:,| and|, and)\\s+(?:${STATE})(?![\\w-])){0,4}`,
  "gi",
);

const SIGN = new RegExp(
  "\\b(?:(?:[1-6]/6 |systolic |diastolic |ejection |holosystolic |faint |soft )*murmurs?|rubs?|gallops?|rales|rhonchi|wheez(?:es|ing)|crackles|stridor|retractions|jvd|jugular venous distention|(?:carotid )?bruits?|(?:pitting |pedal |trace |[1-4]\\+ |lower extremity |bilateral )*edema|cyanosis|clubbing|lymphadenopathy|hepatosplenomegaly|organomegaly|guarding|rebound(?: tenderness)?|cva tenderness|(?:point |joint line |midline |paraspinal )*tenderness(?: to palpation)?|effusions?|crepitus|ecchymos[ie]s|erythema|deformit(?:y|ies)|exudates?|(?:positive|negative) (?:straight leg raise|lachman'?s?|mcmurray'?s?|tinel'?s?|phalen'?s?|murphy'?s?|romberg|homan'?s?|spurling'?s?|drawer|empty can|hawkins)(?: (?:test|sign))?|nuchal rigidity|papilledema|no acute distress|nad|alert and oriented(?: x ?\\d)?|a&o ?x ?\\d|perrla?|eomi|rrr|ctab)(?![\\w-])",
  "gi",
);
/** Words by which an examiner tells what was found. */
const TELLS =
  /\b(?:on (?:your |physical |my )?exam\w*|i (?:do |don't |do not |can )?(?:hear|see|feel|appreciate|note|notice)|palpation|auscultation|when i (?:press|push|touch|bend|move|listen)|listening to|exam (?:is|shows|reveals)|appreciated?|you(?:'ve| have| do have)? (?:got )?(?:a |some )?(?:tenderness|edema|effusion|murmur))\b/i;

/**
 * Findings of an examination: an organ with its state ("lungs are clear"), and signs by name.
 *
 * @param isExam whether the text stands under an examination heading; else an examiner's words are asked for
 */
export function findExam(text: string, isExam: boolean): Stated[] {
  if (!isExam && !TELLS.test(text.slice(0, 2000)) && text.search(ORGAN_STATE) < 0) return [];
  const states = [...text.matchAll(ORGAN_STATE)].map((match) => {
    const organ = (match[1] ?? "").toLowerCase();
    const tail = match[0].slice(match[0].toLowerCase().indexOf((match[2] ?? "").toLowerCase()));
    return {
      concept: organ,
      value: tail.toLowerCase().replace(/\s+/g, " "),
      start: match.index,
      end: match.index + match[0].length,
    };
  });
  const signs = isExam || TELLS.test(text.slice(0, 2000)) ? [...text.matchAll(SIGN)] : [];
  const named = signs
    .map((match) => ({
      concept: match[0].toLowerCase(),
      value: "",
      start: match.index,
      end: match.index + match[0].length,
    }))
    .filter((sign) => !states.some(({ start, end }) => sign.start < end && start < sign.end));
  return [...states, ...named].sort((a, b) => a.start - b.start);
}
