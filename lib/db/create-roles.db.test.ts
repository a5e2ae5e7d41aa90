import pg from "pg";
import { describe, expect, inject, test } from "vitest";
import { createRoles, onConnection, roleStatements, scramVerifier } from "./create-roles";
import { testDatabase } from "./test-database";

const PASSWORDS = { owner: "o", app: "a", jobs: "j", sequencer: "s", auditor: "u" };

async function asSuperuser(sql: string): Promise<Record<string, unknown>[]> {
  const { superuserUrl } = inject("testServer");
  return onConnection(superuserUrl, async (client) => (await client.query(sql)).rows);
}

describe("the roles", () => {
  test("have no power over the cluster, and only the five can log in", async () => {
    const rows = await asSuperuser(`
      SELECT rolname AS name, rolcanlogin AS logs_in,
             rolsuper OR rolbypassrls OR rolcreatedb OR rolcreaterole OR rolreplication AS powerful
        FROM pg_roles WHERE rolname LIKE 'provenote%' ORDER BY rolname`);
    expect(rows).toEqual(
      [
        ["provenote_app", true],
        ["provenote_auditor", true],
        ["provenote_definer", false],
        ["provenote_jobs", true],
        ["provenote_owner", true],
        ["provenote_sequencer", true],
      ].map(([name, logs_in]) => ({ name, logs_in, powerful: false })),
    );
  });

  test("belong to no other, but the owner may hand functions to two of them", async () => {
    const rows = await asSuperuser(`
      SELECT member::regrole::text AS member, roleid::regrole::text AS "of",
             inherit_option AS inherits, set_option AS may_set, admin_option AS may_grant
        FROM pg_auth_members WHERE member::regrole::text LIKE 'provenote_%' AND member::regrole::text NOT LIKE 'powerful%'
       ORDER BY 2`);
    const options = { inherits: false, may_set: true, may_grant: false };
    expect(rows).toEqual([
      { member: "provenote_owner", of: "provenote_definer", ...options },
      { member: "provenote_owner", of: "provenote_jobs", ...options },
    ]);
  });

  test("are repaired when somebody widened them", async () => {
    const { superuserUrl, passwords } = inject("testServer");
    await asSuperuser("ALTER ROLE provenote_auditor CREATEDB BYPASSRLS");
    await createRoles(superuserUrl, passwords, (await testDatabase()).name);
    const [row] = await asSuperuser(
      "SELECT rolcreatedb OR rolbypassrls AS wide FROM pg_roles WHERE rolname = 'provenote_auditor'",
    );
    expect(row).toEqual({ wide: false });
  });

  test("cannot connect to the superuser's database of another application", async () => {
    const { appUrl } = await testDatabase();
    await asSuperuser("CREATE DATABASE strangers_own");
    await asSuperuser("REVOKE ALL ON DATABASE strangers_own FROM PUBLIC");
    const url = new URL(appUrl);
    url.pathname = "/strangers_own";
    await expect(new pg.Client({ connectionString: url.href }).connect()).rejects.toThrow(
      /permission denied/,
    );
  });
});

describe("a password", () => {
  test("never stands in a statement, only its verifier", () => {
    const text = roleStatements({ ...PASSWORDS, owner: "canary-password" }).join("\n");
    expect(text).not.toContain("canary-password");
    expect(text.match(/SCRAM-SHA-256\$4096:/g)).toHaveLength(5);
  });

  test("has the verifier that PostgreSQL itself would store", async () => {
    await asSuperuser("CREATE ROLE verified PASSWORD 'synthetic-pass'");
    const [made] = await asSuperuser(
      "SELECT rolpassword AS verifier FROM pg_authid WHERE rolname = 'verified'",
    );
    const stored = String(made?.["verifier"]);
    const salt = Buffer.from(/4096:([^$]+)\$/.exec(stored)?.[1] ?? "", "base64");
    expect(salt.length).toBe(16);
    expect(scramVerifier("synthetic-pass", salt)).toBe(stored);
    expect(scramVerifier("synthetic-pass2", salt)).not.toBe(stored);
  });
});
