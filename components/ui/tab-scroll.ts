/** Where a row of tabs stands in its window, in CSS pixels from the row's own left edge. */
export type TabWindow = Readonly<{ scrollLeft: number; clientWidth: number; scrollWidth: number }>;

/** How much of the neighbour shows beside a tab that was brought into view, so that the row is seen to go on. */
const PEEK = 28;
/** Positions are rounded by browsers: less than this is no cut. */
const ROUNDING = 1;

/** Which ends of the row are out of sight. */
export function cutEnds({ scrollLeft, clientWidth, scrollWidth }: TabWindow): {
  readonly start: boolean;
  readonly end: boolean;
} {
  return {
    start: scrollLeft > ROUNDING,
    end: scrollLeft + clientWidth < scrollWidth - ROUNDING,
  };
}

/** The position that shows a tab whole, moved no more than needed; a tab wider than the window shows from its start. */
export function scrollToShow(
  tab: { readonly left: number; readonly width: number },
  { scrollLeft, clientWidth, scrollWidth }: TabWindow,
): number {
  const peek = tab.width + 2 * PEEK <= clientWidth ? PEEK : 0;
  const first = tab.left + tab.width + peek - clientWidth;
  const last = tab.left - peek;
  const wanted = Math.min(Math.max(scrollLeft, first), last);
  return Math.max(0, Math.min(wanted, scrollWidth - clientWidth));
}
