/** An IP address as a number of 32 or 128 bits, so that ranges are compared and never spelled. */
export interface IpAddress {
  readonly family: 4 | 6;
  readonly value: bigint;
}

/** Decimal without leading zeros: "010" is eight to some resolvers and ten to others, so it is nothing here. */
const IPV4 = /^(?:(?:0|[1-9]\d{0,2})\.){3}(?:0|[1-9]\d{0,2})$/;
const GROUP = /^[0-9a-f]{1,4}$/i;

function parseIpv4(text: string): bigint | null {
  if (!IPV4.test(text)) {
    return null;
  }
  const bytes = text.split(".").map(Number);
  return bytes.some((byte) => byte > 255)
    ? null
    : bytes.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
}

/** The groups of one side of "::"; a dotted tail counts as two of them. Null: not an address. */
function parseGroups(side: string): readonly bigint[] | null {
  if (side === "") {
    return [];
  }
  const groups: bigint[] = [];
  const parts = side.split(":");
  for (const [index, part] of parts.entries()) {
    const dotted = index === parts.length - 1 ? parseIpv4(part) : null;
    if (dotted !== null) {
      groups.push(dotted >> 16n, dotted & 0xffffn);
    } else if (GROUP.test(part)) {
      groups.push(BigInt(`0x${part}`));
    } else {
      return null;
    }
  }
  return groups;
}

function parseIpv6(text: string): bigint | null {
  const sides = text.split("::");
  const [head, tail] = [parseGroups(sides[0] ?? ""), parseGroups(sides[1] ?? "")];
  if (sides.length > 2 || head === null || tail === null) {
    return null;
  }
  // A dotted quad may only end the whole address.
  if (sides.length === 2 && (sides[0] ?? "").includes(".")) {
    return null;
  }
  const missing = 8 - head.length - tail.length;
  if (sides.length === 1 ? missing !== 0 : missing < 1) {
    return null;
  }
  const groups = [...head, ...Array<bigint>(missing).fill(0n), ...tail];
  return groups.reduce((value, group) => (value << 16n) | group, 0n);
}

/**
 * Reads one address, IPv4 dotted or IPv6 (RFC 4291, section 2.2; no brackets, no zone). Null for anything
 * else: a host name, an address with a zone, octal or short spellings of IPv4.
 */
export function parseIpAddress(text: string): IpAddress | null {
  const ipv4 = parseIpv4(text);
  if (ipv4 !== null) {
    return { family: 4, value: ipv4 };
  }
  const ipv6 = text.includes(":") ? parseIpv6(text) : null;
  return ipv6 === null ? null : { family: 6, value: ipv6 };
}
