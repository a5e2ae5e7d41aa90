import { connect, Socket } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { failureOf } from "../testing/failure-of";
import { issueCertificate } from "../testing/issue-certificate";
import { startProtocolServer, type ProtocolServer } from "../testing/protocol-server";
import { openConnection, type ConnectionPlan } from "./open-connection";
import { StopSignal } from "./stop-signal";

const certificate = issueCertificate(["model.example.org", "127.0.0.1"], new Date());
const expired = issueCertificate(["model.example.org"], new Date("2020-01-01T00:00:00Z"));
let server: ProtocolServer;
let stale: ProtocolServer;

beforeAll(async () => {
  server = await startProtocolServer({ certificate });
  stale = await startProtocolServer({ certificate: expired });
});

afterAll(async () => {
  await server.close();
  await stale.close();
});

const plan = (more: Partial<ConnectionPlan> = {}): ConnectionPlan => ({
  address: "127.0.0.1",
  port: server.port,
  hostname: "model.example.org",
  isSecure: true,
  certificateAuthorities: [certificate.certificate],
  dial: ({ address, port }) => connect({ host: address, port }),
  ...more,
});
const signal = () => new StopSignal(null, 30_000);

describe("a connection", () => {
  it.each(["model.example.org", "127.0.0.1"])(
    "is made once %s was recognized",
    async (hostname) => {
      const stop = signal();
      const socket = await openConnection(plan({ hostname }), stop);
      expect(socket).toMatchObject({ authorized: true, encrypted: true });
      socket.destroy();
      stop.finish();
    },
  );

  it.each([
    ["for another name", { hostname: "other.example.org" }, "ERR_TLS_CERT_ALTNAME_INVALID"],
    ["of an unknown authority", { certificateAuthorities: null }, "DEPTH_ZERO_SELF_SIGNED_CERT"],
    [
      "that has expired",
      {
        get port() {
          return stale.port;
        },
        certificateAuthorities: [expired.certificate],
      },
      "CERT_HAS_EXPIRED",
    ],
  ])("is never handed over with a certificate %s", async (_, more, reason) => {
    const failure = await failureOf(openConnection(plan(more), signal()), ["model.example.org"]);
    expect(failure).toEqual({ code: "llm.unreachable", reason });
  });

  it("is not opened for a call that was stopped, and is closed when one is", async () => {
    const before = new StopSignal(AbortSignal.abort(), 30_000);
    const dial = () => {
      throw new Error("Nothing may be dialled.");
    };
    expect(await failureOf(openConnection(plan({ dial }), before), [])).toEqual({
      code: "llm.cancelled",
    });
    const controller = new AbortController();
    const sockets: Socket[] = [];
    const never = () => {
      const socket = new Socket();
      sockets.push(socket);
      return socket;
    };
    const opening = openConnection(
      plan({ dial: never }),
      new StopSignal(controller.signal, 30_000),
    );
    controller.abort();
    expect(await failureOf(opening, [])).toEqual({ code: "llm.cancelled" });
    expect(sockets.map(({ destroyed }) => destroyed)).toEqual([true]);
  });
});
