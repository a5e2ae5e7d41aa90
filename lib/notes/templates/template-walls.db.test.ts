import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeTestClinic, type TestClinic, type TestMember } from "@/lib/access/test-clinic";
import { archiveTemplate } from "./archive-template";
import { saveTemplate } from "./save-template";
import { SHIPPED_TEMPLATES } from "./shipped-templates.schema";

const opened: TestClinic[] = [];
async function openClinic() {
  const clinic = await makeTestClinic();
  clinic.clock.now = new Date();
  opened.push(clinic);
  const [admin, doctor, nurse] = [
    await clinic.addMember("administrator"),
    await clinic.addMember("clinician"),
    await clinic.addMember("nurse"),
  ];
  return { clinic, admin, doctor, nurse };
}
afterAll(() => Promise.all(opened.map((clinic) => clinic.close())));

const make = ({ caller }: TestMember, scope: "own" | "organization", name: string) =>
  saveTemplate(caller, { scope, basedOn: 0, definition: { ...SHIPPED_TEMPLATES.dap, name } });

describe("by SQL, the application", () => {
  let world: Awaited<ReturnType<typeof openClinic>>;
  let house: { templateId: string };
  let own: { templateId: string };
  beforeAll(async () => {
    world = await openClinic();
    house = await make(world.admin, "organization", "House");
    own = await make(world.doctor, "own", "Own");
  });

  /** A statement of the application in this member's name; what the database refused it with, or how many rows. */
  async function asMember(member: TestMember, sql: string, values: unknown[]): Promise<unknown> {
    const client = await world.clinic.app.connect();
    try {
      await client.query("BEGIN");
      await client.query("SELECT set_config('provenote.secret', $1, true)", [member.caller.secret]);
      const { rowCount } = await client.query(sql, values);
      await client.query("COMMIT");
      return rowCount;
    } catch (error) {
      await client.query("ROLLBACK");
      return error instanceof Error ? error.message : "unknown";
    } finally {
      client.release();
    }
  }
  const version = (templateId: string, by: TestMember, number = 2, definition = "{}") => [
    randomUUID(),
    world.clinic.organizationId,
    templateId,
    number,
    definition,
    by.membershipId,
  ];
  const ADD =
    "INSERT INTO note_template_version (id, organization_id, template_id, version, definition, created_by_id) VALUES ($1, $2, $3, $4, $5, $6)";

  test.each([
    ["changes a version", "UPDATE note_template_version SET definition = '{}'"],
    ["takes a version away", "DELETE FROM note_template_version"],
    ["takes a template away", "DELETE FROM note_template"],
    ["gives a template to somebody", "UPDATE note_template SET owner_id = NULL"],
  ])("never %s", async (_what, sql) => {
    expect(await asMember(world.doctor, sql, [])).toContain("permission denied");
  });

  test("writes no version of a template that is not the actor's, nor in another's name", async () => {
    const tries: [TestMember, unknown[]][] = [
      [world.doctor, version(house.templateId, world.doctor)],
      [world.admin, version(own.templateId, world.admin)],
      [world.nurse, version(own.templateId, world.nurse)],
      [world.doctor, version(own.templateId, world.nurse)],
    ];
    for (const [member, values] of tries) {
      expect(await asMember(member, ADD, values)).toMatch(/row-level security|version_moved/);
    }
  });

  test.each([1, 3, 0])("writes no version that does not follow: %i", async (number) => {
    expect(await asMember(world.doctor, ADD, version(own.templateId, world.doctor, number))).toBe(
      "template.version_moved",
    );
  });

  test("writes no huge one", async () => {
    const huge = JSON.stringify({ name: "x".repeat(20_000) });
    expect(
      await asMember(world.doctor, ADD, version(own.templateId, world.doctor, 2, huge)),
    ).toContain("template_version_size");
  });

  test("archives nobody else's, and nothing in another's name", async () => {
    const sql = "UPDATE note_template SET archived_at = now(), archived_by_id = $2 WHERE id = $1";
    const tries: [TestMember, string, TestMember][] = [
      [world.doctor, house.templateId, world.doctor],
      [world.nurse, own.templateId, world.nurse],
      [world.admin, own.templateId, world.admin],
    ];
    for (const [member, id, by] of tries) {
      expect(await asMember(member, sql, [id, by.membershipId])).toBe(0);
    }
    expect(await asMember(world.doctor, sql, [own.templateId, world.nurse.membershipId])).toContain(
      "row-level security",
    );
  });

  test("brings back nothing that was archived", async () => {
    const { templateId } = await make(world.doctor, "own", "Gone");
    await archiveTemplate(world.doctor.caller, { templateId });
    const sql = "UPDATE note_template SET archived_at = NULL, archived_by_id = NULL WHERE id = $1";
    expect(await asMember(world.doctor, sql, [templateId])).toBe(0);
  });
});
