import type { Permit } from "@/lib/access/permit";
import type { AttentionItem, NoteContent } from "./note-content.schema";

/** What the safety rules make of the words that people wrote: the things to decide as they stand with these sentences. */
export type WrittenLook = Readonly<{
  /** All items of the note, drafted ones included. */
  attention: readonly AttentionItem[];
  /** Cards that these words raised and that were not there. */
  raised: number;
  /** Cards whose words are not in the note any more. */
  withdrawn: number;
  /** Decided items that the words contradict: they are open again in `attention`. */
  reopened: readonly AttentionItem[];
}>;

/**
 * Looks at the sentences of a content that people wrote or changed, beside what the source and the chart of the permit's
 * note say. Saving, adding and signing take it as an argument, so that none of them can be done without it.
 */
export type LookAtWritten<Action extends "note.edit" | "note.sign"> = (
  permit: Permit<Action>,
  documentId: string,
  content: NoteContent,
) => Promise<WrittenLook>;
