import type { Permit } from "@/lib/access/permit";
import type { Permission } from "@/lib/access/policy";
import type { SigningMethod } from "../note-statement.schema";

/** Names of members by membership id: "Amara Lindqvist, MD". Those of other clinics are left out. */
export async function loadNames(
  permit: Permit<Permission>,
  membershipIds: readonly (string | null | undefined)[],
): Promise<Record<string, string>> {
  const ids = [...new Set(membershipIds.filter((id) => id !== null && id !== undefined))];
  const { client } = permit.tx;
  const members = await client.membership.findMany({
    where: { id: { in: ids } },
    select: { id: true, personId: true, title: true },
  });
  const people = await client.person.findMany({
    where: { id: { in: members.map(({ personId }) => personId) } },
    select: { id: true, familyName: true, givenName: true },
  });
  const byId = new Map(people.map((person) => [person.id, person]));
  return Object.fromEntries(
    members.flatMap(({ id, personId, title }) => {
      const person = byId.get(personId);
      if (person === undefined) return [];
      const name = `${person.givenName} ${person.familyName}`;
      return [[id, title === "" ? name : `${name}, ${title}`]];
    }),
  );
}

type SigningPerson = {
  readonly signer: { readonly id: string; readonly name: string };
  readonly role: string;
  readonly factors: readonly string[];
};

/** Who acts, as a statement names them: the role that lets them do it, and how their session was opened. */
export async function signingPerson(
  permit: Permit<Permission>,
  method: SigningMethod,
): Promise<SigningPerson> {
  const { membershipId, roles, factors } = permit.act.actor;
  const names = await loadNames(permit, [membershipId]);
  const role = roles.includes("clinician") ? "clinician" : (roles[0] ?? "none");
  return {
    signer: { id: membershipId, name: names[membershipId] ?? "Unnamed" },
    role,
    factors: method === "saved" ? [] : factors,
  };
}

export async function loadOrganizationName(permit: Permit<Permission>): Promise<string> {
  const { client } = permit.tx;
  const row = await client.organization.findFirstOrThrow({
    where: { id: permit.organizationId },
    select: { name: true },
  });
  return row.name;
}
