"use client";

import { useEffect, useState, type RefObject } from "react";
import { cutEnds, scrollToShow } from "./tab-scroll";

const WHOLE = { start: false, end: false };

/**
 * Keeps the chosen tab in sight in a row that is narrower than its tabs, and says which ends are out of sight.
 * @param selected changes when another tab is chosen
 */
export function useTabScroll(
  row: RefObject<HTMLElement | null>,
  selected: string,
): { readonly start: boolean; readonly end: boolean } {
  const [cut, setCut] = useState(WHOLE);
  useEffect(() => {
    const element = row.current;
    if (element === null) return;
    const look = () => {
      const next = cutEnds(element);
      setCut((now) => (now.start === next.start && now.end === next.end ? now : next));
    };
    const show = () => {
      const tab = element.querySelector<HTMLElement>('[aria-selected="true"]');
      if (tab !== null) {
        const left =
          tab.getBoundingClientRect().left -
          element.getBoundingClientRect().left +
          element.scrollLeft;
        element.scrollTo({ left: scrollToShow({ left, width: tab.offsetWidth }, element) });
      }
      look();
    };
    show();
    const observer = new ResizeObserver(show);
    observer.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [row, selected]);
  return cut;
}
