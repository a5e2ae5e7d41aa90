import { ProvenoteError } from "@/lib/errors";
import { firstUnstorable } from "@/lib/patients/texts/assert-writable-text";

/**
 * Refuses a request with a character in any of its fields that no column can hold: NUL or a lone surrogate.
 * @throws ProvenoteError `text.not_text` (400, details.field and details.position).
 */
export function assertTextFields(fields: object): void {
  // A list of what is still to be looked at instead of recursion: a body may be nested a million deep.
  const waiting: { field: string; value: unknown }[] = Object.entries(fields).map(
    ([field, value]) => ({ field, value: value as unknown }),
  );
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { field, value } = next;
    if (typeof value === "string") assertText(field, value);
    if (typeof value !== "object" || value === null) continue;
    for (const inner of Object.values(value)) waiting.push({ field, value: inner as unknown });
  }
}

function assertText(field: string, value: string): void {
  const position = firstUnstorable(value);
  if (position === null) return;
  throw new ProvenoteError(
    "invalid",
    "text.not_text",
    `The character at position ${position + 1} is not text. Nothing was changed: remove it and try again.`,
    { field, position },
  );
}
