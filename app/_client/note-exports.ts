import type { ExportLinks } from "@/components/notes/note-view";

/** Where a note's exports are; each is recorded when it is fetched. */
export function exportLinksOf(noteId: string): ExportLinks {
  const href = (format: string): string => `/api/notes/${noteId}/export?format=${format}`;
  return { pdfHref: href("pdf"), textHref: href("text"), bundleHref: href("bundle") };
}

/** Puts the text of the note, or of one part, on the clipboard; the copy is recorded as an export. @returns whether it worked. */
export async function copyNote(noteId: string, part: number | null): Promise<boolean> {
  const which = part === null ? "" : `&part=${part}`;
  const response = await fetch(`/api/notes/${noteId}/export?format=copy${which}`, {
    cache: "no-store",
  });
  if (!response.ok) return false;
  await navigator.clipboard.writeText(await response.text());
  return true;
}
