import type { GridCell } from "@/lib/notes/note-content.schema";
import { classNames } from "../../../ui/class-names";

const FLAG_WORD: Readonly<Record<GridCell["flag"], string>> = {
  "": "",
  low: "Low",
  high: "High",
  critical: "Critical",
};

/** Measured values in a row of frames: label above, value and unit below, never broken across lines. */
export function ValueGrid({ cells }: { cells: readonly GridCell[] }) {
  return (
    <dl className="grid w-full grid-cols-[repeat(auto-fit,minmax(7.25rem,1fr))] overflow-hidden rounded-control border border-line bg-surface">
      {cells.map((cell, index) => (
        <div
          key={index}
          className="-mr-px -mb-px min-w-0 border-r border-b border-line px-2.5 py-1"
        >
          <dt className="truncate text-13 text-ink-2" title={cell.label}>
            {cell.label}
          </dt>
          <dd className="flex flex-wrap items-baseline gap-x-1.5 text-15">
            <span className="whitespace-nowrap">
              <span className={classNames("font-semibold", cell.flag !== "" && "text-crit")}>
                {cell.value}
              </span>{" "}
              {cell.unit ? <span className="text-13 text-ink-3">{cell.unit}</span> : null}
            </span>
            {cell.flag ? (
              <span className="text-13 font-semibold text-crit">{FLAG_WORD[cell.flag]}</span>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
