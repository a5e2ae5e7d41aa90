import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROLES } from "@/lib/access/role.schema";
import { makeLive } from "@/lib/access/setup/make-live";
import { makeTestClinic, type TestClinic, type TestMember } from "@/lib/access/test-clinic";
import { withActor } from "@/lib/access/with-actor";
import { STRICT_POLICY, type PolicyContent } from "./policy.schema";
import { readPolicy, readPolicyIn } from "./read-policy";
import { savePolicy } from "./save-policy";

const STRICT: PolicyContent = {
  actions: STRICT_POLICY.actions,
  patterns: [],
  allowed: [],
  secondLook: "replace",
};
const OWN_MRN = { label: "Our MRN", category: "mrn", pattern: "KX-999999", after: [] } as const;
const withPattern = (): PolicyContent => ({ ...STRICT, patterns: [{ ...OWN_MRN, after: [] }] });

const opened: TestClinic[] = [];
async function openClinic(kind: "demo" | "live" = "live") {
  const clinic = await makeTestClinic({ kind });
  clinic.clock.now = new Date();
  opened.push(clinic);
  return { clinic, admin: await clinic.addMember("administrator") };
}
afterAll(() => Promise.all(opened.map((clinic) => clinic.close())));

/** A statement of the application in this member's name, by SQL. */
async function asMember(clinic: TestClinic, member: TestMember, sql: string, values: unknown[]) {
  const client = await clinic.app.connect();
  try {
    await client.query("BEGIN");
    await client.query("SELECT set_config('provenote.secret', $1, true)", [member.caller.secret]);
    const { rows, rowCount } = await client.query<Record<string, unknown>>(sql, values);
    await client.query("COMMIT");
    return { rows, rowCount };
  } catch (error) {
    await client.query("ROLLBACK");
    return { rows: [], rowCount: 0, refused: error instanceof Error ? error.message : "unknown" };
  } finally {
    client.release();
  }
}

describe("an organization's policy", () => {
  let clinic: TestClinic;
  let admin: TestMember;
  beforeAll(async () => {
    ({ clinic, admin } = await openClinic());
  });

  test("is the built-in one until somebody saves", async () => {
    const { policy, history } = await readPolicy(admin.caller);
    expect(policy).toEqual(STRICT_POLICY);
    expect(history).toEqual([]);
  });

  test("is saved as version 1, says who saved it, and the log has counts and no pattern", async () => {
    expect(await savePolicy(admin.caller, { basedOn: 0, content: withPattern() })).toEqual({
      version: 1,
    });
    const { policy, history } = await readPolicy(admin.caller);
    expect(policy).toEqual({ version: 1, ...withPattern() });
    expect(history).toMatchObject([
      { version: 1, by: "Testperson, Ada", loosened: [], patterns: 1, allowed: 0 },
    ]);
    const [entry] = await clinic.entries("deidentification.policy_changed");
    expect(entry).toMatchObject({
      actorId: admin.membershipId,
      object: { kind: "deid_policy", id: clinic.organizationId, version: 1 },
      counts: { loosened_kinds: 0, patterns: 1, allowed_terms: 0 },
    });
    expect(JSON.stringify(entry)).not.toContain("KX-");
  });

  test("says which choices leave more than the built-in one", async () => {
    const actions = { ...STRICT.actions, date: "keep_year", zip: "keep_three_digits" } as const;
    await savePolicy(admin.caller, { basedOn: 1, content: { ...STRICT, actions } });
    expect((await readPolicy(admin.caller)).history[0]?.loosened).toEqual(["zip", "date"]);
    expect((await clinic.entries("deidentification.policy_changed")).at(-1)).toMatchObject({
      counts: { loosened_kinds: 2 },
    });
  });

  test("is not saved over a version that moved, and says which one is there", async () => {
    await expect(savePolicy(admin.caller, { basedOn: 1, content: STRICT })).rejects.toMatchObject({
      code: "policy.version_moved",
      details: { version: 2 },
    });
    expect((await readPolicy(admin.caller)).policy.version).toBe(2);
  });

  test("of two that save at the same moment one gets through", async () => {
    const other = await clinic.addMember("administrator");
    const saved = await Promise.allSettled(
      [admin, other, admin, other].map(({ caller }) =>
        savePolicy(caller, { basedOn: 2, content: withPattern() }),
      ),
    );
    expect(saved.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const each of saved) {
      if (each.status === "rejected") {
        expect(each.reason).toMatchObject({ code: "policy.version_moved" });
      }
    }
    expect((await readPolicy(admin.caller)).history.map(({ version }) => version)).toEqual([
      3, 2, 1,
    ]);
  });

  test.each<[string, unknown]>([
    ["a patient's identifiers kept", { ...STRICT, actions: { ...STRICT.actions, mrn: "keep" } }],
    ["a kind left out", { ...STRICT, actions: { ...STRICT.actions, ssn: undefined } }],
    ["a kind nobody knows", { ...STRICT, actions: { ...STRICT.actions, shoe: "replace" } }],
    ["a pattern of ordinary text", { ...STRICT, patterns: [{ ...OWN_MRN, pattern: "999" }] }],
    ["a regular expression", { ...STRICT, patterns: [{ ...OWN_MRN, pattern: "(9+)+" }] }],
    ["a number on the allow-list", { ...STRICT, allowed: ["AB 4471-0926"] }],
  ])("is not saved with %s", async (_what, content) => {
    const before = (await readPolicy(admin.caller)).history.length;
    await expect(
      savePolicy(admin.caller, { basedOn: before, content: content as PolicyContent }),
    ).rejects.toThrow();
    expect((await readPolicy(admin.caller)).history).toHaveLength(before);
  });

  test.each(ROLES.filter((role) => role !== "administrator"))(
    "is neither read as a page nor saved by a %s, whose texts are checked under it all the same",
    async (role) => {
      const { caller } = await clinic.addMember(role);
      await expect(readPolicy(caller)).rejects.toMatchObject({ code: "access.refused" });
      await expect(savePolicy(caller, { basedOn: 3, content: STRICT })).rejects.toMatchObject({
        code: "access.refused",
      });
      expect((await withActor(caller, readPolicyIn)).version).toBe(3);
    },
  );

  test("is the one a job works under", async () => {
    const doctor = await clinic.addMember("clinician");
    const job = await clinic.grantFor(doctor, randomUUID(), randomUUID());
    expect((await withActor(job, readPolicyIn)).patterns).toHaveLength(1);
  });

  test("is not seen by another clinic", async () => {
    const { admin: stranger, clinic: elsewhere } = await openClinic();
    expect((await readPolicy(stranger.caller)).policy).toEqual(STRICT_POLICY);
    const seen = await asMember(elsewhere, stranger, "SELECT version FROM deid_policy", []);
    expect(seen.rows).toEqual([]);
  });
});

describe("by SQL, the application", () => {
  let clinic: TestClinic;
  let admin: TestMember;
  let doctor: TestMember;
  beforeAll(async () => {
    ({ clinic, admin } = await openClinic());
    doctor = await clinic.addMember("clinician");
    await savePolicy(admin.caller, { basedOn: 0, content: STRICT });
  });
  const insert =
    "INSERT INTO deid_policy (organization_id, version, content, created_by_id) VALUES ($1, $2, '{}', $3)";

  test.each([
    ["changes a version", "UPDATE deid_policy SET content = '{}'"],
    ["takes a version away", "DELETE FROM deid_policy"],
    ["empties the table", "TRUNCATE deid_policy"],
  ])("never %s", async (_what, sql) => {
    expect(await asMember(clinic, admin, sql, [])).toMatchObject({
      refused: "permission denied for table deid_policy",
    });
  });

  test("writes none in a clinician's name, nor in somebody else's", async () => {
    const tries: [TestMember, TestMember][] = [
      [doctor, doctor],
      [doctor, admin],
      [admin, doctor],
    ];
    for (const [actor, author] of tries) {
      const values = [clinic.organizationId, 2, author.membershipId];
      expect(await asMember(clinic, actor, insert, values)).toMatchObject({
        refused: expect.stringContaining("row-level security"),
      });
    }
  });

  test("writes none for another clinic", async () => {
    const { clinic: elsewhere } = await openClinic();
    const values = [elsewhere.organizationId, 1, admin.membershipId];
    expect(await asMember(clinic, admin, insert, values)).toMatchObject({
      refused: expect.stringContaining("row-level security"),
    });
  });

  test.each([1, 3, 0, -1])("writes no version that does not follow: %i", async (version) => {
    const values = [clinic.organizationId, version, admin.membershipId];
    expect(await asMember(clinic, admin, insert, values)).toMatchObject({
      refused: "policy.version_moved",
    });
  });
});

test("a policy that was saved before the program knew more kinds stays in force, strict for the new ones", async () => {
  const { clinic, admin } = await openClinic();
  await clinic.owner.query(
    "INSERT INTO deid_policy (organization_id, version, content, created_by_id) VALUES ($1, 1, $2, $3)",
    [
      clinic.organizationId,
      // The pattern would be refused today: it stays, since it takes more out and not less.
      { actions: { date: "keep_year" }, patterns: [{ ...OWN_MRN, pattern: "999" }], allowed: [] },
      admin.membershipId,
    ],
  );
  const { policy } = await readPolicy(admin.caller);
  expect(policy.actions).toEqual({ ...STRICT_POLICY.actions, date: "keep_year" });
  expect(policy.patterns).toHaveLength(1);
});

test("the policy that was tried in the demo carries over to the live clinic", async () => {
  const { clinic, admin } = await openClinic("demo");
  await savePolicy(admin.caller, { basedOn: 0, content: STRICT });
  await savePolicy(admin.caller, { basedOn: 1, content: withPattern() });
  const name = `Alder ${randomUUID()}`;
  await makeLive(
    admin.caller,
    {
      clinicName: name,
      familyName: "Rautavaara",
      givenName: "Jonna",
      email: `${randomUUID()}@alder.example`,
    },
    () => Promise.resolve(true),
  );
  const { rows } = await clinic.owner.query<{ version: number; content: unknown; by: unknown }>(
    `SELECT p.version, p.content, p.created_by_id AS by FROM deid_policy p
       JOIN organization o ON o.id = p.organization_id WHERE o.name = $1`,
    [name],
  );
  expect(rows).toEqual([{ version: 1, content: withPattern(), by: null }]);
});
