import { CircleCheck, Info, OctagonAlert, TriangleAlert } from "lucide-react";
import { classNames } from "./class-names";

export type Severity = "critical" | "warning" | "info";

export const SEVERITY_WORD: Readonly<Record<Severity, string>> = {
  critical: "Critical.",
  warning: "Check.",
  info: "Info.",
};

export const SEVERITY_TEXT: Readonly<Record<Severity, string>> = {
  critical: "text-crit",
  warning: "text-warn",
  info: "text-ink-2",
};

type SeverityMarkProps = { severity: Severity; number?: number; className?: string };

/** Critical: filled octagon; warning: outlined disc, a triangle without number; info: circled i. */
export function SeverityMark({ severity, number, className }: SeverityMarkProps) {
  if (number === undefined) {
    const Icon =
      severity === "critical" ? OctagonAlert : severity === "warning" ? TriangleAlert : Info;
    return (
      <Icon
        aria-hidden="true"
        size={20}
        className={classNames("shrink-0", SEVERITY_TEXT[severity], className)}
      />
    );
  }
  const digit = String(number);
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 22 22"
      className={classNames("size-5.5 shrink-0 text-13 font-bold", className)}
    >
      {severity === "critical" ? (
        <path d="M7 1h8l6 6v8l-6 6H7l-6-6V7z" className="fill-crit-solid" />
      ) : (
        <circle
          cx="11"
          cy="11"
          r="9.5"
          className={
            severity === "warning"
              ? "fill-warn-tint stroke-warn-mark"
              : "fill-surface stroke-line-strong"
          }
          strokeWidth="1.5"
        />
      )}
      <text
        x="11"
        y="15.5"
        textAnchor="middle"
        className={
          severity === "critical"
            ? "fill-on-crit"
            : severity === "warning"
              ? "fill-warn"
              : "fill-ink-2"
        }
      >
        {digit}
      </text>
    </svg>
  );
}

/** A tick in a disc: decided, done. */
export function DoneMark({ className }: { className?: string }) {
  return (
    <CircleCheck
      aria-hidden="true"
      size={20}
      strokeWidth={1.75}
      className={classNames("shrink-0 text-ok", className)}
    />
  );
}
