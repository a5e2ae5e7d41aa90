import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "./generated/client";

/** A pool of connections under one database role. Made here and nowhere else. */
export type Database = {
  readonly prisma: PrismaClient;
  close(): Promise<void>;
};

export type DatabaseOptions = {
  /** `postgres://role:password@host:port/name`; the role decides what the process may do. */
  url: string;
  /** Most connections at once. */
  poolSize: number;
};

/** Opens a pool. Nothing connects before the first transaction; an unreachable server fails there. */
export function openDatabase(options: DatabaseOptions): Database {
  const adapter = new PrismaPg(
    { connectionString: options.url, max: options.poolSize, connectionTimeoutMillis: 5_000 },
    // A lost server must not end the process: the next transaction reports it to its caller.
    { onPoolError: () => undefined, onConnectionError: () => undefined },
  );
  const prisma = new PrismaClient({ adapter });
  return { prisma, close: () => prisma.$disconnect() };
}
