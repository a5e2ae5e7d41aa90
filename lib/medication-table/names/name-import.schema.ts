import { z } from "zod";

export const nameSourceSchema = z.enum(["rxnorm", "drugbank"]);
export type NameSource = z.infer<typeof nameSourceSchema>;

/** What a further name is in its source. */
export type NameKind = "brand" | "ingredient" | "synonym";

/** Why a name of a source was not taken. Each is counted, none is kept. */
const skipReasonSchema = z.enum([
  /** The table has no such ingredient or combined product: nothing is known of it here. */
  "not_in_table",
  /** The table knows this name already; it keeps its meaning. */
  "known",
  /** The source gives it to two entries of the table. */
  "ambiguous",
  /** Too short, too long, or no name: no letters, control characters. */
  "not_a_name",
  /** The line does not have the form of the file. */
  "malformed",
  /** Marked as suppressed or obsolete by the source. */
  "suppressed",
  /** More names than one import takes. */
  "over_limit",
]);
export type SkipReason = z.infer<typeof skipReasonSchema>;

/** What is kept of an import beside its names. */
export const importContentSchema = z.object({
  files: z
    .array(
      z.object({
        name: z.string().min(1).max(120),
        bytes: z.number().int().min(0),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        lines: z.number().int().min(0),
      }),
    )
    .max(4),
  names: z.number().int().min(0),
  skipped: z.partialRecord(skipReasonSchema, z.number().int().min(1)),
});
export type ImportContent = z.infer<typeof importContentSchema>;
export type ImportedFile = ImportContent["files"][number];

export type FurtherName = Readonly<{ name: string; ingredient: string; kind: NameKind }>;

/** What an importer found in its files, before anything is saved. */
export type FoundNames = Readonly<{
  names: readonly FurtherName[];
  files: readonly ImportedFile[];
  skipped: Readonly<Partial<Record<SkipReason, number>>>;
}>;
