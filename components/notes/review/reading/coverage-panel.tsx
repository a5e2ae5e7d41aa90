"use client";

import { ChevronDown, ChevronRight } from "lucide-react";
import { useState, type ReactNode } from "react";
import type { Coverage } from "@/lib/drafting/reading/coverage.schema";
import type { Span } from "@/lib/notes/note-content.schema";
import {
  SET_ASIDE_WORDS,
  linesOfSpan,
  writeLineNumbers,
  type SourceLine,
} from "../../source-lines";
import { ClauseRow, clauseId, isChosen } from "./clause-row";
import { ListedClauses, type ListedClausesProps } from "./listed-clauses";
import type { RowProps } from "./reading-row";
import { useRovingRows } from "./use-roving-rows";

export type CoveragePanelProps = Omit<ListedClausesProps, "rowProps" | "clauses"> & {
  coverage: Coverage;
  lines: readonly SourceLine[];
};

const countWords = (count: number): string => (count === 1 ? "1 clause" : `${count} clauses`);

/** What became of each clause of the source: what has no place first, then what was left out and why. */
export function CoveragePanel({ coverage, ...props }: CoveragePanelProps) {
  const { total, used, listed, setAside, takenOut } = coverage;
  const asideCount = setAside.reduce((sum, group) => sum + group.clauses.length, 0);
  const { onKeyDown, rowProps } = useRovingRows([...listed, ...takenOut].map(clauseId));
  const row = (span: Span, rowProps: (id: string) => RowProps): ReactNode => (
    <ClauseRow
      key={clauseId(span)}
      text={props.sourceText.slice(span.start, span.end)}
      lines={writeLineNumbers(linesOfSpan(props.lines, span))}
      isChosen={isChosen(props.selection, span)}
      rowProps={rowProps(clauseId(span))}
      onPick={() => props.onPick({ kind: "spans", id: clauseId(span), spans: [span] })}
    />
  );
  return (
    <div onKeyDown={onKeyDown} className="pb-3">
      <p className="px-6 pt-3 pb-2 text-15 max-lg:px-4">
        <strong className="font-semibold">
          {used} of {countWords(total)}
        </strong>{" "}
        {used === 1 ? "stands" : "stand"} in the note. Set aside: {asideCount}. Not placed:{" "}
        {listed.length}.{takenOut.length > 0 ? ` Taken out by hand: ${takenOut.length}.` : ""}
      </p>
      {listed.length > 0 ? (
        <section aria-label="Not placed">
          <Heading words="Not placed" count={listed.length} />
          <ListedClauses {...props} clauses={listed} rowProps={rowProps} />
        </section>
      ) : null}
      {takenOut.length > 0 ? (
        <section aria-label="Taken out by hand">
          <Heading words="Taken out by hand" count={takenOut.length} />
          <p className="px-6 pb-1 text-13 text-ink-2 max-lg:px-4">
            The draft used these; no sentence of the note does now.
          </p>
          <ul>{takenOut.map((span) => row(span, rowProps))}</ul>
        </section>
      ) : null}
      {setAside.length > 0 ? (
        <section aria-label="Set aside">
          <Heading words="Set aside" count={asideCount} />
          {setAside.map((group) => (
            <Reason key={group.reason} {...group} row={row} />
          ))}
        </section>
      ) : null}
    </div>
  );
}

function Heading({ words, count }: { words: string; count: number }) {
  return (
    <h3 className="flex items-baseline gap-2 px-6 pt-3 pb-1 text-15 font-semibold max-lg:px-4">
      {words} <span className="text-13 font-normal text-ink-2">{count}</span>
    </h3>
  );
}

type ReasonProps = Coverage["setAside"][number] & {
  row: (span: Span, rowProps: (id: string) => RowProps) => ReactNode;
};

/** One reason, folded; its clauses on demand, a tab stop of their own. */
function Reason({ reason, clauses, row }: ReasonProps) {
  const [isOpen, setIsOpen] = useState(false);
  const { onKeyDown, rowProps } = useRovingRows(clauses.map(clauseId));
  const words = SET_ASIDE_WORDS[reason];
  const Arrow = isOpen ? ChevronDown : ChevronRight;
  return (
    <>
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
        className="ring-inset-focus flex min-h-8 w-full items-center gap-2 px-6 text-left text-15 hover:bg-sunken max-lg:min-h-10 max-lg:px-4"
      >
        <Arrow aria-hidden="true" size={16} className="text-accent" />
        {words.charAt(0).toUpperCase() + words.slice(1)}
        <span className="text-13 text-ink-2">{clauses.length}</span>
      </button>
      {isOpen ? (
        <ul onKeyDown={onKeyDown} className="pb-1">
          {clauses.map((span) => row(span, rowProps))}
        </ul>
      ) : null}
    </>
  );
}
