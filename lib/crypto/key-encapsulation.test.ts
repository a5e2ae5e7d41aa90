import { createPublicKey } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sha256Hex } from "./digest";
import {
  decapsulateXWing,
  encapsulateXWing,
  expandPrivateKey,
  publicKeyOf,
  XWING_CIPHERTEXT_BYTES,
  XWING_PUBLIC_BYTES,
} from "./key-encapsulation";

/**
 * The first vector of MLKEM768-X25519 in the CFRG draft on concrete hybrid KEMs: private key of 32 zero
 * bytes. Its ciphertext cannot be made again, since encapsulation takes no randomness in Node.
 */
const VECTOR_PUBLIC_KEY_HASH = "3bb0b003f553f49f38bab31546b7f4fdd323c74cbf4aaf97d9703ede4e83eff7";
const VECTOR_SECRET = "e5ba94031ea6efd69c09c254f6d9783136ba6037e2d4c43bcccf19d6f3f4343a";
const VECTOR_CIPHERTEXT = [
  "d81018a94f8078e02105beaa814e003390befa4589bb614f77397af42d8e8150796f2c88a4efca81b8cf93c0ae37",
  "16c54ec1b045e3875f38c2dd12d7f717bd7fb701a9fecda5ed8b764c9a35d4a5c1d8930f6071f653eebb2d1afa77",
  "debb8302d16f17e0f5f3920a71a4d49beafa0e1c7e443f8abca64a65a9e81a97e7357bf902573363c0e1a12e5228",
  "036828e3f759121fada92441fe334e85d79347e470d2fed945541d832c54baaa3cb7526c3853954db4f73547cc7c",
  "27fd38398bfa7704952cb841e38b270e4db7435f0ee22f57d7ad3270bd0c88e71b4b864cf2277c65daa10a6dad4c",
  "7abecd95cc4ebec39c08404b522e4ecc1545713f76bebd3b5a0f2feb3461936065dbd13f6a1f61e1b142a2af2e5a",
  "482ba2c50cf0317049c0b3bfd6d5e9240eba9111d2030fdea17e33b6524020d30b0c4f8069285f3a6ca267d287d0",
  "1e827d8422bf5426e11688bfc73756af1841b1c87e126cb50c914b5b2b8673488ad3b074cad77a3840eb12dd688f",
  "313ee1e9ff8c479a678f276356fc9d65e1d5b4c1e9855b4175db144f7767c12061769190fe6b5e51563b91f94d13",
  "1a2b796bd2980ed0dab4ae7a7110e920007a757158a5eb8662cbf89ddffe9d8196821313cdc00108853fc4746b11",
  "1d5b56da638d8ed2973918960f5dfe93ead3ae521e957cec3c8d843e8fce234c70ad055177f235439d6098bdd771",
  "b1cfcfadaab4f50a7378185c62409f383c8ff658c2a2af66498cfd81e962766ac6b774e88424fb4f331837d0a285",
  "02708477caf8780a156d723f68fca791e1cd2397bfc2b24c77c765d9b2af36f732d52107517efd8157b283b440a6",
  "13f756c364ca108971a8878199a93f260baec3e850033cc032c2e53f823576affb4d3b116e2d16049152c35aaa26",
  "3ab376f0ad5ede6a749607a283e3016e62191c0e8fde33e718cd989591c9a205d608d99fcb8a7471603d716cb01b",
  "56328d7d880aec2851f4e6d8b5016c25647e9026ebb441543e8012dbfcf078d4012b8c39184dd64f3821b4774ae4",
  "e36365f8baf2bd1f6667c017a1e65ff8a1554458fb3f367c02721752bfa56fc7fd566ae95ffb208f919ef12f4cf8",
  "a2fdd141a8df559bddb7b8d1f04ee6d4cf7805d142989caf216dfae985faaab9974f6d9f8aa1129084db8db912b1",
  "655f595ffbaa66491ab4655fd734cfd4bb0c0289d4bcc8fc5e9943b351cb147c8db059a24004d1c3e3bb4c14a881",
  "e5101acb736c65c5d579acb67ee85a560277b43338fe79d34b772c5da001da3b5a3383dd81319a0b4542e6d7e46e",
  "ed5314cc70eb231de27b6e760db598ba19995cf69be0e4458e35f3f274aca2455d43fe3344e183c6dc47c857dbe9",
  "907b41e41006d91b25adcafc098fe66f7554be8dad493c4f4b1dbf7a51464139db474afab5572f92a2232b59be56",
  "a72c0505149dae5cde1e602877037de7802b5f6fa47a4c9a3e52d6ca15339920254e9ffb53c7b834cc0288ed9905",
  "a1841e9390ea94a8898bd4c6b6d6027e4d43c7867242515bbeefe12340fc6b3d57762f8badb69433f9c6d060f85f",
  "5e5c6b6803a816d141c075f63541ad10",
].join("");

const privateKey = expandPrivateKey(Buffer.alloc(32, 5));
const publicKey = publicKeyOf(privateKey);
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const malformed = expect.objectContaining({ code: "crypto.malformed_key" });

/** Shares of low order: zero, one, and the field order and its neighbours (RFC 7748 section 6.1). */
const LOW_ORDER_SHARES = [
  "00".repeat(32),
  "01" + "00".repeat(31),
  "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
  "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
  "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
  "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
];

describe("X-Wing", () => {
  test("gives the published public key and secret", () => {
    const zero = expandPrivateKey(Buffer.alloc(32));
    expect(sha256Hex(publicKeyOf(zero))).toBe(VECTOR_PUBLIC_KEY_HASH);
    expect(hex(decapsulateXWing(zero, Buffer.from(VECTOR_CIPHERTEXT, "hex")))).toBe(VECTOR_SECRET);
  });

  test("finds the secret again, for any private key", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), (seed) => {
        const key = expandPrivateKey(seed);
        const raw = publicKeyOf(key);
        expect(raw).toHaveLength(XWING_PUBLIC_BYTES);
        const { secret, ciphertext } = encapsulateXWing(raw);
        expect(ciphertext).toHaveLength(XWING_CIPHERTEXT_BYTES);
        expect(secret).toHaveLength(32);
        expect(decapsulateXWing(key, ciphertext)).toEqual(secret);
      }),
      { numRuns: 30 },
    );
  });

  test("makes another secret each time", () => {
    expect(encapsulateXWing(publicKey).secret).not.toEqual(encapsulateXWing(publicKey).secret);
  });

  test("gives another secret, or none, for each changed byte of the ciphertext", () => {
    const { secret, ciphertext } = encapsulateXWing(publicKey);
    for (let at = 0; at < ciphertext.length; at += 1) {
      const changed = Buffer.from(ciphertext);
      changed[at] = (changed[at] ?? 0) ^ 0x10;
      expect(hex(decapsulateXWing(privateKey, changed))).not.toBe(hex(secret));
    }
  });

  test("ignores no bit of the share, the one that X25519 masks included", () => {
    const { secret, ciphertext } = encapsulateXWing(publicKey);
    const changed = Buffer.from(ciphertext);
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 0x80;
    expect(hex(decapsulateXWing(privateKey, changed))).not.toBe(hex(secret));
  });

  test("gives another secret for halves of two ciphertexts, and for another key", () => {
    const one = encapsulateXWing(publicKey);
    const two = encapsulateXWing(publicKey);
    const mixed = Buffer.concat([one.ciphertext.subarray(0, 1088), two.ciphertext.subarray(1088)]);
    const otherKey = expandPrivateKey(Buffer.alloc(32, 6));
    const found = [
      decapsulateXWing(privateKey, mixed),
      decapsulateXWing(otherKey, one.ciphertext),
    ].map(hex);
    expect(found).not.toContain(hex(one.secret));
    expect(found).not.toContain(hex(two.secret));
  });

  test("refuses halves in the wrong order or gives another secret", () => {
    const { secret, ciphertext } = encapsulateXWing(publicKey);
    const swapped = Buffer.concat([ciphertext.subarray(1088), ciphertext.subarray(0, 1088)]);
    expect(hex(decapsulateXWing(privateKey, swapped))).not.toBe(hex(secret));
  });

  test.each(LOW_ORDER_SHARES)("refuses the low-order share %s", (share) => {
    const { ciphertext } = encapsulateXWing(publicKey);
    const forged = Buffer.concat([ciphertext.subarray(0, 1088), Buffer.from(share, "hex")]);
    expect(() => decapsulateXWing(privateKey, forged)).toThrow(malformed);
    const weakKey = Buffer.concat([publicKey.subarray(0, 1184), Buffer.from(share, "hex")]);
    expect(() => encapsulateXWing(weakKey)).toThrow(malformed);
  });

  test.each([0, 1087, XWING_CIPHERTEXT_BYTES - 1, XWING_CIPHERTEXT_BYTES + 1])(
    "refuses a ciphertext of %i bytes",
    (length) => {
      expect(() => decapsulateXWing(privateKey, new Uint8Array(length))).toThrow(malformed);
    },
  );

  test.each([0, XWING_PUBLIC_BYTES - 1, XWING_PUBLIC_BYTES + 1])(
    "refuses a public key of %i bytes",
    (length) => {
      expect(() => encapsulateXWing(new Uint8Array(length))).toThrow(malformed);
    },
  );

  test("refuses a public key whose coefficients are out of range (FIPS 203, 7.2)", () => {
    const outOfRange = Buffer.from(publicKey);
    outOfRange.fill(0xff, 0, 3);
    expect(() => encapsulateXWing(outOfRange)).toThrow(malformed);
  });

  test.each([0, 31, 33, 96])("refuses a private key of %i bytes", (length) => {
    expect(() => expandPrivateKey(new Uint8Array(length))).toThrow(malformed);
  });

  test("agrees with the halves of the platform", () => {
    const x25519 = createPublicKey(privateKey.x25519).export({ format: "raw-public" });
    expect(hex(publicKey.subarray(1184))).toBe(hex(x25519));
  });
});
