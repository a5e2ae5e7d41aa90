"use client";

import { useState, type ClipboardEvent, type DragEvent, type Ref } from "react";
import { classNames } from "../../ui/class-names";
import { PaintedLines } from "./painted-lines";
import type { PaintedLine } from "./text-lines";

export type PasteBoxProps = {
  text: string;
  lines: readonly PaintedLine[];
  isReadOnly?: boolean;
  onText: (text: string) => void;
  /** A long text was pasted; the browser's own undo does not know it. */
  onLongPaste: (text: string) => void;
  onFiles: (files: FileList) => void;
  boxRef: Ref<HTMLTextAreaElement>;
  scrollerRef: Ref<HTMLDivElement>;
};

/** A browser's own insertion of a long text with many lines takes it tens of seconds; setting it takes none. */
const LONG_PASTE = 20_000;

/**
 * A text box with transparent letters over a layer that paints the same text with highlights. Both share
 * face, size, width and wrapping, and grow together inside one scroller, so nothing can drift apart.
 */
export function PasteBox({ boxRef, scrollerRef, ...props }: PasteBoxProps) {
  const { text, lines, onText } = props;
  const [isOver, setIsOver] = useState(false);
  const onDrop = (event: DragEvent) => {
    setIsOver(false);
    if (event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    props.onFiles(event.dataTransfer.files);
  };
  return (
    <div
      ref={scrollerRef}
      data-scroller
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes("Files")) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={onDrop}
      className={classNames(
        "relative min-h-40 flex-1 overflow-auto bg-paper outline-offset-[-2px] focus-within:outline-2 focus-within:outline-accent",
        isOver && "outline-2 outline-accent outline-dashed",
      )}
    >
      <div className="relative min-h-full py-2 pr-4">
        <div aria-hidden="true">
          <PaintedLines lines={lines} form="source" />
        </div>
        {text === "" ? (
          <p
            aria-hidden="true"
            className="absolute top-2 left-14 max-lg:left-12 text-16 text-ink-2"
          >
            Paste, type or drop a note here. Nothing to hand? Try a sample.
          </p>
        ) : null}
        <textarea
          ref={boxRef}
          aria-label="Your text"
          aria-describedby="paste-counts"
          value={text}
          onChange={(event) => onText(event.target.value)}
          onPaste={(event) => takeLongPaste(event, props)}
          readOnly={props.isReadOnly}
          spellCheck={false}
          autoComplete="off"
          autoCapitalize="off"
          autoCorrect="off"
          autoFocus
          className="absolute inset-0 block size-full resize-none overflow-hidden bg-transparent py-2 pr-4 pl-14 text-16 break-words whitespace-pre-wrap text-transparent caret-ink outline-none selection:bg-accent-mark/30 selection:text-transparent focus-visible:outline-none max-lg:pl-12"
        />
      </div>
    </div>
  );
}

function takeLongPaste(
  event: ClipboardEvent<HTMLTextAreaElement>,
  { isReadOnly, onLongPaste }: Pick<PasteBoxProps, "isReadOnly" | "onLongPaste">,
): void {
  const pasted = event.clipboardData.getData("text/plain");
  if (pasted.length < LONG_PASTE || isReadOnly) return;
  event.preventDefault();
  const { currentTarget: box } = event;
  box.setRangeText(pasted, box.selectionStart, box.selectionEnd, "end");
  onLongPaste(box.value);
}
