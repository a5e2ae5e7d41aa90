import type { ReactNode } from "react";
import { classNames } from "./class-names";

type Tone = "ok" | "warn" | "crit" | "own" | "accent" | "neutral";

const TONE: Readonly<Record<Tone, string>> = {
  ok: "border-ok-mark bg-ok-tint text-ok",
  warn: "border-warn-mark bg-warn-tint text-warn",
  crit: "border-crit-mark bg-crit-tint text-crit",
  own: "border-own-mark bg-own-tint text-own",
  accent: "border-accent-mark bg-accent-tint text-accent",
  neutral: "border-line-strong bg-surface text-ink-2",
};

export type TagProps = {
  children: ReactNode;
  tone?: Tone;
  icon?: ReactNode;
  /** A dashed frame means "not yet". */
  pending?: boolean;
  size?: "small" | "large";
  className?: string;
};

/** A state in a frame: glyph, word and colour together. */
export function Tag({
  children,
  tone = "neutral",
  icon,
  pending,
  size = "small",
  className,
}: TagProps) {
  return (
    <span
      className={classNames(
        "inline-flex max-w-full items-center gap-1.5 rounded-tag border",
        size === "large"
          ? "min-h-6.5 px-2.5 py-0.5 text-15 font-semibold"
          : "min-h-5.5 px-1.5 text-13",
        pending && "border-dashed",
        TONE[tone],
        className,
      )}
    >
      {icon}
      <span className="min-w-0">{children}</span>
    </span>
  );
}
