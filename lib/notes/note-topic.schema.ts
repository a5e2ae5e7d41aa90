import type { NoteSection } from "./note-content.schema";

/**
 * What a sentence of a note is about, finer than its section. Templates put topics under headings. A plain list,
 * so that a page can arrange a note without carrying the parser of schemas.
 */
export const NOTE_TOPICS = [
  "chief_complaint",
  "history_of_present_illness",
  "review_of_systems",
  "past_medical_history",
  "past_surgical_history",
  "obstetric_history",
  "medications",
  "allergies",
  "immunizations",
  "family_history",
  "social_history",
  "vitals",
  "physical_exam",
  "labs",
  "imaging",
  "procedures",
  "course",
  "assessment",
  "plan",
  "follow_up",
] as const;
export type NoteTopic = (typeof NOTE_TOPICS)[number];

/** The section each topic belongs to. */
export const SECTION_OF_TOPIC: Readonly<Record<NoteTopic, NoteSection>> = {
  chief_complaint: "subjective",
  history_of_present_illness: "subjective",
  review_of_systems: "subjective",
  past_medical_history: "subjective",
  past_surgical_history: "subjective",
  obstetric_history: "subjective",
  medications: "subjective",
  allergies: "subjective",
  immunizations: "subjective",
  family_history: "subjective",
  social_history: "subjective",
  vitals: "objective_exam",
  physical_exam: "objective_exam",
  labs: "objective_results",
  imaging: "objective_results",
  procedures: "objective_results",
  course: "assessment_and_plan",
  assessment: "assessment_and_plan",
  plan: "assessment_and_plan",
  follow_up: "assessment_and_plan",
};
