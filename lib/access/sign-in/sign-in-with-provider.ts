import { z } from "zod";
import { inTransaction } from "@/lib/db/transaction";
import { hasRoleClash, roleSchema, type Role } from "../role.schema";
import type { Origin, Runtime } from "../runtime";
import { openSessionIn, recordAnonymously } from "./session-events";
import { newSecret, secretHash } from "./session-secret";

/** What the identity provider said, after its token was verified. */
const providerIdentitySchema = z.object({
  issuer: z.url(),
  subject: z.string().min(1).max(255),
  email: z.string().trim().toLowerCase().min(3).max(254),
  familyName: z.string().max(120),
  givenName: z.string().max(120),
  /** The values of the roles claim, as sent. */
  claimedRoles: z.array(z.string().max(200)).max(200),
  /** `amr` of the token: which factors the provider checked. */
  factors: z.array(z.string().max(40)).max(10),
});
export type ProviderIdentity = z.infer<typeof providerIdentitySchema>;

export type ProviderSignInResult =
  | { readonly ok: true; readonly secret: string; readonly membershipId: string }
  | { readonly ok: false; readonly reason: "no_role" | "role_clash" | "email_taken" | "disabled" };

type OutcomeRow = {
  outcome: "created" | "known" | "roles_changed" | "no_role" | "email_taken" | "disabled";
  membership_id: string | null;
};

/**
 * The roles a claim stands for: by the configured map, else by the role's own name. Values that mean
 * nothing here are ignored; nobody gets a role that is not in the claim.
 */
export function rolesOfClaim(
  claimed: readonly string[],
  roleMap: Readonly<Record<string, string>>,
): Role[] {
  const roles = new Set<Role>();
  for (const value of claimed) {
    const role = roleSchema.safeParse(roleMap[value] ?? value);
    if (role.success) roles.add(role.data);
  }
  return [...roles].sort();
}

/**
 * Signs a person in whom an OIDC provider vouches for. The account is keyed on issuer and subject: a
 * matching e-mail never links accounts. The claim is the truth about roles at every sign-in.
 */
export async function signInWithProvider(
  runtime: Runtime,
  origin: Origin,
  input: ProviderIdentity,
  roleMap: Readonly<Record<string, string>>,
): Promise<ProviderSignInResult> {
  const identity = providerIdentitySchema.parse(input);
  const roles = rolesOfClaim(identity.claimedRoles, roleMap);
  return inTransaction(runtime.database, async (tx): Promise<ProviderSignInResult> => {
    const refuse = async (
      reason: Exclude<ProviderSignInResult, { ok: true }>["reason"],
    ): Promise<ProviderSignInResult> => {
      await recordAnonymously(tx, runtime, origin, {
        type: "session.refused",
        action: "E",
        outcome: "refused",
        code: reason,
      });
      return { ok: false, reason };
    };
    if (hasRoleClash(roles)) return refuse("role_clash");
    const rows = await tx.client.$queryRaw<OutcomeRow[]>`
      SELECT * FROM provider_sign_in(${identity.issuer}, ${identity.subject}, ${roles}::text[], ${identity.email},
        ${identity.familyName}, ${identity.givenName}, ${runtime.randomId()}::uuid, ${runtime.randomId()}::uuid)`;
    const row = rows[0];
    if (row === undefined || row.membership_id === null) {
      const outcome = row?.outcome;
      return refuse(outcome === "no_role" || outcome === "email_taken" ? outcome : "disabled");
    }
    const secret = newSecret(runtime.randomBytes);
    const session = {
      membershipId: row.membership_id,
      secret,
      secretHash: secretHash(secret),
      factors: ["provider", ...identity.factors],
    };
    if (!(await openSessionIn(tx, runtime, origin, session))) return refuse("disabled");
    return { ok: true, secret, membershipId: row.membership_id };
  });
}
