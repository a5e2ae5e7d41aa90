import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { onConnection } from "@/lib/db/create-roles";
import { EXIT_OK, EXIT_USAGE } from "../command-io";
import { makeCommandClinic, runForTest, type CommandClinic } from "../test-command-clinic";
import { runAlert } from "./alert";

const ADMINISTRATOR = "j.test@clinic.example";
const NURSE = "n.test@clinic.example";
const [OPEN, CLOSED] = [randomUUID(), randomUUID()];
let clinic: CommandClinic;

beforeAll(async () => {
  clinic = await makeCommandClinic({ [ADMINISTRATOR]: ["administrator"], [NURSE]: ["nurse"] });
  const { urls, organizationId, members } = clinic;
  const nurse = members.get(NURSE);
  await onConnection(urls.ownerUrl, async (client) => {
    await client.query("SET ROLE provenote_definer");
    for (const [id, outcome] of [
      [OPEN, null],
      [CLOSED, "test"],
    ]) {
      await client.query(
        `INSERT INTO leak_alert (id, organization_id, kinds, membership_id, outcome, reviewed_by_id, reviewed_at)
         VALUES ($1, $2, '{honeytoken_opened}', $3, $4, CASE WHEN $4::text IS NOT NULL THEN $3::uuid END, CASE WHEN $4::text IS NOT NULL THEN now() END)`,
        [id, organizationId, nurse, outcome],
      );
    }
  });
});
afterAll(() => clinic.close());

const alert = (...args: string[]) => runForTest(runAlert, args);

describe("provenote alert", () => {
  test("lists what waits before what was looked at, one line an alert", async () => {
    const { code, out } = await alert("list", "--as", ADMINISTRATOR);
    expect(code).toBe(EXIT_OK);
    const cells = out
      .trimEnd()
      .split("\n")
      .map((line) => line.split("\t").slice(1));
    expect(cells).toEqual([
      ["honeytoken_opened", "Test, Jo", "-", "-", "-", "open", OPEN],
      ["honeytoken_opened", "Test, Jo", "-", "-", "-", "test", CLOSED],
    ]);
  });

  test("lists those alone that wait, and as JSON", async () => {
    const { out } = await alert("list", "--open", "--json", "--as", ADMINISTRATOR);
    expect(JSON.parse(out)).toMatchObject([
      { id: OPEN, kinds: ["honeytoken_opened"], call: null, review: null, isOwn: false },
    ]);
  });

  test.each([
    ["nobody's name", ["list"]],
    ["no action", ["--as", ADMINISTRATOR]],
    ["an act that there is not", ["review", OPEN, "--as", ADMINISTRATOR]],
    ["an option that there is not", ["list", "--all", "--as", ADMINISTRATOR]],
  ])("with %s says how it is used", async (_, args) => {
    const { code, out, err } = await alert(...args);
    expect(code).toBe(EXIT_USAGE);
    expect(out).toBe("");
    expect(err).toContain("provenote alert list");
  });

  test.each([
    [NURSE, "user.not_administrator"],
    ["nobody@clinic.example", "user.unknown"],
  ])("tells %s nothing", async (email, code) => {
    await expect(alert("list", "--as", email)).rejects.toMatchObject({ code });
  });
});
