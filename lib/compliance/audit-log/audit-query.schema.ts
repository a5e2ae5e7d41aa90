import { z } from "zod";
import { eventOutcomeSchema, eventTypeSchema } from "@/lib/audit/event.schema";

/** "P-4C19-A2B7": random, says nothing about the patient. */
export const patientNumberSchema = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^P-[0-9A-F]{4}-[0-9A-F]{2,4}$/, "A patient's number reads P-4C19-A2B7.");

/** The three questions of the officer's home; `none` is the plain list. */
const auditQuestionSchema = z.enum(["chart", "person", "disclosures"]);
export type AuditQuestion = z.infer<typeof auditQuestionSchema>;

const auditPeriodSchema = z.enum(["1", "7", "30", "90", "365", "all"]);

/** A place in the list: the database's own time to the microsecond, and the entry's id. */
const auditCursorSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{6}Z_[0-9a-f-]{36}$/);

/** What the page's address holds: numbers, ids, kinds and times, never a name, an MRN or a birth date. */
export const auditQuerySchema = z.object({
  question: auditQuestionSchema.optional().catch(undefined),
  patient: patientNumberSchema.optional().catch(undefined),
  person: z.uuid().optional().catch(undefined),
  period: auditPeriodSchema.default("90").catch("90"),
  action: eventTypeSchema.optional().catch(undefined),
  outcome: eventOutcomeSchema.optional().catch(undefined),
  /** Entries older than this place, or newer. */
  older: auditCursorSchema.optional().catch(undefined),
  newer: auditCursorSchema.optional().catch(undefined),
});
export type AuditQuery = z.infer<typeof auditQuerySchema>;

export const auditEntryInputSchema = z.object({ entryId: z.uuid() });
const exportFormatSchema = z.enum(["csv", "ndjson"]);
export type ExportFormat = z.infer<typeof exportFormatSchema>;
export const exportAuditSchema = auditQuerySchema.extend({ format: exportFormatSchema });

/** How an identity is asked for: a patient's number, or a value that is looked up by its blind-index token. */
export const resolveIdentitySchema = z.object({
  by: z.enum(["number", "mrn", "birth_date", "name"]),
  value: z.string().trim().min(2).max(200),
  reason: z.string().trim().min(10, "At least 10 characters.").max(1000),
});
