import { createPinnedFetch, type PinnedFetchOptions } from "@/lib/llm/transport/pinned-fetch";
import { cleanUntrustedText } from "@/lib/llm/untrusted/clean-untrusted-text";
import type { RegisterTools } from "@/lib/medication-table/registers/open-register";
import { REGISTER_ORIGIN, type Register } from "@/lib/medication-table/registers/register.schema";

/** For tests: how names are resolved and connections made, and whom TLS trusts. */
export type RegisterTransport = Pick<
  PinnedFetchOptions,
  "lookup" | "dial" | "certificateAuthorities" | "limits"
>;

const LIMITS = {
  connectTimeoutMs: 5_000,
  headersTimeoutMs: 10_000,
  idleTimeoutMs: 5_000,
  totalTimeoutMs: 20_000,
  maxResponseBytes: 4 * 1024 * 1024,
};

/**
 * The way to a register's own host and to nowhere else: https, a public address judged before the connection, no redirect,
 * no proxy of the environment, and no more bytes or time than a label takes.
 */
export function reachRegister(
  register: Register,
  transport: RegisterTransport = {},
): Pick<RegisterTools, "fetch" | "clean"> {
  const pinned = createPinnedFetch({
    endpoint: REGISTER_ORIGIN[register],
    zone: "public_cloud",
    networks: [],
    ...transport,
    limits: { ...LIMITS, ...transport.limits },
  });
  return {
    fetch: (url) => pinned(url, { headers: { accept: "application/json" } }),
    clean: (text) => cleanUntrustedText(text).text,
  };
}
