import type { IncomingMessage } from "node:http";
import { describe, expect, test } from "vitest";
import { isExpectedHost, peerAddress } from "./request-edge";

describe("the host of a request", () => {
  test.each([
    ["127.0.0.1:3000", undefined],
    ["localhost:3000", undefined],
    ["LOCALHOST:3000", undefined],
    ["[::1]:3000", undefined],
    ["notes.clinic.example", "https://notes.clinic.example"],
    ["Notes.Clinic.Example", "https://notes.clinic.example/"],
    ["notes.clinic.example:8443", "https://notes.clinic.example:8443"],
    ["127.0.0.1:3000", "https://notes.clinic.example"],
  ])("%s is expected with the public address %s", (host, publicUrl) => {
    expect(isExpectedHost(host, publicUrl, 3000)).toBe(true);
  });

  test.each([
    [undefined, undefined],
    ["", undefined],
    ["127.0.0.1", undefined],
    ["127.0.0.1:3001", undefined],
    ["evil.example", undefined],
    ["127.0.0.1:3000.evil.example", undefined],
    ["localhost:3000@evil.example", undefined],
    ["evil.example", "https://notes.clinic.example"],
    ["notes.clinic.example:8443", "https://notes.clinic.example"],
    ["notes.clinic.example.evil.example", "https://notes.clinic.example"],
  ])("%s is foreign with the public address %s", (host, publicUrl) => {
    expect(isExpectedHost(host, publicUrl, 3000)).toBe(false);
  });
});

describe("the address of the person's machine", () => {
  const from = (remoteAddress: string, forwarded?: string | string[]) =>
    ({
      socket: { remoteAddress },
      headers: forwarded === undefined ? {} : { "x-forwarded-for": forwarded },
    }) as unknown as Pick<IncomingMessage, "headers" | "socket">;

  test.each([
    ["the socket's, without proxies", from("203.0.113.9"), [], "203.0.113.9"],
    ["IPv4 where IPv6 wraps it", from("::ffff:203.0.113.9"), [], "203.0.113.9"],
    [
      "the socket's, when a stranger claims another",
      from("203.0.113.9", "10.0.0.1"),
      [],
      "203.0.113.9",
    ],
    [
      "the socket's, when it is no proxy of ours",
      from("203.0.113.9", "10.0.0.1"),
      ["198.51.100.1"],
      "203.0.113.9",
    ],
    ["what our proxy says", from("198.51.100.1", "203.0.113.9"), ["198.51.100.1"], "203.0.113.9"],
    [
      "the last before our proxies, not the first claimed",
      from("198.51.100.1", "1.2.3.4, 203.0.113.9, 198.51.100.2"),
      ["198.51.100.0/24"],
      "203.0.113.9",
    ],
    [
      "the same over two header lines",
      from("198.51.100.1", ["1.2.3.4", "203.0.113.9"]),
      ["198.51.100.1"],
      "203.0.113.9",
    ],
    [
      "the proxy's own, when it says nothing that is an address",
      from("198.51.100.1", "unknown, <script>"),
      ["198.51.100.1"],
      "198.51.100.1",
    ],
    [
      "an IPv6 one behind an IPv6 proxy",
      from("2001:db8::1", "2001:db8:9::7"),
      ["2001:db8::/64"],
      "2001:db8:9::7",
    ],
    ["nothing, when the socket is gone", from(""), ["198.51.100.1"], ""],
  ])("is %s", (_name, request, proxies, expected) => {
    expect(peerAddress(request, proxies)).toBe(expected);
  });
});
