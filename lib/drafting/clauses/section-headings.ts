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
    "cc|chief complaint|reason for visit|reason for consult(?:ation)?|presenting complaint|pc|complaint",
  history:
    "hpi|history of present illness|history of presenting complaint|hpc|history|hx|interval history|subjective|s|present illness|story",
  past_history:
    "pmh|pmhx|past medical history|past history|medical history|problem list|problems|active problems|comorbidities|medical problems",
  surgical_history: "psh|pshx|past surgical history|surgical history|surgeries|procedures",
  family_history: "fh|fhx|family history|family hx|family",
  social_history: "sh|shx|social history|social|social hx|habits",
  birth_history: "birth history|birth hx|birth|development|developmental history|growth|diet",
  review_of_systems: "ros|review of systems",
  medications:
    "meds|medications|current meds|current medications|home meds|home medications|rx|drug history|dh|medication list|outpatient medications",
  allergies: "allergies|allergy|all|drug allergies|nkda|adverse reactions",
  immunizations: "immunizations|vaccines|vaccinations|imm|immunisations",
  vitals: "vitals|vital signs|vs|v/s|obs|observations|triage vitals",
  exam: "exam|physical exam|physical examination|pe|examination|o/e|on exam|on examination|objective|o|general|gen|heent|neck|cv|cvs|heart|cardiac|cardiovascular|lungs|chest|resp|respiratory|pulm|abdomen|abd|gi|gu|ext|extremities|msk|musculoskeletal|neuro|neurologic|skin|psych|back|ent|ears|throat|eyes|breast|pelvic",
  labs: "labs|laboratory|lab results|bloods|laboratory data|laboratory results",
  results:
    "results|data|imaging|ecg|ekg|cxr|chest x-ray|x-ray|xray|ct(?: \\w+)?|mri(?: \\w+)?|us|ultrasound|echo|echocardiogram|ua|urinalysis|studies|diagnostics|rapid strep|poc|point of care|diagnostic results|radiology|pathology|urine",
  course:
    "ed course|course|emergency department course|hospital course|mdm|medical decision making",
  assessment:
    "assessment|a|impression|imp|diagnosis|diagnoses|dx|final diagnosis|differential|ddx|problem",
  plan: "plan|p|recommendations|recs|disposition|dispo|instructions|follow[- ]?up|f/u|orders|discharge instructions|plan of care|treatment|to do",
  assessment_and_plan:
    "a/p|a&p|ap|assessment and plan|assessment & plan|assessment/plan|assessment / plan|impression and plan|impression/plan",
  signature: "signed|signature|electronically signed(?: by)?|dictated(?: by)?|author",
};

/** Headings whose own word belongs in the sentence, because it names the test or the organ. */
const KEPT_LABEL =
  /^(?:labs?|ecg|ekg|cxr|chest x-ray|x-ray|xray|ct|mri|us|ultrasound|echo|echocardiogram|ua|urinalysis|urine|rapid strep|general|gen|heent|neck|cv|cvs|heart|cardiac|cardiovascular|lungs|chest|resp|respiratory|pulm|abdomen|abd|gi|gu|ext|extremities|msk|musculoskeletal|neuro|neurologic|skin|psych|back|ent|ears|throat|eyes|breast|pelvic|diet|development|birth|growth|dispo|disposition|differential|ddx|follow[- ]?up|f\/u)\b/i;

const KIND_PATTERNS = (Object.entries(HEADINGS) as [HeadingKind, string][]).map(
  ([kind, words]) => [kind, new RegExp(`^(?:${words})$`, "i")] as const,
);

const TIME_WORDS =
  "(?:\\s+(?:today|yesterday|this morning|on arrival|on admission|\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{2,4})?|\\[[A-Z]+_\\d+\\]|\\([^)]{1,24}\\)))?";
const WITH_COLON = new RegExp(
  `^(?:[#*\\s]*)([A-Za-z][A-Za-z&/ -]{0,40}?)(${TIME_WORDS})\\s*(?:\\*\\*)?\\s*:(?:\\*\\*)?(?!\\d)`,
);
const ALONE = new RegExp(`^(?:[#*=\\s]*)([A-Za-z][A-Za-z&/ -]{0,40}?)(${TIME_WORDS})\\s*[*#=]*$`);

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
  const alone = colon ? null : ALONE.exec(line);
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
    isLabelKept: KEPT_LABEL.test(label.trim()),
  };
}
