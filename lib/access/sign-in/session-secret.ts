import { sha256 } from "@/lib/crypto/digest";

/** Bytes of a session secret or a job-grant secret: 256 bits. */
const SECRET_BYTES = 32;

/** A new secret as the token carries it, base64url. */
export function newSecret(randomBytes: (length: number) => Uint8Array): string {
  return Buffer.from(randomBytes(SECRET_BYTES)).toString("base64url");
}

/** What the database keeps of a secret: SHA-256 of its text, as `current_actor()` computes it. */
export function secretHash(secret: string): Buffer {
  return Buffer.from(sha256(Buffer.from(secret, "utf8")));
}
