import dns from "node:dns";
import { Socket } from "node:net";

/** Where this process connected to, or whom it looked up, while it was watched. */
export type SocketWatch = {
  /** "host:port" and looked-up names that nobody listed, each time they were tried. */
  readonly unlisted: readonly string[];
  stop(): void;
};

type Connect = typeof Socket.prototype.connect;
type Lookup = typeof dns.lookup;

/**
 * Watches every connection and name look-up of this process at Node's own edge, below every client. `listed` holds
 * "host:port"; a look-up of an address that is a number looks nobody up.
 */
export function watchSockets(listed: ReadonlySet<string>): SocketWatch {
  const unlisted: string[] = [];
  const connect: Connect = Socket.prototype.connect;
  const { lookup } = dns;
  const watchedConnect = function (this: Socket, ...given: unknown[]) {
    const target = targetOf(given);
    if (target !== null && !listed.has(target)) unlisted.push(target);
    return Reflect.apply(connect, this, given) as Socket;
  };
  const watchedLookup = (...given: unknown[]) => {
    const [name] = given;
    if (!/^[\d.:]*$/.test(String(name))) unlisted.push(String(name));
    return Reflect.apply(lookup, dns, given) as unknown;
  };
  Socket.prototype.connect = watchedConnect as Connect;
  dns.lookup = Object.assign(watchedLookup, lookup) as unknown as Lookup;
  return {
    unlisted,
    stop: () => {
      Socket.prototype.connect = connect;
      dns.lookup = lookup;
    },
  };
}

/** Node hands its own calls of `connect` one list of arguments, already sorted out. */
function targetOf(given: readonly unknown[]): string | null {
  const [first] = given;
  const [option, host] = Array.isArray(first) ? (first as readonly unknown[]) : given;
  if (typeof option === "number") {
    return `${typeof host === "string" ? host : "localhost"}:${option}`;
  }
  if (typeof option !== "object" || option === null) return null;
  const { port, host: named, path } = option as Readonly<Record<string, unknown>>;
  if (port === undefined) return typeof path === "string" ? null : "unknown";
  return `${typeof named === "string" ? named : "localhost"}:${String(port)}`;
}
