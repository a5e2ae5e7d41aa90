"use client";

import { memo, useMemo, useRef } from "react";
import { BLOCK_LINES, blocksOf, isSameBlock, plainText, type LineBlock } from "./line-blocks";
import { PaintedRow } from "./painted-row";
import type { PaintedLine } from "./text-lines";
import { useNearBlocks } from "./use-near-blocks";

type Form = "source" | "preview";

/** Below this everything is painted; above it only what is near the window. */
const MANY_LINES = 4 * BLOCK_LINES;

/** Every line, numbered and painted. Of a long text only the part that can be seen, or soon will be. */
export function PaintedLines({ lines, form }: { lines: readonly PaintedLine[]; form: Form }) {
  if (lines.length > MANY_LINES) return <PaintedBlocks lines={lines} form={form} />;
  return (
    <>
      {lines.map((line, index) => (
        <PaintedRow key={index} line={line} number={index + 1} form={form} />
      ))}
    </>
  );
}

function PaintedBlocks({ lines, form }: { lines: readonly PaintedLine[]; form: Form }) {
  const container = useRef<HTMLDivElement>(null);
  const blocks = useMemo(() => blocksOf(lines), [lines]);
  const near = useNearBlocks(container, blocks.length);
  return (
    <div ref={container} data-blocks>
      {blocks.map((block, index) => (
        <PaintedBlock
          key={index}
          block={block}
          index={index}
          form={form}
          isNear={near.has(index)}
        />
      ))}
    </div>
  );
}

type PaintedBlockProps = { block: LineBlock; index: number; form: Form; isNear: boolean };

/**
 * A stretch of lines. Away from the window it is one piece of plain text with the face, width and wrapping of
 * the rows it stands for, so that its height is theirs and the text box over it stays in place.
 */
const PaintedBlock = memo(
  function PaintedBlock({ block, index, form, isNear }: PaintedBlockProps) {
    return (
      <div data-block={index} data-lines={block.lines.length}>
        {isNear ? (
          block.lines.map((line, at) => (
            <PaintedRow key={at} line={line} number={block.first + at} form={form} />
          ))
        ) : (
          <div className="pl-14 text-16 break-words whitespace-pre-wrap max-lg:pl-12">
            {plainText(block)}
          </div>
        )}
      </div>
    );
  },
  (before, after) =>
    before.index === after.index &&
    before.form === after.form &&
    before.isNear === after.isNear &&
    isSameBlock(before.block, after.block),
);
