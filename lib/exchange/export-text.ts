import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { noteSectionSchema } from "@/lib/notes/note-content.schema";
import { fileNameOf, readExportIn, recordExport, type ExportedFile } from "./read-export";
import { renderText } from "./render-text";
import { isTimeZone } from "./time-text";

export const timeZoneSchema = z
  .string()
  .max(60)
  .refine(isTimeZone, "There is no such time zone.")
  .default("UTC");

export const exportTextSchema = z.object({
  noteId: z.uuid(),
  /** One section alone; left out for the whole note. */
  section: noteSectionSchema.optional(),
  /** copy: to the clipboard · file: as a download. The log tells them apart. */
  as: z.enum(["copy", "file"]).default("file"),
  timeZone: timeZoneSchema,
});

/** A note, or one section of it, as plain text. Unsigned text begins "UNSIGNED AI-GENERATED DRAFT". */
export async function exportText(
  caller: Caller,
  input: z.input<typeof exportTextSchema>,
): Promise<ExportedFile> {
  const { noteId, section = null, as, timeZone } = exportTextSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "note.export", { kind: "note", id: noteId });
    const note = await readExportIn(permit);
    const bytes = new TextEncoder().encode(renderText(note, { timeZone, section }));
    const part = section === null ? as : `${as}:${section}`;
    await recordExport(permit, note, part === "file" ? "text" : part, bytes);
    return {
      bytes,
      fileName: fileNameOf(note, "txt"),
      mediaType: "text/plain; charset=utf-8",
    };
  });
}
