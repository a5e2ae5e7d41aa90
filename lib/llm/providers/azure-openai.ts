import { createAzure } from "@ai-sdk/azure";
import { providerEndpoint } from "./provider-endpoint";
import type { SettingsOf } from "./provider-settings.schema";
import type { SdkConnection } from "./sdk-provider";

/**
 * Azure OpenAI. Version 1 speaks the responses interface and is told to keep nothing; the dated versions speak
 * chat completions, at a path that names the deployment, and keep nothing unless they are asked to.
 */
export function azureOpenAiConnection(
  settings: SettingsOf<"azure_openai">,
  apiKey: string,
): SdkConnection {
  const { model, apiVersion } = settings;
  const endpoint = providerEndpoint(settings);
  const isDated = apiVersion !== "v1";
  return {
    kind: "azure_openai",
    structuredOutput: "json_schema",
    optionsFor: (isStrict) => ({
      openai: { strictJsonSchema: isStrict, ...(isDated ? {} : { store: false }) },
    }),
    connect: (fetch) =>
      isDated
        ? createAzure({
            baseURL: `${endpoint}/openai`,
            apiKey,
            apiVersion,
            useDeploymentBasedUrls: true,
            fetch,
          }).chat(model)
        : createAzure({ baseURL: `${endpoint}/openai/v1`, apiKey, fetch }).responses(model),
  };
}
