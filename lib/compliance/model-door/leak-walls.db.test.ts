import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { openModelDesk, type ModelDesk } from "@/lib/drafting/run/test-model-desk";
import { readLeaks } from "@/lib/llm/alerts/read-leaks";
import { logger } from "@/lib/logger";
import { bySql } from "./by-sql";
import { madeUpOf } from "./made-up-patients";

vi.spyOn(logger(), "error").mockImplementation(() => undefined);

let desk: ModelDesk;
beforeAll(async () => {
  desk = await openModelDesk();
  await madeUpOf(desk.clinic);
  desk.provider.respond = () => ({
    sentences: [{ text: "Mr. Vasquez, MRN 55204171, has lupus, too.", facts: ["F1"] }],
  });
});
afterAll(() => desk.clinic.close());

const stateOf = async (alertId: string) =>
  (await readLeaks(desk.officer.caller)).alerts.find(({ id }) => id === alertId);

/** A draft whose model speaks of somebody who is not in the text. @returns an alert of it. */
async function leak(): Promise<string> {
  await desk.draft();
  return (await readLeaks(desk.officer.caller)).alerts[0]?.id ?? "";
}

describe("alerts by SQL", () => {
  const REVIEW =
    "UPDATE leak_alert SET reviewed_by_id = $2, reviewed_at = now(), outcome = 'test' WHERE id = $1";

  test("nobody of the application takes an alert away, makes one or changes what it says", async () => {
    const alertId = await leak();
    for (const { caller } of [desk.doctor, desk.officer, desk.administrator]) {
      for (const sql of [
        "DELETE FROM leak_alert",
        "TRUNCATE leak_alert",
        "UPDATE leak_alert SET kinds = ARRAY['identifier']",
        "UPDATE leak_alert SET membership_id = actor_membership()",
        "INSERT INTO leak_alert (id, organization_id, kinds, membership_id) SELECT gen_random_uuid(), actor_organization(), ARRAY['honeytoken_opened'], actor_membership()",
      ]) {
        expect((await bySql(desk.clinic, caller, sql)).refused).toMatch(/permission denied/);
      }
    }
    expect((await stateOf(alertId))?.review).toBeNull();
  });

  test("an alert is looked at under the own name, by the two offices, once", async () => {
    const alertId = await leak();
    const { doctor, officer, administrator, clinic } = desk;
    const none = await bySql(clinic, doctor.caller, REVIEW, [alertId, doctor.membershipId]);
    expect(none.changed).toBe(0);
    const borrowed = await bySql(clinic, officer.caller, REVIEW, [
      alertId,
      administrator.membershipId,
    ]);
    expect(borrowed.refused).not.toBeNull();
    expect(
      (await bySql(clinic, officer.caller, REVIEW, [alertId, officer.membershipId])).changed,
    ).toBe(1);
    for (const sql of [
      REVIEW,
      "UPDATE leak_alert SET reviewed_by_id = NULL, reviewed_at = NULL, outcome = NULL WHERE id = $1 AND $2::uuid IS NOT NULL",
    ]) {
      const again = await bySql(clinic, administrator.caller, sql, [
        alertId,
        administrator.membershipId,
      ]);
      expect(again.refused).not.toBeNull();
    }
  });

  test("is said to be looked at when it was, by the database's clock", async () => {
    const alertId = await leak();
    const { officer, clinic } = desk;
    const dated =
      "UPDATE leak_alert SET reviewed_by_id = $2, reviewed_at = '2020-01-01', outcome = 'test' WHERE id = $1";
    const before = Date.now() - 60_000;
    await bySql(clinic, officer.caller, dated, [alertId, officer.membershipId]);
    const at = (await stateOf(alertId))?.review?.at ?? "";
    expect(new Date(at).getTime()).toBeGreaterThan(before);
  });

  test("an administrator declares no practice of one by SQL, so that the own alert could be closed", async () => {
    const { administrator, clinic } = desk;
    expect(
      (await bySql(clinic, administrator.caller, "SELECT * FROM honeytoken_patient")).rows,
    ).toEqual([]);
    const declared = "UPDATE organization SET solo_practice = true WHERE id = actor_organization()";
    expect((await bySql(clinic, administrator.caller, declared)).refused).toMatch(
      /permission denied/,
    );
    const own =
      "UPDATE leak_alert SET reviewed_by_id = actor_membership(), reviewed_at = now(), outcome = 'test' WHERE membership_id = actor_membership()";
    expect((await bySql(clinic, administrator.caller, own)).refused).toBe("leak_alert.own");
  });

  test("the owner of the tables takes none away either", async () => {
    await leak();
    await expect(desk.clinic.owner.query("TRUNCATE leak_alert")).rejects.toThrow(
      "leak_alert.is_final",
    );
    const { owner } = desk.clinic;
    await owner.query("ALTER TABLE leak_alert NO FORCE ROW LEVEL SECURITY");
    await expect(owner.query("DELETE FROM leak_alert")).rejects.toThrow("leak_alert.is_final");
    await owner.query("ALTER TABLE leak_alert FORCE ROW LEVEL SECURITY");
  });

  test("a session raises no alert of a call, and a job none of another's", async () => {
    const alertId = await leak();
    const callId = (await stateOf(alertId))?.call?.id;
    const raise = "SELECT raise_leak_alert(gen_random_uuid(), $1, ARRAY['canary']) AS raised";
    for (const { caller } of [desk.doctor, desk.officer]) {
      expect((await bySql(desk.clinic, caller, raise, [callId])).refused).toBe("access.refused");
    }
    const { runId } = await desk.request();
    const job = await desk.clinic.claimRun(runId);
    expect(await bySql(desk.clinic, job, raise, [callId])).toMatchObject({
      rows: [{ raised: false }],
    });
    const made =
      "SELECT raise_leak_alert(gen_random_uuid(), $1, ARRAY['honeytoken_opened']) AS raised";
    expect((await bySql(desk.clinic, job, made, [randomUUID()])).rows).toEqual([{ raised: false }]);
  });
});
