import type { Act } from "@/lib/access/act";
import type { Permit } from "@/lib/access/permit";
import { STRICT_POLICY, storedPolicySchema, type DeidPolicy } from "./policy.schema";

type SetupPermit = Permit<"setup.manage">;

export type PolicyRow = {
  readonly policy: DeidPolicy;
  readonly createdAt: Date;
  /** "Family, Given"; null for the version a live clinic took over from the demo. */
  readonly createdBy: string | null;
};

/** An action that this version of the program does not know yet is the strict one. */
function toPolicy(row: { version: number; content: unknown }): DeidPolicy {
  const content = typeof row.content === "object" && row.content !== null ? row.content : {};
  const actions =
    "actions" in content && typeof content.actions === "object" ? content.actions : {};
  const stored = storedPolicySchema.parse({
    ...content,
    actions: { ...STRICT_POLICY.actions, ...actions },
  });
  return { version: row.version, ...stored };
}

/**
 * The newest policy of the actor's organization, null when none was saved. Everybody's texts are checked
 * under it, so it asks for no permission of its own; the database shows no other organization's.
 */
export async function loadNewestPolicy(act: Act): Promise<DeidPolicy | null> {
  const row = await act.tx.client.deidPolicy.findFirst({
    where: { organizationId: act.actor.organizationId },
    orderBy: { version: "desc" },
  });
  return row === null ? null : toPolicy(row);
}

/** The newest versions, newest first. */
export async function loadPolicyHistory(permit: SetupPermit, limit: number): Promise<PolicyRow[]> {
  const { organizationId } = permit;
  const { client } = permit.tx;
  const rows = await client.deidPolicy.findMany({
    where: { organizationId },
    orderBy: { version: "desc" },
    take: limit,
  });
  const ids = rows.flatMap(({ createdById }) => (createdById === null ? [] : [createdById]));
  const members = await client.membership.findMany({ where: { organizationId, id: { in: ids } } });
  const people = await client.person.findMany({
    where: { id: { in: members.map(({ personId }) => personId) } },
  });
  const nameOf = new Map(
    people.map(({ id, familyName, givenName }) => [id, `${familyName}, ${givenName}`]),
  );
  const personOf = new Map(members.map(({ id, personId }) => [id, personId]));
  return rows.map((row) => ({
    policy: toPolicy(row),
    createdAt: row.createdAt,
    createdBy: nameOf.get(personOf.get(row.createdById ?? "") ?? "") ?? null,
  }));
}

/**
 * Writes the next version. The database refuses one that does not follow the newest (`23505`), also when two
 * save at the same moment.
 */
export async function insertPolicy(
  permit: SetupPermit,
  { version, ...content }: DeidPolicy,
): Promise<void> {
  await permit.tx.client.deidPolicy.createMany({
    data: [
      {
        organizationId: permit.organizationId,
        version,
        content,
        createdById: permit.act.actor.membershipId,
        createdAt: permit.act.now,
      },
    ],
  });
}
