import type { Act } from "@/lib/access/act";
import type { Permit } from "@/lib/access/permit";
import type { Prisma } from "@/lib/db/generated/client";
import { templateDefinitionSchema, type TemplateDefinition } from "./template.schema";
import type { TemplateScope } from "./template-view.schema";

type ReadPermit = Permit<"template.read" | "template.make_own" | "template.manage">;
type WritePermit = Permit<"template.make_own" | "template.manage">;

export type TemplateRow = {
  readonly id: string;
  /** Null for the organization's. */
  readonly ownerId: string | null;
  readonly archivedAt: Date | null;
};

export type TemplateVersionRow = {
  readonly id: string;
  readonly templateId: string;
  readonly version: number;
  readonly definition: TemplateDefinition;
  readonly createdById: string;
  readonly createdAt: Date;
};

/** Each passed this schema when it was saved: whoever makes it stricter goes on reading what is there. */
function toVersion(row: {
  id: string;
  templateId: string;
  version: number;
  definition: unknown;
  createdById: string;
  createdAt: Date;
}): TemplateVersionRow {
  return { ...row, definition: templateDefinitionSchema.parse(row.definition) };
}

/** A template of the actor's own or of the organization; null when there is none that the actor may see. */
export async function loadTemplate(
  permit: ReadPermit,
  templateId: string,
): Promise<TemplateRow | null> {
  return permit.tx.client.noteTemplate.findFirst({
    where: { id: templateId, organizationId: permit.organizationId },
    select: { id: true, ownerId: true, archivedAt: true },
  });
}

/** As {@link loadTemplate}; whoever saves or archives one template takes turns. */
export async function holdTemplate(
  permit: WritePermit,
  templateId: string,
): Promise<TemplateRow | null> {
  await permit.tx.client.$queryRaw`
    SELECT id FROM note_template WHERE id = ${templateId}::uuid AND archived_at IS NULL FOR UPDATE`;
  return loadTemplate(permit, templateId);
}

/** The versions of a template, newest first. */
export async function loadVersions(
  permit: ReadPermit,
  templateId: string,
): Promise<TemplateVersionRow[]> {
  const rows = await permit.tx.client.noteTemplateVersion.findMany({
    where: { organizationId: permit.organizationId, templateId },
    orderBy: { version: "desc" },
  });
  return rows.map(toVersion);
}

export type OfferedTemplate = TemplateRow & { readonly newest: TemplateVersionRow };

/** The templates that can be chosen, each at its newest version: the organization's and the actor's own. */
export async function loadOffered(permit: ReadPermit): Promise<OfferedTemplate[]> {
  const { organizationId } = permit;
  const { client } = permit.tx;
  const rows = await client.noteTemplate.findMany({
    where: {
      organizationId,
      archivedAt: null,
      OR: [{ ownerId: null }, { ownerId: permit.act.actor.membershipId }],
    },
    select: { id: true, ownerId: true, archivedAt: true },
  });
  const versions = await client.noteTemplateVersion.findMany({
    where: { organizationId, templateId: { in: rows.map(({ id }) => id) } },
    orderBy: [{ templateId: "asc" }, { version: "desc" }],
    distinct: ["templateId"],
  });
  const newest = new Map(versions.map((row) => [row.templateId, toVersion(row)]));
  return rows.flatMap((row) => {
    const version = newest.get(row.id);
    return version === undefined ? [] : [{ ...row, newest: version }];
  });
}

/** The version a note or a draft names, archived or not; null when the actor may not see it. */
export async function loadVersion(act: Act, versionId: string): Promise<TemplateVersionRow | null> {
  const row = await act.tx.client.noteTemplateVersion.findFirst({
    where: { id: versionId, organizationId: act.actor.organizationId },
  });
  return row === null ? null : toVersion(row);
}

/** Names of versions by their ids, of those that the actor may see. */
export async function loadVersionNames(
  act: Act,
  versionIds: readonly string[],
): Promise<Record<string, string>> {
  if (versionIds.length === 0) return {};
  const rows = await act.tx.client.noteTemplateVersion.findMany({
    where: { id: { in: [...versionIds] }, organizationId: act.actor.organizationId },
  });
  return Object.fromEntries(rows.map((row) => [row.id, toVersion(row).definition.name]));
}

/** Whether a version may be asked for anew: its template is not archived. */
export async function isOffered(act: Act, templateId: string): Promise<boolean> {
  const where = {
    id: templateId,
    organizationId: act.actor.organizationId,
    archivedAt: null,
    OR: [{ ownerId: null }, { ownerId: act.actor.membershipId }],
  };
  return (await act.tx.client.noteTemplate.count({ where })) === 1;
}

export async function insertTemplate(permit: WritePermit, scope: TemplateScope): Promise<string> {
  const { act, organizationId } = permit;
  const id = act.newId();
  const createdById = act.actor.membershipId;
  const ownerId = scope === "own" ? createdById : null;
  await permit.tx.client.noteTemplate.createMany({
    data: [{ id, organizationId, ownerId, createdById, createdAt: act.now }],
  });
  return id;
}

/** Writes a version. The database refuses one that does not follow the newest (`23505`). @returns its id. */
export async function insertTemplateVersion(
  permit: WritePermit,
  input: { templateId: string; version: number; definition: TemplateDefinition },
): Promise<string> {
  const { act, organizationId } = permit;
  const id = act.newId();
  const { templateId, version } = input;
  const definition: Prisma.InputJsonObject = { ...input.definition };
  await permit.tx.client.noteTemplateVersion.createMany({
    data: [
      {
        id,
        organizationId,
        templateId,
        version,
        definition,
        createdById: act.actor.membershipId,
        createdAt: act.now,
      },
    ],
  });
  return id;
}

/** @returns false when it was archived already. */
export async function setArchived(permit: WritePermit, templateId: string): Promise<boolean> {
  const { act, organizationId } = permit;
  const { count } = await permit.tx.client.noteTemplate.updateMany({
    where: { id: templateId, organizationId, archivedAt: null },
    data: { archivedAt: act.now, archivedById: act.actor.membershipId },
  });
  return count === 1;
}
