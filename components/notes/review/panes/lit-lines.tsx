import type { SourceLine } from "../../source-lines";
import { dockRows, type LitPairs, type LitSpan } from "../acts/lit-pairs";
import { SourceLineRow } from "./source-line-row";

const NO_SPANS: readonly LitSpan[] = [];

/** The lit lines of the source with their neighbours, where the whole source does not show. */
export function LitLines({
  lines,
  lit,
  className,
  emptyWords,
}: {
  lines: readonly SourceLine[];
  lit: LitPairs;
  className: string;
  emptyWords: string;
}) {
  const rows = dockRows(lines, lit.lineNumbers);
  return (
    <div className={className} tabIndex={0} role="group" aria-label="Lit lines">
      {rows.length === 0 ? (
        <p className="px-4 py-2 text-13 text-ink-2 lg:px-6">{emptyWords}</p>
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
          <DockLine key={row.number} line={row} lit={lit} />
        ),
      )}
    </div>
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
