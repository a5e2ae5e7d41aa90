import type { ReactNode } from "react";
import { classNames } from "../../../ui/class-names";
import type { useRovingRows } from "./use-roving-rows";

export type RowProps = ReturnType<ReturnType<typeof useRovingRows>["rowProps"]>;

export type ReadingRowProps = {
  /** Line numbers, as written: "3", "3–4". */
  lines: string;
  isChosen: boolean;
  rowProps: RowProps;
  onPick: () => void;
  children: ReactNode;
};

/** One thing read out of the source, behind its line numbers; choosing it lights it there. */
export function ReadingRow({ lines, isChosen, rowProps, onPick, children }: ReadingRowProps) {
  return (
    <li>
      <button
        type="button"
        {...rowProps}
        aria-pressed={isChosen}
        onClick={onPick}
        className={classNames(
          "ring-inset-focus flex min-h-8 w-full items-start gap-3 max-lg:items-center border-l-4 py-1 pr-6 pl-2 text-left text-15 max-lg:min-h-10 max-lg:pr-4 max-lg:pl-0",
          isChosen ? "border-l-accent-mark bg-accent-tint" : "border-l-transparent hover:bg-sunken",
        )}
      >
        <span className="w-12 shrink-0 text-right text-13 leading-5 font-semibold text-accent">
          <span className="sr-only">Line </span>
          {lines}
        </span>
        {children}
      </button>
    </li>
  );
}
