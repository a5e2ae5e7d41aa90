import { ProvenoteError } from "@/lib/errors";

/**
 * What a text must be before it is kept: within the limit, no NUL, no lone surrogate (both cannot be
 * stored or signed faithfully). Right-to-left marks, zero-width characters and markup are kept as typed.
 * @throws ProvenoteError `text.too_long` (413) · `text.not_text` (400, details.position).
 */
export function assertWritableText(text: string, limit: number): void {
  if (text.length > limit) {
    throw new ProvenoteError(
      "too_large",
      "text.too_long",
      `${text.length.toLocaleString("en-US")} characters. The limit is ${limit.toLocaleString("en-US")}. Nothing was cut: remove some or open it as two documents.`,
      { length: text.length, limit },
    );
  }
  const position = firstUnstorable(text);
  if (position !== null) {
    throw new ProvenoteError(
      "invalid",
      "text.not_text",
      `The character at position ${position + 1} is not text. Nothing was changed: remove it and try again.`,
      { position },
    );
  }
}

/** Index of the first NUL or lone surrogate, or null. */
export function firstUnstorable(text: string): number | null {
  const nul = text.indexOf("\0");
  if (text.isWellFormed()) return nul === -1 ? null : nul;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === 0) return index;
    if (unit >= 0xd800 && unit <= 0xdbff) {
      const next = text.charCodeAt(index + 1);
      if (!(next >= 0xdc00 && next <= 0xdfff)) return index;
      index += 1;
    } else if (unit >= 0xdc00 && unit <= 0xdfff) {
      return index;
    }
  }
  return null;
}
