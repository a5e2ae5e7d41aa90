import "server-only";
import type { Origin } from "@/lib/access/runtime";

type HeaderReader = { get(name: string): string | null };

/**
 * Where a request came from. The server in front of Next removes these headers from every request and
 * sets them itself from the socket (or from a configured proxy), so they can be believed here.
 */
export function originOf(headers: HeaderReader): Origin {
  return {
    address: (headers.get("x-provenote-peer") ?? "").slice(0, 60),
    workstation: workstationName(headers.get("user-agent") ?? ""),
    requestId: (headers.get("x-provenote-request") ?? "").slice(0, 60),
  };
}

/** "Chrome on Windows": enough to tell two desks apart in the log, no fingerprint. */
function workstationName(userAgent: string): string {
  const browser = /Edg\//.test(userAgent)
    ? "Edge"
    : /Firefox\//.test(userAgent)
      ? "Firefox"
      : /Chrome\//.test(userAgent)
        ? "Chrome"
        : /Safari\//.test(userAgent)
          ? "Safari"
          : "Browser";
  const system = /Windows/.test(userAgent)
    ? "Windows"
    : /iPhone|iPad/.test(userAgent)
      ? "iOS"
      : /Android/.test(userAgent)
        ? "Android"
        : /Mac OS X/.test(userAgent)
          ? "Mac"
          : /Linux/.test(userAgent)
            ? "Linux"
            : "unknown system";
  return `${browser} on ${system}`;
}
