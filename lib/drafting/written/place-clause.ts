import type { NoteSection } from "@/lib/notes/note-content.schema";
import type { HeadingKind } from "../clauses/section-headings";
import { EXAM_ALL, SYMPTOM_ONCE } from "../facts/clinical-terms";
import { findLabs } from "../facts/find-labs";
import { findMedications } from "../facts/find-medications";
import { findVitals } from "../facts/find-vitals";

/** Where a heading puts its clauses; null asks for the words of the clause. */
export const SECTION_OF_KIND: Readonly<Record<HeadingKind, NoteSection | null>> = {
  header: null,
  chief_complaint: "subjective",
  history: "subjective",
  past_history: "subjective",
  surgical_history: "subjective",
  family_history: "subjective",
  social_history: "subjective",
  birth_history: "subjective",
  review_of_systems: "subjective",
  medications: "subjective",
  allergies: "subjective",
  immunizations: "subjective",
  vitals: "objective_exam",
  exam: "objective_exam",
  labs: "objective_results",
  results: "objective_results",
  course: "assessment_and_plan",
  assessment: "assessment_and_plan",
  plan: "assessment_and_plan",
  assessment_and_plan: "assessment_and_plan",
  signature: null,
};

const RESULT =
  /^(?:ecg|ekg|cxr|chest x-ray|x-?ray|ct|mri|us|ultrasound|echo|ua|urinalysis|labs?|rapid strep|trop)\b/i;
const PLAN =
  /^(?:plan|start|stop|continue|increase|decrease|hold|refill|order|check|repeat|refer|referral|follow|return|call|rtc|f\/u|d\/c|discharge|admit|rest|ice|will|recommend|consult|give|prescribe|schedule|advise|counsel|encourage|obtain|send|rx|monitor|wean|taper|arrange|see|push fluids|supportive|no sports)\b/i;
const ASSESSMENT =
  /^(?:assessment|impression|likely|probable|suspect|a:|dx|diagnosis|most consistent|presumed)\b/i;
const EXAM =
  /^(?:nad|no acute distress|gen|general|heent|neck|lungs?|chest|heart|cv|rrr|abd|abdomen|ext|neuro|skin|exam|alert|a&o|afebrile|well[- ]appearing)\b/i;

/** Section of a clause in a note without headings, from its own words; never moves back from the plan. */
export function placeByWords(text: string): NoteSection {
  if (PLAN.test(text) || ASSESSMENT.test(text)) return "assessment_and_plan";
  if (RESULT.test(text) || findLabs(text).length >= 2) return "objective_results";
  if (findVitals(text).length > 0 || EXAM.test(text)) return "objective_exam";
  const signs = (text.match(EXAM_ALL) ?? []).length;
  if (signs >= 2 && !SYMPTOM_ONCE.test(text) && findMedications(text).length === 0) {
    return "objective_exam";
  }
  return "subjective";
}
