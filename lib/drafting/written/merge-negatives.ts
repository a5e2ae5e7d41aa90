const NEGATIVE = /^(?:no|denies|denied|neg(?:ative)? for|without|nil)\s+(.+?)[.;]?$/i;
const BLOCKED =
  /\b(?:but|except|since|because|with|who|which|that|when|until|if|known|longer|change|relief|further|until|is|are|was|were|has|have|done|performed|seen|obtained|taken|missed|given|needed|required)\b|\d|\?/i;

/** The findings a purely negative clause lists ("No pain at rest, no syncope"), or null for any other clause. */
export function readNegatives(text: string): string[] | null {
  const match = NEGATIVE.exec(text.trim());
  if (!match?.[1] || BLOCKED.test(match[1])) return null;
  const items = match[1]
    .split(/\s*,\s*(?:(?:or|and|nor)\s+)?|\s+(?:or|and|nor)\s+|\s*\/\s*/i)
    .map((item) => item.replace(/^(?:no|any|denies)\s+/i, "").trim())
    .filter((item) => item !== "");
  return items.length > 0 && items.every((item) => item.split(/\s+/).length <= 4) ? items : null;
}

/** "No a, b or c." from all the negatives of a history. */
export function writeNegatives(items: readonly string[]): string {
  const distinct = [...new Set(items)];
  const last = distinct.at(-1) ?? "";
  const head = distinct.slice(0, -1).join(", ");
  return head === "" ? `No ${last}.` : `No ${head} or ${last}.`;
}
