import { createOpenAICompatible } from "@ai-sdk/openai-compatible";
import { providerEndpoint } from "./provider-endpoint";
import type { SettingsOf } from "./provider-settings.schema";
import type { SdkConnection } from "./sdk-provider";

type CompatibleSettings = SettingsOf<"openai_compatible" | "groq" | "vertex">;

/** Vertex speaks this protocol under its project and location; the others where their endpoint says. */
function baseUrlOf(settings: CompatibleSettings): string {
  const endpoint = providerEndpoint(settings);
  return settings.kind === "vertex"
    ? `${endpoint}/v1/projects/${settings.project}/locations/${settings.location}/endpoints/openapi`
    : endpoint;
}

/** Chat completions as Ollama, vLLM, llama.cpp and LM Studio serve them, and Groq and Vertex beside their own. */
export function openAiCompatibleConnection(
  settings: CompatibleSettings,
  apiKey: string | null,
): SdkConnection {
  const { kind, model, structuredOutput } = settings;
  return {
    kind,
    structuredOutput,
    optionsFor: (isStrict) => ({ openaiCompatible: { strictJsonSchema: isStrict } }),
    connect: (fetch) =>
      createOpenAICompatible({
        name: "provenote",
        baseURL: baseUrlOf(settings),
        includeUsage: true,
        supportsStructuredOutputs: structuredOutput === "json_schema",
        fetch,
        ...(apiKey === null ? {} : { apiKey }),
      }).chatModel(model),
  };
}
