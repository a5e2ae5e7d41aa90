/**
 * SHA-256 (FIPS 180-4), HMAC-SHA-256 (RFC 2104) and HKDF-SHA-256 (RFC 5869) over bytes. Text is UTF-8;
 * a string with a lone surrogate is refused, because UTF-8 would silently change it.
 */
import { createHash, createHmac, hkdfSync, type KeyObject } from "node:crypto";
import { ProvenoteError } from "@/lib/errors";

export type SecretKey = Uint8Array | KeyObject;

/** UTF-8 bytes of a well-formed string. Throws `crypto.lone_surrogate`. */
export function utf8(text: string): Buffer<ArrayBuffer> {
  if (!text.isWellFormed()) {
    throw new ProvenoteError("invalid", "crypto.lone_surrogate", "The text has a lone surrogate.");
  }
  return Buffer.from(text, "utf8");
}

const bytesOf = (data: Uint8Array | string): Uint8Array =>
  typeof data === "string" ? utf8(data) : data;

/** @returns 32 bytes */
export function sha256(data: Uint8Array | string): Buffer<ArrayBuffer> {
  return Buffer.from(createHash("sha256").update(bytesOf(data)).digest());
}

/** @returns 64 lower-case hexadecimal digits */
export function sha256Hex(data: Uint8Array | string): string {
  return createHash("sha256").update(bytesOf(data)).digest("hex");
}

/** @returns 32 bytes */
export function hmacSha256(key: SecretKey, data: Uint8Array | string): Buffer<ArrayBuffer> {
  return Buffer.from(createHmac("sha256", key).update(bytesOf(data)).digest());
}

/** HKDF extract and expand. `info` separates the uses of one key and must differ for each. @returns `length` bytes */
export function hkdfSha256(
  key: SecretKey,
  salt: Uint8Array,
  info: Uint8Array | string,
  length = 32,
): Buffer<ArrayBuffer> {
  return Buffer.from(hkdfSync("sha256", key, salt, bytesOf(info), length));
}
