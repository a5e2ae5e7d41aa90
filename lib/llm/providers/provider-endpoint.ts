import type { ProviderSettings } from "./provider-settings.schema";

/** China's regions answer under another domain; other closed partitions need their endpoint spelled out. */
function bedrockHost(region: string): string {
  const suffix = region.startsWith("cn-") ? "amazonaws.com.cn" : "amazonaws.com";
  return `https://bedrock-runtime.${region}.${suffix}`;
}

function vertexHost(location: string): string {
  return location === "global"
    ? "https://aiplatform.googleapis.com"
    : `https://${location}-aiplatform.googleapis.com`;
}

/**
 * The address that requests of these settings start with, never read from the environment. Its host and port
 * are what the transport is pinned to and what an administrator is shown.
 */
export function providerEndpoint(settings: ProviderSettings): string {
  switch (settings.kind) {
    case "openai":
      return settings.endpoint ?? "https://api.openai.com/v1";
    case "anthropic":
      return settings.endpoint ?? "https://api.anthropic.com/v1";
    case "groq":
      return settings.endpoint ?? "https://api.groq.com/openai/v1";
    case "bedrock":
      return settings.endpoint ?? bedrockHost(settings.region);
    case "vertex":
      return settings.endpoint ?? vertexHost(settings.location);
    case "openai_compatible":
    case "azure_openai":
      return settings.endpoint;
  }
}
