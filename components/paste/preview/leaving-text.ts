import type { RecognisedSpan } from "../paste-view";

/** The text with each identifier replaced: to the letter what the drafter is handed. Spans are sorted. */
export function leavingText(text: string, spans: readonly RecognisedSpan[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, placeholder } of spans) {
    if (start < from) continue;
    parts.push(text.slice(from, start), placeholder);
    from = end;
  }
  return parts.join("") + text.slice(from);
}
