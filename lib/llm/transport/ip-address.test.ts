import { isIP } from "node:net";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatIpAddress } from "./format-ip-address";
import { parseIpAddress } from "./ip-address";

describe("reading an address", () => {
  it.each([
    ["0.0.0.0", 4, 0n],
    ["10.20.9.4", 4, 0x0a140904n],
    ["255.255.255.255", 4, 0xffff_ffffn],
    ["::", 6, 0n],
    ["::1", 6, 1n],
    ["fe80::1", 6, (0xfe80n << 112n) | 1n],
    ["1:2:3:4:5:6:7:8", 6, 0x00010002000300040005000600070008n],
    ["::ffff:10.0.0.1", 6, 0xffff_0a00_0001n],
    ["64:FF9B::a9fe:a9fe", 6, (0x64n << 112n) | (0xff9bn << 96n) | 0xa9fea9fen],
  ] as const)("takes %s", (text, family, value) => {
    expect(parseIpAddress(text)).toEqual({ family, value });
  });

  it.each([
    "",
    "10.1",
    "010.0.0.1",
    "0x7f.0.0.1",
    "2130706433",
    "256.0.0.1",
    "1.2.3.4.5",
    " 10.0.0.1",
    "10.0.0.1 ",
    "1::2::3",
    ":1:2:3:4:5:6:7",
    "1:2:3:4:5:6:7",
    "1:2:3:4:5:6:7:8:9",
    "1:2:3:4:5:6:7:8::",
    "1.2.3.4::",
    "::1.2.3.4:5",
    "12345::",
    "fe80::1%eth0",
    "[::1]",
    ":::",
    "model.example.org",
  ])("takes nothing like %j for one", (text) => {
    expect(parseIpAddress(text)).toBeNull();
  });

  it("reads back what it wrote, and writes each address one way", () => {
    const addresses = fc.oneof(
      fc.record({ family: fc.constant(4 as const), value: fc.bigInt(0n, 2n ** 32n - 1n) }),
      fc.record({ family: fc.constant(6 as const), value: fc.bigInt(0n, 2n ** 128n - 1n) }),
      // Few groups that are not zero, so that the shortening is met.
      fc
        .array(fc.constantFrom(0n, 0n, 0n, 1n, 0xabcn), { minLength: 8, maxLength: 8 })
        .map((groups: bigint[]) => ({
          family: 6 as const,
          value: groups.reduce((value, group) => (value << 16n) | group, 0n),
        })),
    );
    fc.assert(
      fc.property(addresses, (address) => {
        const text = formatIpAddress(address);
        expect(isIP(text)).toBe(address.family);
        expect(parseIpAddress(text)).toEqual(address);
      }),
      { numRuns: 2000 },
    );
  });

  it("agrees with Node on what is an address", () => {
    const part = fc.constantFrom("0", "1", "25", "256", "fe80", "g", "", "ffff", "10.0.0.1", "::");
    const texts = fc
      .array(part, { minLength: 1, maxLength: 9 })
      .chain((parts) => fc.constantFrom(parts.join(":"), parts.join("."), parts.join("")));
    fc.assert(
      fc.property(texts, (text) => {
        expect(parseIpAddress(text)?.family ?? 0).toBe(isIP(text));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ["::1", "::1"],
    ["1::", "1::"],
    ["1:0:0:2:0:0:0:3", "1:0:0:2::3"],
    ["1:0:0:2:0:0:3:4", "1::2:0:0:3:4"],
    ["1:0:2:3:4:5:6:7", "1:0:2:3:4:5:6:7"],
    ["0:0:0:0:0:0:0:0", "::"],
    ["FD00:0ec2:0:0:0:0:0:0254", "fd00:ec2::254"],
  ])("writes %s as %s", (text, written) => {
    const address = parseIpAddress(text);
    expect(address && formatIpAddress(address)).toBe(written);
  });
});
