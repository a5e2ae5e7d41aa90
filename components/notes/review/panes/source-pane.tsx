"use client";

import { ChevronsUpDown } from "lucide-react";
import { useMemo, useState, type KeyboardEvent, type ReactNode, type Ref } from "react";
import type { Coverage } from "@/lib/drafting/reading/coverage.schema";
import { Button } from "../../../ui/button";
import { stepIndex } from "../../../ui/step-index";
import { Tabs } from "../../../ui/tabs";
import type { SourceLine } from "../../source-lines";
import type { LitPairs, LitSpan } from "../acts/lit-pairs";
import { LitLines } from "./lit-lines";
import { NotPlaced, SourceHead } from "./source-head";
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
  /** Null where the library was not looked up. */
  evidenceCount: number | null;
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
  /** The whole pane or dock, for the keys that go there. */
  paneRef?: Ref<HTMLElement>;
};

/** The pasted text, left, on paper: numbered as pasted, never changed. Its line numbers are the citations. */
export function SourcePane({ listRef, paneRef, ...props }: SourcePaneProps) {
  return (
    <section
      ref={paneRef}
      aria-label="Source"
      className="flex min-h-0 w-[41%] shrink-0 flex-col border-r border-line bg-paper max-lg:hidden"
    >
      <h2 className="sr-only">Source</h2>
      <SourceTabs
        {...props}
        barClassName="h-10 shrink-0 flex-nowrap! border-b border-line px-4"
        panelClassName="flex min-h-0 flex-1 flex-col"
      >
        {props.tab === "source" ? (
          <>
            <SourceHead {...props} />
            <SourceList
              {...props}
              listRef={listRef}
              className="min-h-0 flex-1 overflow-auto py-1"
            />
          </>
        ) : (
          <>
            <div ref={listRef} data-source-view className="min-h-0 flex-1 overflow-auto bg-surface">
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
export function SourceDock({ paneRef, ...props }: Omit<SourcePaneProps, "listRef">) {
  const [showsAll, setShowsAll] = useState(false);
  return (
    <section
      ref={paneRef}
      aria-label="Source"
      className="z-10 shrink-0 border-t border-line-strong bg-paper sm:flow:sticky sm:flow:bottom-14 lg:hidden"
    >
      <h2 className="sr-only">Source</h2>
      <SourceTabs
        {...props}
        barClassName="min-h-12 flex-nowrap! border-b border-line px-4 py-1"
        panelClassName=""
        aside={
          <>
            <NotPlaced {...props} className="ml-auto max-md:hidden" />
            {props.tab === "source" ? (
              <Button
                className="ml-auto md:ml-0"
                icon={<ChevronsUpDown aria-hidden="true" size={16} />}
                aria-expanded={showsAll}
                onClick={() => setShowsAll(!showsAll)}
              >
                <span className="max-sm:sr-only">{showsAll ? "Show lit" : "Show all"}</span>
              </Button>
            ) : null}
          </>
        }
      >
        {props.tab !== "source" ? (
          <div
            data-source-view
            className="h-56 overflow-auto border-b border-line bg-surface flow:h-32"
          >
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

type SourceTabsProps = Omit<SourcePaneProps, "listRef" | "paneRef"> & {
  aside?: ReactNode;
  barClassName: string;
  panelClassName: string;
  children: ReactNode;
};

function SourceTabs(props: SourceTabsProps) {
  const { factCount, flagCount, coverage, disputedCount, evidenceCount, canAsk } = props;
  const tabs = [
    { id: "source", label: "Source" },
    { id: "facts", label: `Facts ${factCount}` },
    ...(coverage === null
      ? []
      : [{ id: "coverage", label: counted("Coverage", coverage.listed.length) } as const]),
    { id: "diagnoses", label: counted("Diagnoses", flagCount) },
    ...(disputedCount === null
      ? []
      : [{ id: "second_look", label: counted("Second look", disputedCount) } as const]),
    { id: "evidence", label: evidenceCount === null ? "Evidence" : `Evidence ${evidenceCount}` },
    ...(canAsk ? [{ id: "ask", label: "Ask" } as const] : []),
  ] as const;
  return (
    <Tabs
      label="Source, and what was read out of it"
      tabs={tabs}
      selected={props.tab}
      onSelect={props.onTab}
      size="small"
      aside={props.aside}
      barClassName={props.barClassName}
      panelClassName={props.panelClassName}
    >
      {props.children}
    </Tabs>
  );
}

/** A tab's name, with how many things in it need a look. */
function counted(name: string, count: number): string {
  return count === 0 ? name : `${name} ${count}`;
}

function SourceList({
  listRef,
  ...props
}: Omit<SourcePaneProps, "listRef" | "paneRef"> & {
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
      data-source-view
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
