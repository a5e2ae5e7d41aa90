/** One note in the list of a person's own notes. */
export type NoteLineView = Readonly<{
  id: string;
  href: string;
  /** "Clinic visit, 17 Nov 2026" */
  title: string;
  /** "Brennick, Harold", or null while the text is not filed. */
  patientName: string | null;
  state: "drafting" | "draft" | "signed" | "stopped";
  /** Things left before it can be signed. */
  openItems: number;
  author: string;
  changedAt: string;
}>;

export type NoteFilter = "open" | "signed" | "all";

/** The notes a filter shows, newest change first. */
export function filterNotes(
  notes: readonly NoteLineView[],
  filter: NoteFilter,
): readonly NoteLineView[] {
  return notes
    .filter((note) => filter === "all" || (note.state === "signed") === (filter === "signed"))
    .sort((a, b) => b.changedAt.localeCompare(a.changedAt));
}
