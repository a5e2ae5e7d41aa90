import { describe, expect, test } from "vitest";
import { testDeployment } from "../gate/test-gate";
import { allowedHostsSchema } from "./allowed-host.schema";
import { allowsHost, hostOf } from "./host-rules";

describe("a host that an officer confirms", () => {
  test.each([
    "models.northgate.example",
    "localhost",
    "10.20.9.4",
    "a-b.c-d.example",
    ".northgate.example",
    ".openai.azure.com",
    "xn--bcher-kva.example",
  ])("may be %s", (host) => {
    expect(allowedHostsSchema.parse([host])).toEqual([host]);
  });

  test("is written small", () => {
    expect(allowedHostsSchema.parse([" Models.Northgate.EXAMPLE "])).toEqual([
      "models.northgate.example",
    ]);
  });

  test.each([
    "",
    ".",
    "*",
    "*.northgate.example",
    ".com",
    ".example.",
    "..example.com",
    "northgate.example.",
    "-a.example",
    "https://models.northgate.example",
    "models.northgate.example:443",
    "models.northgate.example/v1",
    "user@models.northgate.example",
    "models northgate.example",
    ".9.4",
    ".20.9.4",
    "bücher.example",
    "[::1]",
    `${"a".repeat(64)}.example`,
  ])("is never %j", (host) => {
    expect(allowedHostsSchema.safeParse([host]).success).toBe(false);
  });
});

describe("whether a host is allowed", () => {
  test.each<[string[], string | null, boolean]>([
    [["models.northgate.example"], "models.northgate.example", true],
    [["models.northgate.example"], "a.models.northgate.example", false],
    [["models.northgate.example"], "northgate.example", false],
    [[".northgate.example"], "models.northgate.example", true],
    [[".northgate.example"], "a.b.northgate.example", true],
    [[".northgate.example"], "northgate.example", false],
    [[".northgate.example"], ".northgate.example", false],
    [[".northgate.example"], "evilnorthgate.example", false],
    [[".northgate.example"], "northgate.example.collector.example", false],
    [[".northgate.example"], "models.northgate.example.", false],
    [["a.example", "b.example"], "b.example", true],
    [[], "models.northgate.example", false],
    [["models.northgate.example"], null, false],
  ])("%j for %s: %s", (allowed, host, expected) => {
    expect(allowsHost(allowed, host)).toBe(expected);
  });
});

describe("the host a deployment really speaks to", () => {
  test.each([
    [{}, "models.northgate.example"],
    [{ endpoint: "https://MODELS.Northgate.example:8443/v1/" }, "models.northgate.example"],
    [{ provider: "openai", endpoint: null }, "api.openai.com"],
    [{ provider: "anthropic", endpoint: null }, "api.anthropic.com"],
    [{ provider: "groq", endpoint: null }, "api.groq.com"],
    [
      { provider: "bedrock", endpoint: null, region: "us-east-1" },
      "bedrock-runtime.us-east-1.amazonaws.com",
    ],
    [
      { provider: "vertex", endpoint: null, region: "us-central1", project: "p1" },
      "us-central1-aiplatform.googleapis.com",
    ],
    [{ provider: "openai", endpoint: "https://proxy.example/v1" }, "proxy.example"],
    [{ zone: "in_process" }, null],
    [{ model: "no name" }, null],
    [{ endpoint: null }, null],
    [{ provider: "bedrock", endpoint: null, region: null }, null],
  ] as const)("of %j is %s", (changes, host) => {
    expect(hostOf(testDeployment(changes))).toBe(host);
  });
});
