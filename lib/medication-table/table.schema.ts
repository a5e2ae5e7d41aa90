import { z } from "zod";
import { namesNoPatientSchema } from "@/lib/phi/typed-words/typed-words.schema";

/** all: every row that ships · reviewed: only rows that somebody of the clinic reviewed as they stand now. */
const tableModeSchema = z.enum(["all", "reviewed"]);
export type TableMode = z.infer<typeof tableModeSchema>;

/** changed: reviewed once, but the row or what its classes stand for changed since, so it counts as not reviewed. */
export const rowStateSchema = z.enum(["not_reviewed", "reviewed", "changed", "recalled"]);
export type RowState = z.infer<typeof rowStateSchema>;

export const rowKindSchema = z.enum([
  "interaction",
  "condition",
  "pregnancy",
  "lactation",
  "renal",
  "hepatic",
  "age",
  "allergy",
  "duplicate",
  "dose",
]);
export type RowKind = z.infer<typeof rowKindSchema>;

const rowIdSchema = z.string().regex(/^[a-z0-9][a-z0-9_.-]{0,79}$/);
/** One line of 10 to 1,000 characters; it names no patient. */
const reasonSchema = z.string().trim().min(10).max(1000);

/** What the page asks for; a page holds `ROWS_A_PAGE` rows. */
export const tableQuerySchema = z.strictObject({
  /** A generic or brand name, or part of what the row says. */
  search: z.string().trim().max(80).default(""),
  kind: rowKindSchema.or(z.literal("any")).default("any"),
  state: rowStateSchema.or(z.literal("any")).default("any"),
  page: z.coerce.number().int().min(1).max(1000).default(1),
  /** The row whose details are open. */
  rowId: rowIdSchema.optional(),
});
export type TableQuery = z.infer<typeof tableQuerySchema>;
export const ROWS_A_PAGE = 50;

const digestSchema = z.string().regex(/^[0-9a-f]{64}$/);

export const reviewRowSchema = z.strictObject({
  rowId: rowIdSchema,
  /** The digest of the row on screen: what is reviewed is what was seen. */
  digest: digestSchema,
  /** "Pharmacist, PharmD": who the reviewer says to be, beside the name of the account. */
  qualification: z.string().trim().min(2).max(120),
  words: z.string().trim().max(1000),
  namesNoPatient: namesNoPatientSchema,
});
export const withdrawReviewSchema = z.strictObject({
  reviewId: z.uuid(),
  reason: reasonSchema,
  namesNoPatient: namesNoPatientSchema,
});
const rowAndReason = {
  rowId: rowIdSchema,
  reason: reasonSchema,
  namesNoPatient: namesNoPatientSchema,
} as const;
export const recallRowSchema = z.strictObject(rowAndReason);
export const liftRecallSchema = z.strictObject(rowAndReason);
export const setTableModeSchema = z.strictObject({
  /** The version on screen, 0 when none was chosen yet. */
  basedOn: z.number().int().min(0),
  mode: tableModeSchema,
  reason: reasonSchema,
  namesNoPatient: namesNoPatientSchema,
});
export const notesQuotingSchema = z.strictObject({ rowId: rowIdSchema });

export type ReviewView = Readonly<{
  reviewId: string;
  reviewerName: string;
  qualification: string;
  words: string;
  /** ISO 8601. */
  reviewedAt: string;
  edition: string;
  /** Of the row as it stands now. */
  isCurrent: boolean;
  withdrawn: Readonly<{ at: string; reason: string }> | null;
}>;

export type RecallView = Readonly<{
  recallerName: string;
  reason: string;
  recalledAt: string;
  lifted: Readonly<{ at: string; reason: string }> | null;
}>;

/** One row of the list. */
export type RowView = Readonly<{
  rowId: string;
  kind: RowKind;
  severity: "critical" | "warning" | "info";
  isContraindicated: boolean;
  title: string;
  says: string;
  source: Readonly<{ document: string; section: string }>;
  /** ISO date on which the row was written down. */
  compiledOn: string;
  state: RowState;
  /** The newest live review of the row as it stands. */
  reviewedBy: Readonly<{ name: string; at: string }> | null;
}>;

/** What a label says now, as a public register gave it: untrusted words, for the reviewer to compare. */
export type LabelExcerpt = Readonly<{
  ingredient: string;
  /** Names the label in DailyMed. */
  setId: string | null;
  effectiveOn: string | null;
  askedAt: string;
  /** The sections that the row cites; empty when the label has none of them. */
  sections: readonly Readonly<{ section: string; text: string; isCut: boolean }>[];
}>;

export type RowDetail = RowView &
  Readonly<{
    digest: string;
    sides: readonly Readonly<{ label: string; members: readonly string[] }>[];
    reviews: readonly ReviewView[];
    recalls: readonly RecallView[];
    labels: readonly LabelExcerpt[];
  }>;

export type NameImportView = Readonly<{
  version: number;
  source: "rxnorm" | "drugbank";
  names: number;
  importedBy: string;
  importedAt: string;
  files: readonly Readonly<{ name: string; sha256: string }>[];
  skipped: Readonly<Record<string, number>>;
}>;

export type TableView = Readonly<{
  edition: string;
  statement: string;
  mode: Readonly<{
    version: number;
    mode: TableMode;
    reason: string;
    by: string | null;
    at: string | null;
  }>;
  /** Of all rows, whatever is searched for. */
  counts: Readonly<Record<RowState, number>>;
  total: number;
  found: number;
  page: number;
  rows: readonly RowView[];
  /** What the searched name stands for; null when it is no name of a medicine. */
  medicine: string | null;
  open: RowDetail | null;
  imports: readonly NameImportView[];
  may: Readonly<{ review: boolean; recall: boolean; trace: boolean; manage: boolean }>;
}>;

/** A note that quotes a row: no patient, no text. */
export type QuotingNote = Readonly<{
  noteId: string;
  authorName: string;
  status: "draft" | "signed" | "withdrawn";
  createdAt: string;
  signedAt: string | null;
  /** The newest version that quotes it, and whether that is the newest of the note. */
  version: number;
  isCurrent: boolean;
  /** The reader is on the care team: only then does the id lead anywhere. */
  isOpen: boolean;
}>;
export type QuotingNotes = Readonly<{ total: number; notes: readonly QuotingNote[] }>;
