import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDatabase, type Database } from "./client";
import { testDatabase } from "./test-database";
import { inTransaction, type Tx } from "./transaction";

let database: Database;
beforeAll(async () => {
  database = openDatabase({ url: (await testDatabase()).appUrl, poolSize: 4 });
});
afterAll(() => database.close());

const hold = (tx: Tx, name: string) =>
  tx.client.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${name}, 0))`;

describe("a transaction", () => {
  test("gives what its work gives, and is over with it", async () => {
    let kept: Tx | undefined;
    const value = await inTransaction(database, async (tx) => {
      kept = tx;
      return (await tx.client.$queryRaw<{ one: number }[]>`SELECT 1 AS one`)[0]?.one;
    });
    expect(value).toBe(1);
    expect(kept?.isOpen).toBe(false);
    expect(() => kept?.client).toThrow("The transaction has ended.");
  });

  test("leaves another's error as it is", async () => {
    const failing = inTransaction(database, () => Promise.reject(new TypeError("failed")));
    await expect(failing).rejects.toThrow(TypeError);
  });

  test.each(["53100", "53200"])("on a server without room (%s) says so", async (state) => {
    const failing = inTransaction(database, async (tx) => {
      await tx.client.$executeRawUnsafe(
        `DO $$ BEGIN RAISE EXCEPTION 'no room' USING ERRCODE = '${state}'; END $$`,
      );
    });
    await expect(failing).rejects.toMatchObject({ code: "db.no_room", kind: "unavailable" });
  });

  test("that waits for one that waits for it is told to try again; the other goes on", async () => {
    const [first, second] = [randomUUID(), randomUUID()];
    const both = [
      [first, second],
      [second, first],
    ].map(([one = "", other = ""]) =>
      inTransaction(database, async (tx) => {
        await hold(tx, one);
        await new Promise((resolve) => setTimeout(resolve, 300));
        await hold(tx, other);
        return "done";
      }),
    );
    const ends = await Promise.allSettled(both);
    expect(ends.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(ends.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { code: "db.collided", kind: "unavailable" },
    });
  });
});
