import type { ReactNode } from "react";

/** Nothing here yet: what to do about it, never only that it is empty. */
export function EmptyState({ children, actions }: { children: ReactNode; actions?: ReactNode }) {
  return (
    <div className="flex flex-col items-start gap-3 px-4 py-6 text-15 text-ink-2">
      <p>{children}</p>
      {actions ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
    </div>
  );
}
