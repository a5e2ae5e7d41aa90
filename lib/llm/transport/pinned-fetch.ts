import { isProvenoteError, type ProvenoteError } from "@/lib/errors";
import { exchange, type ExchangeLimits, type OutgoingRequest } from "./exchange";
import type { Network } from "./network";
import { dialTcp, openConnection, type Dial } from "./open-connection";
import { lookupBySystem, proveZone, type AddressLookup, type ConnectionZone } from "./prove-zone";
import { StopSignal } from "./stop-signal";
import { transportError } from "./transport-error";

export interface TransportLimits extends ExchangeLimits {
  readonly connectTimeoutMs: number;
  readonly totalTimeoutMs: number;
}

export interface PinnedFetchOptions {
  /** The deployment's endpoint; its scheme, host and port are the only ones reached. */
  readonly endpoint: string;
  readonly zone: ConnectionZone;
  /** The organization's own networks, from the server's configuration. */
  readonly networks: readonly Network[];
  /** PEM certificates trusted in place of the system's, for an organization's own authority. */
  readonly certificateAuthorities?: readonly string[];
  readonly limits?: Partial<TransportLimits>;
  readonly lookup?: AddressLookup;
  readonly dial?: Dial;
}

const LIMITS: TransportLimits = {
  connectTimeoutMs: 10_000,
  headersTimeoutMs: 120_000,
  idleTimeoutMs: 60_000,
  totalTimeoutMs: 300_000,
  maxResponseBytes: 8 * 1024 * 1024,
};

/** What the transport says itself, or that would carry state or a route: never taken from a caller. */
const OWN_HEADERS =
  /^(?:host|connection|content-length|transfer-encoding|expect|cookie2?|referer|origin|proxy-.*)$/;

const refused = (reason: string): ProvenoteError =>
  transportError("llm.address_refused", { reason });

/** Refuses by the URL alone, before anything is resolved. */
function checkUrl(input: string | URL | Request, endpoint: URL | null): URL {
  const url = URL.parse(input instanceof Request ? input.url : input);
  if (url === null || endpoint === null) {
    throw refused("endpoint_invalid");
  }
  if (url.origin !== endpoint.origin || url.username !== "" || url.password !== "") {
    throw refused("other_origin");
  }
  return url;
}

/** The signal is followed by `StopSignal` alone; a request that is never sent may keep no listener on it. */
function readable(input: string | URL | Request, init: RequestInit | undefined): Request {
  return new Request(input, { ...init, signal: null });
}

async function readRequest(url: URL, request: Request): Promise<OutgoingRequest> {
  const { method } = request;
  if (method !== "GET" && method !== "POST") {
    throw refused("method");
  }
  const headers = Object.fromEntries(
    [...request.headers].filter(([name]) => !OWN_HEADERS.test(name)),
  );
  const body = method === "POST" ? Buffer.from(await request.arrayBuffer()) : null;
  return {
    method,
    url,
    body,
    headers: {
      ...headers,
      "user-agent": "provenote",
      "accept-encoding": "identity",
      ...(body === null ? {} : { "content-length": String(body.length) }),
    },
  };
}

/**
 * Makes the `fetch` through which a deployment's model is reached, over Node's own sockets: no proxy of the
 * environment, no pooled connection, no redirect, no cookie, no decompression, and no address that
 * `proveZone` did not admit a moment before. The name is resolved once a call and the connection made to the
 * address that was judged, so that a second answer of the name server has no effect.
 *
 * One call is one request. The caller's signal, and the clocks of `limits`, destroy the socket; the body must
 * be read or cancelled. Rejects with `llm.address_refused`, `llm.redirect_refused`, `llm.unreachable`,
 * `llm.timeout`, `llm.cancelled`, `llm.too_large`, `llm.bad_answer`; an answer that breaks off errors its body
 * with `llm.cut_off`. No error names a host, an address or a byte of either body.
 */
export function createPinnedFetch(options: PinnedFetchOptions): typeof fetch {
  const { zone, networks, lookup = lookupBySystem, dial = dialTcp } = options;
  const limits = { ...LIMITS, ...options.limits };
  const endpoint = URL.parse(options.endpoint);

  const run = async (url: URL, request: Request, stop: StopSignal): Promise<Response> => {
    const outgoing = await readRequest(url, request);
    stop.waitFor("connection", limits.connectTimeoutMs);
    const proof = await proveZone(url.origin, zone, networks, lookup);
    if (!proof.ok) {
      const { reason, addressClass } = proof;
      throw reason === "not_resolved"
        ? transportError("llm.unreachable", { reason })
        : transportError("llm.address_refused", { reason, addressClass });
    }
    const isSecure = url.protocol === "https:";
    const plan = {
      address: proof.address,
      port: Number(url.port) || (isSecure ? 443 : 80),
      hostname: url.hostname.replace(/^\[(.*)\]$/, "$1"),
      isSecure,
      certificateAuthorities: options.certificateAuthorities ?? null,
      dial,
    };
    return exchange(await openConnection(plan, stop), outgoing, limits, stop);
  };

  return async (input, init) => {
    const url = checkUrl(input, endpoint);
    const signal = init?.signal ?? (input instanceof Request ? input.signal : null);
    const stop = new StopSignal(signal, limits.totalTimeoutMs);
    try {
      return await stop.race(run(url, readable(input, init), stop));
    } catch (error) {
      // What is not ours may quote a header, and so a key: only its place in this sentence is kept.
      const known = isProvenoteError(error) ? error : null;
      const failure = known ?? transportError("llm.unreachable", { reason: "request_failed" });
      stop.stop(failure);
      throw failure;
    }
  };
}
