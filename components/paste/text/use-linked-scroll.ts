"use client";

import { useEffect, type RefObject } from "react";
import { lineAtTop, topOfLine } from "./line-places";

function follow(leader: HTMLElement, follower: HTMLElement): void {
  const line = lineAtTop(leader);
  const top = line === null ? null : topOfLine(follower, line);
  if (top !== null) follower.scrollTop = top;
}

/** Two panes with the same numbered lines scroll together, line by line, whichever one is moved. */
export function useLinkedScroll(
  first: RefObject<HTMLElement | null>,
  second: RefObject<HTMLElement | null>,
  isLinked: boolean,
): void {
  useEffect(() => {
    const [a, b] = [first.current, second.current];
    if (!isLinked || !a || !b) return;
    let moved: HTMLElement | null = null;
    const link = (leader: HTMLElement, follower: HTMLElement) => () => {
      if (moved === leader) {
        moved = null;
        return;
      }
      const before = follower.scrollTop;
      follow(leader, follower);
      if (follower.scrollTop !== before) moved = follower;
    };
    const onA = link(a, b);
    const onB = link(b, a);
    a.addEventListener("scroll", onA, { passive: true });
    b.addEventListener("scroll", onB, { passive: true });
    return () => {
      a.removeEventListener("scroll", onA);
      b.removeEventListener("scroll", onB);
    };
  }, [first, second, isLinked]);
}
