import { createAmazonBedrock } from "@ai-sdk/amazon-bedrock";
import { providerEndpoint } from "./provider-endpoint";
import type { ProviderSecret, SettingsOf } from "./provider-settings.schema";
import type { SdkConnection } from "./sdk-provider";

type BedrockSecret = Exclude<ProviderSecret, { kind: "none" }>;

/**
 * Bedrock's Converse, signed with keys of AWS or shown a Bedrock key. An empty key is not a missing one: the
 * library reads a missing one from the environment, and would prefer it to the keys it was given.
 */
export function bedrockConnection(
  settings: SettingsOf<"bedrock">,
  secret: BedrockSecret,
): SdkConnection {
  const credentials =
    secret.kind === "api_key"
      ? { apiKey: secret.apiKey }
      : {
          apiKey: "",
          accessKeyId: secret.accessKeyId,
          secretAccessKey: secret.secretAccessKey,
          ...(secret.sessionToken === undefined ? {} : { sessionToken: secret.sessionToken }),
        };
  return {
    kind: "bedrock",
    structuredOutput: "json_schema",
    connect: (fetch) =>
      createAmazonBedrock({
        region: settings.region,
        baseURL: providerEndpoint(settings),
        ...credentials,
        fetch,
      })(settings.model),
  };
}
