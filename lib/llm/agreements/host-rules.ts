import { settingsOf } from "../deployments/provider-of";
import type { Deployment } from "../deployments/deployment.schema";
import { isProvenoteError } from "@/lib/errors";
import { providerEndpoint } from "../providers/provider-endpoint";

/**
 * The host that a deployment would really speak to, its vendor's usual one included, as the transport is pinned to it; null
 * where its settings name none. A model file has none either.
 */
export function hostOf(deployment: Deployment): string | null {
  if (deployment.zone === "in_process") return null;
  try {
    return new URL(providerEndpoint(settingsOf(deployment))).hostname;
  } catch (error) {
    if (isProvenoteError(error) || error instanceof TypeError) return null;
    throw error;
  }
}

/** Whether a host is one of those allowed. ".example.com" allows what ends in it, and not "example.com" itself. */
export function allowsHost(allowed: readonly string[], host: string | null): boolean {
  if (host === null) return false;
  return allowed.some((each) =>
    each.startsWith(".") ? host.endsWith(each) && host.length > each.length : host === each,
  );
}
