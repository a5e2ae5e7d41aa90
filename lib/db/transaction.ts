import { ProvenoteError } from "@/lib/errors";
import type { Database } from "./client";
import { sqlState } from "./database-error";
import { Prisma } from "./generated/client";

export type TransactionClient = Prisma.TransactionClient;

/**
 * One open transaction. It refuses every use after its end, so that a forgotten `await` cannot write
 * outside the transaction that was decided on.
 */
export class Tx {
  #client: TransactionClient | null;

  private constructor(client: TransactionClient) {
    this.#client = client;
  }

  /** The Prisma client of this transaction. @throws ProvenoteError `db.transaction_over` after its end. */
  get client(): TransactionClient {
    if (this.#client === null) {
      throw new ProvenoteError("unavailable", "db.transaction_over", "The transaction has ended.");
    }
    return this.#client;
  }

  get isOpen(): boolean {
    return this.#client !== null;
  }

  /** @internal Used by {@link inTransaction} alone. */
  static async run<T>(client: TransactionClient, work: (tx: Tx) => Promise<T>): Promise<T> {
    const tx = new Tx(client);
    try {
      return await work(tx);
    } finally {
      tx.#client = null;
    }
  }
}

const MAX_WAIT_MS = 8_000;
const TIMEOUT_MS = 30_000;

/**
 * Runs `work` in one interactive transaction; it commits when the promise fulfils and rolls back when
 * it rejects. Never nest: a second transaction inside the first waits for a connection of the same pool.
 * @throws ProvenoteError `db.unreachable` (503) when no connection can be had · `db.collided` (503) when another
 * transaction stood in its way and neither could go on · `db.no_room` (503) when the server's disk or memory is full.
 */
export async function inTransaction<T>(
  database: Database,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  try {
    return await database.prisma.$transaction((client) => Tx.run(client, work), {
      maxWait: MAX_WAIT_MS,
      timeout: TIMEOUT_MS,
    });
  } catch (error) {
    if (isUnreachable(error)) {
      throw new ProvenoteError(
        "unavailable",
        "db.unreachable",
        "The database did not answer.",
        {},
        { cause: error },
      );
    }
    if (isCollision(error)) {
      throw new ProvenoteError(
        "unavailable",
        "db.collided",
        "Somebody else was changing the same thing. Nothing was changed: try again.",
        {},
        { cause: error },
      );
    }
    if (isOutOfRoom(error)) {
      throw new ProvenoteError(
        "unavailable",
        "db.no_room",
        "The server has no room left to store anything. Nothing was changed: tell whoever runs it.",
        {},
        { cause: error },
      );
    }
    throw error;
  }
}

/** SQLSTATE class 53, insufficient resources: 53100 disk full, 53200 out of memory. */
function isOutOfRoom(error: unknown): boolean {
  const state = sqlState(error);
  return state === "53100" || state === "53200";
}

/** Of two transactions that wait for each other PostgreSQL ends one: 40P01 deadlock, 40001 serialization. */
function isCollision(error: unknown): boolean {
  const state = sqlState(error);
  if (state === "40P01" || state === "40001") return true;
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2034";
}

// P1001/P1002/P1008/P1017: server not reached or gone; P2024/P2028: no connection or transaction in time.
const UNREACHABLE_CODES = new Set(["P1001", "P1002", "P1008", "P1017", "P2024", "P2028"]);
const SOCKET_CODES = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ETIMEDOUT",
  "EPIPE",
  "57P01",
  "57P02",
  "57P03",
]);

function isUnreachable(error: unknown): boolean {
  if (typeof error !== "object" || error === null) return false;
  const { code, name, message } = error as { code?: unknown; name?: unknown; message?: unknown };
  if (typeof code === "string" && (UNREACHABLE_CODES.has(code) || SOCKET_CODES.has(code))) {
    return true;
  }
  if (name === "PrismaClientInitializationError") return true;
  if (name === "DriverAdapterError" && typeof message === "string") {
    return /DatabaseNotReachable|ConnectionClosed|SocketTimeout/.test(message);
  }
  return false;
}
