import { ArrowDown, ArrowUp } from "lucide-react";
import type { ComponentPropsWithRef, ReactNode } from "react";
import { classNames } from "./class-names";

/** A table that scrolls sideways by itself; below 640 px its rows become cards (give each cell a `label`). */
export function Table({
  label,
  children,
  className,
}: {
  label: string;
  children: ReactNode;
  className?: string;
}) {
  // `relative` holds hidden words of the cells inside: else they widen the whole page at 200 % zoom.
  return (
    <div className="relative overflow-x-auto" tabIndex={0} role="region" aria-label={label}>
      <table
        aria-label={label}
        className={classNames("w-full border-collapse text-left text-15 max-sm:block", className)}
      >
        {children}
      </table>
    </div>
  );
}

export function TableHead({ children }: { children: ReactNode }) {
  return (
    <thead className="bg-sunken text-13 text-ink-2 max-sm:sr-only">
      <tr>{children}</tr>
    </thead>
  );
}

export type TableColumnProps = {
  children?: ReactNode;
  /** Set on the column the rows are sorted by. */
  sorted?: "ascending" | "descending" | undefined;
  /** Makes the head a button that sorts. */
  onSort?: () => void;
  align?: "left" | "right";
  className?: string;
};

export function TableColumn({ children, sorted, onSort, align, className }: TableColumnProps) {
  const arrow =
    sorted === "ascending" ? (
      <ArrowUp aria-hidden="true" size={12} />
    ) : sorted === "descending" ? (
      <ArrowDown aria-hidden="true" size={12} />
    ) : null;
  return (
    <th
      scope="col"
      aria-sort={sorted}
      className={classNames(
        "h-(--row-height) px-3 font-semibold whitespace-nowrap first:pl-4 last:pr-4",
        align === "right" && "text-right",
        className,
      )}
    >
      {onSort ? (
        <button
          type="button"
          onClick={onSort}
          className="inline-flex items-center gap-1 font-semibold"
        >
          {children}
          {arrow}
        </button>
      ) : (
        <span className="inline-flex items-center gap-1">
          {children}
          {arrow}
        </span>
      )}
    </th>
  );
}

export function TableBody({ children }: { children: ReactNode }) {
  return <tbody className="max-sm:block">{children}</tbody>;
}

export type TableRowProps = ComponentPropsWithRef<"tr"> & {
  isSelected?: boolean;
  twoLines?: boolean;
};

/** A row of 34 px, 46 with a second line (28 and 40 when compact). */
export function TableRow({ isSelected, twoLines, className, ...rest }: TableRowProps) {
  return (
    <tr
      aria-selected={isSelected}
      className={classNames(
        "border-b border-line max-sm:block max-sm:h-auto max-sm:py-2",
        twoLines ? "h-(--row-height-2)" : "h-(--row-height)",
        isSelected && "bg-accent-tint shadow-[inset_4px_0_0_var(--accent-mark)]",
        className,
      )}
      {...rest}
    />
  );
}

export type TableCellProps = ComponentPropsWithRef<"td"> & {
  /** The column's name, shown before the value when the row is a card. */
  label?: string;
  /** A quieter line below. */
  detail?: ReactNode;
  align?: "left" | "right";
};

export function TableCell({ label, detail, align, className, children, ...rest }: TableCellProps) {
  return (
    <td
      className={classNames(
        "px-3 first:pl-4 last:pr-4 max-sm:flex max-sm:gap-3 max-sm:py-0.5",
        align === "right" && "text-right",
        className,
      )}
      {...rest}
    >
      {label ? <span className="w-28 shrink-0 text-13 text-ink-2 sm:hidden">{label}</span> : null}
      <span className="min-w-0">
        {children}
        {detail ? <span className="block text-13 text-ink-2">{detail}</span> : null}
      </span>
    </td>
  );
}

/** The line under a table: how many, older and newer. Rows keep their place. */
export function TableFoot({ children }: { children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-3 px-4 py-2.5 text-13 text-ink-2">
      {children}
    </div>
  );
}
