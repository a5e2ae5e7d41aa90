/**
 * The file that leads from surrogates and placeholders back to people: magic (8) ‖ log2 of scrypt's N (1) ‖
 * salt (16) ‖ AES-256-GCM box, the head authenticated. There is no unencrypted form (45 CFR 164.514(c)(2): the
 * mechanism for re-identification is not disclosed).
 */
import { randomBytes } from "node:crypto";
import { decrypt, encrypt } from "@/lib/crypto/aead";
import { hkdfSha256, utf8 } from "@/lib/crypto/digest";
import { isProvenoteError, ProvenoteError } from "@/lib/errors";
import { SCRYPT_COST, stretchPassphrase } from "@/lib/keys/hierarchy/root-key";
import { NO_PATIENT_MAPS, patientMapsSchema, type PatientMaps } from "./patient-maps.schema";

const MAGIC = Buffer.from("PNMAPS\x01\n", "latin1");
const SALT_BYTES = 16;
const HEADER_BYTES = MAGIC.length + 1 + SALT_BYTES;
const SHORTEST_PASSPHRASE = 12;

export type SealedMaps = {
  readonly maps: PatientMaps;
  /** The bytes of a file that holds `maps`, under the same passphrase; another nonce each time. */
  seal(maps: PatientMaps): Uint8Array;
};

/**
 * Opens the bytes of a file of maps, or begins an empty one when `file` is null.
 * @throws ProvenoteError `phi.short_passphrase`, `phi.maps_not_opened`, `phi.maps_damaged`
 */
export async function openPatientMaps(
  file: Uint8Array | null,
  passphrase: string,
  scryptCost: number = SCRYPT_COST,
): Promise<SealedMaps> {
  if (passphrase.length < SHORTEST_PASSPHRASE) {
    throw new ProvenoteError(
      "invalid",
      "phi.short_passphrase",
      `Use a passphrase of at least ${SHORTEST_PASSPHRASE} characters.`,
    );
  }
  const header =
    file === null
      ? Buffer.concat([MAGIC, Buffer.from([Math.log2(scryptCost)]), randomBytes(SALT_BYTES)])
      : Buffer.from(file.subarray(0, HEADER_BYTES));
  if (header.length < HEADER_BYTES || !header.subarray(0, MAGIC.length).equals(MAGIC)) {
    throw new ProvenoteError("invalid", "phi.maps_damaged", "This is no file of patient maps.");
  }
  const key = await keyOf(passphrase, header);
  return {
    maps: file === null ? NO_PATIENT_MAPS : openMaps(key, file, header),
    seal: (maps) => {
      const plaintext = utf8(JSON.stringify(maps));
      return Buffer.concat([header, encrypt({ key, plaintext, additionalData: header })]);
    },
  };
}

async function keyOf(passphrase: string, header: Buffer): Promise<Uint8Array> {
  const salt = header.subarray(MAGIC.length + 1);
  const cost = 2 ** header.readUInt8(MAGIC.length);
  const stretched = await stretchPassphrase(passphrase, salt, cost);
  return hkdfSha256(stretched, salt, "provenote/patient-maps/v1");
}

function openMaps(key: Uint8Array, file: Uint8Array, header: Buffer): PatientMaps {
  try {
    const plain = decrypt({ key, box: file.subarray(HEADER_BYTES), additionalData: header });
    return patientMapsSchema.parse(JSON.parse(plain.toString("utf8")));
  } catch (cause) {
    if (!isProvenoteError(cause)) throw cause;
    throw new ProvenoteError(
      "forbidden",
      "phi.maps_not_opened",
      "The file of maps does not open: another passphrase, or the file was changed.",
      {},
      { cause },
    );
  }
}
