const MOST_BYTES = 10_000_000;

/** Why a file is not taken; null when it is. */
export function fileFault({ size }: { readonly size: number }): string | null {
  if (size === 0) return "The file is empty.";
  return size > MOST_BYTES ? "The file is larger than 10 MB." : null;
}

/** A file's bytes as base64. @throws Error when the browser cannot read the file any more. */
export async function readBase64(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const parts: string[] = [];
  // Whole groups of three bytes, so that the parts join into one base64 text; small, so that no call has too many arguments.
  for (let at = 0; at < bytes.length; at += 24_576) {
    parts.push(btoa(String.fromCharCode(...bytes.subarray(at, at + 24_576))));
  }
  return parts.join("");
}

/** SHA-256 of a file, hex, computed in this browser. */
export async function digestOf(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
