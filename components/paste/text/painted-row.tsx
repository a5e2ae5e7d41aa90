import { memo } from "react";
import { classNames } from "../../ui/class-names";
import { isSameLine, type PaintedLine } from "./text-lines";

type PaintedRowProps = { line: PaintedLine; number: number; form: "source" | "preview" };

/** One numbered line, painted. The same face, size and wrapping as the box that lies over it. */
export const PaintedRow = memo(
  function PaintedRow({ line, number, form }: PaintedRowProps) {
    return (
      <div data-row={number} className="flex text-16">
        <span
          aria-hidden={form === "source" ? true : undefined}
          className="w-10 shrink-0 text-right text-13 leading-6 text-ink-3 select-none max-lg:w-8"
        >
          {number}
        </span>
        <span className="min-h-6 min-w-0 flex-1 pl-4 break-words whitespace-pre-wrap">
          {line.pieces.map((piece, index) =>
            piece.kind ? (
              <span
                key={index}
                data-kind={piece.kind}
                className={classNames(
                  `kind kind-${piece.kind}`,
                  form === "preview" && "kind-placeholder",
                  piece.standing && `kind-${piece.standing}`,
                  piece.isCurrent && "kind-current",
                )}
              >
                {piece.text}
              </span>
            ) : (
              piece.text
            ),
          )}
        </span>
      </div>
    );
  },
  (before, after) =>
    before.number === after.number &&
    before.form === after.form &&
    isSameLine(before.line, after.line),
);
