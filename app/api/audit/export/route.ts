import { handleRead } from "@/app/_server/request/handle";
import { exportAuditSchema } from "@/lib/compliance/audit-log/audit-query.schema";
import { exportAudit } from "@/lib/compliance/audit-log/export-audit";

const TYPE = { csv: "text/csv; charset=utf-8", ndjson: "application/x-ndjson" } as const;

/** A download: the first part is read before the answer begins, so that a refusal is an answer and not a broken file. */
export const GET = handleRead(exportAuditSchema, async ({ caller, input }) => {
  const { format, ...query } = input;
  const parts = exportAudit(caller, query, format);
  const first = await parts.next();
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      if (first.done !== true) {
        controller.enqueue(encoder.encode(first.value));
      }
    },
    async pull(controller) {
      const next = await parts.next();
      if (next.done === true) {
        controller.close();
      } else {
        controller.enqueue(encoder.encode(next.value));
      }
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
  const day = new Date().toISOString().slice(0, 10);
  return new Response(stream, {
    headers: {
      "Content-Type": TYPE[format],
      "Content-Disposition": `attachment; filename="audit-trail-${day}.${format}"`,
      "Cache-Control": "no-store",
    },
  });
});
