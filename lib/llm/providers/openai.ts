import { createOpenAI } from "@ai-sdk/openai";
import { providerEndpoint } from "./provider-endpoint";
import type { SettingsOf } from "./provider-settings.schema";
import type { SdkConnection } from "./sdk-provider";

/** OpenAI's responses interface, told not to keep what it is sent: by default it would, for thirty days. */
export function openAiConnection(settings: SettingsOf<"openai">, apiKey: string): SdkConnection {
  return {
    kind: "openai",
    structuredOutput: "json_schema",
    optionsFor: (isStrict) => ({ openai: { store: false, strictJsonSchema: isStrict } }),
    connect: (fetch) =>
      createOpenAI({ baseURL: providerEndpoint(settings), apiKey, fetch }).responses(
        settings.model,
      ),
  };
}
