/**
 * The envelope of a sealed value (FOUNDATION "Keys"), all of it authenticated:
 * magic "PNE" ‖ format 1 ‖ suite 1 ‖ class code 1 ‖ class key version 2 ‖ data key id 16 ‖ random 32 ‖
 * nonce 12 ‖ ciphertext ‖ tag 16. Suite 1: record key = HKDF-SHA-256(data key, salt = random), AES-256-GCM.
 */
import type { DataKey } from "./data-key-cache";
import { KEY_CLASS_CODES, type KeyClass } from "../key-class";
import type { KeyOwner } from "../keyring";
import { canonicalBytes } from "@/lib/crypto/canonical-json";
import { hkdfSha256 } from "@/lib/crypto/digest";
import { ProvenoteError } from "@/lib/errors";

/** Where a sealed value stands. A ciphertext that is moved anywhere else does not open. */
export type SealContext = KeyOwner & {
  readonly table: string;
  readonly column: string;
  readonly rowId: string;
};

const PREFIX = Buffer.from([0x50, 0x4e, 0x45, 1, 1]);
const CLASS_AT = 5;
const VERSION_AT = 6;
const KEY_ID_AT = 8;
const SALT_AT = 24;
export const HEADER_BYTES = 56;
export const SALT_BYTES = 32;

export function buildHeader(keyClass: KeyClass, dataKey: DataKey, salt: Uint8Array): Buffer {
  const header = Buffer.alloc(HEADER_BYTES);
  PREFIX.copy(header);
  header.writeUInt8(KEY_CLASS_CODES[keyClass], CLASS_AT);
  header.writeUInt16BE(dataKey.classVersion, VERSION_AT);
  dataKey.keyId.copy(header, KEY_ID_AT);
  header.set(salt, SALT_AT);
  return header;
}

/** Throws `keys.envelope_refused` unless the header is exactly what this key and class would have written. */
export function checkHeader(keyClass: KeyClass, dataKey: DataKey, envelope: Uint8Array): Buffer {
  if (envelope.length < HEADER_BYTES) throw envelopeRefused();
  const header = Buffer.from(envelope.subarray(0, HEADER_BYTES));
  if (!buildHeader(keyClass, dataKey, header.subarray(SALT_AT)).equals(header)) {
    throw envelopeRefused();
  }
  return header;
}

/** The key that encrypts one value only. */
export function recordKey(dataKey: DataKey, header: Buffer): Uint8Array {
  return hkdfSha256(dataKey.key, header.subarray(SALT_AT), "provenote/record-key/v1");
}

/** What GCM authenticates beside the ciphertext: the header with its versions, and the place. */
export function additionalData(header: Buffer, context: SealContext): Uint8Array {
  const { organizationId, subjectId, keyClass, table, column, rowId } = context;
  const place = canonicalBytes([organizationId, subjectId, keyClass, table, column, rowId]);
  return Buffer.concat([header, place]);
}

/** One message for every reason: which of them it was helps only an attacker. */
export function envelopeRefused(cause?: unknown): ProvenoteError {
  return new ProvenoteError(
    "unavailable",
    "keys.envelope_refused",
    "A sealed value was changed or stands in the wrong place. It was not opened.",
    {},
    { cause },
  );
}
