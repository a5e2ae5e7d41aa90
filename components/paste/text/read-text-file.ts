/** What became of a file somebody opened or dropped. */
export type ReadFile =
  Readonly<{ kind: "text"; text: string }> | Readonly<{ kind: "refused"; message: string }>;

export const NOT_TEXT = "This file is not text. It was not opened.";
/** Four bytes a character at most; a larger file cannot fit and is not read into memory. */
export const FILE_LIMIT_BYTES = 4 * 200_000 + 4;

/** Whether a name ends like a text file. The content decides in the end. */
function isTextFileName(name: string): boolean {
  return /\.(txt|md|text|markdown)$/i.test(name);
}

/** Decodes the bytes of a text file: UTF-8, or UTF-16 with a byte order mark. Anything else is refused, never guessed. */
export function readTextFile(name: string, bytes: Uint8Array): ReadFile {
  if (!isTextFileName(name)) return { kind: "refused", message: NOT_TEXT };
  const text = decode(bytes);
  if (text === null || hasControlCharacters(text)) return { kind: "refused", message: NOT_TEXT };
  if (text.trim() === "") {
    return { kind: "refused", message: "This file is empty. It was not opened." };
  }
  return { kind: "text", text: text.replace(/\r\n?/g, "\n") };
}

function decode(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe
      ? "utf-16le"
      : first === 0xfe && second === 0xff
        ? "utf-16be"
        : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    // A TypeError is the decoder's way to say "not this encoding"; anything else is a defect.
    if (error instanceof TypeError) return null;
    throw error;
  }
}

function hasControlCharacters(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12) return true;
  }
  return false;
}
