import { Logger, makeWorkerUtils, type WorkerUtils } from "graphile-worker";
import type { Pool } from "@/lib/db/open-pool";

const BEAT_MS = 2_000;
/** A worker silent for this long is taken for dead and its jobs are freed (the queue's own limit is 4 hours). */
const SILENCE_SECONDS = 10;

export type Heartbeat = { stop(): Promise<void> };

/** Gives a sign for this process's workers, and frees the jobs of those that gave none. */
export async function startHeartbeat(
  jobs: Pool,
  workerIds: () => readonly string[],
  onError: (error: unknown) => void,
): Promise<Heartbeat> {
  const utils = await makeWorkerUtils({ pgPool: jobs, schema: "jobs", logger: silent });
  const beat = (): void => {
    giveSign(jobs, utils, workerIds()).catch(onError);
  };
  beat();
  const timer = setInterval(beat, BEAT_MS);
  return {
    async stop() {
      clearInterval(timer);
      await jobs.query("DELETE FROM jobs.worker_heartbeat WHERE worker_id = ANY ($1)", [
        workerIds(),
      ]);
      await utils.release();
    },
  };
}

async function giveSign(jobs: Pool, utils: WorkerUtils, ids: readonly string[]): Promise<void> {
  await jobs.query(
    `INSERT INTO jobs.worker_heartbeat (worker_id, at) SELECT unnest($1::text[]), clock_timestamp()
     ON CONFLICT (worker_id) DO UPDATE SET at = clock_timestamp()`,
    [ids],
  );
  const { rows } = await jobs.query<{ worker_id: string }>(
    `SELECT DISTINCT j.locked_by AS worker_id FROM jobs._private_jobs j
       LEFT JOIN jobs.worker_heartbeat h ON h.worker_id = j.locked_by
      WHERE j.locked_by IS NOT NULL
        AND coalesce(h.at, j.locked_at) < clock_timestamp() - make_interval(secs => $1)`,
    [SILENCE_SECONDS],
  );
  const silentIds = rows.map((row) => row.worker_id);
  if (silentIds.length > 0) await utils.forceUnlockWorkers(silentIds);
}

export const silent = new Logger(() => () => undefined);
