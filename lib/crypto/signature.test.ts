import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fingerprintOf, keyIdOf, signerOf, verifySignature } from "./signature";

const bytes = (text: string): Buffer => Buffer.from(text, "hex");
const hex = (data: Uint8Array): string => Buffer.from(data).toString("hex");

/** RFC 8032 section 7.1. */
const VECTORS = [
  {
    name: "TEST 1, an empty message",
    seed: "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
    publicKey: "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
    message: "",
    signature:
      "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
  },
  {
    name: "TEST 2, one byte",
    seed: "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
    publicKey: "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
    message: "72",
    signature:
      "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
  },
];

describe("Ed25519", () => {
  test.each(VECTORS)("gives the published key and signature: $name", (vector) => {
    const signer = signerOf(bytes(vector.seed));
    expect(hex(signer.publicKey)).toBe(vector.publicKey);
    expect(hex(signer.sign(bytes(vector.message)))).toBe(vector.signature);
    const { publicKey } = signer;
    expect(verifySignature(publicKey, bytes(vector.message), bytes(vector.signature))).toBe(true);
  });

  test("names a key by the hash of its public half", () => {
    const signer = signerOf(Buffer.alloc(32, 9));
    expect(signer.fingerprint).toBe(fingerprintOf(signer.publicKey));
    expect(signer.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(signer.keyId).toBe(signer.fingerprint.slice(0, 16));
    expect(keyIdOf(signer.publicKey)).toBe(signer.keyId);
  });

  const signer = signerOf(Buffer.alloc(32, 1));
  const other = signerOf(Buffer.alloc(32, 2));

  test("refuses any changed byte of message or signature", () => {
    const message = Buffer.from("a statement");
    const signature = signer.sign(message);
    const change = (data: Uint8Array, at: number, bit: number): Uint8Array =>
      data.map((byte, index) => (index === at ? byte ^ (1 << bit) : byte));
    fc.assert(
      fc.property(fc.nat(message.length - 1), fc.nat(63), fc.nat(7), (inText, inSignature, bit) => {
        const { publicKey } = signer;
        expect(verifySignature(publicKey, change(message, inText, bit), signature)).toBe(false);
        expect(verifySignature(publicKey, message, change(signature, inSignature, bit))).toBe(
          false,
        );
      }),
      { numRuns: 200 },
    );
  });

  test.each([
    ["another key", other.publicKey, signer.sign(Buffer.from("a"))],
    ["a key that is too short", signer.publicKey.subarray(1), signer.sign(Buffer.from("a"))],
    [
      "a key with a byte more",
      Buffer.concat([signer.publicKey, Buffer.alloc(1)]),
      signer.sign(Buffer.from("a")),
    ],
    ["no signature", signer.publicKey, new Uint8Array()],
    [
      "a signature with a byte more",
      signer.publicKey,
      Buffer.concat([signer.sign(Buffer.from("a")), Buffer.alloc(1)]),
    ],
    ["a signature of zeros", signer.publicKey, new Uint8Array(64)],
    ["a point that is none", Buffer.alloc(32, 0xff), signer.sign(Buffer.from("a"))],
  ])("is false, not an error, for %s", (_name, publicKey, signature) => {
    expect(verifySignature(publicKey, Buffer.from("a"), signature)).toBe(false);
  });

  test.each([0, 31, 33, 64])("refuses a seed of %i bytes", (length) => {
    expect(() => signerOf(new Uint8Array(length))).toThrow(
      expect.objectContaining({ code: "crypto.key_length" }),
    );
  });
});
