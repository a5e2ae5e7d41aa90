import { topOfLine } from "./line-places";

/** Frames until the rows of a block that came near are painted. */
const FRAMES = 3;

/**
 * Scrolls a painted text so that the line holding an offset can be seen. In a long text the line is painted
 * only once it is near: the first look goes to where it should be, the next to where it is.
 */
export function revealOffset(pane: HTMLElement | null, text: string, offset: number): void {
  if (pane !== null) revealLine(pane, lineNumberAt(text, offset), FRAMES);
}

function revealLine(pane: HTMLElement, number: number, frames: number): void {
  const row = pane.querySelector(`[data-row="${number}"]`);
  if (row !== null) {
    row.scrollIntoView({ block: "center" });
    return;
  }
  const top = topOfLine(pane, number - 1);
  if (top === null || frames === 0) return;
  pane.scrollTop = top - pane.clientHeight / 2;
  requestAnimationFrame(() => revealLine(pane, number, frames - 1));
}

/** The number, from 1, of the line that holds an offset. */
export function lineNumberAt(text: string, offset: number): number {
  let number = 1;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) {
    number += 1;
  }
  return number;
}
