import type { NoteTopic } from "../note-topic.schema";
import {
  keptAbbreviations,
  shippedTemplateIdSchema,
  type NoteLayout,
  type ShippedTemplateId,
  type TemplateDefinition,
  type TemplatePart,
} from "./template.schema";

type Manner = Partial<Pick<TemplatePart, "style" | "length" | "isRequired">>;

const part = (
  heading: string,
  topics: readonly NoteTopic[],
  { style = "sentences", length = "full", isRequired = false }: Manner = {},
): TemplatePart => ({ heading, topics: [...topics], style, length, isRequired });

const required = { isRequired: true } as const;
const list = { style: "bullets", length: "brief" } as const;
const plain = { length: "brief" } as const;

const HISTORY = ["chief_complaint", "history_of_present_illness", "review_of_systems"] as const;
const BACKGROUND = [
  "past_medical_history",
  "past_surgical_history",
  "obstetric_history",
  "immunizations",
  "family_history",
  "social_history",
] as const;
const TREATMENT = ["medications", "allergies"] as const;
const EXAM = ["vitals", "physical_exam"] as const;
const RESULTS = ["labs", "imaging", "procedures"] as const;
const JUDGEMENT = ["course", "assessment"] as const;
const PLAN = ["plan", "follow_up"] as const;

const SUBJECTIVE = [...HISTORY, ...BACKGROUND, ...TREATMENT] as const;
const OBJECTIVE = [...EXAM, ...RESULTS] as const;
const CONCLUSION = [...JUDGEMENT, ...PLAN] as const;

/** The shipped templates, in the order of the picker. Change one only together with its version below. */
export const SHIPPED_TEMPLATES: Readonly<Record<ShippedTemplateId, TemplateDefinition>> = {
  soap: {
    name: "SOAP",
    wording: "clinical",
    parts: [
      part("Subjective", SUBJECTIVE, required),
      part("Objective", OBJECTIVE, required),
      part("Assessment and plan", CONCLUSION, required),
    ],
  },
  encounter: {
    name: "Encounter",
    wording: "clinical",
    parts: [
      part("Chief complaint", ["chief_complaint"]),
      part(
        "History of present illness",
        SUBJECTIVE.filter((topic) => !/^(?:chief_complaint|review_of_systems)$/.test(topic)),
        required,
      ),
      part("Review of systems", ["review_of_systems"]),
      part("Vitals", ["vitals"]),
      part("Physical exam", ["physical_exam"], required),
      part("Results", RESULTS, required),
      part("Assessment and plan", [...JUDGEMENT, "plan"], required),
      part("Instructions", ["follow_up"]),
    ],
  },
  "h-and-p": {
    name: "History and physical",
    wording: "clinical",
    parts: [
      part("Chief complaint", ["chief_complaint"], required),
      part("History of present illness", ["history_of_present_illness"], required),
      part("Past medical history", ["past_medical_history", "obstetric_history"], required),
      part("Past surgical history", ["past_surgical_history"]),
      part("Medications", ["medications"], { ...list, ...required }),
      part("Allergies", ["allergies"], { ...list, ...required }),
      part("Immunizations", ["immunizations"]),
      part("Family history", ["family_history"], required),
      part("Social history", ["social_history"], required),
      part("Review of systems", ["review_of_systems"], required),
      part("Vital signs", ["vitals"], required),
      part("Physical exam", ["physical_exam"], required),
      part("Results", RESULTS),
      part("Assessment", JUDGEMENT, required),
      part("Plan", PLAN, { style: "bullets", ...required }),
    ],
  },
  progress: {
    name: "Progress note",
    wording: "clinical",
    parts: [
      part("Interval history", [...HISTORY, ...BACKGROUND], { ...list, ...required }),
      part("Medications", TREATMENT, list),
      part("Vital signs", ["vitals"], { ...list, ...required }),
      part("Exam", ["physical_exam"], { ...list, ...required }),
      part("Results", RESULTS, list),
      part("Assessment and plan", CONCLUSION, { ...list, ...required }),
    ],
  },
  "referral-letter": {
    name: "Referral letter",
    wording: "clinical",
    parts: [
      part("Reason for referral", ["chief_complaint", "history_of_present_illness"], required),
      part("Background", [...BACKGROUND, "review_of_systems"]),
      part("Medications", ["medications"], { style: "bullets", ...required }),
      part("Allergies", ["allergies"], required),
      part("Examination", EXAM, required),
      part("Investigations", RESULTS),
      part("Impression", JUDGEMENT, required),
      part("Plan and request", PLAN, required),
    ],
  },
  "patient-summary": {
    name: "Summary for the patient",
    wording: "plain",
    parts: [
      part("Why you came", ["chief_complaint", "history_of_present_illness"], plain),
      part("What you told us", [...BACKGROUND, "review_of_systems"], plain),
      part("What we found", EXAM, plain),
      part("Your test results", RESULTS, plain),
      part("What we think", JUDGEMENT, { ...plain, ...required }),
      part("Your medicines", ["medications"], list),
      part("Your allergies", ["allergies"], list),
      part("What happens next", PLAN, { ...list, ...required }),
    ],
  },
  dap: {
    name: "DAP",
    wording: "clinical",
    parts: [
      part("Data", [...SUBJECTIVE, ...OBJECTIVE], required),
      part("Assessment", JUDGEMENT, required),
      part("Plan", PLAN, { style: "bullets", ...required }),
    ],
  },
  birp: {
    name: "BIRP",
    wording: "clinical",
    parts: [
      part("Behavior", [...SUBJECTIVE, ...EXAM, "labs", "imaging"], required),
      // What was done in the session. A medicine that somebody takes is none.
      part("Intervention", ["procedures"], required),
      part("Response", JUDGEMENT, required),
      part("Plan", PLAN, { style: "bullets", ...required }),
    ],
  },
};

/** Raised with every change of a shipped definition; notes carry it in their layout. */
const SHIPPED_VERSION = 1;

export function isShippedTemplate(id: string): id is ShippedTemplateId {
  return shippedTemplateIdSchema.safeParse(id).success;
}

/** What a note drafted by a template carries of it. */
export function layoutOf(
  definition: TemplateDefinition,
  saved: Pick<NoteLayout, "templateId" | "version">,
): NoteLayout {
  const { name, wording, abbreviations, parts } = definition;
  const { templateId, version } = saved;
  return { templateId, name, version, wording, ...keptAbbreviations(abbreviations), parts };
}

export function shippedLayout(id: ShippedTemplateId): NoteLayout {
  return layoutOf(SHIPPED_TEMPLATES[id], { templateId: id, version: SHIPPED_VERSION });
}
