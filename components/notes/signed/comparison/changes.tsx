"use client";

import { useMemo, useState } from "react";
import { Skeleton } from "../../../ui/skeleton";
import { partIndexOf, partsOfContent } from "@/lib/notes/templates/arrange-note.schema";
import type { PeopleView } from "../../note-view";
import { gutterLines, SectionHead } from "../../review/panes/note-pane";
import { supportWord } from "../../review/panes/sentence-gutter";
import { writeLineNumbers, type SourceLine } from "../../source-lines";
import { diffContents, foldRows, type DiffRow } from "./content-diff";
import { NoteRow } from "../note-text";
import type { SignedNoteView } from "../signed-view";

export type ChangesProps = {
  contents: SignedNoteView["comparedContents"];
  documentId: string;
  lines: readonly SourceLine[];
  people: PeopleView;
  meId: string;
};

const PIECE_CLASS = { same: undefined, removed: "change-removed", added: "change-added" } as const;

/** What changed between two versions: removed struck through, added underlined, runs without a change folded. */
export function Changes(props: ChangesProps) {
  const { contents } = props;
  const rows = useMemo(
    () => (contents ? diffContents(contents.from, contents.to) : []),
    [contents],
  );
  if (!contents) return <Skeleton lines={8} className="px-18 py-4" />;
  const parts = partsOfContent(contents.to);
  const indexOf = ({ sentence }: DiffRow): number => {
    const index = partIndexOf(sentence, parts);
    return index === -1 ? parts.length : index;
  };
  const other = rows.some((row) => indexOf(row) === parts.length) ? ["Other"] : [];
  return [...parts.map(({ heading }) => heading), ...other].map((heading, part) => (
    <section key={heading} aria-label={heading} className="pb-1">
      <SectionHead heading={heading} />
      {foldRows(rows.filter((row) => indexOf(row) === part)).map((group) =>
        group.kind === "row" ? (
          <ChangeRow
            key={`${group.row.kind}-${group.row.sentence.id}`}
            row={group.row}
            {...props}
          />
        ) : (
          <FoldedRows key={group.rows[0]?.sentence.id} rows={group.rows} {...props} />
        ),
      )}
    </section>
  ));
}

function ChangeRow({ row, ...props }: ChangesProps & { row: DiffRow }) {
  const { sentence } = row;
  const isMine = sentence.authorId === undefined || sentence.authorId === props.meId;
  const author = sentence.authorId ? props.people[sentence.authorId] : undefined;
  const word =
    row.kind === "moved"
      ? "Moved"
      : row.kind === "removed"
        ? ""
        : supportWord(sentence.support, isMine, author);
  return (
    <div
      data-change={row.kind === "same" ? undefined : row.kind}
      tabIndex={row.kind === "same" ? undefined : -1}
    >
      <NoteRow
        support={sentence.support}
        lines={gutterLines(sentence, props.documentId, props.lines)}
        word={word}
      >
        <p className="max-w-[41.25rem]">
          {row.pieces.map((piece, index) =>
            piece.kind === "same" ? (
              <span key={index}>{piece.text}</span>
            ) : piece.kind === "removed" ? (
              <del key={index} className={PIECE_CLASS.removed}>
                <span className="sr-only">Removed: </span>
                {piece.text}
              </del>
            ) : (
              <ins key={index} className={PIECE_CLASS.added}>
                <span className="sr-only">Added: </span>
                {piece.text}
              </ins>
            ),
          )}
        </p>
      </NoteRow>
    </div>
  );
}

function FoldedRows({ rows, ...props }: ChangesProps & { rows: readonly DiffRow[] }) {
  const [isShown, setIsShown] = useState(false);
  if (isShown) {
    return rows.map((row) => <ChangeRow key={row.sentence.id} row={row} {...props} />);
  }
  const first = rows[0] ? gutterLines(rows[0].sentence, props.documentId, props.lines) : "";
  const last = rows.at(-1)?.sentence;
  const end = last ? gutterLines(last, props.documentId, props.lines) : "";
  return (
    <div className="flex min-h-7 items-center bg-sunken pr-6 text-13 text-ink-2">
      <span className="w-14 shrink-0 text-right whitespace-nowrap">{spanOfLines(first, end)}</span>
      <span className="flex-1 pl-4">{rows.length} sentences unchanged</span>
      <button
        type="button"
        onClick={() => setIsShown(true)}
        className="rounded-tag text-accent underline underline-offset-2"
      >
        Show
      </button>
    </div>
  );
}

/** "5 to 9" from the gutters of the first and last folded sentence. */
function spanOfLines(first: string, last: string): string {
  const numbers = `${first} ${last}`.match(/\d+/g)?.map(Number) ?? [];
  if (numbers.length === 0) return "";
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  return low === high
    ? String(low)
    : high === low + 1
      ? writeLineNumbers([low, high])
      : `${low} to ${high}`;
}
