"use client";

import { useState, type DragEvent, type Ref } from "react";
import { classNames } from "../../ui/class-names";
import { PaintedLines } from "./painted-lines";
import { TextBox, type TextBoxProps } from "./text-box";
import type { PaintedLine } from "./text-lines";

export type PasteBoxProps = TextBoxProps & {
  lines: readonly PaintedLine[];
  onFiles: (files: FileList) => void;
  scrollerRef: Ref<HTMLDivElement>;
};

/**
 * A text box with transparent letters over a layer that paints the same text with highlights. Both share
 * face, size, width and wrapping, and grow together inside one scroller, so nothing can drift apart.
 */
export function PasteBox({ boxRef, scrollerRef, ...props }: PasteBoxProps) {
  const { text, lines } = props;
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
        <TextBox
          text={text}
          isReadOnly={props.isReadOnly}
          onText={props.onText}
          onLongPaste={props.onLongPaste}
          boxRef={boxRef}
        />
      </div>
    </div>
  );
}
