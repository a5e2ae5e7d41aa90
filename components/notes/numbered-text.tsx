import { Fragment, type ReactNode } from "react";

export type TextMark = Readonly<{ start: number; end: number; className: string; label?: string }>;

/** A pasted text with line numbers, read only, with marked stretches. */
export function NumberedText({ text, marks = [] }: { text: string; marks?: readonly TextMark[] }) {
  const lines = text.split("\n");
  const starts = lineStarts(lines);
  return (
    <ol className="text-16">
      {lines.map((line, index) => {
        const start = starts[index] ?? 0;
        return (
          <li key={index} className="flex">
            <span
              aria-hidden="true"
              className="w-10 shrink-0 text-right text-13 leading-6 text-ink-3 max-lg:w-8"
            >
              {index + 1}
            </span>
            <span className="min-h-6 min-w-0 flex-1 pl-4 break-words whitespace-pre-wrap">
              {cutByMarks(line, start, marks)}
            </span>
          </li>
        );
      })}
    </ol>
  );
}

function cutByMarks(line: string, start: number, marks: readonly TextMark[]): ReactNode {
  const inside = marks
    .filter((mark) => mark.start < start + line.length && mark.end > start)
    .sort((a, b) => a.start - b.start);
  if (inside.length === 0) return line;
  const parts: ReactNode[] = [];
  let at = 0;
  for (const mark of inside) {
    const from = Math.max(at, mark.start - start);
    const to = Math.min(line.length, mark.end - start);
    if (to <= from) continue;
    parts.push(<Fragment key={`t${at}`}>{line.slice(at, from)}</Fragment>);
    parts.push(
      <span key={`m${from}`} className={mark.className}>
        {line.slice(from, to)}
        {mark.label ? <span className="sr-only"> ({mark.label})</span> : null}
      </span>,
    );
    at = to;
  }
  parts.push(<Fragment key="rest">{line.slice(at)}</Fragment>);
  return parts;
}

function lineStarts(lines: readonly string[]): readonly number[] {
  const starts: number[] = [];
  let at = 0;
  for (const line of lines) {
    starts.push(at);
    at += line.length + 1;
  }
  return starts;
}
