import { setTimeout as waitFor } from "node:timers/promises";
import { env } from "@/lib/env";
import { EUROPE_PMC_HOST, openEuropePmc } from "./europe-pmc-client";
import type { LiteratureClient } from "./literature-client";
import { openPubmed, PUBMED_HOST } from "./pubmed-client";
import { RateLimit } from "./rate-limit";

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
  const of = (endpoint: string) => ({ endpoint, zone: "public_cloud", networks: [] }) as const;
  return {
    clients: sources.map((source) =>
      source === "pubmed"
        ? openPubmed({
            connection: of(PUBMED_HOST),
            rate: limit(apiKey === undefined ? PER_SECOND.withoutKey : PER_SECOND.withKey),
            email,
            apiKey,
          })
        : openEuropePmc({ connection: of(EUROPE_PMC_HOST), rate: limit(PER_SECOND.withoutKey) }),
    ),
  };
}
