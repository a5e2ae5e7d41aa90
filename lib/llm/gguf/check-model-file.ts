import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { realpath, stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { modelFileChanged, modelFileMissing } from "./engine-errors";

/** A file whose digest was right, and how to see that it is still the same one. */
export interface CheckedFile {
  /** Without symbolic links. */
  readonly path: string;
  readonly sha256: string;
  /** Device, inode, size and both times: a file that was written to, or put in its place, differs in one. */
  readonly identity: string;
}

async function identityOf(path: string): Promise<string> {
  const { dev, ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true });
  return [dev, ino, size, mtimeNs, ctimeNs].join("/");
}

async function digestOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path, { highWaterMark: 1 << 20 }), hash);
  return hash.digest("hex");
}

/**
 * Reads the whole file and compares its SHA-256 (lower-case hex) with the registered one, before a process sees it.
 * Several gigabytes take seconds: `before` spares a second reading where the file is certainly the same.
 * @throws ProvenoteError `llm.model_file_missing`, `llm.model_file_changed`.
 */
export async function checkModelFile(
  modelPath: string,
  sha256: string,
  before: CheckedFile | null,
): Promise<CheckedFile> {
  try {
    const path = await realpath(modelPath);
    const identity = await identityOf(path);
    if (before?.path === path && before.identity === identity && before.sha256 === sha256) {
      return before;
    }
    const digest = await digestOf(path);
    // Written to while it was read: the digest is of no one file.
    if ((await identityOf(path)) === identity && digest === sha256) {
      return { path, sha256, identity };
    }
  } catch {
    throw modelFileMissing();
  }
  throw modelFileChanged();
}
