import "server-only";
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
  if (origin !== null && host !== null && hostOf(origin) === host) return;
  if (origin === null && (site === "same-origin" || site === "none")) return;
  throw new ProvenoteError(
    "forbidden",
    "request.foreign_origin",
    "This request came from another site.",
  );
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
