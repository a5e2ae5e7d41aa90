import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeTestClinic, type TestClinic, type TestMember } from "@/lib/access/test-clinic";
import { confirmAgreement } from "@/lib/llm/agreements/confirm-agreement";
import { endAgreement } from "@/lib/llm/agreements/end-agreement";
import { saveAgreement } from "@/lib/llm/agreements/save-agreement";
import { saveDeployment } from "@/lib/llm/deployments/save-deployment";
import { saveModelPolicy } from "@/lib/llm/policy/save-model-policy";
import { asDefiner, bySql } from "./by-sql";
import { syntheticAgreement, syntheticDeployment } from "./synthetic-papers";

/** The registers of deployments, agreements and policies, and the calls, seen by what a hole in the pages could send. */
let clinic: TestClinic;
let administrator: TestMember;
let second: TestMember;
let officer: TestMember;
let doctor: TestMember;
let deploymentId: string;
let agreementId: string;

beforeAll(async () => {
  clinic = await makeTestClinic();
  clinic.clock.now = new Date();
  administrator = await clinic.addMember("administrator");
  second = await clinic.addMember("administrator", "compliance_officer");
  officer = await clinic.addMember("compliance_officer");
  doctor = await clinic.addMember("clinician");
  ({ deploymentId } = await saveDeployment(administrator.caller, {
    basedOn: 0,
    content: syntheticDeployment(),
    key: { apiKey: "synthetic-key-1" },
  }));
  ({ agreementId } = await saveAgreement(administrator.caller, syntheticAgreement()));
  await saveModelPolicy(administrator.caller, {
    basedOn: 0,
    content: { allowsIdentified: false, confirmsLeaving: true },
  });
});
afterAll(() => clinic.close());

const TABLES = [
  "model_deployment",
  "model_deployment_version",
  "model_secret",
  "vendor_agreement",
  "expert_determination",
  "model_policy",
  "model_call",
];
const INSERTS = {
  model_deployment: `INSERT INTO model_deployment (id, organization_id, created_by_id) VALUES (gen_random_uuid(), $1, $2)`,
  model_deployment_version: `INSERT INTO model_deployment_version (organization_id, deployment_id, version, content, created_by_id)
     VALUES ($1, $3, 2, '{}', $2)`,
  vendor_agreement: `INSERT INTO vendor_agreement (id, organization_id, vendor, kind, content, signed_on, effective_on, document_sha256, document_name, document, created_by_id)
     VALUES (gen_random_uuid(), $1, 'Northgate Cloud', 'baa', '{}', '2026-01-01', '2026-01-01', sha256('x'), 'x', 'x', $2)`,
  expert_determination: `INSERT INTO expert_determination (id, organization_id, expert, content, determined_on, expires_on, document_sha256, document_name, document, created_by_id)
     VALUES (gen_random_uuid(), $1, 'Dr. Determinata', '{}', '2026-01-01', '2099-01-01', sha256('x'), 'x', 'x', $2)`,
  model_policy: `INSERT INTO model_policy (organization_id, version, content, created_by_id) VALUES ($1, 2, '{}', $2)`,
  model_secret: `INSERT INTO model_secret (organization_id, deployment_id, value, set_by_id) VALUES ($1, $3, 'x', $2)`,
  model_call: `INSERT INTO model_call (id, organization_id, subject_id, run_id, requester_id, deployment_id, deployment_version, task, zone, data_class, attempt, state, bytes, identifiers, started_at)
     VALUES (gen_random_uuid(), $1, $3, gen_random_uuid(), $2, $3, 1, 'section_drafter', 'public_cloud', 'deidentified', 1, 'sent', 1, 0, now())`,
};
type Table = keyof typeof INSERTS;
const insertAs = (actor: TestMember, table: Table, author = actor) => {
  const values = [clinic.organizationId, author.membershipId, deploymentId];
  const sql = INSERTS[table];
  return bySql(clinic, actor.caller, sql, sql.includes("$3") ? values : values.slice(0, 2));
};
const NO = /row-level security|permission denied/;

describe("a clinician's session, by SQL", () => {
  test.each(Object.keys(INSERTS) as Table[])("writes nothing into %s", async (table) => {
    expect((await insertAs(doctor, table)).refused).toMatch(NO);
  });

  test.each(Object.keys(INSERTS) as Table[])(
    "writes nothing into %s in an administrator's name",
    async (table) => {
      expect((await insertAs(doctor, table, administrator)).refused).toMatch(NO);
    },
  );

  test("sets and takes away no key", async () => {
    const { refused } = await bySql(
      clinic,
      doctor.caller,
      "SELECT set_model_secret($1, NULL::bytea)",
      [deploymentId],
    );
    expect(refused).toBe("access.refused");
    const dates = await bySql(clinic, administrator.caller, "SELECT * FROM model_secrets_set()");
    expect(dates.rows).toMatchObject([{ deployment_id: deploymentId }]);
  });

  test("grants no connection test, and an administrator none for anything but a deployment", async () => {
    const grant = `INSERT INTO job_grant (id, organization_id, run_id, membership_id, subject_id, purpose, expires_at)
       VALUES (gen_random_uuid(), $1, gen_random_uuid(), $2, $3, $4, now() + interval '5 minutes')`;
    const tries: [TestMember, string, string][] = [
      [doctor, deploymentId, "model_test"],
      [administrator, randomUUID(), "model_test"],
      [administrator, deploymentId, "draft"],
    ];
    for (const [actor, subjectId, purpose] of tries) {
      const values = [clinic.organizationId, actor.membershipId, subjectId, purpose];
      expect((await bySql(clinic, actor.caller, grant, values)).refused).toMatch(NO);
    }
  });

  test("lists no calls and ends no agreement", async () => {
    const calls = await bySql(clinic, doctor.caller, "SELECT * FROM list_model_calls(10)");
    expect(calls.rows).toEqual([]);
    const { changed } = await bySql(
      clinic,
      doctor.caller,
      "UPDATE vendor_agreement SET ended_at = now(), ended_by_id = $1 WHERE id = $2",
      [doctor.membershipId, agreementId],
    );
    expect(changed).toBe(0);
  });
});

describe("an administrator's session, by SQL", () => {
  test("reads no key, not even the one it set, though it is there", async () => {
    const seen = await bySql(clinic, administrator.caller, "SELECT value FROM model_secret");
    expect(seen).toMatchObject({ rows: [], refused: null });
    const sql = "SELECT value FROM model_secret WHERE deployment_id = $1";
    const [row] = await asDefiner(clinic, sql, [deploymentId]);
    expect(Buffer.from(row?.["value"] as Uint8Array).toString("latin1")).not.toContain("synthetic");
  });

  test.each(["model_secret", "model_call"] as const)("writes no %s", async (table) => {
    expect((await insertAs(administrator, table)).refused).toMatch(NO);
  });

  test.each([
    "model_deployment",
    "model_deployment_version",
    "vendor_agreement",
    "expert_determination",
    "model_policy",
  ])("writes no %s in a colleague's name", async (table) => {
    expect((await insertAs(administrator, table as Table, second)).refused).toMatch(NO);
  });

  test.each<readonly [string, string]>([
    ["a version's content", "UPDATE model_deployment_version SET content = '{}'"],
    ["a policy's content", "UPDATE model_policy SET content = '{}'"],
    ["an agreement's terms", "UPDATE vendor_agreement SET content = '{}'"],
    ["an agreement's last day", "UPDATE vendor_agreement SET expires_on = NULL"],
    ["an agreement's document", "UPDATE vendor_agreement SET document = 'x'"],
    ["a report's recipients", "UPDATE expert_determination SET content = '{}'"],
    ["a report's last day", "UPDATE expert_determination SET expires_on = '2199-01-01'"],
    ["whose chart a call is of", "UPDATE model_call SET subject_id = gen_random_uuid()"],
    ["a key of digests", "DELETE FROM text_digest_key"],
    ["who made a deployment", "UPDATE model_deployment SET created_by_id = NULL"],
    ["a call's bytes", "UPDATE model_call SET bytes = 0"],
    ...TABLES.map((table) => [`the rows of ${table}`, `DELETE FROM ${table}`] as const),
  ])("changes or takes away nothing: %s", async (_what, sql) => {
    expect((await bySql(clinic, administrator.caller, sql)).refused).toMatch(/permission denied/);
  });

  test.each([1, 3, 0])("writes no version that does not follow: %i", async (version) => {
    const sql = INSERTS.model_deployment_version.replace("$3, 2,", `$3, ${version},`);
    const values = [clinic.organizationId, administrator.membershipId, deploymentId];
    const { refused } = await bySql(clinic, administrator.caller, sql, values);
    expect(refused).toBe("deployment.version_moved");
  });
});

describe("the confirmation of an agreement", () => {
  const confirm = "UPDATE vendor_agreement SET confirmed_at = now(), confirmed_by_id = $1";
  const confirmAs = (actor: TestMember, name = actor) =>
    bySql(clinic, actor.caller, `${confirm} WHERE id = $2`, [name.membershipId, agreementId]);

  test("is not an administrator's to give, neither in the own name nor in the officer's", async () => {
    expect((await confirmAs(administrator)).refused).toMatch(/not_officer|two_people/);
    expect((await confirmAs(administrator, officer)).refused).toBe("agreement.not_officer");
  });

  test("is not given beside an ending, nor without a name", async () => {
    const both = await bySql(
      clinic,
      administrator.caller,
      `${confirm}, ended_at = now(), ended_by_id = $1 WHERE id = $2`,
      [administrator.membershipId, agreementId],
    );
    expect(both.refused).toMatch(/not_officer|two_people/);
    const nameless = await bySql(
      clinic,
      officer.caller,
      "UPDATE vendor_agreement SET confirmed_at = now() WHERE id = $1",
      [agreementId],
    );
    expect(nameless.refused).toMatch(/agreement_confirmed/);
  });

  test("is not given in another officer's name", async () => {
    expect((await confirmAs(officer, second)).refused).toBe("agreement.not_officer");
  });

  test("is nobody's own, also for one who holds both offices", async () => {
    const own = await saveAgreement(second.caller, syntheticAgreement());
    const { refused } = await bySql(clinic, second.caller, `${confirm} WHERE id = $2`, [
      second.membershipId,
      own.agreementId,
    ]);
    expect(refused).toMatch(/agreement_two_people/);
    await expect(confirmAgreement(second.caller, own)).rejects.toMatchObject({
      code: "agreement.own_entry",
    });
  });

  test("is final, and so is an ending", async () => {
    const saved = await saveAgreement(administrator.caller, syntheticAgreement());
    await confirmAgreement(officer.caller, saved);
    const undo = (sets: string, values: readonly unknown[] = []) =>
      bySql(clinic, officer.caller, `UPDATE vendor_agreement SET ${sets} WHERE id = $1`, [
        saved.agreementId,
        ...values,
      ]);
    const FINAL = "agreement.state_is_final";
    expect((await undo("confirmed_at = NULL, confirmed_by_id = NULL")).refused).toMatch(
      /not_officer|state_is_final/,
    );
    expect((await undo("confirmed_at = now() - interval '1 year'")).refused).toBe(FINAL);
    await endAgreement(officer.caller, {
      agreementId: saved.agreementId,
      reason: "The vendor closed its doors",
    });
    expect((await undo("ended_at = NULL, ended_by_id = NULL")).refused).toBe(FINAL);
    expect((await undo("ended_at = now(), ended_by_id = $2", [officer.membershipId])).refused).toBe(
      FINAL,
    );
  });
});

describe("another organization", () => {
  let elsewhere: TestClinic;
  let stranger: TestMember;
  beforeAll(async () => {
    elsewhere = await makeTestClinic();
    elsewhere.clock.now = new Date();
    stranger = await elsewhere.addMember("administrator", "compliance_officer");
  });
  afterAll(() => elsewhere.close());

  test.each(TABLES)("sees no row of %s", async (table) => {
    expect(await bySql(elsewhere, stranger.caller, `SELECT * FROM ${table}`)).toMatchObject({
      rows: [],
      refused: null,
    });
  });

  test("sees no key's date, no spend and no call by the functions either", async () => {
    for (const call of ["model_secrets_set()", "model_spend('-infinity')", "list_model_calls(9)"]) {
      expect(await bySql(elsewhere, stranger.caller, `SELECT * FROM ${call}`)).toMatchObject({
        rows: [],
        refused: null,
      });
    }
  });

  test("writes nothing here, names no deployment of here and ends no agreement of here", async () => {
    const strangerHere = [clinic.organizationId, stranger.membershipId];
    const { refused } = await bySql(
      elsewhere,
      stranger.caller,
      INSERTS.model_deployment,
      strangerHere,
    );
    expect(refused).toMatch(NO);
    const key = await bySql(elsewhere, stranger.caller, "SELECT set_model_secret($1, 'x')", [
      deploymentId,
    ]);
    expect(key.refused).toBe("access.refused");
    await expect(
      endAgreement(stranger.caller, { agreementId, reason: "Not mine to end" }),
    ).rejects.toMatchObject({ code: "agreement.unknown" });
    await expect(
      saveDeployment(stranger.caller, {
        deploymentId,
        basedOn: 1,
        content: syntheticDeployment({ name: `Taken ${randomUUID()}` }),
      }),
    ).rejects.toMatchObject({ code: "deployment.unknown" });
  });
});
