import { connect } from "node:net";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { failureOf as failureWithout } from "../testing/failure-of";
import { issueCertificate } from "../testing/issue-certificate";
import { startProtocolServer, type ProtocolServer } from "../testing/protocol-server";
import { parseOwnNetworks } from "./network";
import type { Dial } from "./open-connection";
import { createPinnedFetch } from "./pinned-fetch";

const SECRET = "Zebulon-Quartermaine-1931";
const LOOPBACK = parseOwnNetworks(["127.0.0.0/8"]);
const PUBLIC_ADDRESS = "8.8.4.4";
const certificate = issueCertificate(["model.example.org"], new Date());

const post = (body: unknown, more: RequestInit = {}): RequestInit => ({
  method: "POST",
  headers: { "content-type": "application/json", authorization: "Bearer k-1" },
  body: JSON.stringify(body),
  ...more,
});
const CHAT = post({ model: "m", messages: [{ role: "user", content: SECRET }] });
const SECRETS = [SECRET, "k-1", "model.example.org", "127.0.0.1", PUBLIC_ADDRESS];
const failureOf = (work: Promise<unknown>) => failureWithout(work, SECRETS);

let server: ProtocolServer;

beforeEach(async () => {
  server = await startProtocolServer();
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await server.close();
});

describe("a secure connection", () => {
  let secure: ProtocolServer;
  const dialled: { readonly address: string; readonly port: number }[] = [];

  beforeEach(async () => {
    secure = await startProtocolServer({ certificate });
    dialled.length = 0;
  });

  afterEach(async () => {
    await secure.close();
  });

  const toLocal: Dial = (target) => {
    dialled.push(target);
    return connect({ host: "127.0.0.1", port: secure.port });
  };
  const reach = (hostname: string, authorities: readonly string[] | null) => {
    const fetch = createPinnedFetch({
      endpoint: `https://${hostname}`,
      zone: "public_cloud",
      networks: [],
      lookup: () => Promise.resolve([PUBLIC_ADDRESS]),
      dial: toLocal,
      ...(authorities === null ? {} : { certificateAuthorities: authorities }),
    });
    return fetch(`https://${hostname}/v1/chat/completions`, CHAT);
  };

  it("is made to the address, and speaks to the name", async () => {
    expect((await reach("model.example.org", [certificate.certificate])).status).toBe(200);
    expect(dialled).toEqual([{ address: PUBLIC_ADDRESS, port: 443 }]);
    expect(secure.requests[0]?.headers["host"]).toBe("model.example.org");
  });

  it.each([
    ["a name the certificate is not for", "other.example.org", [certificate.certificate]],
    ["an authority nobody trusts", "model.example.org", null],
    ["a bare address", PUBLIC_ADDRESS, [certificate.certificate]],
  ])("with %s carries no request", async (_, hostname, authorities) => {
    // Node warns of the variable even where it has no effect.
    const warned = vi.spyOn(process, "emitWarning").mockImplementation(() => undefined);
    vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
    const failure = await failureOf(reach(hostname, authorities));
    expect(failure.code).toBe("llm.unreachable");
    expect(secure.connectionCount).toBe(1);
    expect(secure.requests).toEqual([]);
    warned.mockRestore();
  });

  it("to a server that speaks no TLS fails", async () => {
    const fetch = createPinnedFetch({
      endpoint: `https://127.0.0.1:${server.port}`,
      zone: "on_premises",
      networks: LOOPBACK,
    });
    const url = `https://127.0.0.1:${server.port}/v1/chat/completions`;
    expect((await failureOf(fetch(url, CHAT))).code).toBe("llm.unreachable");
    expect(server.requests).toEqual([]);
  });
});
