import { z } from "zod";
import { handleRead } from "@/app/_server/request/handle";
import { readAgreementDocument } from "@/lib/llm/agreements/read-agreement-document";

/** A download, never a page: whatever somebody put in is not rendered under this address. The reading is in the log. */
export const GET = handleRead(z.object({ agreementId: z.uuid() }), async ({ caller, input }) => {
  const { name, bytes } = await readAgreementDocument(caller, input.agreementId);
  return new Response(Buffer.from(bytes), {
    headers: {
      "Content-Type": "application/octet-stream",
      "Content-Disposition": `attachment; filename="agreement"; filename*=UTF-8''${encodeName(name)}`,
      "Cache-Control": "no-store",
      "X-Content-Type-Options": "nosniff",
    },
  });
});

/** RFC 8187: what `encodeURIComponent` leaves and a header's extended value does not allow is encoded too. */
function encodeName(name: string): string {
  return encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
