"use client";

import { useState } from "react";
import type { QuotingNote, QuotingNotes, RowState } from "@/lib/medication-table/table.schema";
import { Button } from "../../ui/button";
import { TextLink } from "../../ui/link-button";
import { Time } from "../../ui/time";
import type { TableActs } from "./table-view";

export type NotesOfRowProps = Pick<TableActs, "onListNotes"> & { rowId: string; state: RowState };

const STATUS: Readonly<Record<QuotingNote["status"], string>> = {
  draft: "Draft",
  signed: "Signed",
  withdrawn: "Withdrawn",
};

/** Which notes quote the row, when asked: ids, days, authors. Opened only by whoever may open them anyway. */
export function NotesOfRow({ rowId, state, onListNotes }: NotesOfRowProps) {
  const [found, setFound] = useState<QuotingNotes | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const list = async () => {
    setIsBusy(true);
    const answer = await onListNotes(rowId);
    setIsBusy(false);
    setFound(answer.ok ? answer.value : null);
    setProblem(answer.ok ? null : answer.message);
  };
  return (
    <section className="space-y-2 border-t border-line px-5 py-4">
      <h3 className="text-15 font-semibold">Notes that quote it</h3>
      <p className="text-13 text-ink-2">
        No patient is named here. Each look is an entry of the log.
        {state === "recalled" ? " Tell their authors what is wrong with the row." : ""}
      </p>
      <Button disabled={isBusy} onClick={() => void list()}>
        {isBusy ? "Looking" : found === null ? "List the notes" : "List again"}
      </Button>
      <p role={problem === null ? "status" : "alert"} className="min-h-5 text-15">
        {problem === null ? (
          (found && totalWords(found)) || ""
        ) : (
          <span className="text-crit">{problem}</span>
        )}
      </p>
      <ul className="space-y-2">
        {found?.notes.map((note) => (
          <Note key={note.noteId} note={note} />
        ))}
      </ul>
    </section>
  );
}

function totalWords({ total, notes }: QuotingNotes): string {
  if (total === 0) return "No note quotes it.";
  const words = `${total.toLocaleString("en-US")} ${total === 1 ? "note" : "notes"}`;
  return notes.length < total ? `${words}, the newest ${notes.length} of them:` : `${words}:`;
}

function Note({ note }: { note: QuotingNote }) {
  const { noteId, authorName, status, createdAt, signedAt, version, isCurrent, isOpen } = note;
  const name = `Note ${noteId.slice(0, 8)}`;
  return (
    <li className="text-15">
      <p>
        {isOpen ? (
          <TextLink href={`/notes/${noteId}`}>{name}</TextLink>
        ) : (
          <span title={noteId}>{name}</span>
        )}
        , {STATUS[status].toLowerCase()}, {authorName}
      </p>
      <p className="text-13 text-ink-2">
        <Time at={signedAt ?? createdAt} />, {isCurrent ? "version" : "last in version"} {version}
      </p>
    </li>
  );
}
