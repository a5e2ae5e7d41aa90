import { Check, Minus, X } from "lucide-react";
import { classNames } from "../../ui/class-names";
import type { CheckRow, CheckState } from "../gate-checks";

const ICON = { yes: Check, no: X, each: Minus, open: Minus } as const;
const TONE: Readonly<Record<CheckState, string>> = {
  yes: "text-ok",
  no: "text-crit",
  each: "text-ink-2",
  open: "text-ink-2",
};

/** "What a call must pass", each check with its answer in a word. */
export function ChecksList({ checks }: { checks: readonly CheckRow[] }) {
  return (
    <section className="border-t border-line px-5 py-4">
      <h3 className="mb-2 text-15 font-semibold">What a call must pass</h3>
      <ul className="space-y-2">
        {checks.map(({ name, title, state, word }) => {
          const Icon = ICON[state];
          return (
            <li key={name} className="flex items-baseline gap-2.5 text-15">
              <Icon
                aria-hidden="true"
                size={16}
                className={classNames("shrink-0 self-center", TONE[state])}
              />
              <span
                className={classNames(
                  "min-w-0 flex-1",
                  state === "no" && "font-semibold",
                  state === "open" && "text-ink-2",
                )}
              >
                {title}
              </span>
              <span
                className={classNames(
                  "shrink-0 text-13",
                  state === "no" ? "font-semibold text-crit" : "text-ink-2",
                )}
              >
                {word}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
