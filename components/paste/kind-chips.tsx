import { Check } from "lucide-react";
import type { IdentifierKind } from "@/lib/phi/identifier-kind.schema";
import { classNames } from "../ui/class-names";
import { Kbd } from "../ui/kbd";
import type { CheckState } from "./paste-view";
import type { KindCounts } from "./text/text-spans";

const KINDS: readonly Readonly<{ kind: IdentifierKind; word: string }>[] = [
  { kind: "name", word: "Name" },
  { kind: "date", word: "Date" },
  { kind: "place", word: "Place" },
  { kind: "contact", word: "Contact" },
  { kind: "number", word: "Number" },
  { kind: "other", word: "Other" },
];

export type KindChipsProps = {
  counts: KindCounts;
  /** How many of them a person confirmed. */
  confirmed: number;
  checkState: CheckState;
  isTooLong: boolean;
  stepped: IdentifierKind | null;
  onStep: (kind: IdentifierKind) => void;
};

/** How many of each kind; pressing one steps through that kind in the text. */
export function KindChips({
  counts,
  confirmed,
  checkState,
  isTooLong,
  stepped,
  onStep,
}: KindChipsProps) {
  const total = KINDS.reduce((sum, { kind }) => sum + counts[kind], 0);
  return (
    <div className="flex min-h-11 shrink-0 flex-wrap items-center gap-x-5 gap-y-1.5 border-b border-line bg-surface px-4 py-1 lg:px-6">
      <p id="paste-counts" className="text-15 font-semibold">
        {total === 1 ? "1 identifier recognised" : `${total} identifiers recognised`}
      </p>
      <div role="group" aria-label="Step through a kind" className="flex flex-wrap gap-2">
        {KINDS.map(({ kind, word }) => (
          <button
            key={kind}
            type="button"
            aria-pressed={stepped === kind}
            onClick={() => onStep(kind)}
            className={classNames(
              "inline-flex h-7.5 items-center gap-2 rounded-control border bg-surface px-2.5 text-15",
              stepped === kind
                ? "border-accent bg-accent-tint"
                : "border-line hover:border-line-strong",
            )}
          >
            <span className={`kind kind-${kind} px-1 leading-5`}>{word}</span>
            <span className={counts[kind] === 0 ? "text-ink-3" : "font-semibold"}>
              {counts[kind]}
            </span>
          </button>
        ))}
      </div>
      {confirmed === 0 ? null : (
        <span className="flex items-center gap-1 text-13 text-ok max-xl:hidden">
          <Check aria-hidden="true" size={14} /> {confirmed} confirmed
        </span>
      )}
      <p className="ml-auto flex items-center gap-2 text-13 text-ink-2" aria-live="polite">
        {checkState === "checking" ? "Checking" : null}
        {checkState === "failed" ? (
          <span className="text-warn">
            {isTooLong
              ? "Not checked: too long. Your text is in this page."
              : "Not checked: the server did not answer. Your text is kept."}
          </span>
        ) : null}
        {checkState === "idle" ? (
          <span className="flex items-center gap-2 max-xl:hidden">
            Missed one, or marked wrongly? Select it, then <Kbd keys="Alt I" />
          </span>
        ) : null}
      </p>
    </div>
  );
}
