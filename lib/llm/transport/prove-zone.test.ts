import { describe, expect, it } from "vitest";
import { parseOwnNetworks } from "./network";
import { proveZone, type ConnectionZone, type ZoneRefusal } from "./prove-zone";

const OWN = parseOwnNetworks(["10.20.0.0/16", "fd12::/16", "198.51.99.0/24"]);
const LOOPBACK = parseOwnNetworks(["127.0.0.0/8", "::1/128"]);

const answering =
  (...addresses: readonly string[]) =>
  () =>
    Promise.resolve(addresses);

const prove = (
  zone: ConnectionZone,
  addresses: readonly string[],
  endpoint = "https://model.example.org/v1",
  networks = OWN,
) => proveZone(endpoint, zone, networks, answering(...addresses));

describe("the zone of an endpoint", () => {
  it.each([
    ["on_premises", ["10.20.9.4"], "10.20.9.4", "10.20.0.0/16"],
    ["on_premises", ["::ffff:10.20.9.4"], "10.20.9.4", "10.20.0.0/16"],
    ["on_premises", ["fd12::9"], "fd12::9", "fd12::/16"],
    // Public addresses that the organization owns.
    ["on_premises", ["198.51.99.7", "10.20.0.1"], "198.51.99.7", "198.51.99.0/24"],
    ["private_cloud", ["10.20.9.4"], "10.20.9.4", "10.20.0.0/16"],
    ["private_cloud", ["8.8.4.4"], "8.8.4.4", null],
    ["public_cloud", ["8.8.4.4", "2606:4700::1"], "8.8.4.4", null],
    ["public_cloud", ["64:ff9b::8.8.4.4"], "64:ff9b::808:404", null],
  ] as const)("%s is proved by %j", async (zone, addresses, address, network) => {
    expect(await prove(zone, addresses)).toEqual({ ok: true, address, network });
  });

  it.each<[ConnectionZone, readonly string[], ZoneRefusal, string | null]>([
    ["on_premises", ["10.21.0.1"], "outside_networks", "private"],
    ["on_premises", ["8.8.4.4"], "outside_networks", "public"],
    ["on_premises", ["127.0.0.1"], "outside_networks", "loopback"],
    ["on_premises", ["10.20.9.4", "8.8.4.4"], "outside_networks", "public"],
    ["on_premises", ["10.20.9.4", "169.254.169.254"], "address_forbidden", "metadata"],
    ["on_premises", ["64:ff9b::10.20.9.4"], "address_forbidden", "reserved"],
    ["private_cloud", ["10.21.0.1"], "not_public", "private"],
    ["private_cloud", ["::1"], "not_public", "loopback"],
    ["public_cloud", ["10.20.9.4"], "not_public", "private"],
    ["public_cloud", ["8.8.4.4", "10.20.9.4"], "not_public", "private"],
    ["public_cloud", ["100.100.100.200"], "address_forbidden", "metadata"],
    ["public_cloud", ["fd00:ec2::254"], "address_forbidden", "metadata"],
    ["public_cloud", ["0.0.0.0"], "address_forbidden", "unspecified"],
    ["public_cloud", ["fe80::1"], "address_forbidden", "link_local"],
    ["public_cloud", ["255.255.255.255"], "address_forbidden", "broadcast"],
    ["public_cloud", ["ff02::1"], "address_forbidden", "multicast"],
    ["public_cloud", ["fe80::1%eth0"], "not_resolved", null],
    ["public_cloud", [], "not_resolved", null],
  ])("%s is refused at %j: %s", async (zone, addresses, reason, addressClass) => {
    expect(await prove(zone, addresses)).toEqual({ ok: false, reason, addressClass });
  });

  it.each([
    ["public_cloud", "http://model.example.org", "https_required"],
    ["private_cloud", "http://model.example.org", "https_required"],
    ["on_premises", "ftp://model.example.org", "endpoint_invalid"],
    ["on_premises", "model.example.org", "endpoint_invalid"],
    ["on_premises", "https://key@model.example.org", "endpoint_invalid"],
    ["on_premises", "file:///etc/passwd", "endpoint_invalid"],
  ] as const)("%s is refused for %s without asking for its address", async (zone, url, reason) => {
    let asked = 0;
    const refused = await proveZone(url, zone, OWN, () => {
      asked += 1;
      return Promise.resolve(["10.20.9.4"]);
    });
    expect(refused).toEqual({ ok: false, reason, addressClass: null });
    expect(asked).toBe(0);
  });

  it.each([
    ["http://10.20.9.4:11434/v1", "10.20.9.4"],
    // Spellings that a URL turns into the plain address.
    ["http://0x0a140904/", "10.20.9.4"],
    ["http://169085188/", "10.20.9.4"],
    ["http://[fd12::9]:8000", "fd12::9"],
  ])("takes an address in the endpoint as it stands: %s", async (url, address) => {
    const proof = await proveZone(url, "on_premises", OWN, () => {
      throw new Error("an address is not looked up");
    });
    expect(proof).toMatchObject({ ok: true, address });
  });

  it.each(["http://127.0.0.1:11434", "http://[::1]:11434", "http://2130706433"])(
    "counts loopback (%s) only where the list names loopback",
    async (url) => {
      const others = parseOwnNetworks(["126.0.0.0/8", "10.0.0.0/8", "fc00::/7"]);
      expect(await proveZone(url, "on_premises", others)).toMatchObject({ ok: false });
      expect(await proveZone(url, "on_premises", LOOPBACK)).toMatchObject({ ok: true });
      expect(await proveZone(url, "public_cloud", LOOPBACK)).toMatchObject({ ok: false });
    },
  );

  it("does not take a block that merely holds loopback for one that names it", async () => {
    const wide = parseOwnNetworks(["::/8"]);
    const refused = await proveZone("http://[::1]:11434", "on_premises", wide);
    expect(refused).toEqual({ ok: false, reason: "outside_networks", addressClass: "loopback" });
  });

  it("finds nothing where the name server fails", async () => {
    const failing = () => Promise.reject(new Error("SERVFAIL"));
    const refused = await proveZone("https://model.example.org", "public_cloud", OWN, failing);
    expect(refused).toEqual({ ok: false, reason: "not_resolved", addressClass: null });
  });

  it("resolves a name of this machine by the operating system", async () => {
    expect(await proveZone("http://localhost:1", "on_premises", LOOPBACK)).toMatchObject({
      ok: true,
    });
  });
});
