import { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Permit } from "@/lib/access/permit";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { loadDocument, type DocumentRow } from "@/lib/patients/texts/load-document";
import {
  compareIdentity,
  dayOf,
  type IdentityComparison,
} from "@/lib/patients/identity/compare-identity";
import { readPatient } from "@/lib/patients/identity/read-patient";
import { readIdentityHints } from "@/lib/phi/hints/identity-hints";

export const chartCheckSchema = z.object({ documentId: z.uuid(), patientId: z.uuid() });

export type ChartCheckView = {
  readonly rows: readonly IdentityComparison[];
  readonly differs: boolean;
};

/** Compares what a text says about its patient with one chart, for the wrong-chart page; a look at both, so an entry. */
export async function checkChart(
  caller: Caller,
  input: z.infer<typeof chartCheckSchema>,
): Promise<ChartCheckView> {
  const { documentId, patientId } = chartCheckSchema.parse(input);
  return withActor(caller, async (act) => {
    const permit = await demand(act, "document.read", { kind: "document", id: documentId });
    const chart = await demand(act, "patient.read", { kind: "patient", id: patientId });
    const rows = await compareWithChart(chart, await loadDocument(permit, documentId));
    const differing = rows.filter((row) => row.differs).length;
    await act.record({
      type: "chart.viewed",
      action: "R",
      patientId,
      object: { kind: "document", id: documentId },
      part: "identity",
      counts: { differing },
      basis: chart.basis,
    });
    return { rows, differs: differing > 0 };
  });
}

/** The comparison itself; empty when the text says nothing about who it is about. */
export async function compareWithChart(
  chart: Permit<"patient.read" | "patient.add_document" | "draft.run">,
  document: DocumentRow,
): Promise<IdentityComparison[]> {
  const patient = await readPatient(chart);
  return compareIdentity(
    readIdentityHints(document.text),
    patient.demographics,
    dayOf(chart.act.now),
  );
}
