import { z } from "zod";
import { handleRead } from "@/app/_server/request/handle";
import { exportMedicationTable } from "@/lib/compliance/medication-table/export-medication-table";

export const GET = handleRead(z.object({}), async ({ caller }) => {
  const csv = await exportMedicationTable(caller);
  const day = new Date().toISOString().slice(0, 10);
  return new Response(csv, {
    headers: {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="medication-table-${day}.csv"`,
      "Cache-Control": "no-store",
    },
  });
});
