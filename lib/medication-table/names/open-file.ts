import { createHash } from "node:crypto";
import { open } from "node:fs/promises";
import { basename } from "node:path";
import { ProvenoteError } from "@/lib/errors";
import type { ImportedFile } from "./name-import.schema";

/** The largest file of RxNorm has some hundred megabytes; what is far beyond is something else. */
const MAX_FILE_BYTES = 4 * 1024 ** 3;

/** Text of a file as it is read, and what the file was once all of it is read. */
export type OpenedFile = Readonly<{
  chunks: AsyncIterable<string>;
  /** Digest and size, once `chunks` came to its end; `lines` is the reader's to count. */
  summary: () => Omit<ImportedFile, "lines">;
}>;

/**
 * Opens a file to be read piece by piece as UTF-8; bytes that are none become U+FFFD, which no name may hold. Never in
 * memory as a whole.
 * @throws ProvenoteError `medication_table.not_a_file` · `medication_table.file_too_large` (details.bytes). A path that is
 *   not there throws as the file system says it.
 */
export function openFile(path: string, maxBytes = MAX_FILE_BYTES): OpenedFile {
  const hash = createHash("sha256");
  let bytes = 0;
  let digest: string | null = null;
  async function* read(): AsyncGenerator<string> {
    const handle = await open(path, "r");
    try {
      const stat = await handle.stat();
      if (!stat.isFile()) throw notAFile();
      if (stat.size > maxBytes) throw tooLarge(stat.size);
      const decoder = new TextDecoder("utf-8");
      for await (const chunk of handle.createReadStream({ autoClose: false })) {
        const piece = chunk as Buffer;
        bytes += piece.length;
        // It may grow while it is read.
        if (bytes > maxBytes) throw tooLarge(bytes);
        hash.update(piece);
        yield decoder.decode(piece, { stream: true });
      }
      yield decoder.decode();
      digest = hash.digest("hex");
    } finally {
      await handle.close();
    }
  }
  return {
    chunks: read(),
    summary: () => {
      if (digest === null) throw new TypeError("The file was not read to its end.");
      return { name: basename(path).slice(0, 120), bytes, sha256: digest };
    },
  };
}

function notAFile(): ProvenoteError {
  return new ProvenoteError(
    "invalid",
    "medication_table.not_a_file",
    "This is no ordinary file. Nothing was imported.",
  );
}

function tooLarge(bytes: number): ProvenoteError {
  return new ProvenoteError(
    "too_large",
    "medication_table.file_too_large",
    "This file is larger than any file of its kind. Nothing was imported.",
    { bytes },
  );
}
