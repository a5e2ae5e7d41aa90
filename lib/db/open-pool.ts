import pg from "pg";

export type Pool = pg.Pool;

/**
 * A plain pool, for the roles that use no models: the queue's and the sequencer's. A lost connection is
 * told to `onLost` and reopened by the pool; it does not end the process.
 */
export function openPool(url: string, max: number, onLost: () => void = () => undefined): Pool {
  const pool = new pg.Pool({ connectionString: url, max });
  pool.on("error", onLost);
  pool.on("connect", (client) => client.on("error", onLost));
  return pool;
}
