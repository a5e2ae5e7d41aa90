import { z } from "zod";

/** What answers a call. Groq and Vertex are reached by their OpenAI-compatible endpoints. */
export const providerKindSchema = z.enum([
  "gguf",
  "openai_compatible",
  "openai",
  "azure_openai",
  "anthropic",
  "bedrock",
  "groq",
  "vertex",
]);
export type ProviderKind = z.infer<typeof providerKindSchema>;
