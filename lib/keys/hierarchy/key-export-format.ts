/**
 * The file of exported keys: magic (8) ‖ log2 of scrypt's N (1) ‖ salt (16), then chunks of length (4) ‖
 * AES-256-GCM box. The key comes from the passphrase; the nonce counts the chunks and its last byte marks
 * the last one (the STREAM construction, Hoang et al. 2015), so that a chunk that is dropped, swapped or
 * cut off is noticed. The header is authenticated with every chunk.
 */
import { decrypt, encrypt, NONCE_BYTES } from "@/lib/crypto/aead";
import { hkdfSha256 } from "@/lib/crypto/digest";
import { isProvenoteError, ProvenoteError } from "@/lib/errors";
import { passphraseWrong, stretchPassphrase } from "./root-key";

const MAGIC = Buffer.from("PNKEYS\x01\n", "latin1");
export const EXPORT_SALT_BYTES = 16;
const HEADER_BYTES = MAGIC.length + 1 + EXPORT_SALT_BYTES;
const MAX_CHUNK_BYTES = 64 * 2 ** 20;

/** Encrypts chunks; the last one is marked. */
export async function* encryptChunks(options: {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly passphrase: string;
  readonly scryptCost: number;
  readonly salt: Uint8Array;
}): AsyncGenerator<Uint8Array> {
  const { chunks, passphrase, scryptCost, salt } = options;
  const header = Buffer.concat([MAGIC, Buffer.from([Math.log2(scryptCost)]), salt]);
  const key = await chunkKey(passphrase, header);
  yield header;
  let counter = 0;
  let waiting: Uint8Array | null = null;
  const sealChunk = (plaintext: Uint8Array, isLast: boolean): Uint8Array => {
    const nonce = chunkNonce(counter, isLast);
    const box = encrypt({ key, plaintext, additionalData: header }, () => nonce);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(box.length);
    counter += 1;
    return Buffer.concat([length, box]);
  };
  for await (const chunk of chunks) {
    if (waiting !== null) yield sealChunk(waiting, false);
    waiting = chunk;
  }
  yield sealChunk(waiting ?? new Uint8Array(), true);
}

/**
 * The chunks of a file, each authenticated before it is given out. Throws `keys.passphrase_wrong` when the
 * first chunk does not open, `keys.export_damaged` for every later fault, a missing end included.
 */
export async function* decryptChunks(
  file: AsyncIterable<Uint8Array>,
  passphrase: string,
): AsyncGenerator<Uint8Array> {
  const reader = new ByteReader(file);
  const header = await reader.take(HEADER_BYTES);
  if (!header.subarray(0, MAGIC.length).equals(MAGIC)) throw exportDamaged();
  const key = await chunkKey(passphrase, header);
  let isLast = false;
  for (let counter = 0; !isLast; counter += 1) {
    const length = (await reader.take(4)).readUInt32BE();
    if (length > MAX_CHUNK_BYTES) throw exportDamaged();
    const box = await reader.take(length);
    isLast = box[NONCE_BYTES - 1] === 1;
    if (!box.subarray(0, NONCE_BYTES).equals(chunkNonce(counter, isLast))) throw exportDamaged();
    yield openChunk(key, box, header, counter);
  }
  if (!(await reader.isAtEnd())) throw exportDamaged();
}

function openChunk(key: Uint8Array, box: Buffer, header: Buffer, counter: number): Buffer {
  try {
    return decrypt({ key, box, additionalData: header });
  } catch (error) {
    if (!isProvenoteError(error)) throw error;
    throw counter === 0 ? passphraseWrong(error) : exportDamaged(error);
  }
}

async function chunkKey(passphrase: string, header: Buffer): Promise<Uint8Array> {
  const cost = 2 ** header.readUInt8(MAGIC.length);
  const salt = header.subarray(MAGIC.length + 1);
  const stretched = await stretchPassphrase(passphrase, salt, cost);
  return hkdfSha256(stretched, salt, "provenote/key-export/v1");
}

function chunkNonce(counter: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(NONCE_BYTES);
  nonce.writeUInt32BE(counter, NONCE_BYTES - 5);
  nonce.writeUInt8(isLast ? 1 : 0, NONCE_BYTES - 1);
  return nonce;
}

/** Cuts a stream of pieces of any size into exact lengths. */
class ByteReader {
  readonly #pieces: AsyncIterator<Uint8Array>;
  #held: Buffer[] = [];
  #heldBytes = 0;

  constructor(file: AsyncIterable<Uint8Array>) {
    this.#pieces = file[Symbol.asyncIterator]();
  }

  async take(length: number): Promise<Buffer> {
    while (this.#heldBytes < length) {
      if (!(await this.#more())) throw exportDamaged();
    }
    const all = Buffer.concat(this.#held);
    this.#held = [all.subarray(length)];
    this.#heldBytes = all.length - length;
    return all.subarray(0, length);
  }

  async isAtEnd(): Promise<boolean> {
    return this.#heldBytes === 0 && !(await this.#more());
  }

  async #more(): Promise<boolean> {
    const next = await this.#pieces.next();
    if (next.done === true) return false;
    this.#held.push(Buffer.from(next.value));
    this.#heldBytes += next.value.length;
    return true;
  }
}

export function exportDamaged(cause?: unknown): ProvenoteError {
  return new ProvenoteError(
    "invalid",
    "keys.export_damaged",
    "The file of exported keys is damaged or incomplete. Nothing of it was used.",
    {},
    { cause },
  );
}
