import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Caller } from "@/lib/access/runtime";
import { runDraft } from "@/lib/drafting/run/run-draft";
import { openModelDesk, saying, type ModelDesk } from "@/lib/drafting/run/test-model-desk";
import { readModels } from "@/lib/llm/read-models";

let desk: ModelDesk;
beforeAll(async () => {
  desk = await openModelDesk();
});
beforeEach(() => desk.reset());
afterAll(() => desk.clinic.close());

/** A run whose worker was lost while the model worked, and the worker that took it over. */
async function loseWorker(): Promise<{ runId: string; next: Caller; callId: string }> {
  const { runId } = await desk.request();
  const takers: Caller[] = [];
  desk.provider.respond = async (call) => {
    if (takers.length === 0) takers.push(await desk.clinic.claimRun(runId));
    return saying()(call);
  };
  const lost = runDraft(await desk.clinic.claimRun(runId), runId, desk.door);
  await expect(lost).rejects.toMatchObject({ code: "access.no_session" });
  const { calls } = await readModels(desk.administrator.caller);
  const open = calls.find(({ state }) => state === "sent");
  const [next] = takers;
  if (next === undefined || open === undefined) throw new Error("nothing was sent");
  return { runId, next, callId: open.id };
}

describe("a call whose worker was lost", () => {
  test.each([
    ["the model is asked again", true],
    ["the model was switched off meanwhile", false],
  ])("has its end in the log once the run goes on, when %s", async (_when, isEnabled) => {
    const { runId, next, callId } = await loseWorker();
    await desk.setUp({ isEnabled });
    const sent = desk.provider.sent.length;
    expect(await runDraft(next, runId, desk.door)).toBe("done");
    expect(desk.provider.sent.length > sent).toBe(isEnabled);
    expect((await desk.entries("model.call_unknown")).at(-1)).toMatchObject({
      code: "llm.process_ended",
      object: { id: callId },
    });
    const { calls } = await readModels(desk.administrator.caller);
    expect(calls.find(({ id }) => id === callId)?.state).toBe("unknown");
    expect(calls.filter(({ state }) => state === "sent")).toEqual([]);
    await desk.setUp();
  });
});
