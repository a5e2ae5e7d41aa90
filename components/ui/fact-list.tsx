import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type FactView = Readonly<{
  label: string;
  value: ReactNode;
  detail?: ReactNode;
  isMono?: boolean;
}>;

/** Label and value in two columns. */
export function FactList({ facts, className }: { facts: readonly FactView[]; className?: string }) {
  return (
    <dl className={classNames("grid grid-cols-[6.5rem_minmax(0,1fr)] gap-x-2 gap-y-2", className)}>
      {facts.map((fact) => (
        <div key={fact.label} className="contents">
          <dt className="text-13 leading-5 text-ink-2">{fact.label}</dt>
          <dd
            className={classNames(
              "min-w-0 break-words",
              fact.isMono ? "font-mono text-13 leading-5" : "text-15",
            )}
          >
            {fact.value}
            {fact.detail ? (
              <span className="block font-sans text-13 text-ink-2">{fact.detail}</span>
            ) : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
