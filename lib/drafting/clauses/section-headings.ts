/** The parts of a case note that a heading can open. */
export type HeadingKind =
  | "header"
  | "chief_complaint"
  | "history"
  | "past_history"
  | "surgical_history"
  | "family_history"
  | "social_history"
  | "birth_history"
  | "review_of_systems"
  | "medications"
  | "allergies"
  | "immunizations"
  | "vitals"
  | "exam"
  | "labs"
  | "results"
  | "course"
  | "assessment"
  | "plan"
  | "assessment_and_plan"
  | "signature";

/** How headings are written, lower case without mark; a word may be followed by a date or "today". */
const HEADINGS: Readonly<Record<HeadingKind, string>> = {
  header:
    "pt|patient|patient name|name|dob|date of birth|mrn|date|visit date|date of service|dos|provider|pcp|attending|clinic|facility|age/sex|sex|phone|address|insurance|referring provider",
  chief_complaint:
    "cc|chief complaint|chief concern|reason for (?:the )?(?:visit|referral|admission|attendance|consult(?:ation)?)|presenting (?:complaint|problem|concern)|pc|complaint|visit|triage note|referral reason",
  history:
    "hpi|history of (?:the )?present(?:ing)? (?:illness|complaint)|hpc|history|hx|interval(?: history)?|interim(?: history)?|subjective|subj|s|present illness|story|oncologic(?:al)? history|prenatal course|pregnancy|identifying data|identification|summary|background|triggers|events|overnight|symptoms",
  past_history:
    "pmh|pmhx|past|past medical (?:history|hx)|past history|past (?:psychiatric|neurologic(?:al)?|cardiac) history|psychiatric history|medical history|problem list|comorbidities|medical problems|phx",
  surgical_history: "psh|pshx|past surgical (?:history|hx)|surgical history|surgeries|operations",
  family_history: "fh|fhx|family history|family hx|family",
  social_history:
    "sh|shx|social history|social|social hx|habits|home|substance use|lifestyle|occupation",
  birth_history:
    "birth history|birth hx|birth|development|developmental history|growth|diet|feeding|ob(?:stetric)? (?:history|hx)|obstetric history",
  review_of_systems: "ros|review of systems",
  medications:
    "meds|medications?|current (?:meds|medications?|treatment|drugs)|home (?:meds|medications?)|rx|drug history|drugs|dh|dhx|takes|medication list|medicines|outpatient medications|(?:discharge )?medications (?:at|on) discharge|discharge (?:meds|medications)",
  allergies:
    "allergies|allergy|all|drug allergies|allergic to|adverse reactions|allergies and intolerances",
  immunizations: "immunizations|vaccines|vaccinations|imm|immunisations",
  vitals: "vitals|vital signs|vs|v/s|obs|observations|triage vitals|vital signs today|measurements",
  exam: "exam|physical exam|physical examination|pe|examination|o/e|on exam|on examination|objective|obj|o|general|gen|heent|neck|cv|cvs|heart|cardiac|cardiovascular|lungs|chest|resp|respiratory|pulm|abdomen|abd|gi|gu|ext|extremities|msk|musculoskeletal|neuro|neurologic|skin|psych|back|ent|ears|throat|eyes|breast|pelvic|findings|mental (?:state|status)(?: exam(?:ination)?)?|mse|feet|thyroid|nodes",
  labs: "labs?|laboratory|laboratory studies|lab results|bloods|blood tests|laboratory data|laboratory results",
  results:
    "results|data|tests|investigations|ix|scales|fetal monitoring|ctg|nst|spirometry|pft|eeg|egd|fna|biopsy|core biopsy|procedures?|mammogram|bone scan|imaging|ecg|ekg|cxr|chest x-ray|x-ray|xray|ct(?: [\\w/]+){0,2}|mri(?: \\w+){0,2}|us|ultrasound|echo|echocardiogram|ua|urinalysis|studies|diagnostics|rapid strep|poc|point of care|diagnostic results|radiology|pathology|urine",
  course:
    "ed course|course|emergency department course|hospital course|(?:given|received|administered|treatment(?: given)?)(?: (?:in|at|by|on)(?: the)? (?:ed|er|emergency department|triage|scene|arrival|ems|ambulance|clinic|ward|urgent care))?(?<!^treatment)|given today|reassess(?:ed|ment)(?: at| after)?|progress",
  assessment:
    "active problems|problems|assessment|a|impression|imp|diagnosis|diagnoses|dx|final diagnosis|working diagnosis|differential|ddx|problem|mdm|medical decision making|conclusion|formulation|summary and impression",
  plan: "plan|p|recommendations?|recs|advice|next steps|management|disposition|dispo|instructions|follow[- ]?up|f/u|orders|discharge instructions|plan of care|treatment|to do",
  assessment_and_plan:
    "a/p|a&p|ap|assessment and plan|assessment & plan|assessment/plan|assessment / plan|impression and plan|impression/plan",
  signature: "signed|signature|electronically signed(?: by)?|dictated(?: by)?|author",
};

/** Headings whose own word belongs in the sentence, because it names the test or the organ. */
const KEPT_LABEL =
  /^(?:labs?|ecg|ekg|egd|eeg|fna|biopsy|core biopsy|mammogram|bone scan|spirometry|pft|ctg|nst|mental (?:state|status)|mse|feet|thyroid|nodes|triggers|reassess(?:ed|ment)?|given|received|administered|treatment (?:given|in|at|by|on)|substance use|occupation|feeding|overnight|events|symptoms|habits|lifestyle|pregnancy|prenatal course|scales|procedures?|fetal monitoring|cxr|chest x-ray|x-ray|xray|ct|mri|us|ultrasound|echo|echocardiogram|ua|urinalysis|urine|rapid strep|general|gen|heent|neck|cv|cvs|heart|cardiac|cardiovascular|lungs|chest|resp|respiratory|pulm|abdomen|abd|gi|gu|ext|extremities|msk|musculoskeletal|neuro|neurologic|skin|psych|back|ent|ears|throat|eyes|breast|pelvic|diet|development|birth|growth|dispo|disposition|differential|ddx|follow[- ]?up|f\/u)\b/i;

const KIND_PATTERNS = (Object.entries(HEADINGS) as [HeadingKind, string][]).map(
  ([kind, words]) => [kind, new RegExp(`^(?:${words})$`, "i")] as const,
);

const TIME_WORDS =
  "(?:\\s{1,4}(?:today|yesterday|this morning|on arrival|on admission|(?:at )?\\d{1,2}:\\d{2}|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?(?: \\d{4})?|\\d{1,2}/\\d{4}|\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?|(?:at )?[0-2]\\d{3}h?|\\d{1,2} ?(?:h|hrs?|hours?|mins?|minutes?)(?: later)?|\\[[A-Z]+_\\d+\\]|\\([^)]{1,24}\\)))?";
const WITH_COLON = new RegExp(
  `^[#*\\s]*([A-Za-z][A-Za-z&/ -]{0,40}?)(${TIME_WORDS})\\s{0,4}(?:\\*\\*)?(?:\\s{0,4}:(?:\\*\\*)?(?!\\d)|\\s[-–]\\s(?=\\s{0,4}\\S))`,
);
const ALONE = new RegExp(
  `^[#*=\\s]*([A-Za-z][A-Za-z&/ -]{0,40}?)(${TIME_WORDS})\\s{0,4}[*#=]{0,8}\\s{0,4}$`,
);

/** Shorthand that opens a part without a colon: "PMH HTN, HLD". */
const BARE =
  /^(PMHx?|PSHx?|FHx?|SHx?|DHx?|HPC|HPI|ROS|[Mm]eds|MEDS|Imp|IMP|imp|[Dd]x|DX|Hx|hx|HX|[Oo]\/[Ee]|VS|MSE|Rx|RX|rx)\s+(?=[\w+~<>"])(?!of\b|is\b|are\b|was\b)/;
/** The same spoken: "impression left serous otitis media". */
const SPOKEN =
  /^(chief complaint|past medical history is significant for|past (?:medical )?history|current medications are|current medications?|medications|drugs|on exam(?:ination)?|exam|procedure|mental state|impression|assessment|pmh|psh|dh|fh|sh|meds|obs|ix|imp|dx|plan|advice|subjective|objective)\s+(?!(?:is|are|was|of|to|and|shows?|showed|with|none)\b)(?=\w)/i;
const SPOKEN_KINDS: Readonly<Record<string, HeadingKind>> = {
  "past medical history is significant for": "past_history",
  "current medications are": "medications",
};

/** Parts whose own reading of a list or a complaint needs no label. */
const NEVER_KEPT: ReadonlySet<HeadingKind> = new Set([
  "header",
  "signature",
  "chief_complaint",
  "medications",
  "allergies",
]);
/** Parts that are written behind a prefix of their own. */
const PREFIXED: ReadonlySet<HeadingKind> = new Set([
  "past_history",
  "surgical_history",
  "family_history",
  "social_history",
  "immunizations",
]);
/** A part that says only this of itself would lose what it speaks of. */
const ONLY_STATE =
  /^(?:none|nil|no|negative|neg|normal|unremarkable|pending|n\/a|wnl|nad|stable)\.?\s*$/i;
/** A time of the clock, a day or a placeholder for one; a remark in brackets is none. */
const HOLDS_TIME = /^\s*(?:\[|\d|(?:at )?\d|on (?:arrival|admission)|yesterday|this morning)/i;

/** Whether the label says more than the part's name: when, where, what was measured, or of what. */
function isLabelKept(kind: HeadingKind, label: string, time: string, rest: string): boolean {
  if (rest.trim() === "") return false;
  if (KEPT_LABEL.test(label)) return true;
  if (NEVER_KEPT.has(kind)) return false;
  if (HOLDS_TIME.test(time)) return true;
  if (kind === "vitals" && /^\d/.test(rest)) return true;
  return ONLY_STATE.test(rest) && !PREFIXED.has(kind);
}

/** A heading found at the start of a line: what it opens, how it is written and where its text begins. */
export type HeadingMatch = Readonly<{
  kind: HeadingKind;
  label: string;
  /** Characters of the line that the heading takes, colon and spaces included. */
  length: number;
  isLabelKept: boolean;
}>;

function kindOf(label: string): HeadingKind | null {
  const plain = label.toLowerCase().replace(/\s+/g, " ").trim();
  return KIND_PATTERNS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** Reads a heading at the start of a line; null when there is none. Single letters need a colon. */
export function readHeading(line: string): HeadingMatch | null {
  const colon = WITH_COLON.exec(line);
  const alone = colon ? null : ALONE.exec(line.trimEnd());
  const match = colon ?? alone;
  if (!match) return null;
  const [whole, label = "", time = ""] = match;
  const kind = kindOf(label);
  if (kind === null || (alone && label.trim().length < 2)) return null;
  const space = /^\s*/.exec(line.slice(whole.length))?.[0].length ?? 0;
  return {
    kind,
    label: `${label.trim()}${time}`,
    length: whole.length + space,
    isLabelKept: isLabelKept(kind, label.trim(), time, line.slice(whole.length + space)),
  };
}

/**
 * Reads a heading that has no mark of its own at the start of a statement: chart shorthand, and in
 * notes without marks (`isSpoken`) the plain words too.
 */
export function readBareHeading(text: string, isSpoken: boolean): HeadingMatch | null {
  const match = BARE.exec(text) ?? (isSpoken ? SPOKEN.exec(text) : null);
  const label = match?.[1];
  if (!match || label === undefined) return null;
  const kind = SPOKEN_KINDS[label.toLowerCase()] ?? kindOf(label);
  if (!kind) return null;
  const { length } = match[0];
  return { kind, label, length, isLabelKept: isLabelKept(kind, label, "", text.slice(length)) };
}
