import type { Metadata } from "next";
import { readCaller } from "@/app/_server/caller";
import { orNotOpened } from "@/app/_server/views/not-opened";
import { NoteList } from "@/components/notes/note-list";
import { listOwnNotes } from "@/lib/notes/list-notes";

export const metadata: Metadata = { title: "Notes" };

/** The person's own notes: drafts to finish first, then what was signed. No patient's name stands here. */
export default async function NotesRoute() {
  const caller = await readCaller();
  return orNotOpened(async () => <NoteList notes={await listOwnNotes(caller)} />);
}
