import { setTimeout as waitFor } from "node:timers/promises";
import { env } from "@/lib/env";
import { parseOwnNetworks } from "@/lib/llm/transport/network";
import type { RegisterConnection } from "./registers/ask-register";
import { EUROPE_PMC_HOST, openEuropePmc } from "./registers/europe-pmc-client";
import type { LiteratureClient } from "./registers/literature-client";
import { openPubmed, PUBMED_HOST } from "./registers/pubmed-client";
import { RateLimit } from "./registers/rate-limit";

/** The registers that the operator has switched on, in the order in which they are asked; none by default. */
export type Literature = { readonly clients: readonly LiteratureClient[] };

const PER_SECOND = { withoutKey: 3, withKey: 10 };

// Once a process: two limits side by side would let twice as much pass.
const holder = globalThis as typeof globalThis & { provenoteLiterature?: Literature };

/** Opens nothing: a connection is made for each question. */
export function openLiterature(): Literature {
  holder.provenoteLiterature ??= openClients();
  return holder.provenoteLiterature;
}

function openClients(): Literature {
  const { PROVENOTE_LITERATURE: sources, NCBI_EMAIL: email, NCBI_API_KEY: apiKey } = env();
  const limit = (perSecond: number): RateLimit =>
    new RateLimit({
      perSecond,
      clock: () => performance.now(),
      wait: async (ms) => {
        await waitFor(ms);
      },
    });
  return {
    clients: sources.map((source) =>
      source === "pubmed"
        ? openPubmed({
            connection: connectionTo(PUBMED_HOST),
            rate: limit(apiKey === undefined ? PER_SECOND.withoutKey : PER_SECOND.withKey),
            email,
            apiKey,
          })
        : openEuropePmc({
            connection: connectionTo(EUROPE_PMC_HOST),
            rate: limit(PER_SECOND.withoutKey),
          }),
    ),
  };
}

/**
 * Straight to the register, or to the operator's relay, which has to stand in the organization's own networks: whatever
 * else a name resolves to is refused before a connection is opened.
 */
function connectionTo(endpoint: string): RegisterConnection {
  const { PROVENOTE_LITERATURE_RELAY: relay, PROVENOTE_MODEL_NETWORKS: networks } = env();
  return relay === undefined
    ? { endpoint, zone: "public_cloud", networks: [] }
    : { endpoint: relay, zone: "on_premises", networks: parseOwnNetworks(networks) };
}
