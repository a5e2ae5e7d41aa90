import type { RefObject } from "react";
import { PaintedRow } from "../paste/text/painted-row";
import type { PaintedLine } from "../paste/text/text-lines";

/**
 * The text under review on paper, painted like the paste box. The box over it can be selected in and not typed
 * into, so that a missed identifier can be marked with mouse or keys.
 */
export function ReviewText({
  text,
  lines,
  boxRef,
  scrollerRef,
}: {
  text: string;
  lines: readonly PaintedLine[];
  boxRef: RefObject<HTMLTextAreaElement | null>;
  scrollerRef: RefObject<HTMLDivElement | null>;
}) {
  return (
    <section
      aria-label="Text under review"
      className="flex min-h-0 min-w-0 flex-1 flex-col border-r border-line max-lg:border-r-0 max-lg:border-b"
    >
      <div className="flex min-h-10 shrink-0 flex-wrap items-center gap-x-2.5 border-b border-line bg-paper px-6 max-lg:px-4">
        <h2 className="text-pane font-semibold">Text under review</h2>
        <span className="text-13 text-ink-2 max-xl:hidden">
          As pasted. Missed one? Select it, then Alt I.
        </span>
        <span className="ml-auto text-13 text-ink-2">
          {text.length.toLocaleString("en-US")} characters
        </span>
      </div>
      <div
        ref={scrollerRef}
        className="relative min-h-40 flex-1 overflow-auto bg-paper outline-offset-[-2px] focus-within:outline-2 focus-within:outline-accent"
      >
        <div className="relative min-h-full py-2 pr-4">
          <div aria-hidden="true">
            {lines.map((line, index) => (
              <PaintedRow key={index} line={line} number={index + 1} form="source" />
            ))}
          </div>
          <textarea
            ref={boxRef}
            readOnly
            aria-label="Text under review, read only"
            value={text}
            spellCheck={false}
            autoComplete="off"
            className="absolute inset-0 block size-full resize-none overflow-hidden bg-transparent py-2 pr-4 pl-14 text-16 break-words whitespace-pre-wrap text-transparent caret-ink outline-none selection:bg-accent-mark/30 selection:text-transparent focus-visible:outline-none max-lg:pl-12"
          />
        </div>
      </div>
    </section>
  );
}
