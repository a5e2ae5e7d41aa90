import { createHash } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { makeTestClinic, type TestMember } from "@/lib/access/test-clinic";
import { ROLES } from "@/lib/access/role.schema";
import { openModelDesk, type ModelDesk } from "@/lib/drafting/run/test-model-desk";
import { confirmDetermination } from "@/lib/llm/determinations/confirm-determination";
import { endDetermination } from "@/lib/llm/determinations/end-determination";
import { readDeterminationDocument } from "@/lib/llm/determinations/read-determination-document";
import { saveDetermination } from "@/lib/llm/determinations/save-determination";
import { readModels } from "@/lib/llm/read-models";
import { readReminders } from "@/lib/llm/read-reminders";
import { asDefiner, bySql } from "./by-sql";
import { SYNTHETIC_DOCUMENT, syntheticDetermination } from "./synthetic-papers";

/** A public cloud without any agreement: what opens it here is an expert's report alone. */
let desk: ModelDesk;
let both: TestMember;
beforeAll(async () => {
  desk = await openModelDesk({
    content: {
      zone: "public_cloud",
      vendor: "Northgate Cloud",
      endpoint: "https://models.northgate.example/v1",
    },
  });
  both = await desk.clinic.addMember("administrator", "compliance_officer");
});
beforeEach(() => desk.reset());
afterAll(() => desk.clinic.close());

const enter = (
  changes: Parameters<typeof syntheticDetermination>[0] = {},
  by = desk.administrator,
) => saveDetermination(by.caller, syntheticDetermination(changes));
const stateOf = async (id: string) =>
  (await readModels(desk.officer.caller)).determinations.find((each) => each.id === id)?.state;
const cloud = {
  zone: "public_cloud",
  vendor: "Northgate Cloud",
  endpoint: "https://models.northgate.example/v1",
} as const;
const modelsOf = async () => (await desk.draft(true)).models;

describe("an expert's determination", () => {
  test("opens nothing until an officer has confirmed its report, and nothing once it was ended", async () => {
    const saved = await enter();
    expect(await modelsOf()).toMatchObject([{ state: "refused", code: "llm.no_agreement" }]);
    expect(desk.provider.sent).toEqual([]);
    await confirmDetermination(desk.officer.caller, saved);
    expect((await modelsOf())?.every(({ state }) => state === "used")).toBe(true);
    expect((await desk.entries("model.call_intended")).at(-1)).toMatchObject({
      model: { determinationId: saved.determinationId },
    });
    const { calls, deployments } = await readModels(desk.officer.caller);
    const { determinationId } = saved;
    const sent = calls.filter(({ state }) => state === "answered");
    expect(sent.length).toBeGreaterThan(0);
    for (const call of sent) expect(call).toMatchObject({ determinationId, agreementId: null });
    expect(deployments).toMatchObject([
      { state: "in_use", determinationId: saved.determinationId, host: "models.northgate.example" },
    ]);
    await endDetermination(desk.officer.caller, { determinationId, reason: "Seen anew" });
    desk.reset();
    expect(await modelsOf()).toMatchObject([{ state: "refused", code: "llm.no_agreement" }]);
    expect(desk.provider.sent).toEqual([]);
  });

  test("opens no host but those that its officer saw", async () => {
    const saved = await enter();
    await confirmDetermination(desk.officer.caller, saved);
    await desk.setUp({ ...cloud, endpoint: "https://collector.example/v1" });
    expect(await modelsOf()).toMatchObject([{ state: "refused", code: "llm.no_agreement" }]);
    expect(desk.provider.sent).toEqual([]);
    await desk.setUp(cloud);
    const { determinationId } = saved;
    await endDetermination(desk.administrator.caller, { determinationId, reason: "Entered anew" });
  });

  test("comes back with its report as it was; the reading is an entry, and so is every step", async () => {
    const saved = await enter();
    const digest = createHash("sha256").update(SYNTHETIC_DOCUMENT).digest("hex");
    expect(saved.documentSha256).toBe(digest);
    const { determinationId } = saved;
    const read = await readDeterminationDocument(desk.officer.caller, determinationId);
    expect(read).toMatchObject({ name: "report.txt", sha256: digest });
    expect(Buffer.from(read.bytes).toString("utf8")).toBe(SYNTHETIC_DOCUMENT);
    await confirmDetermination(desk.officer.caller, saved);
    const reason = "The expert took it back";
    await endDetermination(desk.administrator.caller, { determinationId, reason });
    const object = { kind: "expert_determination", id: determinationId };
    const [entered, viewed, confirmed, ended] = await Promise.all(
      ["saved", "document_viewed", "confirmed", "ended"].map(async (step) =>
        (await desk.entries(`determination.${step}`)).at(-1),
      ),
    );
    expect(entered).toMatchObject({ object, actorId: desk.administrator.membershipId });
    expect(viewed).toMatchObject({ object, hashes: { document: digest } });
    expect(confirmed).toMatchObject({ object, actorId: desk.officer.membershipId });
    expect(ended).toMatchObject({ object });
    expect(JSON.stringify(ended)).not.toContain(reason);
    const [row] = await asDefiner(
      desk.clinic,
      "SELECT encode(document, 'escape') AS document FROM expert_determination WHERE id = $1",
      [determinationId],
    );
    expect(String(row?.["document"])).not.toContain("made-up");
  });

  test("says where the account that confirmed it was made by who entered it", async () => {
    const made = await desk.clinic.addMember("compliance_officer");
    await desk.clinic.owner.query("UPDATE membership SET created_by_id = $1 WHERE id = $2", [
      desk.administrator.membershipId,
      made.membershipId,
    ]);
    const saved = await enter();
    await confirmDetermination(made.caller, saved);
    expect((await desk.entries("determination.confirmed")).at(-1)).toMatchObject({
      actorId: made.membershipId,
      part: "second_account",
    });
    const { determinations } = await readModels(desk.officer.caller);
    const view = determinations.find(({ id }) => id === saved.determinationId);
    expect(view).toMatchObject({ state: "live", isOfOneHand: true });
    await endDetermination(desk.administrator.caller, {
      determinationId: saved.determinationId,
      reason: "End of the test",
    });
  });

  test("is confirmed once, for the report that was read, and never by who entered it", async () => {
    const saved = await enter();
    const other = { ...saved, documentSha256: "0".repeat(64) };
    await expect(confirmDetermination(desk.officer.caller, other)).rejects.toMatchObject({
      code: "determination.other_document",
    });
    await expect(confirmDetermination(desk.administrator.caller, saved)).rejects.toMatchObject({
      code: "access.refused",
    });
    const own = await enter({}, both);
    await expect(confirmDetermination(both.caller, own)).rejects.toMatchObject({
      code: "determination.own_entry",
    });
    expect(await stateOf(saved.determinationId)).toBe("to_confirm");
    await confirmDetermination(desk.officer.caller, saved);
    expect(await stateOf(saved.determinationId)).toBe("live");
    await expect(confirmDetermination(desk.officer.caller, saved)).rejects.toMatchObject({
      code: "determination.decided",
    });
    const reason = "Only for the test";
    for (const { determinationId } of [saved, own]) {
      await endDetermination(desk.officer.caller, { determinationId, reason });
      await expect(
        endDetermination(desk.officer.caller, { determinationId, reason }),
      ).rejects.toMatchObject({ code: "determination.decided" });
    }
    await expect(confirmDetermination(desk.officer.caller, own)).rejects.toMatchObject({
      code: "determination.decided",
    });
  });

  test.each(ROLES.filter((role) => role !== "administrator" && role !== "compliance_officer"))(
    "is nothing a %s enters, reads, confirms or ends",
    async (role) => {
      const saved = await enter();
      const { caller } = await desk.clinic.addMember(role);
      const { determinationId } = saved;
      const tries = [
        saveDetermination(caller, syntheticDetermination()),
        readDeterminationDocument(caller, determinationId),
        confirmDetermination(caller, saved),
        endDetermination(caller, { determinationId, reason: "Not mine to end" }),
        readReminders(caller),
      ];
      for (const each of await Promise.allSettled(tries)) {
        expect(each).toMatchObject({ status: "rejected", reason: { code: "access.refused" } });
      }
      expect(await stateOf(determinationId)).toBe("to_confirm");
    },
  );

  test("is shown as waiting to both offices", async () => {
    const { determinationId } = await enter({ expert: "Dr. Waiting" });
    for (const { caller } of [desk.administrator, desk.officer]) {
      expect(await readReminders(caller)).toContainEqual(
        expect.objectContaining({ id: determinationId, state: "to_confirm" }),
      );
    }
  });
});

describe("by SQL", () => {
  const confirm = "UPDATE expert_determination SET confirmed_at = now(), confirmed_by_id = $1";
  const confirmAs = (actor: TestMember, name: TestMember, id: string) =>
    bySql(desk.clinic, actor.caller, `${confirm} WHERE id = $2`, [name.membershipId, id]);

  test("an administrator confirms in no name, an officer in no other's, and nobody the own entry", async () => {
    const { determinationId: id } = await enter();
    expect((await confirmAs(desk.administrator, desk.administrator, id)).refused).toMatch(
      /not_officer|two_people/,
    );
    expect((await confirmAs(desk.administrator, desk.officer, id)).refused).toBe(
      "agreement.not_officer",
    );
    expect((await confirmAs(desk.officer, both, id)).refused).toBe("agreement.not_officer");
    const own = await enter({}, both);
    expect((await confirmAs(both, both, own.determinationId)).refused).toMatch(/two_people/);
    expect((await confirmAs(desk.doctor, desk.doctor, id)).changed).toBe(0);
  });

  test("a confirmation and an ending are not taken back", async () => {
    const saved = await enter();
    await confirmDetermination(desk.officer.caller, saved);
    const undo = (sets: string) =>
      bySql(
        desk.clinic,
        desk.officer.caller,
        `UPDATE expert_determination SET ${sets} WHERE id = $1`,
        [saved.determinationId],
      );
    expect((await undo("confirmed_at = now() - interval '1 year'")).refused).toMatch(/final/);
    const { determinationId } = saved;
    await endDetermination(desk.officer.caller, { determinationId, reason: "Over" });
    expect((await undo("ended_at = NULL, ended_by_id = NULL")).refused).toMatch(/final/);
  });

  test("it is entered unconfirmed, whatever is sent", async () => {
    const sql = `INSERT INTO expert_determination (id, organization_id, expert, content, determined_on, expires_on, document_sha256, document_name,
        document, created_by_id, confirmed_by_id, confirmed_at)
      VALUES (gen_random_uuid(), $1, 'x', '{}', '2026-01-01', '2099-01-01', sha256('x'), 'x', 'x', $2, $3, now())`;
    const { refused } = await bySql(desk.clinic, desk.administrator.caller, sql, [
      desk.clinic.organizationId,
      desk.administrator.membershipId,
      desk.officer.membershipId,
    ]);
    expect(refused).toMatch(/row-level security/);
  });

  test("another organization sees none and ends none", async () => {
    const { determinationId } = await enter();
    const elsewhere = await makeTestClinic();
    try {
      const stranger = await elsewhere.addMember("administrator", "compliance_officer");
      const { rows } = await bySql(
        elsewhere,
        stranger.caller,
        "SELECT id FROM expert_determination",
      );
      expect(rows).toEqual([]);
      await expect(
        endDetermination(stranger.caller, { determinationId, reason: "Not mine" }),
      ).rejects.toMatchObject({ code: "determination.unknown" });
    } finally {
      await elsewhere.close();
    }
  });
});
