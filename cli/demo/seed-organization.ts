import { randomBytes } from "node:crypto";
import { createTeam } from "@/lib/access/care-team/create-team";
import { acceptInvitation } from "@/lib/access/people/invitations/accept-invitation";
import { invitePeople } from "@/lib/access/people/invitations/invite-people";
import type { Caller, Origin, Runtime } from "@/lib/access/runtime";
import { signInWithPassword } from "@/lib/access/sign-in/sign-in-with-password";
import { onConnection } from "@/lib/db/create-roles";
import { ProvenoteError } from "@/lib/errors";
import { createAccount, createOrganization, ownerUrl } from "../first-account";
import { CLINIC_NAME, FIRST_ADMINISTRATOR, INVITED, invitationTable, TEAMS } from "./demo-people";

export type SignedInPerson = {
  readonly email: string;
  readonly password: string;
  readonly membershipId: string;
  readonly caller: Caller;
};

export type DemoOrganization = {
  readonly organizationId: string;
  readonly people: ReadonlyMap<string, SignedInPerson>;
};

/** Where each person of the demo sits, so that the log's "From" column means something. */
const originOf = (key: string): Origin => ({
  address: "127.0.0.1",
  workstation: `Demo desk, ${key}`,
  requestId: "",
});

/** Passwords that can be read from a terminal and typed: five groups of letters and digits, 100 bits. */
function newPassword(): string {
  const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
  const letters = [...randomBytes(20)].map((byte) => alphabet[byte % alphabet.length]);
  return [0, 4, 8, 12, 16].map((at) => letters.slice(at, at + 4).join("")).join("-");
}

/**
 * Makes the organization and its people through the real verbs: the first administrator signs in, makes
 * teams, invites everybody from a pasted table; each uses the link and signs in.
 */
export async function seedOrganization(runtime: Runtime): Promise<DemoOrganization> {
  await abandonHalfDone();
  const organizationId = await createOrganization(CLINIC_NAME, "demo");
  const password = newPassword();
  await createAccount(organizationId, {
    ...FIRST_ADMINISTRATOR,
    roles: ["administrator"],
    password,
  });
  const people = new Map<string, SignedInPerson>();
  const { email, key } = FIRST_ADMINISTRATOR;
  const administrator = await signIn(runtime, key, email, password);
  people.set(key, administrator);
  for (const name of TEAMS) await createTeam(administrator.caller, { name });
  const links = await invitePeople(administrator.caller, {
    text: invitationTable(),
    expected: INVITED.length,
  });
  for (const person of INVITED) {
    const link = links.find((each) => each.email === person.email);
    if (link === undefined) {
      throw new ProvenoteError("unavailable", "demo.not_invited", "A demo person was not invited.");
    }
    const own = newPassword();
    const token = link.path.slice(link.path.indexOf("#") + 1);
    await acceptInvitation(runtime, originOf(person.key), { token, password: own });
    people.set(person.key, await signIn(runtime, person.key, person.email, own));
  }
  return { organizationId, people };
}

async function signIn(
  runtime: Runtime,
  key: string,
  email: string,
  password: string,
): Promise<SignedInPerson> {
  const origin = originOf(key);
  const result = await signInWithPassword(runtime, origin, { email, password });
  if (!result.ok) {
    throw new ProvenoteError(
      "unavailable",
      "demo.not_signed_in",
      "A demo person could not sign in.",
    );
  }
  const { membershipId, secret } = result;
  return { email, password, membershipId, caller: { runtime, secret, origin } };
}

/** A seed that was cut off leaves a clinic without its marks: it is closed, and its addresses are freed. */
async function abandonHalfDone(): Promise<void> {
  await onConnection(ownerUrl(), async (client) => {
    await client.query(
      "UPDATE organization SET disabled_at = now() WHERE kind = 'demo' AND disabled_at IS NULL",
    );
    await client.query(
      "UPDATE person SET email = id || '@abandoned.invalid' WHERE email LIKE '%@alder.example' AND email NOT LIKE '%@abandoned.invalid'",
    );
  });
}
