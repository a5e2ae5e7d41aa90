import { describe, expect, it } from "vitest";
import { providerEndpoint } from "./provider-endpoint";
import { providerKindSchema } from "./provider-kind.schema";
import { providerSecretSchema, providerSettingsSchema } from "./provider-settings.schema";

const local = { kind: "openai_compatible", endpoint: "http://10.20.9.4:8000/v1", model: "m" };
const azure = {
  kind: "azure_openai",
  endpoint: "https://hospital.openai.azure.com",
  model: "notes",
  apiVersion: "v1",
};

describe("the settings of a model", () => {
  it.each([
    [local, "http://10.20.9.4:8000/v1"],
    [{ ...local, endpoint: "http://10.20.9.4:8000/v1//" }, "http://10.20.9.4:8000/v1"],
    [{ ...local, endpoint: "http://[fd12::9]:8000/v1" }, "http://[fd12::9]:8000/v1"],
    [{ kind: "openai", model: "gpt-4.1" }, "https://api.openai.com/v1"],
    [
      { kind: "openai", model: "gpt-4.1", endpoint: "https://eu.api.openai.com/v1" },
      "https://eu.api.openai.com/v1",
    ],
    [azure, "https://hospital.openai.azure.com"],
    [{ kind: "anthropic", model: "claude-sonnet-4-5" }, "https://api.anthropic.com/v1"],
    [{ kind: "groq", model: "openai/gpt-oss-20b" }, "https://api.groq.com/openai/v1"],
    [
      { kind: "bedrock", region: "eu-central-1", model: "amazon.nova-lite-v1:0" },
      "https://bedrock-runtime.eu-central-1.amazonaws.com",
    ],
    [
      { kind: "bedrock", region: "cn-north-1", model: "amazon.nova-lite-v1:0" },
      "https://bedrock-runtime.cn-north-1.amazonaws.com.cn",
    ],
    [
      { kind: "vertex", project: "p", location: "us-central1", model: "google/gemini" },
      "https://us-central1-aiplatform.googleapis.com",
    ],
    [
      { kind: "vertex", project: "p", location: "global", model: "google/gemini" },
      "https://aiplatform.googleapis.com",
    ],
  ])("%j are reached at %s", (input, endpoint) => {
    expect(providerEndpoint(providerSettingsSchema.parse(input))).toBe(endpoint);
  });

  it.each([
    ["a kind that is never sent anything", { kind: "embedded", model: "m" }],
    ["no endpoint where none is known", { kind: "openai_compatible", model: "m" }],
    ["a user in the endpoint", { ...local, endpoint: "http://key@10.20.9.4/v1" }],
    ["a key in the endpoint", { ...local, endpoint: "http://10.20.9.4/v1?key=1" }],
    ["a fragment", { ...local, endpoint: "http://10.20.9.4/v1#x" }],
    ["a file", { ...local, endpoint: "file:///etc/passwd" }],
    ["http to a vendor", { kind: "openai", model: "m", endpoint: "http://api.openai.com/v1" }],
    ["a field that is none", { ...local, apiKey: "k" }],
    ["a model that climbs", { ...local, model: "a/../../admin" }],
    ["a model with a query", { ...local, model: "m?x=1" }],
    ["a model of nothing", { ...local, model: "" }],
    ["a deployment that is a path", { ...azure, model: "notes/../x" }],
    ["a deployment that is dots", { ...azure, model: ".." }],
    ["an interface of no date", { ...azure, apiVersion: "latest&x=1" }],
    ["a region that is a host", { kind: "bedrock", region: "evil.example.org/", model: "m" }],
    ["a location that is a host", { kind: "vertex", project: "p", location: "a.b", model: "m" }],
    ["a project that climbs", { kind: "vertex", project: "../p", location: "global", model: "m" }],
    ["a way to ask that is none", { ...local, structuredOutput: "please" }],
  ])("with %s are refused", (_, input) => {
    expect(providerSettingsSchema.safeParse(input).success).toBe(false);
  });

  it("exist for every kind but the two that run inside", () => {
    const remote = new Set(providerSettingsSchema.options.map(({ shape }) => shape.kind.value));
    expect(providerKindSchema.options.filter((kind) => !(remote as Set<string>).has(kind))).toEqual(
      ["embedded", "gguf"],
    );
  });
});

describe("the secret of a model", () => {
  it.each([
    { kind: "none" },
    { kind: "api_key", apiKey: "sk-abc_123" },
    { kind: "aws_keys", accessKeyId: "AKIA", secretAccessKey: "a+/=" },
    { kind: "aws_keys", accessKeyId: "AKIA", secretAccessKey: "a+/=", sessionToken: "t" },
  ])("is taken: %#", (secret) => {
    expect(providerSecretSchema.parse(secret)).toEqual(secret);
  });

  it.each([
    { kind: "api_key", apiKey: "" },
    { kind: "api_key", apiKey: "two words" },
    { kind: "api_key", apiKey: "k\r\nx-evil: 1" },
    { kind: "api_key", apiKey: "schlüssel" },
    { kind: "api_key" },
    { kind: "aws_keys", accessKeyId: "AKIA" },
    { kind: "none", apiKey: "k" },
  ])("is refused: %#", (secret) => {
    expect(providerSecretSchema.safeParse(secret).success).toBe(false);
  });
});
