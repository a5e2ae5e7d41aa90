import type { IpAddress } from "./ip-address";
import { isInNetwork, parseNetwork } from "./network";

/** What an address is for. `private` covers the shared space of carriers (RFC 6598) as well. */
export type AddressClass =
  | "public"
  | "private"
  | "loopback"
  | "link_local"
  | "metadata"
  | "unspecified"
  | "multicast"
  | "broadcast"
  | "reserved";

/** An address after unwrapping, and its class; `address` is the one to connect to. */
export interface ClassifiedAddress {
  readonly address: IpAddress;
  readonly addressClass: AddressClass;
}

/**
 * The first range that holds an address decides. Sources: the IANA registries of special-purpose addresses
 * (RFC 6890 and what updates it); `metadata` are the addresses at which clouds hand out credentials to
 * whoever asks from inside, some of which lie in ranges that look harmless.
 */
const RANGES = (
  [
    ["169.254.169.254/32", "metadata"],
    ["169.254.170.2/32", "metadata"],
    ["169.254.170.23/32", "metadata"],
    ["100.100.100.200/32", "metadata"],
    ["168.63.129.16/32", "metadata"],
    ["192.0.0.192/32", "metadata"],
    ["fd00:ec2::/32", "metadata"],
    ["fd20:ce::254/128", "metadata"],
    ["0.0.0.0/32", "unspecified"],
    ["::/128", "unspecified"],
    ["127.0.0.0/8", "loopback"],
    ["::1/128", "loopback"],
    ["169.254.0.0/16", "link_local"],
    ["fe80::/10", "link_local"],
    ["255.255.255.255/32", "broadcast"],
    ["224.0.0.0/4", "multicast"],
    ["ff00::/8", "multicast"],
    ["10.0.0.0/8", "private"],
    ["172.16.0.0/12", "private"],
    ["192.168.0.0/16", "private"],
    ["100.64.0.0/10", "private"],
    ["fc00::/7", "private"],
    ["0.0.0.0/8", "reserved"],
    ["192.0.0.0/24", "reserved"],
    ["192.0.2.0/24", "reserved"],
    ["192.88.99.0/24", "reserved"],
    ["198.18.0.0/15", "reserved"],
    ["198.51.100.0/24", "reserved"],
    ["203.0.113.0/24", "reserved"],
    ["240.0.0.0/4", "reserved"],
    ["2001::/23", "reserved"],
    ["2001:db8::/32", "reserved"],
    ["3fff::/20", "reserved"],
    ["0.0.0.0/0", "public"],
    // Only 2000::/3 is handed out for the public internet (RFC 4291, section 2.4; IANA).
    ["2000::/3", "public"],
  ] as const
).map(([label, addressClass]) => ({ network: parseNetwork(label), addressClass }));

/** Ways to write an IPv4 address inside an IPv6 one, with the bits that stand after it. */
const MAPPED = parseNetwork("::ffff:0:0/96");
const CARRIERS = [
  // IPv4-compatible (RFC 4291, 2.5.5.1), IPv4-translated (RFC 2765), NAT64 (RFC 6052), 6to4 (RFC 3056).
  { network: parseNetwork("::/96"), shift: 0n },
  { network: parseNetwork("::ffff:0:0:0/96"), shift: 0n },
  { network: parseNetwork("64:ff9b::/96"), shift: 0n },
  { network: parseNetwork("2002::/16"), shift: 80n },
] as const;

function rangeOf(address: IpAddress): AddressClass {
  return RANGES.find((range) => isInNetwork(address, range.network))?.addressClass ?? "reserved";
}

function ipv4At(address: IpAddress, shift: bigint): IpAddress {
  return { family: 4, value: (address.value >> shift) & 0xffff_ffffn };
}

/**
 * Says what an address is for, judged by the IPv4 address inside where there is one.
 *
 * A mapped address (::ffff:10.0.0.1) *is* the IPv4 address. One that a translator or tunnel carries counts as
 * what it leads to; where that is a private or loopback address it is `reserved`, since nobody's own network
 * is reached that way, and no list of networks admits it.
 */
export function classifyAddress(address: IpAddress): ClassifiedAddress {
  if (isInNetwork(address, MAPPED)) {
    const inner = ipv4At(address, 0n);
    return { address: inner, addressClass: rangeOf(inner) };
  }
  const direct = rangeOf(address);
  const carrier = CARRIERS.find(({ network }) => isInNetwork(address, network));
  if (carrier === undefined || direct === "unspecified" || direct === "loopback") {
    return { address, addressClass: direct };
  }
  const inner = rangeOf(ipv4At(address, carrier.shift));
  const leadsInside = inner === "private" || inner === "loopback";
  return { address, addressClass: leadsInside ? "reserved" : inner };
}
