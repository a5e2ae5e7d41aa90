import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { noteSectionSchema } from "@/lib/notes/note-content.schema";
import { MOST_PARTS } from "@/lib/notes/templates/template.schema";
import type { OnlyPart } from "./exported-note";
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
  /** What stands under one heading alone, counted from 1 in the order of the note's layout. */
  part: z.coerce
    .number()
    .int()
    .min(1)
    .max(MOST_PARTS + 1)
    .optional(),
  /** copy: to the clipboard · file: as a download. The log tells them apart. */
  as: z.enum(["copy", "file"]).default("file"),
  timeZone: timeZoneSchema,
});

/** What the log calls a copy: "text", "copy", "copy:subjective", "copy:part-3". */
function nameOfCopy(as: "copy" | "file", only: OnlyPart): string {
  if (only === null) return as === "file" ? "text" : as;
  return `${as}:${"part" in only ? `part-${only.part}` : only.section}`;
}

/** A note, or one section or part of it, as plain text. Unsigned text begins "UNSIGNED AI-GENERATED DRAFT". */
export async function exportText(
  caller: Caller,
  input: z.input<typeof exportTextSchema>,
): Promise<ExportedFile> {
  const { noteId, section, part, as, timeZone } = exportTextSchema.parse(input);
  const only: OnlyPart = part !== undefined ? { part } : section !== undefined ? { section } : null;
  return withActor(caller, async (act) => {
    const permit = await demand(act, "note.export", { kind: "note", id: noteId });
    const note = await readExportIn(permit);
    const bytes = new TextEncoder().encode(renderText(note, { timeZone, only }));
    await recordExport(permit, note, nameOfCopy(as, only), bytes);
    return {
      bytes,
      fileName: fileNameOf(note, "txt"),
      mediaType: "text/plain; charset=utf-8",
    };
  });
}
