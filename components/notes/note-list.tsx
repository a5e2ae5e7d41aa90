import { EmptyState } from "../ui/empty-state";
import { LinkButton, TextLink } from "../ui/link-button";
import { PageBar } from "../ui/page-bar";
import { Table, TableBody, TableCell, TableColumn, TableHead, TableRow } from "../ui/table";
import { Tag } from "../ui/tag";
import { Time } from "../ui/time";

export type NoteLineView = Readonly<{
  noteId: string;
  patientId: string | null;
  status: "draft" | "signed" | "withdrawn";
  currentVersion: number;
  createdAt: string;
  signedAt: string | null;
}>;

/** A person's own notes: what waits stands first. */
export function NoteList({ notes }: { notes: readonly NoteLineView[] }) {
  const waiting = notes.filter(({ status }) => status === "draft");
  const done = notes.filter(({ status }) => status !== "draft");
  return (
    <>
      <PageBar title="Notes" note="Yours, newest first. Opening one is recorded." />
      <div className="min-h-0 flex-1 space-y-6 overflow-auto p-4 lg:p-6">
        {notes.length === 0 ? (
          <EmptyState actions={<LinkButton href="/paste">Paste a note</LinkButton>}>
            No notes yet. Paste a case note to make the first draft.
          </EmptyState>
        ) : null}
        {waiting.length > 0 ? <Notes title="To finish" notes={waiting} /> : null}
        {done.length > 0 ? <Notes title="Signed" notes={done} /> : null}
      </div>
    </>
  );
}

function Notes({ title, notes }: { title: string; notes: readonly NoteLineView[] }) {
  return (
    <section aria-label={title}>
      <h2 className="mb-2 text-pane font-semibold">{title}</h2>
      <div className="overflow-hidden rounded-card border border-line bg-surface">
        <Table label={title}>
          <TableHead>
            <TableColumn>Note</TableColumn>
            <TableColumn>Chart</TableColumn>
            <TableColumn>Version</TableColumn>
            <TableColumn>State</TableColumn>
          </TableHead>
          <TableBody>
            {notes.map((note) => (
              <TableRow key={note.noteId}>
                <TableCell className="font-semibold">
                  <TextLink href={`/notes/${note.noteId}`}>
                    Started <Time at={note.createdAt} form="dateTime" />
                  </TextLink>
                </TableCell>
                <TableCell label="Chart">
                  {note.patientId === null ? (
                    "Not filed"
                  ) : (
                    <TextLink href={`/patients/${note.patientId}`}>Open the chart</TextLink>
                  )}
                </TableCell>
                <TableCell label="Version">
                  {note.currentVersion === 0 ? "None yet" : note.currentVersion}
                </TableCell>
                <TableCell label="State">
                  <StateTag note={note} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </div>
    </section>
  );
}

function StateTag({ note }: { note: NoteLineView }) {
  if (note.status === "withdrawn") return <Tag>Withdrawn</Tag>;
  if (note.signedAt === null) return <Tag pending>Draft</Tag>;
  return (
    <Tag tone="ok">
      Signed <Time at={note.signedAt} form="dateTime" />
    </Tag>
  );
}
