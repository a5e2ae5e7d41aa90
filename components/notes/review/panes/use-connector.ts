"use client";

import { useEffect, useState, type RefObject } from "react";
import { connectorBetween, sideOutOfView, type Connector } from "./connector-path";
import type { LitPairs } from "../acts/lit-pairs";

type Drawn = Readonly<{ connector: Connector | null; outOfView: OutOfView | null }>;

export type OutOfView = Readonly<{ sentenceId: string; side: "above" | "below" }>;

const NOTHING_DRAWN: Drawn = { connector: null, outOfView: null };

/** Reads the boxes of the lit rows; must run outside rendering. */
function readBoxes(
  frame: HTMLElement,
  source: HTMLElement | null,
  note: HTMLElement,
  lit: LitPairs,
): Drawn {
  const noteBox = note.getBoundingClientRect();
  const sourceBox = source?.getBoundingClientRect();
  const boxOf = (pane: HTMLElement | null, selector: string) =>
    pane?.querySelector(selector)?.getBoundingClientRect();
  const { pair } = lit;
  const lineBox = pair ? boxOf(source, `[data-line="${pair.lineNumber}"]`) : undefined;
  const rowBox = pair ? boxOf(note, `[data-sentence="${pair.sentenceId}"]`) : undefined;
  const isDrawn = lineBox && rowBox && sourceBox && sourceBox.width > 0;
  const hidden = lit.sentenceIds.flatMap((sentenceId): OutOfView[] => {
    const box = boxOf(note, `[data-sentence="${sentenceId}"]`);
    const side = box ? sideOutOfView(box, noteBox) : null;
    return side ? [{ sentenceId, side }] : [];
  });
  return {
    connector: isDrawn
      ? connectorBetween(lineBox, rowBox, sourceBox, noteBox, frame.getBoundingClientRect())
      : null,
    outOfView: hidden[0] ?? null,
  };
}

/** Where the connector runs and which lit sentence cannot be seen, kept right while panes scroll. */
export function useConnector(
  frame: RefObject<HTMLElement | null>,
  source: RefObject<HTMLElement | null>,
  note: RefObject<HTMLElement | null>,
  lit: LitPairs,
): Drawn {
  const [drawn, setDrawn] = useState(NOTHING_DRAWN);

  useEffect(() => {
    let request = 0;
    const measure = () => {
      if (frame.current && note.current) {
        setDrawn(readBoxes(frame.current, source.current, note.current, lit));
      }
    };
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
  }, [frame, source, note, lit]);

  return drawn;
}
