import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROLES } from "@/lib/access/role.schema";
import { makeTestClinic, type TestClinic, type TestMember } from "@/lib/access/test-clinic";
import { withActor } from "@/lib/access/with-actor";
import { archiveTemplate } from "./archive-template";
import { assertOfferedIn, findLayoutIn, nameTemplatesIn } from "./find-layout";
import { listTemplates } from "./list-templates";
import { readTemplate } from "./read-template";
import { saveTemplate } from "./save-template";
import { shippedTemplateIdSchema, type TemplateDefinition } from "./template.schema";

const named = (name: string): TemplateDefinition => ({
  name,
  wording: "clinical",
  parts: [
    {
      heading: "What matters",
      topics: ["assessment", "plan"],
      style: "bullets",
      length: "brief",
      isRequired: true,
    },
  ],
});

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
  saveTemplate(caller, { scope, basedOn: 0, definition: named(name) });

async function seenBy({ caller }: TestMember): Promise<string[]> {
  const { templates } = await listTemplates(caller);
  return templates
    .filter(({ scope }) => scope !== "shipped")
    .map(({ scope, definition, isMine }) => `${scope} ${definition.name}${isMine ? "!" : ""}`);
}

describe("templates", () => {
  let world: Awaited<ReturnType<typeof openClinic>>;
  beforeAll(async () => {
    world = await openClinic();
  });

  test("are the shipped ones until somebody makes another", async () => {
    const { templates, mayMake } = await listTemplates(world.doctor.caller);
    expect(templates.map(({ id }) => id)).toEqual(shippedTemplateIdSchema.options);
    expect(mayMake).toEqual(["own"]);
    expect((await listTemplates(world.admin.caller)).mayMake).toEqual(["organization"]);
  });

  test("of a person are that person's alone, the organization's are everybody's", async () => {
    await make(world.doctor, "own", "Ward round");
    await make(world.nurse, "own", "Intake");
    await make(world.admin, "organization", "House letter");
    expect(await seenBy(world.doctor)).toEqual(["organization House letter", "own Ward round!"]);
    expect(await seenBy(world.nurse)).toEqual(["organization House letter", "own Intake!"]);
    expect(await seenBy(world.admin)).toEqual(["organization House letter!"]);
  });

  test("are saved with an entry of ids and counts, without their words", async () => {
    const entry = (await world.clinic.entries("template.saved"))[0];
    expect(entry).toMatchObject({
      actorId: world.doctor.membershipId,
      object: { kind: "note_template", version: 1 },
      part: "scope:own",
      counts: { parts: 1 },
    });
    expect(JSON.stringify(entry)).not.toContain("Ward");
  });

  test("get a new version with each save; the old one stays as it was", async () => {
    const first = await make(world.doctor, "own", "Clinic A");
    const second = await saveTemplate(world.doctor.caller, {
      templateId: first.templateId,
      scope: "own",
      basedOn: 1,
      definition: named("Clinic B"),
    });
    expect(second).toMatchObject({ templateId: first.templateId, version: 2 });
    const { versions } = await readTemplate(world.doctor.caller, first);
    expect(versions.map(({ version, definition }) => [version, definition.name])).toEqual([
      [2, "Clinic B"],
      [1, "Clinic A"],
    ]);
    const layout = await withActor(world.doctor.caller, (act) =>
      findLayoutIn(act, first.versionId),
    );
    expect(layout).toEqual({ ...named("Clinic A"), templateId: first.versionId, version: 1 });
  });

  test("keep abbreviations as typed in the versions that say so, and the usual way is not written down", async () => {
    const save = (basedOn: number, abbreviations: "expand" | "keep", templateId?: string) =>
      saveTemplate(world.doctor.caller, {
        ...(templateId === undefined ? {} : { templateId }),
        scope: "own",
        basedOn,
        definition: { ...named("Short"), abbreviations },
      });
    const { templateId, versionId } = await save(0, "keep");
    await save(1, "expand", templateId);
    const { versions } = await readTemplate(world.doctor.caller, { templateId });
    expect(versions.map(({ definition }) => definition)).toStrictEqual([
      named("Short"),
      { ...named("Short"), abbreviations: "keep" },
    ]);
    const layout = await withActor(world.doctor.caller, (act) => findLayoutIn(act, versionId));
    expect(layout.abbreviations).toBe("keep");
    const { rows } = await world.clinic.owner.query(
      "SELECT definition ? 'abbreviations' AS said FROM note_template_version WHERE template_id = $1 ORDER BY version",
      [templateId],
    );
    expect(rows).toEqual([{ said: true }, { said: false }]);
  });

  test("are not saved over a version that moved, and of two at once one gets through", async () => {
    const { templateId } = await make(world.admin, "organization", "Moving");
    const next = (name: string) =>
      saveTemplate(world.admin.caller, {
        templateId,
        scope: "organization",
        basedOn: 1,
        definition: named(name),
      });
    const saved = await Promise.allSettled([next("Moving 1"), next("Moving 2"), next("Moving 3")]);
    expect(saved.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    for (const each of saved) {
      if (each.status === "rejected") {
        expect(each.reason).toMatchObject({
          code: "template.version_moved",
          details: { version: 2 },
        });
      }
    }
  });

  test("have one name each in a list; another list may have it too", async () => {
    await expect(make(world.doctor, "own", "WARD ROUND")).rejects.toMatchObject({
      code: "template.name_taken",
    });
    await expect(make(world.nurse, "own", "Ward round")).resolves.toMatchObject({ version: 1 });
  });

  test("are archived, not deleted: offered no more, and a draft that names one goes on", async () => {
    const { templateId, versionId } = await make(world.admin, "organization", "Outdated");
    await archiveTemplate(world.admin.caller, { templateId });
    expect(await seenBy(world.doctor)).not.toContain("organization Outdated");
    expect((await readTemplate(world.doctor.caller, { templateId })).archivedAt).not.toBeNull();
    await withActor(world.doctor.caller, async (act) => {
      expect((await findLayoutIn(act, versionId)).name).toBe("Outdated");
      await expect(assertOfferedIn(act, versionId)).rejects.toMatchObject({
        code: "template.unknown",
      });
    });
    await expect(archiveTemplate(world.admin.caller, { templateId })).rejects.toMatchObject({
      code: "template.archived",
    });
    await expect(
      saveTemplate(world.admin.caller, {
        templateId,
        scope: "organization",
        basedOn: 1,
        definition: named("Outdated"),
      }),
    ).rejects.toMatchObject({ code: "template.archived" });
    expect(await world.clinic.entries("template.archived")).toHaveLength(1);
  });

  test("of somebody else are none: neither read, saved, archived, nor drafted by", async () => {
    const { templateId, versionId } = await make(world.nurse, "own", "Mine alone");
    const { caller } = world.doctor;
    const unknown = { code: "template.unknown", status: 404 };
    await expect(readTemplate(caller, { templateId })).rejects.toMatchObject(unknown);
    await expect(archiveTemplate(caller, { templateId })).rejects.toMatchObject(unknown);
    await expect(
      saveTemplate(caller, { templateId, scope: "own", basedOn: 1, definition: named("Taken") }),
    ).rejects.toMatchObject(unknown);
    await withActor(caller, async (act) => {
      await expect(assertOfferedIn(act, versionId)).rejects.toMatchObject(unknown);
      await expect(findLayoutIn(act, versionId)).rejects.toMatchObject(unknown);
      expect((await nameTemplatesIn(act, [versionId, "dap"]))(versionId)).toBe("Own template");
    });
  });

  test("do not change their list: an own one does not become the organization's", async () => {
    const { templateId } = await make(world.admin, "organization", "Stays here");
    await expect(
      saveTemplate(world.doctor.caller, {
        templateId,
        scope: "own",
        basedOn: 1,
        definition: named("Stays here"),
      }),
    ).rejects.toMatchObject({ code: "template.unknown" });
  });

  test.each(ROLES)("are for a %s what the role says", async (role) => {
    const member = await world.clinic.addMember(role);
    const treats = role === "clinician" || role === "nurse";
    const attempt = async (work: () => Promise<unknown>): Promise<string> =>
      work().then(
        () => "done",
        (error: unknown) => (error as { code: string }).code,
      );
    const isRead = treats || role === "administrator";
    expect(await attempt(() => listTemplates(member.caller))).toBe(
      isRead ? "done" : "access.refused",
    );
    expect(await attempt(() => make(member, "own", `Own of ${role}`))).toBe(
      treats ? "done" : "access.refused",
    );
    expect(await attempt(() => make(member, "organization", `House of ${role}`))).toBe(
      role === "administrator" ? "done" : "access.refused",
    );
  });

  test("of another clinic are none", async () => {
    const { versionId, templateId } = await make(world.admin, "organization", "Local");
    const elsewhere = await openClinic();
    expect(await seenBy(elsewhere.doctor)).toEqual([]);
    await expect(readTemplate(elsewhere.doctor.caller, { templateId })).rejects.toMatchObject({
      code: "template.unknown",
    });
    await expect(
      withActor(elsewhere.doctor.caller, (act) => findLayoutIn(act, versionId)),
    ).rejects.toMatchObject({ code: "template.unknown" });
  });
});
