import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Caller } from "@/lib/access/runtime";
import { openModelDesk, saying, type ModelDesk } from "@/lib/drafting/run/test-model-desk";
import { ProvenoteError } from "@/lib/errors";
import type { CallModelInput } from "@/lib/llm/call-model";
import type { Deployment } from "@/lib/llm/deployments/deployment.schema";
import { readModels } from "@/lib/llm/read-models";
import { asDefiner, bySql } from "./by-sql";
import { deploymentOf, openTestCall, REQUEST } from "./test-call";

let desk: ModelDesk;
beforeAll(async () => {
  desk = await openModelDesk();
});
beforeEach(async () => {
  desk.reset();
  // A version of its own: what an earlier test did to the breaker is its own affair.
  await desk.setUp();
});
afterAll(() => desk.clinic.close());

const openCall = (request?: string, changes?: Partial<CallModelInput>) =>
  openTestCall(desk, request, changes);
const deploymentNow = () => deploymentOf(desk);

const failing = (...codes: `llm.${string}`[]) => {
  let tries = 0;
  desk.provider.respond = (call) => {
    const code = codes[tries] ?? null;
    tries += 1;
    if (code !== null) throw new ProvenoteError("unavailable", code, "failed");
    return saying()(call);
  };
};

/** What has been written since: counted as another connection sees it. */
async function counting(types: readonly string[]) {
  const count = async () =>
    Promise.all(types.map(async (type) => (await desk.entries(type)).length));
  const before = await count();
  return async () => (await count()).map((each, index) => each - (before[index] ?? 0));
}
const KINDS = [
  "model.call_intended",
  "model.call_completed",
  "model.call_failed",
  "model.call_refused",
];
const lastCalls = async () => (await readModels(desk.administrator.caller)).calls;

describe("an entry for each time that something leaves", () => {
  test("is committed before the provider is asked, and its row is open until the answer is there", async () => {
    const since = await counting(KINDS);
    const seen: unknown[] = [];
    desk.provider.respond = async (call) => {
      seen.push(await since(), (await lastCalls())[0]?.state);
      return saying()(call);
    };
    const { send } = await openCall();
    expect(await send()).toMatchObject({ status: "answered", attempts: 1 });
    expect(seen).toEqual([[1, 0, 0, 0], "sent"]);
    expect(await since()).toEqual([1, 1, 0, 0]);
    expect((await lastCalls())[0]).toMatchObject({
      state: "answered",
      attempt: 1,
      identifiers: 2,
      requesterId: desk.doctor.membershipId,
      inputTokens: 900,
      outputTokens: 120,
      costMicros: 900 * 1 + 120 * 2,
    });
  });

  test("is made for every try of its own", async () => {
    const since = await counting(KINDS);
    failing("llm.vendor_unavailable", "llm.vendor_unavailable");
    const { send } = await openCall();
    expect(await send()).toMatchObject({ status: "answered", attempts: 3 });
    expect(await since()).toEqual([3, 1, 2, 0]);
    const intents = (await desk.entries("model.call_intended")).slice(-3);
    expect(intents.map((entry) => entry["counts"])).toMatchObject([
      { attempt: 1 },
      { attempt: 2 },
      { attempt: 3 },
    ]);
    expect(new Set(intents.map((entry) => JSON.stringify(entry["object"]))).size).toBe(3);
  });

  test("an answer of the wrong shape is asked for once more, and not twice", async () => {
    const since = await counting(KINDS);
    failing("llm.bad_answer", "llm.bad_answer", "llm.bad_answer");
    const { send } = await openCall();
    expect(await send()).toMatchObject({ status: "failed", code: "llm.bad_answer", attempts: 2 });
    expect(await since()).toEqual([2, 0, 2, 0]);
  });

  test.each(["llm.vendor_refused", "llm.address_refused"] as const)(
    "%s is not asked again",
    async (code) => {
      failing(code);
      const { send } = await openCall();
      expect(await send()).toMatchObject({ status: "failed", code, attempts: 1 });
      expect(desk.provider.sent).toHaveLength(1);
    },
  );

  test("holds no word of the prompt or the answer, nor does its row", async () => {
    const { send } = await openCall();
    await send();
    expect(desk.provider.sent[0]?.prompt).toContain("ambergris");
    const rows = await asDefiner(
      desk.clinic,
      "SELECT row_to_json(c)::text AS row FROM model_call c WHERE organization_id = $1",
      [desk.clinic.organizationId],
    );
    expect(rows.length).toBeGreaterThan(3);
    const all = JSON.stringify([rows, await desk.clinic.entries()]);
    for (const word of ["ambergris", "repeat facts", "Say each of these", "two weeks"]) {
      expect(all).not.toContain(word);
    }
  });
});

describe("what is not sent", () => {
  test("a prompt in which the last look finds an identifier", async () => {
    const since = await counting(KINDS);
    const { send } = await openCall(`Patient 521-44-9087.\n${REQUEST}`);
    expect(await send()).toMatchObject({ status: "refused", code: "llm.residual_found" });
    expect(desk.provider.sent).toEqual([]);
    expect(await since()).toEqual([0, 0, 0, 1]);
    expect((await lastCalls())[0]).toMatchObject({ state: "refused", bytes: 0 });
  });

  test("more than the month's limit, once it is reached", async () => {
    await desk.setUp({
      limits: { maxOutputTokens: 800, timeoutSeconds: 20, concurrency: 2, monthlyCostUsd: 1 },
    });
    const { send } = await openCall();
    expect(await send()).toMatchObject({ status: "answered" });
    const spent = (await deploymentNow()) as Deployment & { costMicros: number };
    expect(spent.costMicros).toBeGreaterThanOrEqual(1_140);
    const monthlyCostUsd = spent.costMicros / 1_000_000;
    await desk.setUp({
      limits: { maxOutputTokens: 800, timeoutSeconds: 20, concurrency: 2, monthlyCostUsd },
    });
    const next = await openCall();
    expect(await next.send()).toMatchObject({ status: "refused", code: "llm.budget_spent" });
    expect(desk.provider.sent).toHaveLength(1);
  });

  test("anything to a deployment that keeps failing: it is left alone, and nothing is written", async () => {
    desk.provider.respond = () => {
      throw new ProvenoteError("unavailable", "llm.unreachable", "failed");
    };
    const first = await openCall();
    expect(await first.send()).toMatchObject({ code: "llm.unreachable", attempts: 3 });
    const second = await openCall();
    expect(await second.send()).toMatchObject({ code: "llm.left_alone" });
    expect(desk.provider.sent).toHaveLength(4);
    const since = await counting(KINDS);
    const third = await openCall();
    expect(await third.send()).toMatchObject({ status: "failed", code: "llm.left_alone" });
    expect(await since()).toEqual([0, 0, 0, 0]);
  });

  test("anything under a grant that another worker has taken over", async () => {
    const { send, runId } = await openCall();
    await desk.clinic.claimRun(runId);
    await expect(send()).rejects.toMatchObject({ code: "access.no_session" });
    expect(desk.provider.sent).toEqual([]);
  });
});

describe("a call that failed before its first byte", () => {
  test.each(["llm.secret_missing", "llm.settings_invalid"] as const)(
    "with %s is not counted as sent: no byte, no cost",
    async (code) => {
      failing(code);
      const { send } = await openCall();
      expect(await send()).toMatchObject({ status: "failed", code, sent: { bytes: 0 } });
      expect((await desk.entries("model.call_failed")).at(-1)).toMatchObject({
        code,
        counts: { sent_bytes: 0 },
      });
      const [call] = await lastCalls();
      expect(call).toMatchObject({ state: "failed", code, bytes: 0, costMicros: 0 });
    },
  );

  test("whose settings name no address is refused at the door: no entry says that it was about to leave", async () => {
    await desk.setUp({ model: "two words" });
    const since = await counting(KINDS);
    const { send } = await openCall();
    expect(await send()).toMatchObject({ status: "refused", code: "llm.settings_invalid" });
    expect(await since()).toEqual([0, 0, 0, 1]);
    expect((await lastCalls())[0]).toMatchObject({ state: "refused", bytes: 0, costMicros: 0 });
  });
});

describe("how a call ended", () => {
  const change = (caller: Caller, sets: string, callId: string) =>
    bySql(desk.clinic, caller, `UPDATE model_call SET ${sets} WHERE id = $1`, [callId]);

  test.each([
    "state = 'sent', ended_at = NULL",
    "state = 'failed'",
    "code = 'llm.timeout'",
    "cost_micros = 0",
    "input_tokens = 1",
    "ended_at = ended_at - interval '1 hour'",
  ])("is final, also for its own job: %s", async (sets) => {
    const { send, job } = await openCall();
    await send();
    const [call] = await lastCalls();
    expect((await change(job, sets, call?.id ?? "")).refused).toBe("model_call.ended");
  });

  test("is written by the job alone: not by the person whose chart it is", async () => {
    const tries: unknown[] = [];
    desk.provider.respond = async (call) => {
      const [open] = await lastCalls();
      const sets = "state = 'failed', ended_at = now()";
      tries.push(await change(desk.doctor.caller, sets, open?.id ?? ""));
      return saying()(call);
    };
    const { send } = await openCall();
    expect(await send()).toMatchObject({ status: "answered" });
    expect(tries).toMatchObject([{ changed: 0, refused: null }]);
    expect((await lastCalls())[0]?.state).toBe("answered");
  });
});
