import { z } from "zod";

/** How grave what a row or a rule says is: what wants a decision before anything else, what does, and what is for a reader who asks. */
export const severitySchema = z.enum(["critical", "warning", "info"]);
export type Severity = z.infer<typeof severitySchema>;
