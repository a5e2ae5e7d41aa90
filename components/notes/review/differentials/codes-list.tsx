"use client";

import type { CodeHint } from "@/lib/notes/code-hint.schema";
import type { NoteContent } from "@/lib/notes/note-content.schema";
import { Button } from "../../../ui/button";
import { Tag } from "../../../ui/tag";
import { linesOfSpan, writeLineNumbers, type SourceLine } from "../../source-lines";
import type { Selection } from "../acts/lit-pairs";
import { ReadingRow } from "../reading/reading-row";
import { useRovingRows } from "../reading/use-roving-rows";

type CodesListProps = {
  content: NoteContent;
  documentId: string;
  lines: readonly SourceLine[];
  selection: Selection | null;
  isReadOnly: boolean;
  onPick: (selection: Selection) => void;
  /** Null takes a decision back. */
  onDecide: (codeId: string, state: "approved" | "rejected" | null) => void;
};

/** Codes that the source suggests, approved or rejected one by one; what nobody approved goes nowhere. */
export function CodesList({ content, ...props }: CodesListProps) {
  const codes = content.codes ?? [];
  const { onKeyDown, rowProps } = useRovingRows(codes.map(({ id }) => id));
  const open = codes.filter(({ decision }) => decision === undefined).length;
  return (
    <section aria-label="Codes" onKeyDown={onKeyDown}>
      <h3 className="flex items-baseline gap-2 px-6 pt-4 pb-1 text-15 font-semibold max-lg:px-4">
        Codes, ICD-10-CM{" "}
        <span className="text-13 font-normal text-ink-2">
          {codes.length === 0 ? null : open === 0 ? "all decided" : `${open} to decide`}
        </span>
      </h3>
      {codes.length === 0 ? (
        <p className="px-6 text-15 text-ink-2 max-lg:px-4">
          No code of our table matches what the source says the patient has.
        </p>
      ) : (
        <p className="px-6 pb-1 text-13 text-ink-2 max-lg:px-4">
          Hints from the words of the source, no more specific than they are. What is denied, past,
          possible or the family&apos;s has none. Only what you approve stands on the signed note.
        </p>
      )}
      <ul>
        {codes.map((code) => (
          <CodeRow
            key={code.id}
            code={code}
            rowProps={rowProps(code.id)}
            isCited={isCited(content, code)}
            {...props}
          />
        ))}
      </ul>
    </section>
  );
}

/** Whether a sentence of the note still carries the words that the code rests on. */
function isCited({ sentences }: NoteContent, { citations }: CodeHint): boolean {
  return sentences.some((sentence) =>
    sentence.citations.some((cited) =>
      citations.some(
        (own) =>
          own.documentId === cited.documentId && own.start < cited.end && cited.start < own.end,
      ),
    ),
  );
}

type CodeRowProps = Omit<CodesListProps, "content"> & {
  code: CodeHint;
  isCited: boolean;
  rowProps: Parameters<typeof ReadingRow>[0]["rowProps"];
};

function CodeRow({ code, rowProps, ...props }: CodeRowProps) {
  const { documentId, lines, selection, onPick } = props;
  const spans = code.citations.filter((citation) => citation.documentId === documentId);
  return (
    <li className="border-t border-line pb-2">
      <ul>
        <ReadingRow
          lines={writeLineNumbers(spans.flatMap((span) => linesOfSpan(lines, span)))}
          isChosen={selection?.kind === "spans" && selection.id === code.id}
          rowProps={rowProps}
          onPick={() => onPick({ kind: "spans", id: code.id, spans })}
        >
          <span className="w-18 shrink-0 font-mono text-15 font-semibold">{code.code}</span>
          <span className="min-w-0 flex-1 break-words">{code.title}</span>
        </ReadingRow>
      </ul>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1 pr-6 pl-20 text-13 text-ink-2 max-lg:pr-4 max-lg:pl-16">
        <span className="min-w-0 flex-1 basis-48 break-words">
          {code.why}
          {code.needs === undefined ? null : (
            <span className="text-warn"> Category only: needs {code.needs}.</span>
          )}
          {props.isCited ? null : <span className="text-warn"> Not in the note.</span>}
        </span>
        <Decision code={code} {...props} />
      </div>
    </li>
  );
}

function Decision({
  code,
  isReadOnly,
  onDecide,
}: Pick<CodeRowProps, "code" | "isReadOnly" | "onDecide">) {
  const state = code.decision?.state;
  if (state !== undefined) {
    return (
      <span className="flex shrink-0 items-center gap-2">
        <Tag tone={state === "approved" ? "ok" : "neutral"}>
          {state === "approved" ? "Approved" : "Rejected"}
        </Tag>
        {isReadOnly ? null : (
          <Button
            size="row"
            aria-label={`Undo: ${code.code}`}
            onClick={() => onDecide(code.id, null)}
          >
            Undo
          </Button>
        )}
      </span>
    );
  }
  if (isReadOnly) return null;
  return (
    <span className="flex shrink-0 items-center gap-2">
      <Button
        size="row"
        aria-label={`Approve ${code.code}`}
        onClick={() => onDecide(code.id, "approved")}
      >
        Approve
      </Button>
      <Button
        size="row"
        aria-label={`Reject ${code.code}`}
        onClick={() => onDecide(code.id, "rejected")}
      >
        Reject
      </Button>
    </span>
  );
}
