import { failureOf as failureWithout } from "../testing/failure-of";
import { parseOwnNetworks } from "./network";
import { createPinnedFetch, type PinnedFetchOptions } from "./pinned-fetch";

/** What stands in a request and must stand in no error. */
export const SECRET = "Zebulon-Quartermaine-1931";
const LOOPBACK = parseOwnNetworks(["127.0.0.0/8"]);
export const PUBLIC_ADDRESS = "8.8.4.4";

const post = (body: unknown, more: RequestInit = {}): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json", authorization: "Bearer k-1" },
  body: JSON.stringify(body),
  ...more,
});

const messages = [{ role: "user", content: SECRET }];
export const CHAT = post({ model: "m", messages });
export const STREAM = post({ model: "m", stream: true, messages });

const SECRETS = [SECRET, "k-1", "model.example.org", "127.0.0.1", PUBLIC_ADDRESS];

/** How a work failed, once it is sure that nothing of the request stands in its error. */
export const failureOf = (work: Promise<unknown>) => failureWithout(work, SECRETS);

/** The fetch of a deployment at a server of this machine, which its network's owner calls on premises. */
export const localFetch = (endpoint: string, options: Partial<PinnedFetchOptions> = {}) =>
  createPinnedFetch({ endpoint, zone: "on_premises", networks: LOOPBACK, ...options });
