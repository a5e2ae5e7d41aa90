import { Ban, Check, LoaderCircle, Minus } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names";

export type StepState = "done" | "running" | "waiting" | "failed";

const ICON = { done: Check, running: LoaderCircle, waiting: Minus, failed: Ban } as const;
const WORD = { done: "Done", running: "Running", waiting: "Waiting", failed: "Stopped" } as const;

export type StepRowProps = {
  state: StepState;
  title: string;
  detail?: ReactNode;
  /** One line under the title: what stands in, and why. */
  notice?: string | null | undefined;
  /** "0.02 s", or "Waiting". */
  time?: string | undefined;
};

/** One step of long work: what it is, what it gave, how long it took. Use inside an `ol`. */
export function StepRow({ state, title, detail, notice, time }: StepRowProps) {
  const Icon = ICON[state];
  return (
    <li
      aria-current={state === "running" ? "step" : undefined}
      className={classNames(
        "flex min-h-13 items-center gap-x-5 border-b border-l-4 border-b-line pr-6 pl-4",
        state === "running" ? "border-l-accent-mark bg-accent-tint" : "border-l-transparent",
        state === "waiting" && "text-ink-3",
      )}
    >
      <Icon
        aria-hidden="true"
        size={20}
        strokeWidth={1.75}
        className={classNames(
          "shrink-0",
          state === "done" && "text-ok",
          state === "running" && "turn-slowly text-accent",
          state === "failed" && "text-crit",
        )}
      />
      <span
        className={classNames(
          "min-w-0 flex-1 pl-1 text-15",
          state === "running" && "font-semibold",
        )}
      >
        {title}
        <span className="sr-only">: {WORD[state]}</span>
        {notice ? <span className="block pb-1 text-13 font-normal text-warn">{notice}</span> : null}
      </span>
      {detail ? <span className="text-13 text-ink-2">{detail}</span> : null}
      <span className="w-18 shrink-0 text-right text-13 text-ink-2">{time ?? ""}</span>
    </li>
  );
}
