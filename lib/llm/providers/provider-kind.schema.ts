import { z } from "zod";

/**
 * How a model is spoken to. `embedded` and `gguf` run inside this process and are never sent anything; the
 * others are servers, each with a protocol of its own.
 */
export const providerKindSchema = z.enum([
  "embedded",
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

/** The embedded drafter is no deployment: it is always there and is sent nothing. */
export const deployedProviderSchema = providerKindSchema.exclude(["embedded"]);
export type DeployedProvider = z.infer<typeof deployedProviderSchema>;
