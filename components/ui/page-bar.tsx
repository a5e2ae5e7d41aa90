import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type PageBarProps = {
  title: ReactNode;
  /** Tags beside the title. */
  tags?: ReactNode;
  /** Quiet words after the title. */
  note?: ReactNode;
  /** Quiet words and buttons at the right. */
  children?: ReactNode;
  className?: string;
};

/** Title of the page, what state it is in, and what can be done with all of it. */
export function PageBar({ title, tags, note, children, className }: PageBarProps) {
  return (
    <div
      className={classNames(
        "flex min-h-12 shrink-0 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-canvas px-4 py-1.5 lg:px-6",
        className,
      )}
    >
      <h1 className="text-20 font-semibold">{title}</h1>
      {tags}
      {note ? <span className="text-13 text-ink-2">{note}</span> : null}
      {children ? (
        <div className="ml-auto flex flex-wrap items-center gap-2" data-print="hide">
          {children}
        </div>
      ) : null}
    </div>
  );
}
