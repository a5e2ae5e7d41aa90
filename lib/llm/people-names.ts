import type { Act } from "@/lib/access/act";

/** "Family, Given" of members of the actor's organization, by membership. */
export async function namesOf(
  act: Act,
  membershipIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { organizationId } = act.actor;
  const { client } = act.tx;
  const ids = [...new Set(membershipIds)];
  const members = await client.membership.findMany({ where: { organizationId, id: { in: ids } } });
  const people = await client.person.findMany({
    where: { id: { in: members.map(({ personId }) => personId) } },
  });
  const nameOf = new Map(
    people.map(({ id, familyName, givenName }) => [id, `${familyName}, ${givenName}`]),
  );
  return new Map(members.map(({ id, personId }) => [id, nameOf.get(personId) ?? ""]));
}
