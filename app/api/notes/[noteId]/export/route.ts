import { z } from "zod";
import { handleRead } from "@/app/_server/request/handle";
import { readerZone } from "@/app/_server/reader-zone";
import { exportNote, exportNoteSchema } from "@/lib/exchange/export-note";

/** In a query everything is text; `source` says whether the pasted text goes along. */
const querySchema = exportNoteSchema
  .omit({ withSource: true })
  .extend({ source: z.stringbool().default(false) });

/** A download or a copy; it is in the log before the first byte is out. */
export const GET = handleRead(querySchema, async ({ caller, input }) => {
  const { source, section, part, timeZone = await readerZone(), ...rest } = input;
  const file = await exportNote(caller, {
    ...rest,
    ...(timeZone === undefined ? {} : { timeZone }),
    withSource: source,
    ...(section === undefined ? {} : { section }),
    ...(part === undefined ? {} : { part }),
  });
  return new Response(file.bytes, {
    headers: {
      "Content-Type": file.mediaType,
      "Content-Disposition": `attachment; filename="${file.fileName}"`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
});
