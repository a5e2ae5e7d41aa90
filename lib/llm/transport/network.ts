import { ProvenoteError } from "@/lib/errors";
import { parseIpAddress, type IpAddress } from "./ip-address";

/** One block of addresses in CIDR notation; `label` is the text it was given as. */
export interface Network {
  readonly label: string;
  readonly family: 4 | 6;
  readonly prefix: number;
  readonly first: bigint;
}

/** A shorter prefix than these holds half the internet, so standing inside it would prove nothing. */
const SHORTEST_PREFIX = { 4: 8, 6: 7 } as const;

function bitsOf(family: 4 | 6): number {
  return family === 4 ? 32 : 128;
}

function readNetwork(label: string): Network | null {
  const [host = "", length = "", ...rest] = label.split("/");
  const address = parseIpAddress(host);
  if (address === null || rest.length > 0 || !/^(?:0|[1-9]\d{0,2})$/.test(length)) {
    return null;
  }
  const prefix = Number(length);
  const bits = bitsOf(address.family);
  const hostBits = BigInt(Math.max(0, bits - prefix));
  const hasHostBits = (address.value & ((1n << hostBits) - 1n)) !== 0n;
  return prefix > bits || hasHostBits
    ? null
    : { label, family: address.family, prefix, first: address.value };
}

/**
 * Reads one block, e.g. "10.20.0.0/16". Throws `llm.network_invalid` for a bare address, set host bits
 * ("10.20.0.1/16", where it cannot be known which of the two was meant) and a prefix out of range.
 */
export function parseNetwork(label: string): Network {
  const network = readNetwork(label);
  if (network === null) {
    throw new ProvenoteError(
      "invalid",
      "llm.network_invalid",
      "A network is written as an address and a prefix, without host bits: 10.20.0.0/16.",
    );
  }
  return network;
}

/**
 * Reads the networks that an operator calls the organization's own. Throws `llm.network_invalid` as
 * `parseNetwork` does, and for a block too wide to prove anything.
 */
export function parseOwnNetworks(labels: readonly string[]): readonly Network[] {
  return labels.map((label) => {
    const network = parseNetwork(label.trim());
    if (network.prefix < SHORTEST_PREFIX[network.family]) {
      throw new ProvenoteError(
        "invalid",
        "llm.network_invalid",
        "A network this wide does not say whose addresses are in it.",
        { prefix: network.prefix, shortest: SHORTEST_PREFIX[network.family] },
      );
    }
    return network;
  });
}

/** Whether the address lies in the block; never across families. */
export function isInNetwork(address: IpAddress, network: Network): boolean {
  const shift = BigInt(bitsOf(network.family) - network.prefix);
  return address.family === network.family && address.value >> shift === network.first >> shift;
}
