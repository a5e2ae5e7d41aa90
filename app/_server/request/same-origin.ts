import "server-only";
import { env } from "@/lib/env";
import { ProvenoteError } from "@/lib/errors";

/**
 * Refuses a changing request that another site's page sent (OWASP ASVS 3.5.1): a browser always sends
 * `Origin` with it, and it must be this host.
 * @throws ProvenoteError `request.foreign_origin` (403).
 */
export function assertSameOrigin(request: Request): void {
  const origin = request.headers.get("origin");
  const site = request.headers.get("sec-fetch-site");
  const host = request.headers.get("host");
  if (origin !== null && host !== null && ownOrigins(host).includes(origin)) return;
  if (origin === null && (site === "same-origin" || site === "none")) return;
  throw new ProvenoteError(
    "forbidden",
    "request.foreign_origin",
    "This request came from another site.",
  );
}

/** The public address behind TLS; without one, this host on loopback, as the server in front admits it. */
function ownOrigins(host: string): string[] {
  const { PUBLIC_URL: publicUrl } = env();
  const local = `http://${host}`;
  return publicUrl === undefined ? [local] : [new URL(publicUrl).origin, local];
}
