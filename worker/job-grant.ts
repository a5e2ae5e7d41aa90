import type { Pool } from "@/lib/db/open-pool";
import { newSecret, secretHash } from "@/lib/access/sign-in/session-secret";
import type { Caller, Runtime } from "@/lib/access/runtime";

export type ClaimedGrant = {
  readonly caller: Caller;
  readonly secretHash: Buffer;
};

/**
 * Takes a run over: a new secret's hash goes into its grant, which ends whatever worker held it before.
 * @param run its task by name; a grant that was given for another is left as it is.
 * @returns null when the grant was revoked, has expired, or is for another task.
 */
export async function claimGrant(
  jobs: Pool,
  runtime: Runtime,
  { task, runId }: { readonly task: string; readonly runId: string },
  workerName: string,
): Promise<ClaimedGrant | null> {
  const secret = newSecret(runtime.randomBytes);
  const hash = secretHash(secret);
  const { rowCount } = await jobs.query("SELECT grant_id FROM claim_job_grant($1, $2, $3)", [
    runId,
    task,
    hash,
  ]);
  if (rowCount !== 1) return null;
  const origin = { address: "", workstation: "Worker", requestId: workerName.slice(0, 60) };
  return { caller: { runtime, secret, origin }, secretHash: hash };
}

/** Ends a run whose person's access has ended, if this worker still holds it. */
export async function endOrphanedRun(jobs: Pool, runId: string, hash: Buffer): Promise<boolean> {
  const { rows } = await jobs.query<{ ended: boolean }>(
    "SELECT end_orphaned_run($1, $2) AS ended",
    [runId, hash],
  );
  return rows[0]?.ended ?? false;
}
