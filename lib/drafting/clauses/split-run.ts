import { findMedications } from "../facts/find-medications";

/**
 * Text typed or dictated without marks: where a new statement begins, from the words that open one.
 * Each alternative is a fixed phrase, so reading stays linear.
 */
const PERSON = "he|she|they|patient|pt|the patient|mum|mom|mother|father|dad|baby|the baby";
const VERB =
  "is|was|has|had|denies|denied|reports?|states|says|takes?|took|does|did|can|cannot|works?|lives?|smokes?|drinks?|completed|stopped|bruises|heard|feels?|notes|will|walks?|returns?|uses?|active|sleeps?|started|tried|rates|describes";
const OPENINGS = [
  `(?:${PERSON}) (?:${VERB})`,
  "we (?:will|would|can|discussed)|i (?:will|think|would|have|am)|this is|there (?:is|are|was|were)|pain (?:is|radiates|started)|worse with|better with|called by",
  "had a|has a|eating|drinking|feeding|sleeping|no|nil|denies|not pregnant|still|some|well child|previous",
  "bp(?= \\d)|blood pressure|hr(?= \\d)|heart rate|pulse(?= \\d)|temp(?= \\d)|temperature|weight(?: is)?(?= \\d)|sats?(?= \\d)|apyrexial|afebrile|fundal height|fetal heart",
  "(?:(?:r|l|right|left) )?(?:hip|knee|ankle|spine|shoulder|elbow|wrist|hand|foot)s?(?= (?:normal|and|clear|intact|tender|reduced|swollen))|o/e|on exam(?:ination)?|mental state|lungs|chest (?:is )?clear|heart (?:is|sounds|regular)|abdo(?:men)?|straight leg raise|strength|sensation|reflexes|ankle reflexes|neck (?:is )?supple|gait|throat|ears|tms?|neuro",
  "crp(?= \\d)|wcc(?= \\d)|wbc(?= \\d)|urine (?:dip|culture)|ecg|ekg|electrocardiogram|x ?rays?|hemoglobin|haemoglobin|hb(?= \\d)|phq-?9|gad-?7|blood type|one hour glucose|psa|ldl|troponin|bone scan|ultrasound|labs|bloods|creatinine|potassium",
  "past (?:medical |surgical )?history|pmh|psh|dh|fh|sh|current medications?|medications?|meds|drugs|taking|allerg(?:ies|ic)|nkda|family history|social history|imms?|imp|impression|assessment|likely|iup",
  "plan|advice|start|continue|increase|decrease|stop|refer|referral|physical therapy|follow[ -]?up|f/u|return (?:in|to)|return(?= \\d)|see in|review in|r/v|call back|recheck|kick counts|crisis numbers|keep off|university|msu|safety net",
].join("|");
const OPENING = new RegExp(`(?<=\\s)(?:${OPENINGS})(?![\\w])`, "gi");
/** Words that hold on to what follows them. */
const HOLDS =
  /\b(?:pmh|psh|dh|fh|sh|meds|allergies|and|or|with|the|a|an|of|for|to|if|unless|but|is|was|are|were|be|been|his|her|their|my|on|in|no|nil|from|because|who|which|that|when|after|before|than|at|by|not|left|right|both|repeat|check|x ?rays?|mri|ct|us|film|take|takes|took|taking|uses|using|has|had|have|says?|reports?|denies|as|since|while|until|some|new|small|each|every|will|would|due|also|he|she|they|we|i|patient|pt|significant|normal|history|likely|start|stop|continue|increase|decrease|change|first|prior|previous|up|down)$/i;
const LEAST_WORDS = 6;
/** "pmh nil meds nil": a part that is empty has ended. */
const EMPTY_PART = /\b(?:pmh|psh|dh|fh|sh|meds|medications|drugs|allergies)\s+nil$/i;

/** Whether a stretch reads as one run of words: long, small letters, hardly a mark. */
function isRun(text: string): boolean {
  const words = text.trim().split(/\s+/).length;
  const marks = (text.match(/[,;:.](?=\s)/g) ?? []).length;
  const capitals = (text.match(/\p{Lu}/gu) ?? []).length;
  if (!/^\P{L}*\p{Ll}/u.test(text)) return false;
  return words >= LEAST_WORDS && marks <= words / 10 && capitals <= words / 10;
}

/** Stretches of the statements of a run; a text that is none comes back whole. */
export function splitRun(text: string): Readonly<{ start: number; end: number }>[] {
  if (!isRun(text)) return [{ start: 0, end: text.length }];
  const doses = findMedications(text)
    .filter(({ strength }) => strength !== "")
    .map(({ start }) => start);
  const starts = [...text.matchAll(OPENING)].map(({ index }) => index);
  const cuts = [...new Set([...starts, ...doses])]
    .sort((a, b) => a - b)
    .filter((at) => {
      const before = text.slice(Math.max(0, at - 24), at).trimEnd();
      return at > 0 && (EMPTY_PART.test(before) || !HOLDS.test(before));
    });
  const bounds = [0, ...cuts, text.length];
  return bounds.slice(0, -1).map((start, index) => ({ start, end: bounds[index + 1] ?? start }));
}
