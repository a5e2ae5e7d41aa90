import { Ban, CircleCheck, Info, OctagonAlert, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names";

type BandTone = "critical" | "refused" | "warn" | "ok" | "info";

const STYLE: Readonly<Record<BandTone, string>> = {
  critical: "border-crit-mark bg-crit-tint text-crit",
  refused: "border-crit-mark bg-crit-tint text-crit",
  warn: "border-warn-mark bg-warn-tint text-warn",
  ok: "border-ok-mark bg-ok-tint text-ok",
  info: "border-line-strong bg-sunken text-ink-2",
};

const ICON = {
  critical: OctagonAlert,
  refused: Ban,
  warn: TriangleAlert,
  ok: CircleCheck,
  info: Info,
} as const;

export type BandProps = {
  tone: BandTone;
  /** What happened. */
  title: ReactNode;
  /** What was kept, what to do. */
  children?: ReactNode;
  actions?: ReactNode;
  /** "7F3K-22": said at the end, small. */
  reference?: string | undefined;
  className?: string;
};

/** What happened, what was kept, what to do: in the place it happened, with its ways out. */
export function Band({ tone, title, children, actions, reference, className }: BandProps) {
  const Icon = ICON[tone];
  const isLoud = tone === "critical" || tone === "refused" || tone === "warn";
  return (
    <div
      role={isLoud ? "alert" : "status"}
      className={classNames(
        "flex flex-wrap items-start gap-x-3 gap-y-2 border-l-4 px-4 py-2.5 text-15",
        STYLE[tone],
        className,
      )}
    >
      <Icon aria-hidden="true" size={20} strokeWidth={1.75} className="mt-px shrink-0" />
      <div className="min-w-0 flex-1 basis-64">
        <p className="font-semibold">{title}</p>
        {children ? <div className="text-ink">{children}</div> : null}
        {reference ? <p className="text-13 text-ink-2">Reference {reference}</p> : null}
      </div>
      {actions ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
    </div>
  );
}

/** One line across the page under the top bar. */
export function Strip({
  tone,
  children,
  actions,
}: {
  tone: "warn" | "info";
  children: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div
      role="status"
      className={classNames(
        "flex min-h-10 shrink-0 flex-wrap items-center gap-x-4 gap-y-1 border-b px-4 py-1 text-15 lg:px-6",
        STYLE[tone],
      )}
    >
      <span className="flex min-w-0 flex-1 items-center gap-2">
        {tone === "warn" ? (
          <TriangleAlert aria-hidden="true" size={16} className="shrink-0" />
        ) : null}
        <span>{children}</span>
      </span>
      {actions ? <span className="flex flex-wrap gap-2">{actions}</span> : null}
    </div>
  );
}
