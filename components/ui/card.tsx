import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type CardProps = {
  title?: ReactNode;
  /** Quiet words after the title. */
  note?: ReactNode;
  /** Controls or quiet words at the right. */
  aside?: ReactNode;
  children: ReactNode;
  className?: string;
  headingLevel?: 2 | 3;
};

/** A surface with a 1 px line and a head; no shadow. */
export function Card({ title, note, aside, children, className, headingLevel = 2 }: CardProps) {
  const Heading = headingLevel === 2 ? "h2" : "h3";
  return (
    <section className={classNames("rounded-card border border-line bg-surface", className)}>
      {title ? (
        <div className="flex min-h-11 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line px-4 py-1.5">
          <Heading className="text-pane font-semibold">{title}</Heading>
          {note ? <span className="text-13 text-ink-2">{note}</span> : null}
          {aside ? (
            <span className="ml-auto flex items-center gap-2 text-13 text-ink-2">{aside}</span>
          ) : null}
        </div>
      ) : null}
      {children}
    </section>
  );
}
