import { z } from "zod";
import { spanSchema } from "@/lib/notes/note-content.schema";

/**
 * What is thought of for one text. Labels, names and sources are words of our own tables; of the text there are
 * offsets alone (UTF-16 units), so that nothing in here has to be put back before it is shown.
 */
const spansSchema = z.array(spanSchema).max(40);
const labelSchema = z.string().min(1).max(200);

const assessedFlagSchema = z.object({
  label: labelSchema,
  /** Only words that leave doubt say it. */
  isUncertain: z.boolean(),
  spans: spansSchema,
  /** Where the text says that it is not so. */
  deniedSpans: spansSchema,
  sources: z.array(z.string().max(300)).max(20),
});
export type AssessedFlag = z.infer<typeof assessedFlagSchema>;

const argumentSchema = z.object({
  label: labelSchema,
  isUncertain: z.boolean(),
  /** Empty where age, sex or a known pregnancy says it. */
  spans: spansSchema,
});
export type AssessedArgument = z.infer<typeof argumentSchema>;

const differentialSchema = z.object({
  name: labelSchema,
  isCannotMiss: z.boolean(),
  for: z.array(argumentSchema).max(60),
  against: z.array(argumentSchema).max(60),
  /** What would speak for it and nobody spoke of: never a "no". */
  undocumented: z.array(labelSchema).max(60),
  sources: z.array(z.string().max(300)).max(20),
});
export type AssessedDifferential = z.infer<typeof differentialSchema>;

export const caseAssessmentSchema = z.object({
  schema: z.literal("provenote-assessment/v1"),
  person: z.object({
    ageYears: z.number().optional(),
    sex: z.enum(["female", "male"]).optional(),
    isPregnant: z.boolean().optional(),
  }),
  presentations: z
    .array(
      z.object({
        title: labelSchema,
        isUncertain: z.boolean(),
        spans: spansSchema,
        source: z.string().max(300),
      }),
    )
    .max(100),
  flags: z.array(assessedFlagSchema).max(200),
  /** Red flags that the text says are not there. */
  deniedFlags: z.array(z.object({ label: labelSchema, spans: spansSchema })).max(300),
  /** A value of theirs stands in the text that the rules cannot judge: no reference, or between the limits. */
  notJudgedFlags: z
    .array(z.object({ label: labelSchema, spans: spansSchema }))
    .max(300)
    .default([]),
  /** Red flags of these presentations that nobody spoke of: never a "no". */
  undocumentedFlags: z.array(labelSchema).max(300),
  differentials: z.array(differentialSchema).max(300),
  missing: z.object({
    history: z.array(labelSchema).max(100),
    examination: z.array(labelSchema).max(100),
    tests: z.array(labelSchema).max(100),
  }),
  /** The sentence above it all; it never reassures. */
  urgency: z.string().max(2000),
});
export type CaseAssessment = Readonly<z.infer<typeof caseAssessmentSchema>>;

/** An assessment that emergency mode left behind for a note. */
export type AssessmentView = {
  readonly assessment: CaseAssessment;
  /** When it was shown first, ISO 8601. */
  readonly madeAt: string;
};
