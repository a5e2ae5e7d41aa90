import type { ReaderAnswer } from "./reader-answer.schema";

/** Bytes that no text holds: a file with them is something else, whatever it is called. */
const BINARY = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/**
 * The text of bytes in UTF-8, or in UTF-16 with its mark; anything else is no text. Line ends become plain ones.
 * @returns null when the bytes are no text.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : "utf-8";
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return BINARY.test(text) ? null : text.replace(/\r\n?/g, "\n");
  } catch {
    return null;
  }
}

/** A text file, as one page; a form feed begins the next, as in the texts of RFCs and old guidelines. */
export function readPlainText(bytes: Uint8Array): ReaderAnswer {
  const text = decodeText(bytes);
  return text === null ? { refused: "not_text" } : { pages: text.split("\f") };
}
