import type { Pool } from "@/lib/db/open-pool";

/**
 * Ends runs that no worker can finish any more, since their grant has ended: what waits for them is told.
 * @returns how many.
 */
export async function endLostRuns(jobs: Pool): Promise<number> {
  const { rowCount } = await jobs.query("SELECT run_id FROM end_lost_runs()");
  return rowCount ?? 0;
}

/** Asks a worker to look for a model server on its own machine; one look is under way at a time. */
export async function askForProbe(jobs: Pool): Promise<void> {
  await jobs.query(
    "SELECT jobs.add_job('model_probe', max_attempts := 1, job_key := 'model_probe')",
  );
}

/**
 * Puts work that was promised in a committed transaction back into the queue when its entry is gone
 * (a queue lost or imported). The job key makes a second entry for the same run impossible.
 */
export async function reconcile(jobs: Pool): Promise<number> {
  const { rows } = await jobs.query<{ task: string; run_id: string }>(
    `SELECT u.task, u.run_id FROM unfinished_runs() u
      WHERE NOT EXISTS (SELECT 1 FROM jobs._private_jobs j WHERE j.key = u.task || ':' || u.run_id)
      LIMIT 100`,
  );
  for (const { task, run_id: runId } of rows) {
    await jobs.query("SELECT jobs.enqueue($1, $2)", [task, runId]);
  }
  return rows.length;
}
