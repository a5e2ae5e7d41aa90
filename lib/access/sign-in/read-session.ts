import { withActor } from "../with-actor";
import type { Caller } from "../runtime";
import type { Role } from "../role.schema";

/** Who is signed in, for the pages' frame; no chart data. */
export type SessionView = {
  readonly membershipId: string;
  readonly sessionId: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly title: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly organization: {
    readonly id: string;
    readonly name: string;
    readonly kind: "demo" | "live";
  };
  readonly idleEndsAt: string;
  readonly absoluteEndsAt: string;
};

/** Reads the caller's own session; it does not slide the idle end. @throws ProvenoteError `access.no_session`. */
export async function readSession(caller: Caller): Promise<SessionView> {
  return withActor(caller, async ({ tx, actor }) => {
    const { client } = tx;
    const membership = await client.membership.findFirstOrThrow({
      where: { id: actor.membershipId },
    });
    const person = await client.person.findFirstOrThrow({ where: { id: actor.personId } });
    const organization = await client.organization.findFirstOrThrow({
      where: { id: actor.organizationId },
    });
    const session = await client.session.findFirstOrThrow({ where: { id: actor.sessionId ?? "" } });
    return {
      membershipId: membership.id,
      sessionId: session.id,
      familyName: person.familyName,
      givenName: person.givenName,
      title: membership.title,
      email: person.email,
      roles: actor.roles,
      organization: {
        id: organization.id,
        name: organization.name,
        kind: organization.kind === "live" ? "live" : "demo",
      },
      idleEndsAt: session.idleEndsAt.toISOString(),
      absoluteEndsAt: session.absoluteEndsAt.toISOString(),
    };
  });
}
