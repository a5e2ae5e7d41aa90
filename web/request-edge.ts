import type { IncomingMessage } from "node:http";
import { BlockList, isIP } from "node:net";

/** True for the public address, or for loopback names while there is none (RFC 9110 15.5.20). */
export function isExpectedHost(
  host: string | undefined,
  publicUrl: string | undefined,
  port: number,
): boolean {
  if (host === undefined) return false;
  const loopback = ["127.0.0.1", "localhost", "[::1]"].map((name) => `${name}:${port}`);
  if (publicUrl === undefined) return loopback.includes(host.toLowerCase());
  return host.toLowerCase() === new URL(publicUrl).host || loopback.includes(host.toLowerCase());
}

/**
 * The address of the person's machine: the socket's own, or, when the socket belongs to a configured
 * proxy, the last address in `X-Forwarded-For` that is not a proxy. A stranger's header is never believed.
 */
export function peerAddress(
  request: Pick<IncomingMessage, "headers" | "socket">,
  trustedProxies: readonly string[],
): string {
  const socket = plain(request.socket.remoteAddress ?? "");
  const trusted = blockListOf(trustedProxies);
  if (!isTrusted(trusted, socket)) return socket;
  const forwarded = [request.headers["x-forwarded-for"] ?? []].flat().join(",");
  const chain = forwarded
    .split(",")
    .map((address) => plain(address.trim()))
    .filter((address) => isIP(address) !== 0);
  return chain.findLast((address) => !isTrusted(trusted, address)) ?? socket;
}

/** IPv4 inside IPv6 (`::ffff:10.0.0.1`) is written as IPv4. */
function plain(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, "");
}

function blockListOf(entries: readonly string[]): BlockList {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = "", bits] = entry.split("/");
    const family = isIP(address) === 6 ? "ipv6" : "ipv4";
    if (isIP(address) === 0) continue;
    if (bits === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(bits), family);
  }
  return list;
}

function isTrusted(list: BlockList, address: string): boolean {
  const version = isIP(address);
  return version !== 0 && list.check(address, version === 6 ? "ipv6" : "ipv4");
}
