"use client";

import { useEffect, useState, type RefObject } from "react";

/** Two screens above and below, so that scrolling does not outrun the painting. */
const MARGIN = "1600px 0px";
const AT_FIRST: ReadonlySet<number> = new Set([0, 1]);

/** Which blocks of a container (`data-block`) are in or near the window of the scroller round it. */
export function useNearBlocks(
  container: RefObject<HTMLElement | null>,
  count: number,
): ReadonlySet<number> {
  const [near, setNear] = useState<ReadonlySet<number>>(AT_FIRST);
  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    const root = element.closest("[data-scroller]");
    const onChange = (entries: readonly IntersectionObserverEntry[]): void => {
      setNear((current) => {
        const next = new Set(current);
        for (const { target, isIntersecting } of entries) {
          const index = Number((target as HTMLElement).dataset["block"]);
          if (isIntersecting) next.add(index);
          else next.delete(index);
        }
        return next;
      });
    };
    const observer = new IntersectionObserver(onChange, { root, rootMargin: MARGIN });
    for (const block of element.children) observer.observe(block);
    return () => observer.disconnect();
  }, [container, count]);
  return near;
}
