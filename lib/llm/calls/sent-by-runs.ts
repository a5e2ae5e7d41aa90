import type { Permit } from "@/lib/access/permit";
import { zoneSchema, type Zone } from "../gate/door.schema";
import { loadDeployment } from "../deployments/deployment-store";

/** What went to one deployment: all tries that were, or may have been, sent. */
export type SentTo = Readonly<{
  deploymentId: string;
  name: string;
  zone: Zone;
  vendor: string | null;
  /** UTF-8. */
  bytes: number;
  /** With the identifiers in them. */
  isIdentified: boolean;
}>;

/** What some runs of the permit's chart sent, by deployment. */
export async function sentByRunsIn(
  permit: Permit<"note.read">,
  runIds: readonly string[],
): Promise<SentTo[]> {
  const rows = await permit.tx.client.modelCall.groupBy({
    by: ["deploymentId", "zone", "dataClass"],
    where: {
      organizationId: permit.organizationId,
      runId: { in: [...runIds] },
      state: { not: "refused" },
    },
    _sum: { bytes: true },
    orderBy: [{ deploymentId: "asc" }, { zone: "asc" }, { dataClass: "asc" }],
  });
  const sent: SentTo[] = [];
  for (const { deploymentId, zone, dataClass, _sum } of rows) {
    const deployment = await loadDeployment(permit.act, deploymentId);
    sent.push({
      deploymentId,
      name: deployment?.name ?? "A language model",
      zone: zoneSchema.parse(zone),
      vendor: deployment?.vendor ?? null,
      bytes: _sum.bytes ?? 0,
      isIdentified: dataClass === "identified",
    });
  }
  return sent.filter(({ bytes }) => bytes > 0);
}
