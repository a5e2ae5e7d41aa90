import { describe, expect, it } from "vitest";
import { testDeployment } from "../gate/test-gate";
import { deploymentContentSchema, modelKeySchema, savedContentSchema } from "./deployment.schema";
import { secretOf, settingsOf } from "./provider-of";

function content(changes: Record<string, unknown> = {}) {
  const { id: _id, version: _version, ...rest } = testDeployment();
  return { ...rest, ...changes };
}
const faults = (changes: Record<string, unknown>) =>
  deploymentContentSchema
    .safeParse(content(changes))
    .error?.issues.map(({ path }) => path.join("."));

describe("what a deployment may be", () => {
  it.each<[string, Record<string, unknown>]>([
    ["a cloud model with its vendor", {}],
    [
      "a server of the clinic's own over http",
      { zone: "on_premises", vendor: null, endpoint: "http://10.20.9.4:8000/v1" },
    ],
    [
      "a model file",
      {
        provider: "gguf",
        zone: "in_process",
        vendor: null,
        endpoint: null,
        fileSha256: "a".repeat(64),
      },
    ],
    ["a vendor at its usual address", { provider: "anthropic", endpoint: null }],
    ["Bedrock with its region", { provider: "bedrock", endpoint: null, region: "us-east-1" }],
    [
      "Vertex with project and location",
      { provider: "vertex", endpoint: null, region: "us-central1", project: "clinic" },
    ],
  ])("%s", (_, changes) => {
    expect(faults(changes)).toBeUndefined();
  });

  it.each<[string, Record<string, unknown>, string]>([
    ["the embedded drafter", { provider: "embedded" }, "provider"],
    ["a server that says it runs in process", { zone: "in_process" }, "zone"],
    [
      "a model file in a cloud",
      { provider: "gguf", fileSha256: "a".repeat(64), endpoint: null },
      "zone",
    ],
    [
      "a model file that is not pinned",
      { provider: "gguf", zone: "in_process", endpoint: null },
      "fileSha256",
    ],
    ["a cloud model over http", { endpoint: "http://models.northgate.example/v1" }, "endpoint"],
    ["a cloud model without a vendor", { vendor: null }, "vendor"],
    [
      "an address with a password",
      { endpoint: "https://a:b@models.northgate.example/v1" },
      "endpoint",
    ],
    [
      "an address with a query",
      { endpoint: "https://models.northgate.example/v1?key=1" },
      "endpoint",
    ],
    ["an address that is a file", { endpoint: "file:///etc/passwd" }, "endpoint"],
    ["no address where one is needed", { endpoint: null }, "endpoint"],
    ["Bedrock without a region", { provider: "bedrock", endpoint: null }, "region"],
    ["Azure without a version", { provider: "azure_openai" }, "apiVersion"],
    [
      "Vertex without a project",
      { provider: "vertex", endpoint: null, region: "us-central1" },
      "project",
    ],
    ["a vendor's service on premises", { provider: "openai", zone: "on_premises" }, "zone"],
    ["a role that does not draft", { roles: ["administrator"] }, "roles.0"],
    ["a task that nobody routes", { tasks: ["connection_test"] }, "tasks.0"],
    ["a field that nobody knows", { isProven: true }, ""],
  ])("is never %s", (_, changes, path) => {
    expect(faults(changes)).toContain(path);
  });
});

describe("what a deployment must be to be saved", () => {
  const saved = (changes: Record<string, unknown>) =>
    savedContentSchema.safeParse(content(changes)).error?.issues.map(({ path }) => path.join("."));
  const limits = { ...testDeployment().limits, monthlyCostUsd: 50 };
  const price = { inputPerMillionUsd: 1, outputPerMillionUsd: 2 };
  const onPremises = { zone: "on_premises", vendor: null, endpoint: "http://127.0.0.1:11434/v1" };

  it.each<[string, Record<string, unknown>]>([
    ["no limit and no price", {}],
    ["a price without a limit", { price }],
    ["a limit with its price", { limits, price }],
    ["a limit with a price of nothing", { limits, price: { ...price, inputPerMillionUsd: 0 } }],
    ["a local model", { ...onPremises, model: "llama3.2:3b" }],
    ["a cloud model in a cloud", { model: "gpt-oss:120b-cloud" }],
  ])("may have %s", (_, changes) => {
    expect(saved(changes)).toBeUndefined();
  });

  it.each<[string, Record<string, unknown>, string]>([
    ["a limit without a price", { limits }, "limits.monthlyCostUsd"],
    [
      "a limit of nothing without a price",
      { limits: { ...limits, monthlyCostUsd: 0 } },
      "limits.monthlyCostUsd",
    ],
    ["a cloud's model on premises", { ...onPremises, model: "gpt-oss:120b-cloud" }, "zone"],
    ["a cloud's model on premises by its tag", { ...onPremises, model: "kimi-k2:Cloud" }, "zone"],
  ])("never has %s", (_, changes, path) => {
    expect(saved(changes)).toEqual([path]);
  });

  it("is asked of what is saved, and not of what was saved before it was asked", () => {
    expect(deploymentContentSchema.safeParse(content({ limits })).success).toBe(true);
  });
});

describe("what a provider is given", () => {
  it("is what the deployment says, and nothing of another vendor's", () => {
    expect(settingsOf(testDeployment())).toMatchObject({
      kind: "openai_compatible",
      endpoint: "https://models.northgate.example/v1",
      model: "general-8b",
    });
    expect(
      settingsOf(
        testDeployment({
          provider: "bedrock",
          endpoint: null,
          region: "us-east-1",
          apiVersion: "v1",
        }),
      ),
    ).toEqual({ kind: "bedrock", region: "us-east-1", model: "general-8b" });
  });

  it("is a key in the form that its vendor takes", () => {
    expect(secretOf(null)).toEqual({ kind: "none" });
    expect(secretOf({ apiKey: "k-1" })).toEqual({ kind: "api_key", apiKey: "k-1" });
    const keys = { accessKeyId: "A", secretAccessKey: "s" };
    expect(secretOf(keys)).toEqual({ kind: "aws_keys", ...keys });
    expect(modelKeySchema.safeParse({ apiKey: " " }).success).toBe(false);
  });

  it("is no key that could end a header, and the refusal does not repeat it", () => {
    expect(() => secretOf({ apiKey: "k\r\nX-Other: 1" })).toThrow(/characters no key has/);
    try {
      secretOf({ apiKey: "secret-value\n" });
    } catch (error) {
      expect(String(error) + JSON.stringify(error)).not.toContain("secret-value");
    }
  });
});
