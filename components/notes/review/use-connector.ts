"use client";

import { useCallback, useEffect, useState, type RefObject } from "react";
import { connectorBetween, sideOutOfView, type Connector } from "./connector-path";
import type { LitPairs } from "./lit-pairs";

export type OutOfView = Readonly<{ sentenceId: string; side: "above" | "below" }>;

/** Where the connector runs and which lit sentence cannot be seen, kept right while panes scroll. */
export function useConnector(
  frame: RefObject<HTMLElement | null>,
  source: RefObject<HTMLElement | null>,
  note: RefObject<HTMLElement | null>,
  lit: LitPairs,
): Readonly<{ connector: Connector | null; outOfView: OutOfView | null }> {
  const [connector, setConnector] = useState<Connector | null>(null);
  const [outOfView, setOutOfView] = useState<OutOfView | null>(null);
  const { pair, sentenceIds } = lit;

  const measure = useCallback(() => {
    const noteBox = note.current?.getBoundingClientRect();
    if (!noteBox || !frame.current) return;
    const rowOf = (id: string) =>
      note.current?.querySelector(`[data-sentence="${id}"]`)?.getBoundingClientRect();
    const lineBox = pair
      ? source.current?.querySelector(`[data-line="${pair.lineNumber}"]`)?.getBoundingClientRect()
      : undefined;
    const sentenceBox = pair ? rowOf(pair.sentenceId) : undefined;
    const sourceBox = source.current?.getBoundingClientRect();
    const isDrawn = lineBox && sentenceBox && sourceBox && sourceBox.width > 0;
    setConnector(
      isDrawn
        ? connectorBetween(
            lineBox,
            sentenceBox,
            sourceBox,
            noteBox,
            frame.current.getBoundingClientRect(),
          )
        : null,
    );
    const hidden = sentenceIds
      .map((id) => ({ id, box: rowOf(id) }))
      .map(({ id, box }) => ({ sentenceId: id, side: box ? sideOutOfView(box, noteBox) : null }))
      .find(({ side }) => side !== null);
    setOutOfView(hidden?.side ? { sentenceId: hidden.sentenceId, side: hidden.side } : null);
  }, [frame, source, note, pair, sentenceIds]);

  useEffect(() => {
    let request = 0;
    const schedule = () => {
      cancelAnimationFrame(request);
      request = requestAnimationFrame(measure);
    };
    schedule();
    const panes = [source.current, note.current].filter((pane) => pane !== null);
    for (const pane of panes) pane.addEventListener("scroll", schedule, { passive: true });
    window.addEventListener("resize", schedule);
    const observer = new ResizeObserver(schedule);
    for (const pane of panes) observer.observe(pane);
    return () => {
      cancelAnimationFrame(request);
      for (const pane of panes) pane.removeEventListener("scroll", schedule);
      window.removeEventListener("resize", schedule);
      observer.disconnect();
    };
  }, [measure, source, note]);

  return { connector, outOfView };
}
