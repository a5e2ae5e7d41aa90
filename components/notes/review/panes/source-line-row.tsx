import { memo } from "react";
import { classNames } from "../../../ui/class-names";
import { SET_ASIDE_WORDS, type SourceLine } from "../../source-lines";
import { cutLine, type LitSpan } from "../acts/lit-pairs";

export type SourceLineRowProps = {
  line: SourceLine;
  isLit: boolean;
  isTabStop: boolean;
  /** Spans to underline in this line; the same empty list while it is not lit. */
  spans: readonly LitSpan[];
  usedBy: number;
  onPick: (number: number) => void;
};

/** One numbered line of the source; a number in brackets means "set aside". */
export const SourceLineRow = memo(function SourceLineRow(props: SourceLineRowProps) {
  const { line, isLit, isTabStop, spans, usedBy, onPick } = props;
  const reason = line.setAside ? SET_ASIDE_WORDS[line.setAside] : null;
  return (
    <div
      role="option"
      aria-selected={isLit}
      aria-label={lineLabel(line, usedBy, reason)}
      tabIndex={isTabStop ? 0 : -1}
      data-line={line.number}
      data-lit={isLit}
      onClick={() => onPick(line.number)}
      title={reason ? `Set aside: ${reason}` : undefined}
      className={classNames(
        "ring-inset-focus group relative flex cursor-pointer border-l-4 pr-4 text-16",
        isLit ? "border-l-accent-mark bg-accent-tint" : "border-l-transparent",
      )}
    >
      <span
        className={classNames(
          "w-9 shrink-0 pr-0.5 text-right text-13 leading-6 max-lg:w-7",
          isLit ? "font-semibold text-accent" : "text-ink-3",
        )}
      >
        {reason ? `(${line.number})` : line.number}
      </span>
      <span className="min-h-6 min-w-0 flex-1 pl-4 break-words whitespace-pre-wrap">
        {cutLine(line, spans).map((piece, index) => (
          <span
            key={index}
            className={classNames(
              piece.isLit ? "lit-span" : line.isUnplaced ? "unplaced-span" : null,
            )}
          >
            {piece.text}
          </span>
        ))}
      </span>
      {reason ? (
        <span
          aria-hidden="true"
          className="absolute top-0 right-2 hidden bg-paper px-2 text-13 leading-6 text-ink-2 group-focus-visible:block"
        >
          Set aside: {reason}
        </span>
      ) : null}
    </div>
  );
});

function lineLabel(line: SourceLine, usedBy: number, reason: string | null): string {
  const text = line.text.trim() === "" ? "blank" : line.text;
  if (reason) return `Line ${line.number}, set aside, ${reason}: ${text}`;
  if (line.isUnplaced) return `Line ${line.number}, not placed: ${text}`;
  const users = usedBy === 1 ? "used by 1 sentence" : `used by ${usedBy} sentences`;
  return `Line ${line.number}, ${users}: ${text}`;
}
