import { ProvenoteError } from "@/lib/errors";

/**
 * The body of a request as a JSON object; nothing is an empty one. Reads no further than `maxBytes`, whatever length
 * the sender declared: a body in chunks declares none.
 * @throws ProvenoteError `request.too_large` (413) · `request.not_json` (400).
 */
export async function readJsonBody(
  request: Request,
  maxBytes: number,
): Promise<{ readonly text: string; readonly value: object }> {
  const text = await readText(request, maxBytes);
  if (text === "") return { text, value: {} };
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      return { text, value };
    }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new ProvenoteError("invalid", "request.not_json", "The request is not a JSON object.");
}

async function readText(request: Request, maxBytes: number): Promise<string> {
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) throw tooLarge();
  if (request.body === null) return "";
  const reader = request.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    bytes += part.value.byteLength;
    if (bytes > maxBytes) {
      await reader.cancel();
      throw tooLarge();
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

function tooLarge(): ProvenoteError {
  return new ProvenoteError(
    "too_large",
    "request.too_large",
    "The request is too large. Nothing was changed.",
  );
}
