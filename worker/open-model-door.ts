import { availableParallelism } from "node:os";
import { join } from "node:path";
import { setTimeout as waitFor } from "node:timers/promises";
import { env } from "@/lib/env";
import { isProvenoteError, ProvenoteError } from "@/lib/errors";
import { modelThreads } from "@/lib/llm/gguf/model-threads";
import { openGgufModels } from "@/lib/llm/gguf/open-gguf-models";
import { openDeployments } from "@/lib/llm/open-deployment";
import { openDoor, type ModelDoor } from "@/lib/llm/open-door";
import { parseOwnNetworks, type Network } from "@/lib/llm/transport/network";

/**
 * The door of this worker: the only process that reads vendors' keys and speaks to models.
 * @throws ProvenoteError `env.invalid` when the networks of the configuration are none.
 */
export function openModelDoor(): {
  door: ModelDoor;
  networks: readonly Network[];
  close: () => Promise<void>;
} {
  const { PROVENOTE_ROOT, PROVENOTE_HOME } = env();
  const networks = ownNetworks();
  const gguf = openGgufModels({
    enginePath: join(PROVENOTE_ROOT, "engines", "gguf"),
    modelsPath: join(PROVENOTE_HOME, "models"),
    threads: modelThreads(availableParallelism()),
  });
  const door = openDoor({
    openProvider: openDeployments({ networks, gguf }),
    clock: () => performance.now(),
    random: Math.random,
    wait: async (ms, signal) => {
      await waitFor(ms, undefined, { signal });
    },
  });
  return { door, networks, close: () => gguf.close() };
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
