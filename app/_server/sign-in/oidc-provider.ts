import "server-only";
import type { Profile } from "next-auth";
import type { OAuthConfig } from "next-auth/providers/oauth";
import type { ProviderIdentity } from "@/lib/access/sign-in/sign-in-with-provider";
import type { Environment } from "@/lib/env";

type OidcProfile = Profile & Record<string, unknown>;

/** The OIDC provider of the environment; null unless issuer, client id and secret are all set. */
export function oidcProvider(settings: Environment): OAuthConfig<OidcProfile> | null {
  const {
    OIDC_ISSUER: issuer,
    OIDC_CLIENT_ID: clientId,
    OIDC_CLIENT_SECRET: clientSecret,
  } = settings;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return null;
  return {
    id: "oidc",
    name: settings.OIDC_NAME,
    type: "oauth",
    issuer,
    wellKnown: `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
    clientId,
    clientSecret,
    authorization: { params: { scope: "openid email profile" } },
    idToken: true,
    checks: ["pkce", "state", "nonce"],
    profile: (profile) => ({ id: String(profile.sub) }),
  };
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
const listOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : typeof value === "string" ? value.split(/[\s,]+/) : []).filter(
    (item): item is string => typeof item === "string" && item !== "",
  );

/** Reads the verified claims; a nested roles claim is named with dots (`realm_access.roles`). */
export function readProfile(profile: Profile | undefined, settings: Environment): ProviderIdentity {
  const claims = (profile ?? {}) as OidcProfile;
  let roles: unknown = claims;
  for (const step of settings.OIDC_ROLES_CLAIM.split(".")) {
    roles =
      typeof roles === "object" && roles !== null
        ? (roles as Record<string, unknown>)[step]
        : undefined;
  }
  const name = textOf(claims.name).trim();
  return {
    issuer: textOf(claims.iss) || (settings.OIDC_ISSUER ?? ""),
    subject: textOf(claims.sub),
    email: textOf(claims.email) || `${textOf(claims.sub)}@no-address.invalid`,
    familyName: textOf(claims.family_name) || (name.split(/\s+/).at(-1) ?? ""),
    givenName: textOf(claims.given_name) || name.split(/\s+/).slice(0, -1).join(" "),
    claimedRoles: listOf(roles),
    factors: listOf(claims.amr),
  };
}

/** `their-name=our_role` pairs of the environment, separated by commas. */
export function roleMapOf(settings: Environment): Record<string, string> {
  const pairs = (settings.OIDC_ROLE_MAP ?? "")
    .split(",")
    .map((pair) => pair.split("=").map((part) => part.trim()));
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => pair.length === 2));
}

/** Whether a provider is set up: issuer, client id and secret are all there. */
export function usesOidc(settings: Environment): boolean {
  return oidcProvider(settings) !== null;
}
