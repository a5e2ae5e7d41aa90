import { randomUUID } from "node:crypto";
import { hashPassword } from "@/lib/access/sign-in/password";
import type { Role } from "@/lib/access/role.schema";
import { onConnection } from "@/lib/db/create-roles";
import { sqlState } from "@/lib/db/database-error";
import { env } from "@/lib/env";
import { ProvenoteError } from "@/lib/errors";

export type NewAccount = {
  readonly email: string;
  readonly family: string;
  readonly given: string;
  readonly title: string;
  readonly roles: readonly Role[];
  readonly password: string;
};

/** The URL of the owner's role, which makes the first accounts before anybody can sign in. */
export function ownerUrl(): string {
  const url = env().DATABASE_OWNER_URL;
  if (url === undefined) {
    throw new ProvenoteError("invalid", "env.missing", "DATABASE_OWNER_URL is not set.");
  }
  return url;
}

/** Makes an organization. @returns its id. */
export async function createOrganization(name: string, kind: "demo" | "live"): Promise<string> {
  const id = randomUUID();
  await onConnection(ownerUrl(), (client) =>
    client.query("INSERT INTO organization (id, name, kind) VALUES ($1, $2, $3)", [id, name, kind]),
  );
  return id;
}

/**
 * Makes an account with a password in an organization.
 * @throws ProvenoteError `user.email_taken` (409) · `user.role_clash` (400).
 */
export async function createAccount(
  organizationId: string,
  account: NewAccount,
): Promise<{ membershipId: string }> {
  const [personId, membershipId] = [randomUUID(), randomUUID()];
  const hash = await hashPassword(account.password);
  try {
    await onConnection(ownerUrl(), async (client) => {
      await client.query("BEGIN");
      await client.query(
        "INSERT INTO person (id, email, family_name, given_name) VALUES ($1, lower($2), $3, $4)",
        [personId, account.email, account.family, account.given],
      );
      await client.query("INSERT INTO password_credential (person_id, hash) VALUES ($1, $2)", [
        personId,
        hash,
      ]);
      await client.query(
        "INSERT INTO membership (id, organization_id, person_id, roles, title) VALUES ($1, $2, $3, $4, $5)",
        [membershipId, organizationId, personId, account.roles, account.title],
      );
      await client.query("COMMIT");
    });
  } catch (error) {
    if (sqlState(error) === "23505") {
      throw new ProvenoteError(
        "conflict",
        "user.email_taken",
        "This e-mail address has an account already.",
      );
    }
    if (sqlState(error) === "23514") {
      throw new ProvenoteError(
        "invalid",
        "user.role_clash",
        "An administrator or compliance officer cannot also read charts.",
      );
    }
    throw error;
  }
  return { membershipId };
}
