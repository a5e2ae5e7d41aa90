import type { Act } from "@/lib/access/act";
import type { Permit } from "@/lib/access/permit";
import { LITERATURE_OFF, type LiteraturePolicy } from "./literature-policy.schema";

export type StoredPolicy = LiteraturePolicy & {
  /** Null before anybody saved one. */
  readonly saved: Readonly<{ byId: string; at: Date }> | null;
};

/** What is in force in the actor's organization: the newest version, or off. */
export async function loadLiteraturePolicy(act: Act): Promise<StoredPolicy> {
  const row = await act.tx.client.literaturePolicy.findFirst({
    where: { organizationId: act.actor.organizationId },
    orderBy: { version: "desc" },
  });
  if (row === null) return { ...LITERATURE_OFF, saved: null };
  const { version, isOn, createdById: byId, createdAt: at } = row;
  return { version, isOn, saved: { byId, at } };
}

/** Writes the next version. The database refuses one that does not follow the newest (`23505`). */
export async function insertLiteraturePolicy(
  permit: Permit<"library.manage">,
  { version, isOn }: LiteraturePolicy,
): Promise<void> {
  const { act, organizationId } = permit;
  const createdById = act.actor.membershipId;
  await permit.tx.client.literaturePolicy.createMany({
    data: [{ organizationId, version, isOn, createdById, createdAt: act.now }],
  });
}
