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

/** The place in a region that F6 goes to: the row that is its tab stop, else the first thing that Tab would stop at. */
function entryOf(region: HTMLElement | null): HTMLElement | null {
  const row = region?.querySelector<HTMLElement>('[tabindex="0"]') ?? null;
  if (row !== null && isShown(row)) return row;
  return [...(region?.querySelectorAll<HTMLElement>(TAB_STOP) ?? [])].find(isShown) ?? null;
}

/** Puts the focus into the source: what its open tab shows, else the lit lines under it, else the tab itself. */
export function focusSource(source: HTMLElement | null): void {
  const view = source?.querySelector<HTMLElement>("[data-source-view]") ?? null;
  const panel = source?.querySelector<HTMLElement>("[role=tabpanel]") ?? null;
  (entryOf(view) ?? entryOf(panel) ?? entryOf(source))?.focus();
}

/** Puts the focus into the note: its chosen row, else the first thing that Tab would stop at. */
export function focusNote(note: HTMLElement | null): void {
  entryOf(note)?.focus();
}
