import { createSecretKey } from "node:crypto";
import { describe, expect, test } from "vitest";
import { hkdfSha256, hmacSha256, sha256, sha256Hex, utf8 } from "./digest";

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const bytes = (text: string): Buffer => Buffer.from(text, "hex");

describe("SHA-256 (FIPS 180-4)", () => {
  test.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
  ])("of %j", (text, digest) => {
    expect(sha256Hex(text)).toBe(digest);
    expect(hex(sha256(utf8(text)))).toBe(digest);
  });
});

describe("HMAC-SHA-256 (RFC 4231)", () => {
  test("of case 2", () => {
    expect(hex(hmacSha256(Buffer.from("Jefe"), "what do ya want for nothing?"))).toBe(
      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
    );
  });

  test("is the same for a key object", () => {
    const key = Buffer.alloc(32, 7);
    expect(hmacSha256(createSecretKey(key), "a")).toEqual(hmacSha256(key, "a"));
  });
});

describe("HKDF-SHA-256 (RFC 5869)", () => {
  const key = Buffer.alloc(22, 0x0b);

  test("of case 1", () => {
    const salt = bytes("000102030405060708090a0b0c");
    expect(hex(hkdfSha256(key, salt, bytes("f0f1f2f3f4f5f6f7f8f9"), 42))).toBe(
      "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865",
    );
  });

  test("of case 3, without salt and info", () => {
    expect(hex(hkdfSha256(key, new Uint8Array(), "", 42))).toBe(
      "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8",
    );
  });

  test("gives 32 bytes, others for another use", () => {
    const first = hkdfSha256(key, new Uint8Array(), "one use");
    expect(first).toHaveLength(32);
    expect(hkdfSha256(key, new Uint8Array(), "another use")).not.toEqual(first);
  });
});

describe("text", () => {
  test("with a lone surrogate is refused, since UTF-8 would change it", () => {
    for (const attempt of [
      () => utf8("\uD800"),
      () => sha256("a\uDFFF"),
      () => sha256Hex("\uD83D "),
    ]) {
      expect(attempt).toThrow(expect.objectContaining({ code: "crypto.lone_surrogate" }));
    }
  });

  test("with a pair of surrogates passes", () => {
    expect(hex(utf8("\u{1F600}"))).toBe("f09f9880");
  });
});
