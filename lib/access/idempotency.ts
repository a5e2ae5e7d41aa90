import { ProvenoteError } from "@/lib/errors";
import type { Act } from "./act";

/** One request that may be sent again: `key` is made by the sender, `bodyHmac` covers what it asked for. */
export type Retry = {
  readonly route: string;
  readonly key: string;
  readonly bodyHmac: Uint8Array;
};

/**
 * Runs `work` once for a key: the record stands in the same transaction as the effect, so a retry after
 * a lost answer finds the first result's id and does nothing again. No body is kept.
 * @returns the id the first run returned.
 * @throws ProvenoteError `request.key_reused` (409) when the key comes with another body.
 */
export async function once(
  act: Act,
  retry: Retry | null,
  work: () => Promise<string>,
): Promise<{ id: string; repeated: boolean }> {
  if (retry === null) return { id: await work(), repeated: false };
  const where = {
    organizationId: act.actor.organizationId,
    membershipId: act.actor.membershipId,
    route: retry.route,
    key: retry.key,
  };
  // Two sendings at once wait for each other here; the second then finds the first's record.
  const lock = `${where.membershipId}:${retry.route}:${retry.key}`;
  await act.tx.client.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${lock}, 0))`;
  const known = await act.tx.client.idempotencyRecord.findFirst({ where });
  if (known !== null) {
    if (known.resultId !== null && Buffer.from(known.bodyHmac).equals(retry.bodyHmac)) {
      return { id: known.resultId, repeated: true };
    }
    throw new ProvenoteError(
      "conflict",
      "request.key_reused",
      "This request key was used for something else.",
    );
  }
  const id = await work();
  await act.tx.client.idempotencyRecord.createMany({
    data: [{ ...where, bodyHmac: Buffer.from(retry.bodyHmac), status: 200, resultId: id }],
  });
  return { id, repeated: false };
}
