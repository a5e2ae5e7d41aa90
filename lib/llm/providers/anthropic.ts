import { createAnthropic } from "@ai-sdk/anthropic";
import { providerEndpoint } from "./provider-endpoint";
import type { SettingsOf } from "./provider-settings.schema";
import type { SdkConnection } from "./sdk-provider";

/** Anthropic's messages. Models without an output format of their own are made to use a tool of that shape. */
export function anthropicConnection(
  settings: SettingsOf<"anthropic">,
  apiKey: string,
): SdkConnection {
  return {
    kind: "anthropic",
    structuredOutput: "json_schema",
    // Otherwise the library adds a field of its own to the tool whenever it streams.
    optionsFor: () => ({ anthropic: { toolStreaming: false } }),
    connect: (fetch) =>
      createAnthropic({ baseURL: providerEndpoint(settings), apiKey, fetch }).messages(
        settings.model,
      ),
  };
}
