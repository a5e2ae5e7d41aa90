import { describe, expect, inject, test } from "vitest";
import { checkRole, excessivePowers, type RolePowers } from "./check-role";
import { onConnection } from "./create-roles";
import { testDatabase } from "./test-database";

const HARMLESS: RolePowers = {
  role: "provenote_app",
  superuser: false,
  bypassesRowSecurity: false,
  ownedTables: 0,
  ownsDatabase: false,
};

function urlAs(url: string, user: string, password: string): string {
  const changed = new URL(url);
  changed.username = user;
  changed.password = password;
  return changed.href;
}

describe("a process at its start", () => {
  test("accepts each role that serves requests or jobs", async () => {
    const database = await testDatabase();
    for (const url of [
      database.appUrl,
      database.jobsUrl,
      database.sequencerUrl,
      database.auditorUrl,
    ]) {
      await expect(checkRole(url)).resolves.toMatchObject({ ownedTables: 0, superuser: false });
    }
  });

  test("refuses the owner of the tables", async () => {
    const { ownerUrl } = await testDatabase();
    await expect(checkRole(ownerUrl)).rejects.toMatchObject({ code: "db.role_too_powerful" });
  });

  test("refuses a superuser", async () => {
    const { appUrl } = await testDatabase();
    const superuser = new URL(inject("testServer").superuserUrl);
    const url = urlAs(appUrl, superuser.username, superuser.password);
    await expect(checkRole(url)).rejects.toThrow(/is a superuser/);
  });

  test.each([
    ["that bypasses row-level security", "BYPASSRLS", ""],
    ["that may become the owner", "", "GRANT provenote_owner TO ROLE_NAME"],
  ])("refuses a role %s", async (what, attribute, grant) => {
    const { appUrl, name } = await testDatabase();
    const role = `powerful_${what.length}_${name}`;
    await onConnection(inject("testServer").superuserUrl, async (client) => {
      await client.query(`CREATE ROLE ${role} LOGIN ${attribute} PASSWORD 'test'`);
      await client.query(`GRANT CONNECT ON DATABASE ${name} TO ${role}`);
      if (grant !== "") {
        await client.query(grant.replace("ROLE_NAME", role));
      }
    });
    await expect(checkRole(urlAs(appUrl, role, "test"))).rejects.toMatchObject({
      code: "db.role_too_powerful",
    });
  });
});

describe("the reasons", () => {
  test("are none for a role with no power", () => {
    expect(excessivePowers(HARMLESS)).toEqual([]);
  });

  test.each<[Partial<RolePowers>, string]>([
    [{ superuser: true }, "is a superuser"],
    [{ bypassesRowSecurity: true }, "bypasses row-level security"],
    [{ ownsDatabase: true }, "owns the database"],
    [{ ownedTables: 3 }, "owns 3 tables"],
  ])("name each power: %o", (power, reason) => {
    expect(excessivePowers({ ...HARMLESS, ...power })).toEqual([reason]);
  });
});
