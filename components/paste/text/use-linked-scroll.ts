"use client";

import { useEffect, type RefObject } from "react";

/** Index of the last row that starts at or above a height. */
function rowAt(rows: HTMLCollection, top: number): number {
  let low = 0;
  let high = rows.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((rows[middle] as HTMLElement).offsetTop <= top) low = middle;
    else high = middle - 1;
  }
  return low;
}

function rowsOf(pane: HTMLElement): HTMLCollection | null {
  return pane.querySelector("[data-row]")?.parentElement?.children ?? null;
}

function follow(leader: HTMLElement, follower: HTMLElement): void {
  const from = rowsOf(leader);
  const to = rowsOf(follower);
  if (!from?.length || !to?.length) return;
  const index = rowAt(from, leader.scrollTop);
  const row = from[index] as HTMLElement;
  const other = to[Math.min(index, to.length - 1)] as HTMLElement;
  const share = row.offsetHeight > 0 ? (leader.scrollTop - row.offsetTop) / row.offsetHeight : 0;
  follower.scrollTop = other.offsetTop + share * other.offsetHeight;
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
