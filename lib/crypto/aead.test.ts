import { createSecretKey } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decrypt, encrypt, NONCE_BYTES, TAG_BYTES } from "./aead";

const key = Buffer.alloc(32, 3);
const place = Buffer.from("a place");
const box = encrypt({ key, plaintext: Buffer.from("some text"), additionalData: place });
const notAuthentic = expect.objectContaining({ code: "crypto.not_authentic" });

describe("AES-256-GCM", () => {
  test("gives the published ciphertext and tag (McGrew and Viega, test case 14)", () => {
    const zero = {
      key: Buffer.alloc(32),
      plaintext: Buffer.alloc(16),
      additionalData: Buffer.alloc(0),
    };
    expect(encrypt(zero, (length) => Buffer.alloc(length)).toString("hex")).toBe(
      "00".repeat(12) + "cea7403d4d606b6e074ec5d3baf39d18" + "d0d1c8a799996bf0265b98b5d48ab919",
    );
  });

  test("opens what it sealed, whatever the text and the place", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        fc.uint8Array(),
        (plaintext, additionalData) => {
          const sealed = encrypt({ key, plaintext, additionalData });
          expect(sealed).toHaveLength(NONCE_BYTES + plaintext.length + TAG_BYTES);
          expect(new Uint8Array(decrypt({ key, box: sealed, additionalData }))).toEqual(plaintext);
        },
      ),
    );
  });

  test("takes a key object, and another nonce each time", () => {
    const held = createSecretKey(key);
    expect(decrypt({ key: held, box, additionalData: place }).toString()).toBe("some text");
    const again = encrypt({ key, plaintext: Buffer.from("some text"), additionalData: place });
    expect(again.subarray(0, NONCE_BYTES)).not.toEqual(box.subarray(0, NONCE_BYTES));
  });

  test("refuses any changed byte, in nonce, text and tag", () => {
    for (let at = 0; at < box.length; at += 1) {
      const changed = Buffer.from(box);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => decrypt({ key, box: changed, additionalData: place })).toThrow(notAuthentic);
    }
  });

  test("refuses any shortening, and bytes at the end", () => {
    for (let length = 0; length < box.length; length += 1) {
      const cut = box.subarray(0, length);
      expect(() => decrypt({ key, box: cut, additionalData: place })).toThrow(notAuthentic);
    }
    const longer = Buffer.concat([box, Buffer.alloc(1)]);
    expect(() => decrypt({ key, box: longer, additionalData: place })).toThrow(notAuthentic);
  });

  test.each([
    ["another key", Buffer.alloc(32, 4), place],
    ["another place", key, Buffer.from("a plaice")],
    ["no place", key, Buffer.alloc(0)],
  ])("refuses %s", (_name, otherKey, additionalData) => {
    expect(() => decrypt({ key: otherKey, box, additionalData })).toThrow(notAuthentic);
  });

  test("never repeats a nonce in 10,000 encryptions", () => {
    const nonces = new Set<string>();
    for (let count = 0; count < 10_000; count += 1) {
      const sealed = encrypt({ key, plaintext: place, additionalData: place });
      nonces.add(sealed.toString("hex", 0, NONCE_BYTES));
    }
    expect(nonces.size).toBe(10_000);
  });

  test.each([0, 16, 31, 33])("refuses a key of %i bytes", (length) => {
    const short = { key: Buffer.alloc(length), plaintext: place, additionalData: place };
    expect(() => encrypt(short)).toThrow(RangeError);
  });
});
