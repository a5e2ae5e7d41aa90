import { lookup as systemLookup } from "node:dns/promises";
import { classifyAddress, type AddressClass } from "./classify-address";
import { formatIpAddress } from "./format-ip-address";
import { parseIpAddress, type IpAddress } from "./ip-address";
import { isInNetwork, type Network } from "./network";

/** Where a deployment says its model stands, as far as a connection can prove it. */
export type ConnectionZone = "on_premises" | "private_cloud" | "public_cloud";

/** Resolves a name to all of its addresses; rejects or answers none where there is none. */
export type AddressLookup = (hostname: string) => Promise<readonly string[]>;

export type ZoneRefusal =
  | "endpoint_invalid"
  | "https_required"
  | "not_resolved"
  | "address_forbidden"
  | "outside_networks"
  | "not_public";

/** Where to connect, and what it was judged by. `network` is the label of the organization's block, if any. */
export interface ZoneProof {
  readonly ok: true;
  readonly address: string;
  readonly network: string | null;
}

export interface ZoneRefused {
  readonly ok: false;
  readonly reason: ZoneRefusal;
  readonly addressClass: AddressClass | null;
}

/** No list of the organization's networks admits these: nothing that answers there is a model. */
const NEVER: ReadonlySet<AddressClass> = new Set<AddressClass>([
  "link_local",
  "metadata",
  "unspecified",
  "multicast",
  "broadcast",
  "reserved",
]);

const LOOPBACK: readonly AddressClass[] = ["loopback"];

const refuse = (reason: ZoneRefusal, addressClass: AddressClass | null = null): ZoneRefused => ({
  ok: false,
  reason,
  addressClass,
});

/** All addresses of a name as the operating system gives them, IPv4 first. */
export const lookupBySystem: AddressLookup = async (hostname) => {
  const found = await systemLookup(hostname, { all: true, order: "ipv4first" });
  return found.map(({ address }) => address);
};

/** The block that names an address. Loopback is named only by a block of loopback addresses. */
function networkOf(
  address: IpAddress,
  addressClass: AddressClass,
  networks: readonly Network[],
): Network | null {
  const holding = networks.find((network) => isInNetwork(address, network));
  if (holding === undefined || addressClass !== "loopback") {
    return holding ?? null;
  }
  const first = classifyAddress({ family: holding.family, value: holding.first });
  return LOOPBACK.includes(first.addressClass) ? holding : null;
}

function judge(text: string, zone: ConnectionZone, networks: readonly Network[]) {
  const parsed = parseIpAddress(text);
  if (parsed === null) {
    return refuse("not_resolved");
  }
  const { address, addressClass } = classifyAddress(parsed);
  if (NEVER.has(addressClass)) {
    return refuse("address_forbidden", addressClass);
  }
  const network = zone === "public_cloud" ? null : networkOf(address, addressClass, networks);
  if (zone === "on_premises" && network === null) {
    return refuse("outside_networks", addressClass);
  }
  if (network === null && addressClass !== "public") {
    return refuse("not_public", addressClass);
  }
  return { ok: true, address: formatIpAddress(address), network: network?.label ?? null } as const;
}

/** Brackets are part of a URL's host, not of the address in it. */
function hostOf(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, "$1");
}

async function addressesOf(host: string, lookup: AddressLookup): Promise<readonly string[]> {
  if (parseIpAddress(host) !== null) {
    return [host];
  }
  try {
    return await lookup(host);
  } catch {
    return [];
  }
}

/**
 * Proves that an endpoint lies in the zone its deployment declares, by the addresses its name has right now.
 *
 * One lookup, every address judged: one that may not be used refuses them all, since a name that answers
 * with a good and a bad address is how a filter is walked around. `address` is the one to connect to, without
 * asking again; a name that answers differently a moment later changes nothing.
 *
 * on_premises: inside `networks`, which only the server's configuration names; http is allowed.
 * private_cloud: https, inside `networks` or public. public_cloud: https, public.
 * Link-local, cloud metadata, unspecified, multicast, broadcast and reserved addresses are refused in each.
 */
export async function proveZone(
  endpoint: string,
  zone: ConnectionZone,
  networks: readonly Network[],
  lookup: AddressLookup = lookupBySystem,
): Promise<ZoneProof | ZoneRefused> {
  const url = URL.parse(endpoint);
  const isPlain = url !== null && url.username === "" && url.password === "";
  if (!isPlain || !["https:", "http:"].includes(url.protocol)) {
    return refuse("endpoint_invalid");
  }
  if (zone !== "on_premises" && url.protocol !== "https:") {
    return refuse("https_required");
  }
  const verdicts = (await addressesOf(hostOf(url), lookup)).map((address) =>
    judge(address, zone, networks),
  );
  const refused = verdicts.find((verdict) => !verdict.ok);
  return refused ?? verdicts[0] ?? refuse("not_resolved");
}
