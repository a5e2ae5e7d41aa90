import { FILE_LIMIT_BYTES, readTextFile, type ReadFile } from "./read-text-file";

/** Reads a file somebody chose or dropped; one that cannot fit is refused before it is read. */
export async function readChosenFile(file: File): Promise<ReadFile> {
  if (file.size > FILE_LIMIT_BYTES) {
    return {
      kind: "refused",
      message: `This file is too long: the limit is 200,000 characters. It was not opened.`,
    };
  }
  return readTextFile(file.name, new Uint8Array(await file.arrayBuffer()));
}
