import { ProvenoteError } from "@/lib/errors";
import { anthropicConnection } from "./anthropic";
import { azureOpenAiConnection } from "./azure-openai";
import { bedrockConnection } from "./bedrock";
import type { ModelProvider } from "./model-provider";
import { openAiConnection } from "./openai";
import { openAiCompatibleConnection } from "./openai-compatible";
import type { ProviderSecret, ProviderSettings } from "./provider-settings.schema";
import { createSdkProvider, type SdkConnection } from "./sdk-provider";

function wrongSecret(): ProvenoteError {
  return new ProvenoteError(
    "invalid",
    "llm.secret_missing",
    "This kind of model needs a secret of another kind.",
  );
}

function keyOf(secret: ProviderSecret): string {
  if (secret.kind !== "api_key") {
    throw wrongSecret();
  }
  return secret.apiKey;
}

function connectionOf(settings: ProviderSettings, secret: ProviderSecret): SdkConnection {
  switch (settings.kind) {
    case "openai":
      return openAiConnection(settings, keyOf(secret));
    case "azure_openai":
      return azureOpenAiConnection(settings, keyOf(secret));
    case "anthropic":
      return anthropicConnection(settings, keyOf(secret));
    case "bedrock":
      if (secret.kind === "none") {
        throw wrongSecret();
      }
      return bedrockConnection(settings, secret);
    case "openai_compatible":
      return openAiCompatibleConnection(settings, secret.kind === "none" ? null : keyOf(secret));
    case "groq":
    case "vertex":
      return openAiCompatibleConnection(settings, keyOf(secret));
  }
}

/**
 * Opens the way to a model: settings and secret say which and as whom, `fetch` is the deployment's own
 * transport and the only one used. Nothing is sent yet, and nothing is read from the environment, where the
 * libraries beneath would look for keys and addresses. `now` dates a vendor's "wait until". Throws
 * `llm.secret_missing` where the secret is not of the kind that the vendor takes.
 */
export function openProvider(
  settings: ProviderSettings,
  secret: ProviderSecret,
  fetch: typeof globalThis.fetch,
  now: () => Date = () => new Date(),
): ModelProvider {
  return createSdkProvider(connectionOf(settings, secret), fetch, now);
}
