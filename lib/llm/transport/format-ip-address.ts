import type { IpAddress } from "./ip-address";

function formatIpv6(value: bigint): string {
  const groups = Array.from({ length: 8 }, (_, index) =>
    ((value >> BigInt(112 - 16 * index)) & 0xffffn).toString(16),
  );
  // The longest run of two or more zero groups is shortened, the first of equals (RFC 5952, section 4.2).
  const runs = [...groups.join(":").matchAll(/(?:^|:)0(?::0)+(?=:|$)/g)].map((match) => match[0]);
  const longest = runs.reduce(
    (best, run) => (run.replaceAll(":", "").length > best.replaceAll(":", "").length ? run : best),
    "",
  );
  const full = groups.join(":");
  return longest === "" ? full : full.replace(longest, ":").replace(/^:(?!:)|(?<!:):$/, "::");
}

/** Writes an address the one way it is written: dotted, or as RFC 5952 asks for. */
export function formatIpAddress(address: IpAddress): string {
  if (address.family === 6) {
    return formatIpv6(address.value);
  }
  return [24n, 16n, 8n, 0n].map((shift) => String((address.value >> shift) & 0xffn)).join(".");
}
