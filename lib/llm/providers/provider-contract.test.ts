import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startProtocolServer, type ProtocolServer } from "../testing/protocol-server";
import {
  CONTRACT_LIMITS,
  CONTRACT_PROMPT,
  CONTRACT_SYSTEM,
  contractSchema as schema,
  VENDOR_CONTRACTS,
  type VendorContract,
} from "../testing/vendor-contracts";
import {
  issueVendorCertificate,
  TEST_AWS_SECRET,
  transportTo,
  VENDOR_DEPLOYMENTS,
  type VendorDeployment,
} from "../testing/vendor-deployments";
import { verifySignatureV4 } from "../testing/verify-signature-v4";
import type { ModelCall } from "./model-provider";
import { openProvider } from "./open-provider";

const TEXT = "The patient reports a cough.";
const STRUCTURED = '{"claims": ["cough"]}';
const certificate = issueVendorCertificate(new Date());

let secure: ProtocolServer;
let plain: ProtocolServer;
let server: ProtocolServer;

beforeAll(async () => {
  secure = await startProtocolServer({ certificate });
  plain = await startProtocolServer();
});

afterAll(async () => {
  await secure.close();
  await plain.close();
});

const call: ModelCall = {
  system: CONTRACT_SYSTEM,
  prompt: CONTRACT_PROMPT,
  ...CONTRACT_LIMITS,
  schema: null,
  timeoutMs: 20_000,
  signal: new AbortController().signal,
};

function contractOf({ name }: VendorDeployment): VendorContract {
  const contract = VENDOR_CONTRACTS[name];
  if (contract === undefined) {
    throw new Error(`No contract of ${name} is written down.`);
  }
  return contract;
}

describe.each(VENDOR_DEPLOYMENTS)("$name", (deployment) => {
  const { settings, secret } = deployment;
  const contract = contractOf(deployment);
  let seen = 0;

  beforeEach(() => {
    server = settings.kind === "openai_compatible" ? plain : secure;
    seen = server.requests.length;
  });

  const send = (more: Partial<ModelCall>, text: string) => {
    server.answerWith(() => ({ text, inputTokens: 321, outputTokens: 45 }));
    const transport = transportTo(server, settings, certificate);
    return openProvider(settings, secret, transport).send({ ...call, ...more });
  };
  const sent = () => {
    expect(server.requests.length).toBe(seen + 1);
    const request = server.requests.at(-1);
    if (request === undefined) {
      throw new Error("Nothing was sent.");
    }
    return request;
  };

  it("is sent exactly what its protocol asks for", async () => {
    await send({}, TEXT);
    const request = sent();
    expect([request.method, request.path]).toEqual(["POST", contract.path]);
    expect(request.body).toEqual(contract.body);
    const credentials = Object.entries(contract.credentials).map(([name, value]) => [
      name,
      typeof value === "string" ? value : (expect.stringMatching(value) as unknown),
    ]);
    expect(request.headers).toEqual({
      ...Object.fromEntries(credentials),
      host: contract.host,
      "content-type": "application/json",
      "content-length": String(Buffer.byteLength(request.rawBody)),
      "user-agent": "provenote",
      "accept-encoding": "identity",
      connection: "close",
    });
  });

  it("is asked for a schema in its own way, and its answer is read by it", async () => {
    const answer = await send({ schema }, STRUCTURED);
    expect(sent().body).toEqual({ ...contract.body, ...contract.structured });
    expect(answer.value).toEqual({ claims: ["cough"] });
    expect(JSON.parse(answer.text)).toEqual({ claims: ["cough"] });
    expect(answer.finishReason).toBe("stop");
  });

  it("answers with text and the vendor's own count of tokens", async () => {
    expect(await send({}, TEXT)).toEqual({
      text: TEXT,
      value: null,
      inputTokens: 321,
      outputTokens: 45,
      finishReason: "stop",
      repaired: false,
    });
  });

  it.each([
    ["text", null, TEXT],
    ["JSON", schema, STRUCTURED],
  ] as const)("streams %s, piece by piece", async (_, wanted, text) => {
    const pieces: string[] = [];
    const onText = (piece: string) => pieces.push(piece);
    const answer = await send({ schema: wanted, onText }, text);
    const request = sent();
    expect(request.path).toBe(contract.streamPath ?? contract.path);
    expect(request.body).toEqual({
      ...contract.body,
      ...(wanted === null ? {} : contract.structured),
      ...contract.streamed,
    });
    expect(pieces.join("")).toBe(text);
    expect(pieces).not.toContain("");
    expect(answer).toMatchObject({ text, inputTokens: 321, outputTokens: 45 });
    expect(answer.value).toEqual(wanted === null ? null : { claims: ["cough"] });
  });

  it.each([
    ["length", "length"],
    ["filtered", "filtered"],
  ] as const)("says that a text ended by %s", async (finish, finishReason) => {
    server.answerWith(() => ({ text: TEXT, finish }));
    const provider = openProvider(settings, secret, transportTo(server, settings, certificate));
    expect(await provider.send(call)).toMatchObject({ text: TEXT, finishReason });
  });
});

describe("a signature of AWS", () => {
  it.each(["converse", "converse-stream"])("of %s is of what arrived", async (path) => {
    const found = VENDOR_DEPLOYMENTS.find(({ name }) => name === "Bedrock");
    if (found === undefined) {
      throw new Error("Bedrock is among the deployments.");
    }
    secure.answerWith(() => ({ text: TEXT }));
    const transport = transportTo(secure, found.settings, certificate);
    const onText = path === "converse" ? {} : { onText: () => undefined };
    await openProvider(found.settings, found.secret, transport).send({ ...call, ...onText });
    const request = secure.requests.at(-1);
    const arrived = {
      method: request?.method ?? "",
      path: request?.path ?? "",
      headers: request?.headers ?? {},
      body: request?.rawBody ?? "",
    };
    expect(arrived.path.endsWith(path)).toBe(true);
    expect(verifySignatureV4(arrived, TEST_AWS_SECRET)).toEqual({
      accessKeyId: "AKIATESTTESTTEST",
      region: "us-east-1",
      service: "bedrock",
    });
    for (const changed of [
      { ...arrived, body: `${arrived.body} ` },
      { ...arrived, path: `${arrived.path}x` },
      { ...arrived, headers: { ...arrived.headers, host: "evil.example.org" } },
    ]) {
      expect(() => verifySignatureV4(changed, TEST_AWS_SECRET)).toThrow();
    }
    expect(() => verifySignatureV4(arrived, "another secret")).toThrow();
  });
});
