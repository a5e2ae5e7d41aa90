import { connect } from "node:net";
import { providerEndpoint } from "../providers/provider-endpoint";
import {
  providerSecretSchema,
  providerSettingsSchema,
  type ProviderSecret,
  type ProviderSettings,
} from "../providers/provider-settings.schema";
import { parseOwnNetworks } from "../transport/network";
import { createPinnedFetch, type TransportLimits } from "../transport/pinned-fetch";
import { issueCertificate, type TestCertificate } from "./issue-certificate";
import type { ProtocolServer } from "./protocol-server";

/** A deployment of each vendor, as an administrator would enter it. No key here opens anything. */
export interface VendorDeployment {
  readonly name: string;
  readonly settings: ProviderSettings;
  readonly secret: ProviderSecret;
}

export const TEST_KEY = "test-key-Vfx4Qm";
export const TEST_AWS_SECRET = "test-aws-secret-9Lr2Zc";

const KEY = { kind: "api_key", apiKey: TEST_KEY };
const AWS_KEYS = {
  kind: "aws_keys",
  accessKeyId: "AKIATESTTESTTEST",
  secretAccessKey: TEST_AWS_SECRET,
  sessionToken: "test-session-token-5Wd8",
};

const DEPLOYMENTS: readonly (readonly [string, object, object])[] = [
  ["OpenAI", { kind: "openai", model: "gpt-4.1-mini" }, KEY],
  [
    "Azure OpenAI, version 1",
    {
      kind: "azure_openai",
      endpoint: "https://hospital.openai.azure.com",
      model: "notes",
      apiVersion: "v1",
    },
    KEY,
  ],
  [
    "Azure OpenAI, dated",
    {
      kind: "azure_openai",
      endpoint: "https://hospital.openai.azure.com",
      model: "notes",
      apiVersion: "2024-10-21",
    },
    KEY,
  ],
  ["Anthropic", { kind: "anthropic", model: "claude-sonnet-4-5" }, KEY],
  ["Anthropic, by a tool", { kind: "anthropic", model: "claude-3-haiku-20240307" }, KEY],
  [
    "Bedrock",
    { kind: "bedrock", region: "us-east-1", model: "us.anthropic.claude-3-haiku-20240307-v1:0" },
    AWS_KEYS,
  ],
  [
    "Bedrock, by a Bedrock key",
    { kind: "bedrock", region: "eu-central-1", model: "amazon.nova-lite-v1:0" },
    KEY,
  ],
  ["Groq", { kind: "groq", model: "llama-3.3-70b-versatile" }, KEY],
  [
    "Vertex",
    {
      kind: "vertex",
      project: "hospital-notes",
      location: "us-central1",
      model: "google/gemini-2.5-flash",
    },
    KEY,
  ],
  [
    "a local server",
    { kind: "openai_compatible", endpoint: "http://127.0.0.1:1/v1", model: "llama3.2:3b" },
    { kind: "none" },
  ],
];

/** Every vendor, Azure, Anthropic and Bedrock once for each way they are spoken to. */
export const VENDOR_DEPLOYMENTS: readonly VendorDeployment[] = DEPLOYMENTS.map(
  ([name, settings, secret]) => ({
    name,
    settings: providerSettingsSchema.parse(settings),
    secret: providerSecretSchema.parse(secret),
  }),
);

/** A certificate for every vendor's host here. */
export function issueVendorCertificate(now: Date): TestCertificate {
  const hosts = VENDOR_DEPLOYMENTS.map(
    ({ settings }) => new URL(providerEndpoint(settings)).hostname,
  );
  return issueCertificate([...new Set(hosts)], now);
}

/**
 * The production transport of a deployment, whose connections end at the server of the test: the vendor's name
 * resolves to a public address, and what is dialled there is the server. `certificate` is its own.
 */
export function transportTo(
  server: ProtocolServer,
  settings: ProviderSettings,
  certificate: TestCertificate,
  limits: Partial<TransportLimits> = {},
): typeof fetch {
  const isLocal = settings.kind === "openai_compatible";
  return createPinnedFetch({
    endpoint: providerEndpoint(settings),
    zone: isLocal ? "on_premises" : "public_cloud",
    networks: parseOwnNetworks(["127.0.0.0/8"]),
    certificateAuthorities: [certificate.certificate],
    lookup: () => Promise.resolve(["8.8.4.4"]),
    dial: () => connect({ host: "127.0.0.1", port: server.port }),
    limits,
  });
}
