import { connect as connectTcp, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";
import { parseIpAddress } from "./ip-address";
import type { StopSignal } from "./stop-signal";
import { transportError } from "./transport-error";

/** Opens a TCP connection to an address that was checked; nothing here may resolve a name. */
export type Dial = (target: { readonly address: string; readonly port: number }) => Socket;

export const dialTcp: Dial = ({ address, port }) => connectTcp({ host: address, port });

export interface ConnectionPlan {
  readonly address: string;
  readonly port: number;
  /** The name in the endpoint: what a certificate must be for. */
  readonly hostname: string;
  readonly isSecure: boolean;
  /** PEM; in place of the system's own where an organization runs its own authority. */
  readonly certificateAuthorities: readonly string[] | null;
  readonly dial: Dial;
}

function secure(tcp: Socket, plan: ConnectionPlan): Socket {
  const isAddress = parseIpAddress(plan.hostname) !== null;
  return connectTls({
    socket: tcp,
    host: plan.hostname,
    // A literal address has no server name to indicate (RFC 6066, section 3); the certificate must name it.
    servername: isAddress ? "" : plan.hostname,
    // Said here, so that no environment variable can unsay it.
    rejectUnauthorized: true,
    minVersion: "TLSv1.2",
    ALPNProtocols: ["http/1.1"],
    ...(plan.certificateAuthorities === null ? {} : { ca: [...plan.certificateAuthorities] }),
  });
}

/**
 * Opens the connection and, where it is secure, waits until the certificate was found good: not one byte of a
 * request is written before. Rejects with `llm.unreachable` (details: a code), or what stopped it; a stop
 * destroys the socket, also later, while it is in use.
 */
export function openConnection(plan: ConnectionPlan, stop: StopSignal): Promise<Socket> {
  return new Promise((resolve, reject) => {
    stop.onStop(reject);
    if (stop.reason !== null) {
      return;
    }
    const tcp = plan.dial({ address: plan.address, port: plan.port });
    const socket = plan.isSecure ? secure(tcp, plan) : tcp;
    stop.onStop(() => {
      socket.destroy();
      tcp.destroy();
    });
    const fail = (error: NodeJS.ErrnoException) =>
      stop.stop(transportError("llm.unreachable", { reason: error.code ?? "closed" }));
    const failClosed = () => fail(new Error("closed"));
    // These stay: a socket that reports an error to nobody ends the process. After the connection stands,
    // whoever uses it has named the failure before they do, or names it by what was read so far.
    tcp.on("error", () => undefined);
    socket.once("error", fail);
    socket.once("close", failClosed);
    socket.once(plan.isSecure ? "secureConnect" : "connect", () => {
      socket.off("error", fail).off("close", failClosed);
      socket.on("error", () => undefined);
      resolve(socket);
    });
  });
}
