/** Brings a row of a pane into view without moving more than needed. */
export function revealRow(pane: HTMLElement | null, selector: string): void {
  pane?.querySelector(selector)?.scrollIntoView({ block: "nearest" });
}

/** Puts the focus on a row of a pane; false when it is not there. */
export function focusRow(pane: HTMLElement | null, selector: string): boolean {
  // A text box that was opened in the meantime keeps the focus: letters must not become commands.
  if (pane?.contains(document.activeElement) && document.activeElement?.tagName === "TEXTAREA") {
    return true;
  }
  const row = pane?.querySelector<HTMLElement>(selector);
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: "nearest" });
  return row !== null && row !== undefined;
}

/** After the next paint: the rows a change of state makes are there then. */
export function afterPaint(run: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(run));
}
