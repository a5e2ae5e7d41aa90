import { ProvenoteError } from "@/lib/errors";
import { secretOf, settingsOf } from "./deployments/provider-of";
import type { GgufModels } from "./gguf/open-gguf-models";
import type { OpenProvider } from "./open-door";
import { openProvider } from "./providers/open-provider";
import { providerEndpoint } from "./providers/provider-endpoint";
import type { Network } from "./transport/network";
import { createPinnedFetch } from "./transport/pinned-fetch";
import type { AddressLookup } from "./transport/prove-zone";
import type { Dial } from "./transport/open-connection";

export type DeploymentSetting = Readonly<{
  /** Model files of this machine; without them none can be opened. */
  gguf?: GgufModels;
  /** The organization's own networks, from the server's configuration and from nowhere else. */
  networks: readonly Network[];
  /** At the network's edge, for tests. */
  lookup?: AddressLookup;
  dial?: Dial;
  certificateAuthorities?: readonly string[];
}>;

/** Opens a deployment behind a transport that is pinned to its address and proves its zone on every connection. */
export function openDeployments({ gguf, ...setting }: DeploymentSetting): OpenProvider {
  return (deployment, key) => {
    const { zone } = deployment;
    if (zone === "in_process") {
      if (gguf !== undefined) return gguf.open(deployment);
      throw new ProvenoteError(
        "unavailable",
        "llm.engine_missing",
        "No engine for model files is set up on this server.",
      );
    }
    const settings = settingsOf(deployment);
    const totalTimeoutMs = deployment.limits.timeoutSeconds * 1_000;
    const fetch = createPinnedFetch({
      ...setting,
      endpoint: providerEndpoint(settings),
      zone,
      limits: { totalTimeoutMs, headersTimeoutMs: totalTimeoutMs },
    });
    return openProvider(settings, secretOf(key), fetch);
  };
}
