import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createGunzip } from "node:zlib";
import { ProvenoteError } from "@/lib/errors";

/** Far above the largest file of PubMed's baseline; a file that unpacks to more is not read to its end. */
const MOST_UNPACKED = 2_000_000_000;

export type RecordFile = { readonly sha256: Uint8Array; readonly bytes: number };

/** Digest and size of a file, read once from beginning to end. */
export async function measureFile(path: string): Promise<RecordFile> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return { sha256: hash.digest(), bytes: (await stat(path)).size };
}

/**
 * The text of an XML file in UTF-8, packed by gzip when its name ends in `.gz`; in chunks, so that a file of any size
 * takes little memory.
 * @throws ProvenoteError `library.malformed_records` when it is not UTF-8, not gzip, cut off or unpacks to too much.
 */
export async function* readTextChunks(
  path: string,
  mostUnpacked = MOST_UNPACKED,
): AsyncGenerator<string, void> {
  const file = createReadStream(path, { highWaterMark: 256 * 1024 });
  const source = path.endsWith(".gz") ? file.pipe(createGunzip()) : file;
  file.on("error", (error) => source.destroy(error));
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let unpacked = 0;
  try {
    for await (const chunk of source) {
      const bytes = chunk as Buffer;
      unpacked += bytes.length;
      if (unpacked > mostUnpacked) throw unreadable("too_large");
      yield decode(decoder, bytes);
    }
    yield decode(decoder);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    throw /^Z_|^ERR_/.test(code) ? unreadable("damaged") : error;
  } finally {
    file.destroy();
  }
}

function decode(decoder: TextDecoder, bytes?: Buffer): string {
  try {
    return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
  } catch {
    throw unreadable("not_utf8");
  }
}

function unreadable(reason: string): ProvenoteError {
  return new ProvenoteError(
    "invalid",
    "library.malformed_records",
    "This is not a file of records that can be read. Nothing of it was added.",
    { reason },
  );
}
