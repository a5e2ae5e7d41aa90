import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { timeZoneSchema } from "./export-text";
import { fileNameOf, readExportIn, recordExport, type ExportedFile } from "./read-export";
import { renderPdf } from "./render-pdf";

export const exportPdfSchema = z.object({
  noteId: z.uuid(),
  size: z.enum(["A4", "LETTER"]).default("A4"),
  timeZone: timeZoneSchema,
  /** The pasted text as an annex: it holds more than the note does, so it goes along only when asked for. */
  withSource: z.boolean().default(false),
});

/** A note as PDF: LOOK "Printed page". An unsigned one says so at the head of every page. */
export async function exportPdf(
  caller: Caller,
  input: z.input<typeof exportPdfSchema>,
): Promise<ExportedFile> {
  const { noteId, ...options } = exportPdfSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "note.export", { kind: "note", id: noteId });
    const note = await readExportIn(permit);
    const bytes = await renderPdf(note, { ...options, createdAt: act.now });
    const part = options.withSource ? "pdf:with_source" : "pdf";
    await recordExport(permit, note, part, bytes);
    return { bytes, fileName: fileNameOf(note, "pdf"), mediaType: "application/pdf" };
  });
}
