/** Scrolls a painted text so that the line holding an offset can be seen. */
export function revealOffset(pane: HTMLElement | null, text: string, offset: number): void {
  const number = lineNumberAt(text, offset);
  pane?.querySelector(`[data-row="${number}"]`)?.scrollIntoView({ block: "center" });
}

/** The number, from 1, of the line that holds an offset. */
export function lineNumberAt(text: string, offset: number): number {
  let number = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) {
    number += 1;
  }
  return number;
}
