"use client";

import { useEffect, useRef, type ReactNode } from "react";
import { isTextEntry } from "../shell/page-keys";
import { usePageShell } from "../shell/shell-context";
import { Button } from "../ui/button";
import { ChartLists } from "./chart-lists";
import { EncounterList } from "./encounter-list";
import type { ChartView } from "./patient-view";

export type ChartPageProps = {
  chart: ChartView;
  /** What stands in the middle: a wrong-chart stop, an encounter's notes; null shows what to do. */
  children: ReactNode;
  onNewEncounter: () => void;
  onPasteHere: () => void;
  onFindSimilar: () => void;
};

const PAGE_SHELL = {
  keys: [
    {
      title: "This chart",
      keys: [
        { label: "Encounters", keys: ["E"] },
        { label: "Paste here", keys: ["P"] },
        { label: "Allergies", keys: ["G", "then", "A"] },
      ],
    },
  ],
};

/** One patient's encounters, notes and lists. The banner stands above it, in the layout of the page. */
export function ChartPage(props: ChartPageProps) {
  const { chart, onPasteHere } = props;
  const encounters = useRef<HTMLDivElement>(null);
  const { usesLetters } = usePageShell(PAGE_SHELL);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const active = document.activeElement;
      if (!usesLetters || event.defaultPrevented || isTextEntry(active)) return;
      if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      if (active?.closest("[role=dialog], [role=alertdialog], [role=menu]")) return;
      if (event.key === "e") encounters.current?.querySelector<HTMLElement>("a, button")?.focus();
      else if (event.key === "p" && chart.canWrite) onPasteHere();
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [usesLetters, onPasteHere, chart.canWrite]);
  return (
    <div className="flex min-h-0 flex-1 max-lg:flex-col max-lg:overflow-auto">
      <h1 className="sr-only">Chart</h1>
      <div ref={encounters} className="contents">
        <EncounterList
          encounters={chart.encounters}
          openId={chart.openEncounterId}
          canWrite={chart.canWrite}
          onNew={props.onNewEncounter}
        />
      </div>
      <div className="min-w-0 flex-1 overflow-auto bg-canvas p-5 max-lg:order-first max-lg:flex-none max-lg:p-4 lg:px-6">
        {props.children ?? (
          <div className="flex flex-col items-start gap-3 text-15 text-ink-2">
            <p>Choose an encounter, or paste a note into this chart.</p>
            {chart.canWrite ? <Button onClick={onPasteHere}>Paste a note</Button> : null}
          </div>
        )}
      </div>
      <ChartLists chart={chart} onFindSimilar={props.onFindSimilar} />
    </div>
  );
}
