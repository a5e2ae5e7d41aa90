import "server-only";
import { env } from "@/lib/env";

/** Behind TLS the cookie has the `__Host-` prefix: no domain, whole site, secure only (RFC 6265bis 4.1.3.2). */
export function usesTls(): boolean {
  return env().PUBLIC_URL?.startsWith("https:") ?? false;
}

export function sessionCookieName(): string {
  return usesTls() ? "__Host-provenote-session" : "provenote-session";
}

/** The lifetime of the token; the session row behind it may end earlier at any moment. */
export const SESSION_SECONDS = 12 * 60 * 60;

export function cookieOptions(): { httpOnly: true; sameSite: "lax"; path: "/"; secure: boolean } {
  return { httpOnly: true, sameSite: "lax", path: "/", secure: usesTls() };
}
