import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openModelDesk, saying, type ModelDesk } from "@/lib/drafting/run/test-model-desk";
import { ProvenoteError } from "@/lib/errors";
import { saveDeployment } from "@/lib/llm/deployments/save-deployment";
import { readModels } from "@/lib/llm/read-models";
import { syntheticDeployment } from "./synthetic-papers";
import { deploymentOf, openTestCall } from "./test-call";

let desk: ModelDesk;
beforeAll(async () => {
  desk = await openModelDesk();
});
beforeEach(() => desk.reset());
afterAll(() => desk.clinic.close());

const LIMITS = { maxOutputTokens: 800, timeoutSeconds: 20, concurrency: 8 };
const limited = (monthlyCostUsd: number | null) =>
  desk.setUp({ limits: { ...LIMITS, monthlyCostUsd } });
const lastCall = async () => (await readModels(desk.administrator.caller)).calls[0];
/** 800 tokens out at 2 millionths each, and the prompt's bytes as tokens at 1. */
const estimateOf = (bytes: number) => Math.ceil(bytes / 4) + 1_600;

describe("what a call is booked with", () => {
  test("stands before it is sent, and the vendor's own count takes its place", async () => {
    await limited(null);
    const seen: unknown[] = [];
    desk.provider.respond = async (call) => {
      seen.push(await lastCall());
      return saying()(call);
    };
    const { send } = await openTestCall(desk);
    await send();
    const after = await lastCall();
    const bytes = after?.bytes ?? 0;
    expect(bytes).toBeGreaterThan(0);
    expect(seen).toMatchObject([{ state: "sent", costMicros: estimateOf(bytes) }]);
    expect(after).toMatchObject({ state: "answered", costMicros: 900 + 240 });
  });

  test.each([
    ["llm.vendor_refused", (bytes: number) => Math.ceil(bytes / 4)],
    ["llm.cut_off", estimateOf],
    ["llm.too_large", estimateOf],
    ["llm.secret_missing", () => 0],
  ] as const)("of a call that failed with %s keeps what it can have cost", async (code, cost) => {
    desk.provider.respond = () => {
      throw new ProvenoteError("unavailable", code, "failed");
    };
    const { send } = await openTestCall(desk);
    expect(await send()).toMatchObject({ status: "failed", code });
    const call = await lastCall();
    expect(call?.costMicros).toBe(cost(call?.bytes ?? 0));
  });

  test("of a call that was cancelled on its way stays", async () => {
    const stop = new AbortController();
    desk.provider.respond = () => {
      stop.abort();
      throw new ProvenoteError("unavailable", "llm.cancelled", "cancelled");
    };
    const { send } = await openTestCall(desk, undefined, { signal: stop.signal });
    await expect(send()).rejects.toMatchObject({ code: "llm.cancelled" });
    const call = await lastCall();
    expect(call).toMatchObject({ state: "failed", code: "llm.cancelled" });
    expect(call?.costMicros).toBe(estimateOf(call?.bytes ?? 0));
  });

  test("of a call that was refused is nothing", async () => {
    await limited(0);
    const { send } = await openTestCall(desk);
    expect(await send()).toMatchObject({ status: "refused", code: "llm.budget_spent" });
    expect(await lastCall()).toMatchObject({ costMicros: 0, bytes: 0 });
  });
});

describe("a month's limit", () => {
  test("is not passed by calls that are asked for at the same moment", async () => {
    const { costMicros } = await deploymentOf(desk);
    await limited(null);
    const [first] = [await openTestCall(desk)];
    await first.send();
    const bytes = (await lastCall())?.bytes ?? 0;
    // Room for three of these calls as they are booked, and not for a fourth.
    const room = 3 * estimateOf(bytes) + estimateOf(bytes) / 2;
    const spent = costMicros + 1_140;
    await limited((spent + room) / 1_000_000);
    desk.reset();
    const calls = [];
    for (let at = 0; at < 6; at += 1) calls.push(await openTestCall(desk));
    let release = (): void => undefined;
    const all = new Promise<void>((resolve) => (release = resolve));
    desk.provider.respond = async (call) => {
      await all;
      return saying()(call);
    };
    const sending = calls.map(({ send }) => send());
    const refused = Promise.all(
      sending.map((each) => each.then(({ status }) => (status === "refused" ? 1 : 0))),
    );
    // The refused ones have their answer while the others still wait for theirs.
    await expect.poll(() => desk.provider.sent.length, { timeout: 10_000 }).toBe(3);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(desk.provider.sent).toHaveLength(3);
    release();
    expect((await refused).reduce((sum: number, each) => sum + each, 0)).toBe(3);
    const { costMicros: after } = await deploymentOf(desk);
    expect(after).toBeLessThanOrEqual(spent + room);
  });

  test("opens again for what is left once the true cost is known", async () => {
    const { costMicros } = await deploymentOf(desk);
    const next = await openTestCall(desk);
    await limited((costMicros + 1_900) / 1_000_000);
    expect(await next.send()).toMatchObject({ status: "answered" });
  });

  test("without a price is not saved, neither for a new deployment nor for one that has both", async () => {
    const { caller } = desk.administrator;
    const content = syntheticDeployment({ limits: { ...LIMITS, monthlyCostUsd: 50 } });
    await expect(saveDeployment(caller, { basedOn: 0, content })).rejects.toThrow(
      /A limit needs a price/,
    );
    const { deploymentId, version } = await saveDeployment(caller, {
      basedOn: 0,
      content: { ...content, price: { inputPerMillionUsd: 0, outputPerMillionUsd: 0 } },
    });
    await expect(
      saveDeployment(caller, { deploymentId, basedOn: version, content }),
    ).rejects.toThrow(/A limit needs a price/);
  });
});
