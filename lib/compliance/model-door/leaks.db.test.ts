import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { opensChart } from "@/lib/access/care-team/test-charts";
import { ROLES } from "@/lib/access/role.schema";
import type { TestMember } from "@/lib/access/test-clinic";
import { openModelDesk, type ModelDesk } from "@/lib/drafting/run/test-model-desk";
import { LEAK_OUTCOMES } from "@/lib/llm/alerts/leak-alert.schema";
import { countLeaks, readLeaks } from "@/lib/llm/alerts/read-leaks";
import { reviewLeak } from "@/lib/llm/alerts/review-leak";
import { logger } from "@/lib/logger";
import { readAuditReason } from "../audit-log/read-audit-reason";
import { asDefiner, bySql } from "./by-sql";
import { madeUpOf } from "./made-up-patients";

vi.spyOn(logger(), "error").mockImplementation(() => undefined);

let desk: ModelDesk;
let madeUpId: string;
beforeAll(async () => {
  desk = await openModelDesk();
  madeUpId = (await madeUpOf(desk.clinic))[0]?.id ?? "";
});
beforeEach(() => desk.reset());
afterAll(() => desk.clinic.close());

/** A draft whose model speaks of somebody who is not in the text. @returns the alert of its first answer. */
async function leak(): Promise<string> {
  desk.provider.respond = () => ({
    sentences: [{ text: "Mr. Vasquez, MRN 55204171, has lupus, too.", facts: ["F1"] }],
  });
  await desk.draft();
  return newest();
}

/** Somebody asks for the chart of a patient who does not exist. */
async function touch({ caller }: Pick<TestMember, "caller"> = desk.doctor): Promise<string> {
  await opensChart(caller, madeUpId);
  return newest();
}

async function newest(): Promise<string> {
  const [alert] = (await readLeaks(desk.officer.caller)).alerts;
  return alert?.id ?? "";
}

const stateOf = async (alertId: string) =>
  (await readLeaks(desk.officer.caller)).alerts.find(({ id }) => id === alertId);

describe("alerts", () => {
  test.each(ROLES)("are listed and closed by the two offices alone: a %s", async (role) => {
    const alertId = await touch();
    const { caller } = await desk.clinic.addMember(role);
    const acts = [
      () => readLeaks(caller),
      () => countLeaks(caller),
      () => reviewLeak(caller, { alertId, outcome: "test" }),
    ];
    if (role === "administrator" || role === "compliance_officer") {
      for (const act of acts) await act();
      expect((await stateOf(alertId))?.review).toMatchObject({ outcome: "test" });
      return;
    }
    for (const act of acts) await expect(act()).rejects.toMatchObject({ code: "access.refused" });
    expect((await stateOf(alertId))?.review).toBeNull();
    const hidden = await bySql(desk.clinic, caller, "SELECT id FROM leak_alert");
    expect(hidden).toMatchObject({ rows: [], refused: null });
  });

  test("of another organization are seen and looked at by nobody here", async () => {
    const alertId = await touch();
    const stranger = await openModelDesk();
    for (const { caller } of [stranger.officer, stranger.administrator]) {
      expect(await readLeaks(caller)).toEqual({ alerts: [], open: 0 });
      await expect(reviewLeak(caller, { alertId, outcome: "test" })).rejects.toMatchObject({
        code: "leak.unknown",
        kind: "not_found",
      });
    }
    await stranger.clinic.close();
    expect((await stateOf(alertId))?.review).toBeNull();
  });

  test("say kind, task, deployment, moment and run, and no patient, text or word", async () => {
    const alertId = await leak();
    const alert = await stateOf(alertId);
    expect(alert).toMatchObject({
      kinds: ["identifier"],
      call: { task: "section_drafter", deployment: "Clinic server", deploymentVersion: 1 },
      person: "Testperson, Ada",
    });
    const rows = await asDefiner(desk.clinic, "SELECT * FROM leak_alert WHERE id = $1", [alertId]);
    const calls = await asDefiner(desk.clinic, "SELECT * FROM model_call WHERE id = $1", [
      alert?.call?.id,
    ]);
    expect(rows[0]).toMatchObject({
      run_id: calls[0]?.["run_id"],
      membership_id: desk.doctor.membershipId,
    });
    expect(JSON.stringify([alert, rows])).not.toMatch(/Vasquez|55204171|lupus/);
    expect(JSON.stringify([alert, rows])).not.toContain(String(calls[0]?.["subject_id"]));
  });

  test("that are open come first and are counted", async () => {
    const [old, young] = [await touch(), await touch()];
    const before = await countLeaks(desk.officer.caller);
    await reviewLeak(desk.officer.caller, { alertId: young, outcome: "test" });
    expect(await countLeaks(desk.officer.caller)).toBe(before - 1);
    const { alerts, open } = await readLeaks(desk.administrator.caller);
    expect(open).toBe(before - 1);
    const place = (wanted: string) => alerts.findIndex(({ id }) => id === wanted);
    expect(place(young)).toBeGreaterThan(place(old));
    expect(alerts.slice(0, open).every(({ review }) => review === null)).toBe(true);
  });
});

describe("looking at an alert", () => {
  test.each(LEAK_OUTCOMES)("is an entry with its code: %s", async (outcome) => {
    const alertId = await touch();
    const words = "Spoken through with Ada on the telephone.";
    await reviewLeak(desk.officer.caller, { alertId, outcome, words });
    expect((await stateOf(alertId))?.review).toMatchObject({ outcome, by: "Testperson, Ada" });
    const entry = (await desk.entries("model.leak_reviewed")).at(-1);
    expect(entry).toMatchObject({
      actorId: desk.officer.membershipId,
      object: { kind: "leak_alert", id: alertId },
      code: `leak.${outcome}`,
    });
    expect(JSON.stringify(entry)).not.toContain("telephone");
    const [{ id: entryId } = { id: "" }] = await asDefiner(
      desk.clinic,
      "SELECT id FROM audit_intake WHERE event_type = 'model.leak_reviewed' ORDER BY recorded_at DESC LIMIT 1",
    );
    expect(await readAuditReason(desk.officer.caller, { entryId: String(entryId) })).toEqual({
      reason: words,
    });
  });

  test("closes what else is open of the same run, where that is wanted, each with its entry", async () => {
    const elsewhere = await touch();
    const one = await leak();
    const runId = (await stateOf(one))?.call?.runId;
    const ofRun = async () => {
      const { alerts } = await readLeaks(desk.officer.caller);
      return alerts.filter(({ call }) => call?.runId === runId);
    };
    const all = await ofRun();
    expect(all.length).toBeGreaterThan(1);
    await reviewLeak(desk.officer.caller, { alertId: one, outcome: "false_alarm" });
    expect((await ofRun()).filter(({ review }) => review === null)).toHaveLength(all.length - 1);
    const [next] = (await ofRun()).filter(({ review }) => review === null);
    const entries = (await desk.entries("model.leak_reviewed")).length;
    await reviewLeak(desk.officer.caller, {
      alertId: next?.id ?? "",
      outcome: "test",
      wholeRun: true,
    });
    const after = await ofRun();
    expect(after.every(({ review }) => review !== null)).toBe(true);
    expect(after.find(({ id }) => id === one)?.review).toMatchObject({ outcome: "false_alarm" });
    expect(await desk.entries("model.leak_reviewed")).toHaveLength(entries + all.length - 1);
    expect((await stateOf(elsewhere))?.review).toBeNull();
  });

  test("closes nothing along that is worse than what was looked at", async () => {
    const person = (await madeUpOf(desk.clinic))[0];
    let answers = 0;
    desk.provider.respond = () => {
      answers += 1;
      const text = answers === 1 ? "Mr. Vasquez has lupus, too." : `${person?.mrn ?? ""} is here.`;
      return { sentences: [{ text, facts: ["F1"] }] };
    };
    await desk.draft();
    const { alerts } = await readLeaks(desk.officer.caller);
    const runId = alerts[0]?.call?.runId;
    const ofRun = alerts.filter(({ call }) => call?.runId === runId);
    const mild = ofRun.find(({ kinds }) => !kinds.includes("honeytoken"));
    const grave = ofRun.filter(({ kinds }) => kinds.includes("honeytoken"));
    expect(grave.length).toBeGreaterThan(0);
    const looked = { alertId: mild?.id ?? "", outcome: "false_alarm", wholeRun: true } as const;
    await reviewLeak(desk.officer.caller, looked);
    expect((await stateOf(looked.alertId))?.review).toMatchObject({ outcome: "false_alarm" });
    for (const { id } of grave) expect((await stateOf(id))?.review).toBeNull();
  });

  test("needs no words but for something else", async () => {
    const alertId = await touch();
    const { caller } = desk.administrator;
    await expect(reviewLeak(caller, { alertId, outcome: "other" })).rejects.toThrow();
    expect((await stateOf(alertId))?.review).toBeNull();
    await reviewLeak(caller, { alertId, outcome: "false_alarm" });
    expect((await desk.entries("model.leak_reviewed")).at(-1)).not.toHaveProperty("reason");
  });

  test("is done once, also by two at the same moment, and what was written first stands", async () => {
    const alertId = await touch();
    const tries = await Promise.allSettled([
      reviewLeak(desk.officer.caller, { alertId, outcome: "incident" }),
      reviewLeak(desk.administrator.caller, { alertId, outcome: "incident" }),
    ]);
    expect(tries.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(
      reviewLeak(desk.officer.caller, { alertId, outcome: "test" }),
    ).rejects.toMatchObject({ code: "leak.reviewed", kind: "conflict" });
    expect((await stateOf(alertId))?.review).toMatchObject({ outcome: "incident" });
    const entries = await desk.entries("model.leak_reviewed");
    expect(entries.filter(({ object }) => JSON.stringify(object).includes(alertId))).toHaveLength(
      1,
    );
  });

  test("of nothing is told so", async () => {
    await expect(
      reviewLeak(desk.officer.caller, { alertId: randomUUID(), outcome: "test" }),
    ).rejects.toMatchObject({ code: "leak.unknown" });
  });

  test("that is about what somebody did is left to another, but in a practice of one", async () => {
    const alertId = await touch(desk.administrator);
    const own = () => reviewLeak(desk.administrator.caller, { alertId, outcome: "test" });
    await expect(own()).rejects.toMatchObject({ code: "leak.own", kind: "forbidden" });
    const { alerts } = await readLeaks(desk.administrator.caller);
    expect(alerts.find(({ id }) => id === alertId)).toMatchObject({ isOwn: true });
    const review = `UPDATE leak_alert SET reviewed_by_id = actor_membership(), reviewed_at = now(), outcome = 'test' WHERE id = '${alertId}'`;
    expect((await bySql(desk.clinic, desk.administrator.caller, review)).refused).toBe(
      "leak_alert.own",
    );
    const { owner, organizationId } = desk.clinic;
    const solo = "UPDATE organization SET solo_practice = $2 WHERE id = $1";
    await owner.query(solo, [organizationId, true]);
    await own();
    await owner.query(solo, [organizationId, false]);
    expect((await stateOf(alertId))?.review).toMatchObject({ outcome: "test" });
  });
});
