import { z } from "zod";
import type { Caller } from "@/lib/access/runtime";
import { noteSectionSchema } from "@/lib/notes/note-content.schema";
import { exportBundle } from "./export-bundle";
import { exportPdf } from "./export-pdf";
import { exportText, exportTextSchema, timeZoneSchema } from "./export-text";
import type { ExportedFile } from "./read-export";

export const exportNoteSchema = z.object({
  noteId: z.uuid(),
  /** copy: plain text for the clipboard; the log tells it from a file. */
  format: z.enum(["text", "pdf", "bundle", "copy"]),
  /** One section alone, of text and copies. */
  section: noteSectionSchema.optional(),
  /** What stands under one heading alone, counted from 1, of text and copies. */
  part: exportTextSchema.shape.part,
  /** The pasted text as an annex of a PDF. A bundle always holds it, since citations point into it. */
  withSource: z.boolean().default(false),
  size: z.enum(["A4", "LETTER"]).default("A4"),
  timeZone: timeZoneSchema,
});

/**
 * A note as it leaves: read, rendered and written down in one transaction, before a byte is handed out.
 * @throws ProvenoteError `access.refused` · `note.no_version` (409) · `note.not_signed` (409, a bundle).
 */
export async function exportNote(
  caller: Caller,
  input: z.input<typeof exportNoteSchema>,
): Promise<ExportedFile> {
  const { noteId, format, section, part, withSource, size, timeZone } =
    exportNoteSchema.parse(input);
  switch (format) {
    case "pdf":
      return exportPdf(caller, { noteId, withSource, size, timeZone });
    case "bundle":
      return exportBundle(caller, { noteId });
    case "text":
    case "copy": {
      const as = format === "copy" ? "copy" : "file";
      return exportText(caller, {
        noteId,
        as,
        timeZone,
        ...(section && { section }),
        ...(part && { part }),
      });
    }
  }
}
