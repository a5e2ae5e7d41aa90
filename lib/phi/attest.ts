import type { Permit } from "@/lib/access/permit";
import type { IdentifierCounts } from "./deidentify";

/** Leaves the value-free record of one de-identification: counts by category, engine, purpose. */
export async function attestIn(
  permit: Permit<"draft.run" | "note.embed">,
  run: { documentId: string | null; purpose: string; engine: string; counts: IdentifierCounts },
): Promise<void> {
  await permit.tx.client.deidAttestation.createMany({
    data: [
      {
        id: permit.act.newId(),
        organizationId: permit.organizationId,
        subjectId: permit.chartSubjectId,
        documentId: run.documentId,
        purpose: run.purpose,
        engine: run.engine,
        counts: { ...run.counts },
        createdAt: permit.act.now,
      },
    ],
  });
}
