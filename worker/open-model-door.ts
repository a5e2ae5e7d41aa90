import { setTimeout as waitFor } from "node:timers/promises";
import { env } from "@/lib/env";
import { isProvenoteError, ProvenoteError } from "@/lib/errors";
import { openDeployments } from "@/lib/llm/open-deployment";
import { openDoor, type ModelDoor } from "@/lib/llm/open-door";
import { parseOwnNetworks } from "@/lib/llm/transport/network";

/**
 * The door of this worker: the only process that reads vendors' keys and speaks to models.
 * @throws ProvenoteError `env.invalid` when the networks of the configuration are none.
 */
export function openModelDoor(): ModelDoor {
  return openDoor({
    openProvider: openDeployments({ networks: ownNetworks() }),
    clock: () => performance.now(),
    random: Math.random,
    wait: async (ms, signal) => {
      await waitFor(ms, undefined, { signal });
    },
  });
}

function ownNetworks() {
  try {
    return parseOwnNetworks(env().PROVENOTE_MODEL_NETWORKS);
  } catch (error) {
    if (!isProvenoteError(error)) throw error;
    throw new ProvenoteError(
      "invalid",
      "env.invalid",
      `PROVENOTE_MODEL_NETWORKS: ${error.message}`,
      {},
      { cause: error },
    );
  }
}
