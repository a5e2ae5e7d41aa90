import { ProvenoteError } from "@/lib/errors";
import {
  providerSecretSchema,
  providerSettingsSchema,
  type ProviderSecret,
  type ProviderSettings,
} from "../providers/provider-settings.schema";
import type { Deployment, ModelKey } from "./deployment.schema";

/**
 * What a deployment is to the provider that speaks its protocol.
 * @throws ProvenoteError `llm.settings_invalid` when the provider cannot be reached by what the deployment says.
 */
export function settingsOf(deployment: Deployment): ProviderSettings {
  const { provider, endpoint, model, apiVersion, region, project } = deployment;
  const parsed = providerSettingsSchema.safeParse({
    kind: provider,
    model,
    ...(endpoint === null ? {} : { endpoint }),
    ...(provider === "azure_openai" ? { apiVersion } : {}),
    ...(provider === "bedrock" ? { region } : {}),
    ...(provider === "vertex" ? { project, location: region } : {}),
  });
  if (parsed.success) return parsed.data;
  const fields = [...new Set(parsed.error.issues.map(({ path }) => String(path[0] ?? "kind")))];
  throw new ProvenoteError(
    "invalid",
    "llm.settings_invalid",
    `This deployment cannot be reached by its settings: ${fields.sort().join(", ")}.`,
    { fields },
  );
}

/** @throws ProvenoteError `llm.secret_missing` for a key that no header can hold. */
export function secretOf(key: ModelKey | null): ProviderSecret {
  if (key === null) return { kind: "none" };
  const parsed = providerSecretSchema.safeParse(
    "apiKey" in key ? { kind: "api_key", ...key } : { kind: "aws_keys", ...key },
  );
  if (parsed.success) return parsed.data;
  throw new ProvenoteError("invalid", "llm.secret_missing", "The key has characters no key has.");
}
