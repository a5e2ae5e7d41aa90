import { Check, Lock, Undo2 } from "lucide-react";
import { lineNumberAt } from "../paste/text/reveal-offset";
import { Button } from "../ui/button";
import { classNames } from "../ui/class-names";
import type { DecisionState } from "./acts/decision-state";
import type { DecisionActs } from "./acts/use-decisions";
import { KIND_WORDS, type ReviewAction, type SuspectView } from "./review-view";

export type SuspectListProps = { text: string; state: DecisionState; acts: DecisionActs };

/** Each suspected identifier with its two ways, then what the reviewer marked besides. */
export function SuspectList({ text, state, acts }: SuspectListProps) {
  return (
    <ol aria-label="Suspected identifiers" className="divide-y divide-line border-b border-line">
      {state.suspects.map((suspect, index) => (
        <SuspectItem
          key={suspect.start}
          text={text}
          suspect={suspect}
          number={index + 1}
          action={state.actions[index] ?? null}
          isCurrent={index === state.current}
          acts={acts}
        />
      ))}
      {state.added.map(({ start, end }) => (
        <li key={`added-${start}`} className="flex flex-wrap items-center gap-3 px-4 py-2 text-15">
          <Check aria-hidden="true" size={16} className="shrink-0 text-ok" />
          <span className="min-w-0 flex-1">
            <Words text={text} start={start} end={end} />{" "}
            <span className="text-ink-2">Marked by you, taken out</span>
          </span>
          <Button size="row" variant="quiet" onClick={() => acts.unmark(start)}>
            Undo
          </Button>
        </li>
      ))}
    </ol>
  );
}

type SuspectItemProps = {
  text: string;
  suspect: SuspectView;
  number: number;
  action: ReviewAction | null;
  isCurrent: boolean;
  acts: DecisionActs;
};

function SuspectItem({ text, suspect, number, action, isCurrent, acts }: SuspectItemProps) {
  const { start, end, kind, isKnown } = suspect;
  const index = number - 1;
  return (
    <li
      data-suspect={index}
      aria-current={isCurrent ? "true" : undefined}
      className={classNames(
        "border-l-4 py-3 pr-4 pl-4 text-15",
        isCurrent ? "border-l-accent-mark bg-accent-tint" : "border-l-transparent",
      )}
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <button
          type="button"
          onClick={() => acts.choose(index)}
          className="min-w-0 text-left text-15 font-semibold hover:underline"
        >
          <span className="sr-only">Suspected identifier {number}: </span>
          <Words text={text} start={start} end={end} />
        </button>
        <span className={`kind kind-${kind} px-1 text-13 leading-5`}>{KIND_WORDS[kind]}</span>
        <span className="text-13 text-ink-2">line {lineNumberAt(text, start)}</span>
      </div>
      {isKnown ? (
        <p className="mt-1 flex items-center gap-1.5 text-13 text-ink-2">
          <Lock aria-hidden="true" size={14} className="shrink-0" />
          Known to be somebody’s: it can only be taken out.
        </p>
      ) : null}
      {action === null ? (
        <Question index={index} isKnown={isKnown} isCurrent={isCurrent} acts={acts} />
      ) : (
        <p className="mt-2 flex min-h-7 flex-wrap items-center gap-2">
          <Check aria-hidden="true" size={16} className="shrink-0 text-ok" />
          <span>
            {action === "mark" ? "Identifies somebody: taken out" : "Identifies nobody: left in"}
          </span>
          <Button
            size="row"
            variant="quiet"
            icon={<Undo2 aria-hidden="true" size={14} />}
            onClick={() => acts.reopen(index)}
          >
            Undo<span className="sr-only"> decision {number}</span>
          </Button>
        </p>
      )}
    </li>
  );
}

type QuestionProps = Pick<SuspectItemProps, "isCurrent" | "acts"> & {
  index: number;
  isKnown: boolean;
};

/** The two ways; a known value has one. */
function Question({ index, isKnown, isCurrent, acts }: QuestionProps) {
  return (
    <div className="mt-2 flex flex-wrap gap-2">
      <Button
        size="row"
        keys={isCurrent ? "M" : undefined}
        onClick={() => acts.decide(index, "mark")}
      >
        Take it out
      </Button>
      {isKnown ? null : (
        <Button
          size="row"
          keys={isCurrent ? "C" : undefined}
          onClick={() => acts.decide(index, "clear")}
        >
          Leave it in
        </Button>
      )}
    </div>
  );
}

/** The words themselves, as they stand; a long stretch is shortened here, never in the text. */
function Words({ text, start, end }: { text: string; start: number; end: number }) {
  const words = text.slice(start, end).replace(/\s+/g, " ");
  return (
    <span className="break-words">“{words.length > 80 ? `${words.slice(0, 79)}…` : words}”</span>
  );
}
