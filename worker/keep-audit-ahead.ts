import { openPool } from "@/lib/db/open-pool";
import { logger } from "@/lib/logger";

const DAY_MS = 24 * 60 * 60 * 1_000;

/** Keeps two half-year partitions of the audit intake ahead of the calendar; looks once a day. */
export function keepAuditAhead(sequencerUrl: string): () => Promise<void> {
  const pool = openPool(sequencerUrl, 1, () => logger().warn("worker.connection_lost"));
  const extend = (): void => {
    pool
      .query("SELECT extend_audit_intake()")
      .catch(() => logger().error("audit.partition_failed"));
  };
  extend();
  const timer = setInterval(extend, DAY_MS);
  return async () => {
    clearInterval(timer);
    await pool.end();
  };
}
