import { describe, expect, it } from "vitest";
import { classifyAddress } from "./classify-address";
import { formatIpAddress } from "./format-ip-address";
import { parseIpAddress } from "./ip-address";

function classOf(text: string) {
  const parsed = parseIpAddress(text);
  return parsed === null ? null : classifyAddress(parsed).addressClass;
}

describe("the class of an address", () => {
  it.each([
    ["8.8.8.8", "public"],
    ["1.1.1.1", "public"],
    ["104.18.6.192", "public"],
    ["172.15.255.255", "public"],
    ["172.32.0.0", "public"],
    ["100.63.255.255", "public"],
    ["169.253.255.255", "public"],
    ["223.255.255.255", "public"],
    ["2606:4700::6812:6c0", "public"],
    ["10.0.0.0", "private"],
    ["172.16.0.1", "private"],
    ["172.31.255.255", "private"],
    ["192.168.1.1", "private"],
    ["100.64.0.1", "private"],
    ["100.127.255.255", "private"],
    ["fc00::1", "private"],
    ["fdff::1", "private"],
    ["127.0.0.1", "loopback"],
    ["127.255.255.254", "loopback"],
    ["::1", "loopback"],
    ["169.254.0.1", "link_local"],
    ["fe80::1", "link_local"],
    ["febf::1", "link_local"],
    ["169.254.169.254", "metadata"],
    ["169.254.170.2", "metadata"],
    ["100.100.100.200", "metadata"],
    ["168.63.129.16", "metadata"],
    ["192.0.0.192", "metadata"],
    ["fd00:ec2::254", "metadata"],
    ["fd00:ec2::23", "metadata"],
    ["fd20:ce::254", "metadata"],
    ["0.0.0.0", "unspecified"],
    ["::", "unspecified"],
    ["224.0.0.1", "multicast"],
    ["239.255.255.255", "multicast"],
    ["ff02::1", "multicast"],
    ["255.255.255.255", "broadcast"],
    ["0.1.2.3", "reserved"],
    ["192.0.2.1", "reserved"],
    ["198.18.0.1", "reserved"],
    ["203.0.113.9", "reserved"],
    ["240.0.0.1", "reserved"],
    ["fec0::1", "reserved"],
    ["2001:db8::1", "reserved"],
    ["2001:0:4136:e378:8000:63bf:3fff:fdd2", "reserved"],
    ["64:ff9b:1::a00:1", "reserved"],
    ["4000::1", "reserved"],
  ])("%s is %s", (text, expected) => {
    expect(classOf(text)).toBe(expected);
  });

  it.each([
    ["::ffff:8.8.8.8", "public", "8.8.8.8"],
    ["::ffff:10.0.0.1", "private", "10.0.0.1"],
    ["::ffff:7f00:1", "loopback", "127.0.0.1"],
    ["::ffff:169.254.169.254", "metadata", "169.254.169.254"],
    ["::ffff:0.0.0.0", "unspecified", "0.0.0.0"],
  ])("%s is the IPv4 address it spells: %s", (text, expected, inner) => {
    const parsed = parseIpAddress(text);
    const classified = parsed && classifyAddress(parsed);
    expect(classified?.addressClass).toBe(expected);
    expect(classified && formatIpAddress(classified.address)).toBe(inner);
  });

  it.each([
    ["NAT64", "64:ff9b::169.254.169.254", "metadata"],
    ["NAT64", "64:ff9b::10.0.0.1", "reserved"],
    ["NAT64", "64:ff9b::127.0.0.1", "reserved"],
    ["NAT64", "64:ff9b::8.8.8.8", "public"],
    ["6to4", "2002:a9fe:a9fe::1", "metadata"],
    ["6to4", "2002:7f00:1::", "reserved"],
    ["6to4", "2002:c0a8:101::1", "reserved"],
    ["IPv4-compatible", "::169.254.169.254", "metadata"],
    ["IPv4-compatible", "::10.0.0.1", "reserved"],
    ["IPv4-translated", "::ffff:0:a9fe:a9fe", "metadata"],
  ])("a %s address (%s) counts as what it leads to: %s", (_, text, expected) => {
    expect(classOf(text)).toBe(expected);
  });
});
