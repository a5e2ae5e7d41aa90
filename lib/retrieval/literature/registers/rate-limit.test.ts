import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { RateLimit } from "./rate-limit";

/** A limit with time in the test's hands: waiting moves the clock, and `sleep` does so from outside. */
function timed(perSecond: number) {
  let now = 0;
  const waits: number[] = [];
  const limit = new RateLimit({
    perSecond,
    clock: () => now,
    wait: (ms) => {
      waits.push(ms);
      now += ms;
      return Promise.resolve();
    },
  });
  return { limit, waits, now: () => now, sleep: (ms: number) => (now += ms) };
}

describe("what passes a rate limit", () => {
  test("is a first request at once, and the next after its share of a second", async () => {
    const { limit, waits } = timed(4);
    await limit.pass();
    await limit.pass();
    expect(waits).toEqual([250]);
  });

  test("does not wait when time enough has gone by, and saves none up", async () => {
    const { limit, waits, sleep } = timed(4);
    await limit.pass();
    sleep(10_000);
    await limit.pass();
    expect(waits).toEqual([]);
    await limit.pass();
    await limit.pass();
    expect(waits).toEqual([250, 250]);
  });

  test("comes in the order in which it was asked", async () => {
    const { limit } = timed(10);
    const order: number[] = [];
    await Promise.all([1, 2, 3, 4].map((at) => limit.pass().then(() => order.push(at))));
    expect(order).toEqual([1, 2, 3, 4]);
  });

  test.each([
    [5_000, 5_000],
    [0, 250],
    [-1, 250],
    [100, 250],
    [10 * 60_000, 60_000],
  ])("after a register said to hold off for %i ms waits %i ms", async (held, waited) => {
    const { limit, waits } = timed(4);
    await limit.pass();
    limit.holdOff(held);
    await limit.pass();
    expect(waits).toEqual([waited]);
  });

  test("passes again after a wait that failed", async () => {
    let fails = true;
    const limit = new RateLimit({
      perSecond: 1,
      clock: () => 0,
      wait: () => (fails ? Promise.reject(new Error("cut off")) : Promise.resolve()),
    });
    await limit.pass();
    await expect(limit.pass()).rejects.toThrow("cut off");
    fails = false;
    await expect(limit.pass()).resolves.toBeUndefined();
  });

  test("is never more than so many in any second, whenever it is asked", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 10 }),
        fc.array(fc.integer({ min: 0, max: 700 }), { minLength: 1, maxLength: 30 }),
        async (perSecond, pauses) => {
          const { limit, now, sleep } = timed(perSecond);
          const starts: number[] = [];
          for (const pause of pauses) {
            sleep(pause);
            await limit.pass();
            starts.push(now());
          }
          for (const [at, start] of starts.entries()) {
            const after = starts[at + perSecond];
            // A millionth for sums of fractions.
            if (after !== undefined) expect(after - start).toBeGreaterThan(1_000 - 1e-6);
          }
        },
      ),
    );
  });
});
