import type { NoteTopic } from "@/lib/notes/note-topic.schema";

/** What a clinician calls each topic. */
export const TOPIC_WORDS: Readonly<Record<NoteTopic, string>> = {
  chief_complaint: "Chief complaint",
  history_of_present_illness: "History of present illness",
  review_of_systems: "Review of systems",
  past_medical_history: "Past medical history",
  past_surgical_history: "Past surgical history",
  obstetric_history: "Obstetric history",
  medications: "Medications",
  allergies: "Allergies",
  immunizations: "Immunizations",
  family_history: "Family history",
  social_history: "Social history",
  vitals: "Vital signs",
  physical_exam: "Physical exam",
  labs: "Laboratory",
  imaging: "Imaging",
  procedures: "Procedures",
  course: "Course",
  assessment: "Assessment",
  plan: "Plan",
  follow_up: "Follow-up",
};
