import "server-only";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { decode } from "next-auth/jwt";
import { cache } from "react";
import type { Caller } from "@/lib/access/runtime";
import { readSession, type SessionView } from "@/lib/access/sign-in/read-session";
import { touchSession } from "@/lib/access/sign-in/touch-session";
import { env } from "@/lib/env";
import { isProvenoteError, ProvenoteError } from "@/lib/errors";
import { originOf } from "./request/origin";
import { getRuntime } from "./runtime";
import { sessionCookieName } from "./sign-in/session-cookie";

/** The secret in the request's token; null without a token that this server made. */
async function readSecret(): Promise<string | null> {
  const token = (await cookies()).get(sessionCookieName())?.value;
  const secret = env().NEXTAUTH_SECRET;
  if (token === undefined || secret === undefined) return null;
  try {
    const payload = await decode({ token, secret });
    return typeof payload?.sid === "string" ? payload.sid : null;
  } catch {
    // A token that does not decrypt is no token: the request is treated as signed out.
    return null;
  }
}

/** The caller of this request, or null when it carries no token. Whether the session lives, the database decides. */
export async function findCaller(): Promise<Caller | null> {
  const secret = await readSecret();
  if (secret === null) return null;
  return { runtime: await getRuntime(), secret, origin: originOf(await headers()) };
}

/** As {@link findCaller} for routes. @throws ProvenoteError `access.no_session`. */
export async function requireCaller(): Promise<Caller> {
  const caller = await findCaller();
  if (caller === null) {
    throw new ProvenoteError("unauthenticated", "access.no_session", "Nobody is signed in.");
  }
  return caller;
}

/** The caller of a page; a visit is activity and slides the idle end. Without a live session it leads to sign-in. */
export const readCaller = cache(async (): Promise<Caller> => {
  const caller = await findCaller();
  if (caller === null) redirect("/sign-in");
  await touchSession(caller);
  return caller;
});

/** Who is signed in, for the frame of a page; leads to sign-in when the session has ended. */
export const currentPerson = cache(async (): Promise<SessionView> => {
  const caller = await readCaller();
  try {
    return await readSession(caller);
  } catch (error) {
    if (isProvenoteError(error) && error.kind === "unauthenticated") redirect("/sign-in?ended=1");
    throw error;
  }
});
