import { randomBytes } from "node:crypto";
import type { Server } from "node:http";
import Provider from "oidc-provider";
import { freePort } from "./start-application";

/** People the provider knows, by the name typed into its own log-in page. */
const PEOPLE: Readonly<Record<string, Record<string, unknown>>> = {
  "dr.ferrante": {
    email: "dr.ferrante@partner.example",
    given_name: "Lia",
    family_name: "Ferrante",
    roles: ["ehr-doctors"],
  },
  visitor: {
    email: "visitor@partner.example",
    given_name: "Vic",
    family_name: "Visitor",
    roles: ["guests"],
  },
};

/** A real OIDC server with its own log-in and consent pages, and the environment that makes the application use it. */
export async function startOidcServer(
  applicationUrl: string,
): Promise<{ environment: Record<string, string>; close: () => Promise<void> }> {
  const port = await freePort();
  const issuer = `http://127.0.0.1:${port}`;
  const secret = randomBytes(24).toString("base64url");
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: "provenote",
        client_secret: secret,
        redirect_uris: [`${applicationUrl}/api/auth/callback/oidc`],
        grant_types: ["authorization_code"],
        response_types: ["code"],
      },
    ],
    claims: {
      openid: ["sub"],
      email: ["email"],
      profile: ["given_name", "family_name", "roles"],
    },
    conformIdTokenClaims: false,
    cookies: { keys: [randomBytes(16).toString("hex")] },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => Promise.resolve({ sub: id, ...PEOPLE[id] }),
    }),
  });
  const server: Server = await new Promise((resolve) => {
    const listening: Server = provider.listen(port, "127.0.0.1", () => resolve(listening));
  });
  return {
    environment: {
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: "provenote",
      OIDC_CLIENT_SECRET: secret,
      OIDC_NAME: "Partner clinic",
      OIDC_ROLES_CLAIM: "roles",
      OIDC_ROLE_MAP: "ehr-doctors=clinician",
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
