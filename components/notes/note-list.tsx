"use client";

import { FilePen, Lock, OctagonAlert } from "lucide-react";
import { useState } from "react";
import { EmptyState } from "../ui/empty-state";
import { LinkButton, TextLink } from "../ui/link-button";
import { PageBar } from "../ui/page-bar";
import { Skeleton } from "../ui/skeleton";
import { Table, TableBody, TableCell, TableColumn, TableHead, TableRow } from "../ui/table";
import { Tabs } from "../ui/tabs";
import { Tag } from "../ui/tag";
import { Time } from "../ui/time";
import { filterNotes, type NoteFilter, type NoteLineView } from "./note-list-view";

const FILTERS: readonly Readonly<{ id: NoteFilter; label: string }>[] = [
  { id: "open", label: "Not signed" },
  { id: "signed", label: "Signed" },
  { id: "all", label: "All" },
];

export type NoteListProps = {
  /** Null while they are fetched. */
  notes: readonly NoteLineView[] | null;
  pasteHref: string;
};

/** The person's notes: what still waits for a signature comes first. */
export function NoteList({ notes, pasteHref }: NoteListProps) {
  const [filter, setFilter] = useState<NoteFilter>("open");
  return (
    <>
      <PageBar title="Notes">
        <LinkButton href={pasteHref}>Paste a note</LinkButton>
      </PageBar>
      <div className="min-h-0 flex-1 overflow-auto p-4 lg:p-6">
        <Tabs
          label="Which notes"
          tabs={FILTERS}
          selected={filter}
          onSelect={setFilter}
          panelClassName="mt-3 overflow-hidden rounded-card border border-line bg-surface"
        >
          {notes === null ? (
            <Skeleton lines={6} className="px-4" />
          ) : (
            <Rows notes={filterNotes(notes, filter)} pasteHref={pasteHref} />
          )}
        </Tabs>
      </div>
    </>
  );
}

function Rows({ notes, pasteHref }: { notes: readonly NoteLineView[]; pasteHref: string }) {
  if (notes.length === 0) {
    return (
      <EmptyState actions={<LinkButton href={pasteHref}>Paste a note</LinkButton>}>
        No notes here. Paste a case note to make one.
      </EmptyState>
    );
  }
  return (
    <Table label="Notes">
      <TableHead>
        <TableColumn>Note</TableColumn>
        <TableColumn>Patient</TableColumn>
        <TableColumn>State</TableColumn>
        <TableColumn>Author</TableColumn>
        <TableColumn sorted="descending">Changed</TableColumn>
      </TableHead>
      <TableBody>
        {notes.map((note) => (
          <TableRow key={note.id}>
            <TableCell className="font-semibold">
              <TextLink href={note.href}>{note.title}</TextLink>
            </TableCell>
            <TableCell label="Patient">{note.patientName ?? "Not filed yet"}</TableCell>
            <TableCell label="State">
              <NoteState note={note} />
            </TableCell>
            <TableCell label="Author">{note.author}</TableCell>
            <TableCell label="Changed">
              <Time at={note.changedAt} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function NoteState({ note }: { note: NoteLineView }) {
  if (note.state === "signed") {
    return (
      <Tag tone="ok" icon={<Lock aria-hidden="true" size={14} />}>
        Signed
      </Tag>
    );
  }
  if (note.state === "stopped") {
    return (
      <Tag tone="crit" icon={<OctagonAlert aria-hidden="true" size={14} />}>
        Stopped
      </Tag>
    );
  }
  if (note.state === "drafting") {
    return <Tag icon={<FilePen aria-hidden="true" size={14} />}>Drafting</Tag>;
  }
  return (
    <span className="inline-flex items-center gap-2">
      <Tag pending>Draft</Tag>
      {note.openItems > 0 ? (
        <span className="text-13 text-ink-2">
          {note.openItems === 1 ? "1 thing left" : `${note.openItems} things left`}
        </span>
      ) : null}
    </span>
  );
}
