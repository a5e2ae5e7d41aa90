import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Caller } from "@/lib/access/runtime";
import { cancelDraft } from "@/lib/drafting/run/cancel-draft";
import { runDraft } from "@/lib/drafting/run/run-draft";
import { openModelDesk, saying, type ModelDesk } from "@/lib/drafting/run/test-model-desk";
import { endLostCalls } from "@/lib/llm/calls/end-lost-calls";
import { readModels } from "@/lib/llm/read-models";
import { asDefiner } from "./by-sql";
import { openTestCall } from "./test-call";

let desk: ModelDesk;
beforeAll(async () => {
  desk = await openModelDesk();
});
beforeEach(() => {
  desk.clinic.clock.now = new Date();
  desk.reset();
});
afterAll(() => desk.clinic.close());

const endLost = () => endLostCalls(desk.clinic.jobs, desk.clinic.runtime);
const callOf = async (id: string) =>
  (await readModels(desk.administrator.caller)).calls.find((call) => call.id === id);
async function openCallId(runId: string): Promise<string> {
  const [open] = await asDefiner(
    desk.clinic,
    "SELECT id FROM model_call WHERE run_id = $1 AND state = 'sent'",
    [runId],
  );
  if (open === undefined) throw new Error("nothing was sent");
  return String(open["id"]);
}

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
  const [next] = takers;
  if (next === undefined) throw new Error("nothing was sent");
  return { runId, next, callId: await openCallId(runId) };
}

/** A call whose process is gone for good, begun so many minutes ago. */
async function loseCall(minutes: number): Promise<{ callId: string; runId: string }> {
  desk.clinic.clock.now = new Date(Date.now() - minutes * 60_000);
  const { send, runId } = await openTestCall(desk);
  desk.provider.respond = async (call) => {
    await desk.clinic.claimRun(runId);
    return saying()(call);
  };
  await expect(send()).rejects.toMatchObject({ code: "access.no_session" });
  desk.clinic.clock.now = new Date();
  return { callId: await openCallId(runId), runId };
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
    const ends = (await desk.entries("model.call_unknown")).map((entry) => [
      entry["code"],
      (entry["object"] as { id: string }).id,
    ]);
    expect(ends).toContainEqual(["llm.process_ended", callId]);
    const { calls } = await readModels(desk.administrator.caller);
    expect(calls.find(({ id }) => id === callId)?.state).toBe("unknown");
    expect(calls.filter(({ state }) => state === "sent")).toEqual([]);
    await desk.setUp();
  });

  test("keeps what was booked for it: it may have arrived", async () => {
    const { runId, next, callId } = await loseWorker();
    const booked = (await callOf(callId))?.costMicros ?? 0;
    expect(booked).toBeGreaterThan(0);
    await runDraft(next, runId, desk.door);
    expect((await callOf(callId))?.costMicros).toBe(booked);
  });

  test("is left alone for twenty minutes, and then ends as unknown with an entry of its own", async () => {
    const { callId: young } = await loseCall(19);
    expect(await endLost()).toBe(0);
    const { callId } = await loseCall(21);
    expect(callId).not.toBe(young);
    const booked = (await callOf(callId))?.costMicros;
    expect(await endLost()).toBe(1);
    expect(await endLost()).toBe(0);
    expect(await callOf(callId)).toMatchObject({
      state: "unknown",
      code: "llm.process_ended",
      costMicros: booked,
    });
    expect(await callOf(young)).toMatchObject({ state: "sent" });
    const entry = (await desk.entries("model.call_unknown")).at(-1);
    expect(entry).toMatchObject({
      actorKind: "system",
      outcome: "failure",
      code: "llm.process_ended",
      object: { kind: "model_call", id: callId },
      model: { deploymentId: desk.deploymentId, task: "section_drafter" },
    });
    expect(entry?.["textId"]).toBe((await desk.entries("model.call_intended")).at(-1)?.["textId"]);
    expect(entry).not.toHaveProperty("actorId");
  });
});

describe("a call of a draft that was cancelled", () => {
  test("ends at once, as cancelled and with an entry", async () => {
    const { send, runId } = await openTestCall(desk);
    desk.provider.respond = async (call) => {
      await cancelDraft(desk.doctor.caller, { runId });
      return saying()(call);
    };
    await expect(send()).rejects.toMatchObject({ code: /access\./ });
    const callId = await openCallId(runId);
    expect(await endLost()).toBe(1);
    const ended = await desk.entries("model.call_unknown");
    const cancelled = ended.filter((entry) => entry["code"] === "llm.cancelled");
    expect(cancelled).toHaveLength(1);
    expect(cancelled).toMatchObject([{ object: { id: callId }, actorKind: "system" }]);
    expect(await callOf(callId)).toMatchObject({
      state: "unknown",
      code: "llm.cancelled",
    });
  });
});

describe("the end of a lost call", () => {
  const end = (callId: string, entry: object) =>
    desk.clinic.jobs.query("SELECT end_lost_model_call($1, $2, $3)", [
      callId,
      randomUUID(),
      Buffer.from(JSON.stringify(entry)),
    ]);

  test.each<[string, object]>([
    ["another event", { type: "model.call_completed" }],
    ["a person's act", { actorKind: "person" }],
    ["an act in somebody's name", { actorId: randomUUID() }],
    ["another call", { object: { kind: "model_call", id: randomUUID() } }],
    ["another patient", { patientId: randomUUID() }],
    ["another text", { textId: randomUUID() }],
    ["another reason", { code: "llm.cancelled" }],
  ])("is not written with an entry of %s", async (_, changes) => {
    const { callId } = await loseCall(25);
    const entry = {
      type: "model.call_unknown",
      actorKind: "system",
      code: "llm.process_ended",
      object: { kind: "model_call", id: callId },
      textId: (await desk.entries("model.call_intended")).at(-1)?.["textId"],
    };
    await expect(end(callId, { ...entry, ...changes })).rejects.toThrow("model_call.other_entry");
    expect(await callOf(callId)).toMatchObject({ state: "sent" });
    expect(await endLost()).toBe(1);
  });

  test("is nothing that the application may write, nor the queue for a call that is not lost", async () => {
    await expect(desk.clinic.app.query("SELECT * FROM lost_model_calls()")).rejects.toThrow(
      /permission denied/,
    );
    const before = (await desk.entries("model.call_unknown")).length;
    const { send } = await openTestCall(desk);
    await send();
    const [call] = (await readModels(desk.administrator.caller)).calls;
    const { rows } = await end(call?.id ?? "", { type: "model.call_unknown" });
    expect(rows).toEqual([{ end_lost_model_call: false }]);
    expect(await desk.entries("model.call_unknown")).toHaveLength(before);
  });
});
