import type { ReviewPanes } from "./use-review-acts";

/** What Tab stops at, as the pages of this application write it. */
const TAB_STOP = [
  '[tabindex="0"]',
  "a[href]",
  ...["button", "input", "select", "textarea"].map(
    (control) => `${control}:not([disabled]):not([tabindex="-1"])`,
  ),
].join(", ");

const isShown = (element: HTMLElement): boolean => element.getClientRects().length > 0;

/** The source as it shows now: the pane, or the dock of a narrow page. */
export function shownSource({
  sourcePane,
  sourceDock,
}: Pick<ReviewPanes, "sourcePane" | "sourceDock">): HTMLElement | null {
  const both = [sourcePane.current, sourceDock.current];
  return both.find((each) => each !== null && isShown(each)) ?? null;
}

/** The place in a region that F6 goes to: what is preferred there, in this order, else the first thing that Tab would stop at. */
function entryOf(
  region: HTMLElement | null,
  preferred: readonly string[] = ['[tabindex="0"]'],
): HTMLElement | null {
  for (const selector of [...preferred, TAB_STOP]) {
    const all = [...(region?.querySelectorAll<HTMLElement>(selector) ?? [])];
    const found = all.find(isShown);
    if (found !== undefined) return found;
  }
  return null;
}

/** Puts the focus into the source: what its open tab shows, else the lit lines under it, else the tab itself. */
export function focusSource(source: HTMLElement | null): void {
  const view = source?.querySelector<HTMLElement>("[data-source-view]") ?? null;
  const panel = source?.querySelector<HTMLElement>("[role=tabpanel]") ?? null;
  (entryOf(view) ?? entryOf(panel) ?? entryOf(source))?.focus();
}

/** What F6 goes to in the note, before any button over it: its chosen row, or the box that stands in its place. */
const IN_NOTE = ['[data-sentence][tabindex="0"]', "textarea"] as const;

/** Puts the focus into the note: its chosen row, else the first thing that Tab would stop at. */
export function focusNote(note: HTMLElement | null): void {
  entryOf(note, IN_NOTE)?.focus();
}
