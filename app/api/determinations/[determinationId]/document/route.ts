import { z } from "zod";
import { attachment } from "@/app/_server/request/attachment";
import { handleRead } from "@/app/_server/request/handle";
import { readDeterminationDocument } from "@/lib/llm/determinations/read-determination-document";

/** The signed report, as a download; the reading is in the log. */
export const GET = handleRead(
  z.object({ determinationId: z.uuid() }),
  async ({ caller, input }) => {
    const { name, bytes } = await readDeterminationDocument(caller, input.determinationId);
    return attachment("report", name, bytes);
  },
);
