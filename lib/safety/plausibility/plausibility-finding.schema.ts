import { z } from "zod";

/** UTF-16 units into the text that was compared; `start` is before `end`. */
const rangeSchema = z.object({ start: z.number().int().min(0), end: z.number().int().min(1) });

/**
 * Where a sentence of a note says other than its source, or what the person makes implausible. Ranges
 * point into the texts as given; `source` is null where the note is compared with the person alone.
 */
export const plausibilityFindingSchema = z.object({
  kind: z.enum([
    /** The note denies what the source affirms, or the other way. */
    "polarity",
    /** The source doubts what the note states or denies outright. */
    "certainty",
    "laterality",
    /** The same figure in another unit. */
    "dose_unit",
    /** The same unit, and ten, a hundred or a thousand times the figure. */
    "ten_fold",
    "dose",
    "frequency",
    /** A weekly medicine told as daily. */
    "schedule_hazard",
    "sex",
    "age",
    "pediatric_medicine",
    "number",
  ]),
  /** What it is about, the same however it is worded: "fever denied", "left knee", "lisinopril 20 mg". */
  subject: z.string().min(1).max(120),
  severity: z.enum(["critical", "warning", "info"]),
  message: z.string().min(1).max(300),
  source: rangeSchema.nullable(),
  note: rangeSchema,
});
export type PlausibilityFinding = Readonly<z.infer<typeof plausibilityFindingSchema>>;
export type TextRange = Readonly<z.infer<typeof rangeSchema>>;
