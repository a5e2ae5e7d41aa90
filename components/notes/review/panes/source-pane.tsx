"use client";

import { ChevronsUpDown } from "lucide-react";
import { useMemo, useState, type KeyboardEvent, type Ref } from "react";
import { Button } from "../../../ui/button";
import { stepIndex } from "../../../ui/step-index";
import { Time } from "../../../ui/time";
import type { SourceLine } from "../../source-lines";
import { dockRows, type LitPairs, type LitSpan } from "../acts/lit-pairs";
import { SourceLineRow } from "./source-line-row";

const NO_SPANS: readonly LitSpan[] = [];

export type SourcePaneProps = {
  lines: readonly SourceLine[];
  lit: LitPairs;
  /** How many sentences use each line, by line number. */
  uses: ReadonlyMap<number, number>;
  pastedAt: string;
  onPick: (number: number) => void;
  /** The scrolling list of lines. */
  listRef?: Ref<HTMLDivElement>;
};

/** The pasted text, left, on paper: numbered as pasted, never changed. Its line numbers are the citations. */
export function SourcePane({ listRef, ...props }: SourcePaneProps) {
  return (
    <section
      aria-label="Source"
      className="flex min-h-0 w-[41%] shrink-0 flex-col border-r border-line bg-paper max-lg:hidden"
    >
      <div className="flex h-10 shrink-0 items-center gap-2.5 border-b border-line px-6">
        <h2 className="text-pane font-semibold">Source</h2>
        <span className="truncate text-13 text-ink-2 max-xl:hidden">
          As pasted <Time at={props.pastedAt} form="time" />, never changed.
        </span>
        <SourceCounts {...props} className="ml-auto" />
      </div>
      <SourceList {...props} listRef={listRef} className="min-h-0 flex-1 overflow-auto py-1" />
    </section>
  );
}

/** The dock of a narrow page: the lit lines with their neighbours, under the note; all lines on demand. */
export function SourceDock(props: Omit<SourcePaneProps, "listRef">) {
  const [showsAll, setShowsAll] = useState(false);
  const rows = dockRows(props.lines, props.lit.lineNumbers);
  const count = props.lit.lineNumbers.length;
  return (
    <section
      aria-label="Source"
      className="z-10 shrink-0 border-t border-line-strong bg-paper sm:flow:sticky sm:flow:bottom-14 lg:hidden"
    >
      <div className="flex min-h-12 items-center gap-x-5 border-b border-line px-4">
        <h2 className="text-pane font-semibold">Source</h2>
        <span className="text-13 text-ink-2">
          {count === 1 ? "1 line lit" : `${count} lines lit`}
        </span>
        <SourceCounts {...props} className="max-sm:hidden" />
        <Button
          className="ml-auto"
          icon={<ChevronsUpDown aria-hidden="true" size={16} />}
          aria-expanded={showsAll}
          onClick={() => setShowsAll(!showsAll)}
        >
          {showsAll ? "Show lit" : "Show all"}
        </Button>
      </div>
      {showsAll ? (
        <SourceList {...props} className="max-h-[45dvh] overflow-auto py-1" />
      ) : (
        <div
          className="h-46 overflow-auto py-1.5 flow:h-24"
          tabIndex={0}
          role="group"
          aria-label="Lit lines"
        >
          {rows.length === 0 ? (
            <p className="px-4 py-2 text-13 text-ink-2">Choose a sentence to see its lines.</p>
          ) : null}
          {rows.map((row) =>
            "gapFrom" in row ? (
              <p key={`gap-${row.gapFrom}`} className="flex text-13 leading-6 text-ink-2">
                <span className="w-8 text-right">…</span>
                <span className="pl-4">
                  {row.gapFrom === row.gapTo
                    ? `Line ${row.gapFrom}`
                    : `Lines ${row.gapFrom} to ${row.gapTo}`}
                </span>
              </p>
            ) : (
              <DockLine key={row.number} line={row} lit={props.lit} />
            ),
          )}
        </div>
      )}
    </section>
  );
}

function DockLine({ line, lit }: { line: SourceLine; lit: LitPairs }) {
  const isLit = lit.lineNumbers.includes(line.number);
  return (
    <div role="listbox" aria-label={`Line ${line.number}`}>
      <SourceLineRow
        line={line}
        isLit={isLit}
        isTabStop={false}
        spans={isLit ? lit.spans : NO_SPANS}
        usedBy={isLit ? lit.sentenceIds.length : 0}
        onPick={() => {}}
      />
    </div>
  );
}

function SourceCounts({ lines, onPick, className }: SourcePaneProps & { className?: string }) {
  const setAside = lines.filter((line) => line.setAside !== null);
  const unplaced = lines.filter((line) => line.isUnplaced);
  const link = "rounded-tag text-13 text-accent underline underline-offset-2";
  return (
    <span className={`flex items-center gap-4 whitespace-nowrap ${className ?? ""}`}>
      {setAside[0] ? (
        <button type="button" className={link} onClick={() => onPick(setAside[0]?.number ?? 1)}>
          ({setAside.length}) set aside
        </button>
      ) : null}
      {unplaced[0] ? (
        <button
          type="button"
          className={`${link} font-semibold`}
          onClick={() => onPick(unplaced[0]?.number ?? 1)}
        >
          {unplaced.length === 1 ? "1 line not placed" : `${unplaced.length} lines not placed`}
        </button>
      ) : (
        <span className="text-13 text-ink-2">The rest is placed</span>
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
