import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ProvenoteError } from "@/lib/errors";
import { parseIpAddress, type IpAddress } from "./ip-address";
import { isInNetwork, parseNetwork, parseOwnNetworks } from "./network";

function address(text: string): IpAddress {
  const parsed = parseIpAddress(text);
  if (parsed === null) {
    throw new Error(`The test's own address is none: ${text}`);
  }
  return parsed;
}

describe("a network", () => {
  it.each([
    ["10.20.0.0/16", "10.20.9.4", true],
    ["10.20.0.0/16", "10.20.255.255", true],
    ["10.20.0.0/16", "10.21.0.0", false],
    ["10.20.0.0/16", "10.19.255.255", false],
    ["192.168.7.9/32", "192.168.7.9", true],
    ["192.168.7.9/32", "192.168.7.8", false],
    ["fd12:3456::/32", "fd12:3456::1", true],
    ["fd12:3456::/32", "fd12:3457::1", false],
    ["10.0.0.0/8", "::ffff:10.0.0.1", false],
    ["::/0", "10.0.0.1", false],
  ])("%s holding %s is %s", (label, text, isIn) => {
    expect(isInNetwork(address(text), parseNetwork(label))).toBe(isIn);
  });

  it.each([
    "10.20.0.0",
    "10.20.0.0/",
    "10.20.0.0/33",
    "10.20.0.0/016",
    "10.20.0.0/+16",
    "10.20.0.0/16/16",
    "10.20.0.1/16",
    "10.20.0.0/-1",
    "10.20.0.0 /16",
    "fd00::1/8",
    "fd00::/129",
    "ward/8",
    "/8",
    "",
  ])("is not written %j", (label) => {
    expect(() => parseNetwork(label)).toThrow(ProvenoteError);
  });

  it.each(["0.0.0.0/0", "0.0.0.0/7", "::/0", "2000::/3", "fc00::/6"])(
    "of the organization's own is never as wide as %s",
    (label) => {
      expect(() => parseOwnNetworks(["10.0.0.0/8", label])).toThrow(
        expect.objectContaining({ code: "llm.network_invalid" }),
      );
    },
  );

  it("of the organization's own may be all of a private range", () => {
    const own = parseOwnNetworks(["10.0.0.0/8", " fc00::/7 ", "127.0.0.1/32"]);
    expect(own.map(({ label }) => label)).toEqual(["10.0.0.0/8", "fc00::/7", "127.0.0.1/32"]);
  });

  it("holds exactly the addresses that share its prefix", () => {
    fc.assert(
      fc.property(
        fc.bigInt(0n, 2n ** 32n - 1n),
        fc.bigInt(0n, 2n ** 32n - 1n),
        fc.integer({ min: 0, max: 32 }),
        (base, value, prefix) => {
          const size = 2n ** BigInt(32 - prefix);
          const first = base - (base % size);
          const network = { label: "", family: 4 as const, prefix, first };
          expect(isInNetwork({ family: 4, value }, network)).toBe(
            value >= first && value < first + size,
          );
        },
      ),
      { numRuns: 1000 },
    );
  });
});
