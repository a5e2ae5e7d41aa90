import type { Permit } from "@/lib/access/permit";
import type { Prisma } from "@/lib/db/generated/client";
import { attestationSchema, type Attestation } from "../attestation.schema";

export type AttestedRun = {
  readonly documentId: string | null;
  readonly purpose: string;
  readonly attestation: Attestation;
};

/** Adds the record of one run under the permit's subject. Rows are never changed. */
export async function insertAttestation(
  permit: Permit<"draft.run" | "note.embed">,
  run: AttestedRun,
): Promise<void> {
  const { counts, detectors, quasi, ...versions } = run.attestation;
  await permit.tx.client.deidAttestation.createMany({
    data: [
      {
        ...versions,
        id: permit.act.newId(),
        organizationId: permit.organizationId,
        subjectId: permit.chartSubjectId,
        documentId: run.documentId,
        purpose: run.purpose,
        counts: { ...counts },
        detectors: { ...detectors },
        quasi: quasi satisfies Prisma.InputJsonObject,
        createdAt: permit.act.now,
      },
    ],
  });
}

/** The latest record of this purpose for a document; null when there is none, or it is older than what it says now. */
export async function loadAttestation(
  permit: Permit<"note.read">,
  documentId: string,
  purpose: string,
): Promise<Attestation | null> {
  const row = await permit.tx.client.deidAttestation.findFirst({
    where: { documentId, purpose, subjectId: permit.chartSubjectId },
    orderBy: { createdAt: "desc" },
  });
  return row === null ? null : (attestationSchema.safeParse(row).data ?? null);
}
