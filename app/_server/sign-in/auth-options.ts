import "server-only";
import { headers } from "next/headers";
import type { AuthOptions, User } from "next-auth";
import type { Provider } from "next-auth/providers/index";
import CredentialsProvider from "next-auth/providers/credentials";
import { z } from "zod";
import { endSession } from "@/lib/access/sign-in/end-session";
import {
  passwordSignInSchema,
  signInWithPassword,
} from "@/lib/access/sign-in/sign-in-with-password";
import { signInWithProvider } from "@/lib/access/sign-in/sign-in-with-provider";
import { env } from "@/lib/env";
import { isProvenoteError } from "@/lib/errors";
import { logger } from "@/lib/logger";
import { originOf } from "../request/origin";
import { oidcProvider, readProfile, roleMapOf } from "./oidc-provider";
import { getRuntime } from "../runtime";
import { cookieOptions, SESSION_SECONDS, sessionCookieName, usesTls } from "./session-cookie";

/** The user object between next-auth's callbacks; the secret goes into the token and nowhere else. */
type SignedInUser = User & { sessionSecret?: string };

/**
 * next-auth puts the message of whatever is thrown into the address of its answer, and messages of drivers
 * repeat values and name servers: they end here.
 */
async function orServerAway<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = isProvenoteError(error) ? error.code : "server.failed";
    logger().error("sign_in.failed", {
      code,
      kind: error instanceof Error ? error.name : "unknown",
    });
    throw new Error("server_away");
  }
}

const credentials = CredentialsProvider({
  id: "password",
  name: "Password",
  credentials: { email: {}, password: {} },
  async authorize(input): Promise<SignedInUser | null> {
    const parsed = passwordSignInSchema.safeParse(input);
    if (!parsed.success) return null;
    const result = await orServerAway(async () =>
      signInWithPassword(await getRuntime(), originOf(await headers()), parsed.data),
    );
    if (result.ok) return { id: result.membershipId, sessionSecret: result.secret };
    if (result.reason === "locked") throw new Error(`locked ${result.lockedUntil.toISOString()}`);
    return null;
  },
});

/** next-auth 4: the token is encrypted and carries only the session secret, which the database checks on every request. */
export function authOptions(): AuthOptions {
  const settings = env();
  const providers: Provider[] = [credentials];
  const oidc = oidcProvider(settings);
  if (oidc !== null) providers.push(oidc);
  return {
    providers,
    ...(settings.NEXTAUTH_SECRET === undefined ? {} : { secret: settings.NEXTAUTH_SECRET }),
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    pages: { signIn: "/sign-in", error: "/sign-in", signOut: "/sign-in" },
    useSecureCookies: usesTls(),
    cookies: { sessionToken: { name: sessionCookieName(), options: cookieOptions() } },
    callbacks: {
      async signIn({ user, account, profile }) {
        if (account?.provider === "password") return true;
        const result = await orServerAway(async () =>
          signInWithProvider(
            await getRuntime(),
            originOf(await headers()),
            readProfile(profile, settings),
            roleMapOf(settings),
          ),
        );
        if (!result.ok) return `/sign-in?error=${result.reason}`;
        (user as SignedInUser).sessionSecret = result.secret;
        return true;
      },
      jwt({ token, user }) {
        const secret = (user as SignedInUser | undefined)?.sessionSecret;
        return { sid: secret ?? z.string().parse(token.sid) };
      },
      // The browser-readable session says nothing: pages learn who is signed in from the server.
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      async signOut({ token }) {
        if (typeof token.sid !== "string") return;
        try {
          await endSession({
            runtime: await getRuntime(),
            secret: token.sid,
            origin: originOf(await headers()),
          });
        } catch (error) {
          // A session that had ended already needs no second ending.
          if (!isProvenoteError(error) || error.kind !== "unauthenticated") throw error;
        }
      },
    },
  };
}
