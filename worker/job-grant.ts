import type { Pool } from "@/lib/db/open-pool";
import { newSecret, secretHash } from "@/lib/access/sign-in/session-secret";
import type { Caller, Runtime } from "@/lib/access/runtime";

export type ClaimedGrant = {
  readonly caller: Caller;
  readonly purpose: string;
  readonly secretHash: Buffer;
};

/**
 * Takes a run over: a new secret's hash goes into its grant, which ends whatever worker held it before.
 * @returns null when the grant was revoked or has expired.
 */
export async function claimGrant(
  jobs: Pool,
  runtime: Runtime,
  runId: string,
  workerName: string,
): Promise<ClaimedGrant | null> {
  const secret = newSecret(runtime.randomBytes);
  const hash = secretHash(secret);
  const { rows } = await jobs.query<{ purpose: string }>(
    "SELECT purpose FROM claim_job_grant($1, $2)",
    [runId, hash],
  );
  const row = rows[0];
  if (row === undefined) return null;
  const origin = { address: "", workstation: "Worker", requestId: workerName.slice(0, 60) };
  return { caller: { runtime, secret, origin }, purpose: row.purpose, secretHash: hash };
}

/** Ends a run whose person's access has ended, if this worker still holds it. */
export async function endOrphanedRun(jobs: Pool, runId: string, hash: Buffer): Promise<boolean> {
  const { rows } = await jobs.query<{ ended: boolean }>(
    "SELECT end_orphaned_run($1, $2) AS ended",
    [runId, hash],
  );
  return rows[0]?.ended ?? false;
}
