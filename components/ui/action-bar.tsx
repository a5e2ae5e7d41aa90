import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type ActionBarProps = {
  start?: ReactNode;
  children: ReactNode;
  tall?: boolean;
  label?: string;
};

/** The bar at the foot of a page: state at the left, the acts at the right, primary last. It never leaves. */
export function ActionBar({ start, children, tall, label = "Actions" }: ActionBarProps) {
  return (
    <div
      role="region"
      aria-label={label}
      data-print="hide"
      className={classNames(
        "sticky bottom-0 z-20 flex shrink-0 flex-wrap items-center gap-x-4 gap-y-2 border-t border-line-strong bg-surface px-4 py-1.5 lg:px-6",
        tall ? "min-h-16" : "min-h-14",
      )}
    >
      {start ? (
        <div className="flex min-w-0 flex-1 flex-wrap items-center gap-x-4 gap-y-1">{start}</div>
      ) : null}
      <div className="ml-auto flex flex-wrap items-center justify-end gap-3 max-sm:gap-2">
        {children}
      </div>
    </div>
  );
}
