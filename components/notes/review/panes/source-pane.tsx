"use client";

import { ChevronsUpDown } from "lucide-react";
import { useMemo, useState, type KeyboardEvent, type ReactNode, type Ref } from "react";
import type { Coverage } from "@/lib/drafting/reading/coverage.schema";
import { Button } from "../../../ui/button";
import { stepIndex } from "../../../ui/step-index";
import { Tabs } from "../../../ui/tabs";
import { Time } from "../../../ui/time";
import type { SourceLine } from "../../source-lines";
import type { LitPairs, LitSpan } from "../acts/lit-pairs";
import { LitLines } from "./lit-lines";
import { SourceLineRow } from "./source-line-row";

const NO_SPANS: readonly LitSpan[] = [];

/** What the pane shows: the text itself, or what was read out of it. */
export type SourceTab =
  "source" | "facts" | "coverage" | "second_look" | "diagnoses" | "evidence" | "ask";

export type SourcePaneProps = {
  lines: readonly SourceLine[];
  lit: LitPairs;
  /** How many sentences use each line, by line number. */
  uses: ReadonlyMap<number, number>;
  pastedAt: string;
  factCount: number;
  /** References that stand beside the note. */
  evidenceCount: number;
  /** Red flags found, for the tab's name. */
  flagCount: number;
  coverage: Coverage | null;
  /** Sentences that a second look disputes; null where nobody took one. */
  disputedCount: number | null;
  /** Whether questions can be asked here. */
  canAsk: boolean;
  tab: SourceTab;
  onTab: (tab: SourceTab) => void;
  /** What stands in the pane while the text itself does not. */
  panel: ReactNode;
  onPick: (number: number) => void;
  /** The scrolling list of lines, or the panel in its place. */
  listRef?: Ref<HTMLDivElement>;
};

/** The pasted text, left, on paper: numbered as pasted, never changed. Its line numbers are the citations. */
export function SourcePane({ listRef, ...props }: SourcePaneProps) {
  return (
    <section
      aria-label="Source"
      className="flex min-h-0 w-[41%] shrink-0 flex-col border-r border-line bg-paper max-lg:hidden"
    >
      <h2 className="sr-only">Source</h2>
      <SourceTabs
        {...props}
        barClassName="h-10 shrink-0 flex-nowrap! border-b border-line px-6"
        panelClassName="flex min-h-0 flex-1 flex-col"
        aside={
          <>
            <span className="truncate text-13 text-ink-2 max-2xl:hidden">
              As pasted <Time at={props.pastedAt} form="time" />, never changed.
            </span>
            <SourceCounts {...props} className="ml-auto" />
          </>
        }
      >
        {props.tab === "source" ? (
          <SourceList {...props} listRef={listRef} className="min-h-0 flex-1 overflow-auto py-1" />
        ) : (
          <>
            <div ref={listRef} className="min-h-0 flex-1 overflow-auto bg-surface">
              {props.panel}
            </div>
            <LitLines
              lines={props.lines}
              lit={props.lit}
              className="max-h-[32%] min-h-20 shrink-0 overflow-auto border-t border-line-strong py-1"
              emptyWords="Choose a row to see where the source says it."
            />
          </>
        )}
      </SourceTabs>
    </section>
  );
}

/** The dock of a narrow page: the lit lines with their neighbours, under the note; the rest on demand. */
export function SourceDock(props: Omit<SourcePaneProps, "listRef">) {
  const [showsAll, setShowsAll] = useState(false);
  return (
    <section
      aria-label="Source"
      className="z-10 shrink-0 border-t border-line-strong bg-paper sm:flow:sticky sm:flow:bottom-14 lg:hidden"
    >
      <h2 className="sr-only">Source</h2>
      <SourceTabs
        {...props}
        barClassName="min-h-12 border-b border-line px-4 py-1"
        panelClassName=""
        aside={
          <>
            <SourceCounts {...props} className="max-sm:hidden" />
            {props.tab === "source" ? (
              <Button
                className="ml-auto"
                icon={<ChevronsUpDown aria-hidden="true" size={16} />}
                aria-expanded={showsAll}
                onClick={() => setShowsAll(!showsAll)}
              >
                {showsAll ? "Show lit" : "Show all"}
              </Button>
            ) : null}
          </>
        }
      >
        {props.tab !== "source" ? (
          <div className="h-56 overflow-auto border-b border-line bg-surface flow:h-32">
            {props.panel}
          </div>
        ) : null}
        {props.tab === "source" && showsAll ? (
          <SourceList {...props} className="max-h-[45dvh] overflow-auto py-1" />
        ) : (
          <LitLines
            lines={props.lines}
            lit={props.lit}
            className={`overflow-auto py-1.5 ${props.tab === "source" ? "h-46 flow:h-24" : "h-24 flow:h-16"}`}
            emptyWords="Choose a sentence to see its lines."
          />
        )}
      </SourceTabs>
    </section>
  );
}

type SourceTabsProps = Omit<SourcePaneProps, "listRef"> & {
  aside: ReactNode;
  barClassName: string;
  panelClassName: string;
  children: ReactNode;
};

function SourceTabs(props: SourceTabsProps) {
  const { factCount, flagCount, coverage, disputedCount, evidenceCount, canAsk } = props;
  const tabs = [
    { id: "source", label: "Source" },
    { id: "facts", label: `Facts ${factCount}` },
    ...(coverage === null ? [] : [{ id: "coverage", label: "Coverage" } as const]),
    { id: "diagnoses", label: flagCount === 0 ? "Diagnoses" : `Diagnoses ${flagCount}` },
    ...(disputedCount === null
      ? []
      : [{ id: "second_look", label: secondLookLabel(disputedCount) } as const]),
    { id: "evidence", label: `Evidence ${evidenceCount}` },
    ...(canAsk ? [{ id: "ask", label: "Ask" } as const] : []),
  ] as const;
  return (
    <Tabs
      label="Source, and what was read out of it"
      tabs={tabs}
      selected={props.tab}
      onSelect={props.onTab}
      aside={props.aside}
      barClassName={props.barClassName}
      panelClassName={props.panelClassName}
    >
      {props.children}
    </Tabs>
  );
}

function secondLookLabel(disputedCount: number): string {
  return disputedCount === 0 ? "Second look" : `Second look ${disputedCount}`;
}

/** How many clauses were left out of the note; both numbers lead to which, and why. */
function SourceCounts({
  coverage,
  onTab,
  className,
}: Pick<SourcePaneProps, "coverage" | "onTab"> & { className?: string }) {
  if (coverage === null) return null;
  const setAside = coverage.setAside.reduce((sum, group) => sum + group.clauses.length, 0);
  const listed = coverage.listed.length;
  const link = "rounded-tag text-13 text-accent underline underline-offset-2";
  const toCoverage = () => onTab("coverage");
  return (
    <span className={`flex items-center gap-4 whitespace-nowrap ${className ?? ""}`}>
      {setAside > 0 ? (
        <button type="button" className={`${link} max-[1400px]:hidden`} onClick={toCoverage}>
          ({setAside}) set aside
        </button>
      ) : null}
      {listed > 0 ? (
        <button type="button" className={`${link} font-semibold`} onClick={toCoverage}>
          {listed === 1 ? "1 clause not placed" : `${listed} clauses not placed`}
        </button>
      ) : (
        <span className="text-13 text-ink-2 max-[1400px]:hidden">None without a place</span>
      )}
    </span>
  );
}

function SourceList({
  listRef,
  ...props
}: Omit<SourcePaneProps, "listRef"> & {
  listRef?: Ref<HTMLDivElement> | undefined;
  className: string;
}) {
  const { lines, lit, uses, onPick } = props;
  const litNumbers = useMemo(() => new Set(lit.lineNumbers), [lit.lineNumbers]);
  const [current, setCurrent] = useState(1);
  const stop = litNumbers.has(current) ? current : (lit.lineNumbers[0] ?? current);
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const target = event.target instanceof HTMLElement ? event.target.dataset["line"] : undefined;
    const number = Number(target ?? stop);
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onPick(number);
      return;
    }
    const next = event.altKey ? null : stepIndex(event.key, number - 1, lines.length);
    if (next === null || event.key === "ArrowLeft" || event.key === "ArrowRight") return;
    event.preventDefault();
    event.stopPropagation();
    setCurrent(next + 1);
    event.currentTarget.querySelector<HTMLElement>(`[data-line="${next + 1}"]`)?.focus();
  };
  return (
    <div
      ref={listRef}
      role="listbox"
      aria-label="Lines of the source"
      aria-multiselectable="true"
      onKeyDown={onKeyDown}
      className={props.className}
    >
      {lines.map((line) => (
        <SourceLineRow
          key={line.number}
          line={line}
          isLit={litNumbers.has(line.number)}
          isTabStop={line.number === stop}
          spans={litNumbers.has(line.number) ? lit.spans : NO_SPANS}
          usedBy={uses.get(line.number) ?? 0}
          onPick={onPick}
        />
      ))}
    </div>
  );
}
