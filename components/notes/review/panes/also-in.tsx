import { ArrowDown, ArrowUp } from "lucide-react";
import type { NoteContent } from "@/lib/notes/note-content.schema";
import { findSentence } from "../../content-edits";
import { arrangeNote } from "@/lib/notes/templates/arrange-note.schema";
import type { SourceLine } from "../../source-lines";
import { gutterLines } from "./note-pane";
import type { OutOfView } from "./use-connector";

export type AlsoInProps = {
  outOfView: OutOfView;
  content: NoteContent;
  documentId: string;
  lines: readonly SourceLine[];
  onGo: (sentenceId: string) => void;
};

/** The strip at the foot of the note when something lit cannot be seen: "Also in Plan, line 18". */
export function AlsoIn({ outOfView, content, documentId, lines, onGo }: AlsoInProps) {
  const sentence = findSentence(content, outOfView.sentenceId);
  if (!sentence) return null;
  const part = arrangeNote(content).find(({ sentences }) => sentences.includes(sentence));
  const where = gutterLines(sentence, documentId, lines);
  const Arrow = outOfView.side === "below" ? ArrowDown : ArrowUp;
  return (
    <button
      type="button"
      onClick={() => onGo(sentence.id)}
      className="ring-inset-focus absolute inset-x-0 bottom-0 flex min-h-8 items-center justify-center gap-2 border-t border-accent-mark bg-accent-tint text-13 font-semibold text-accent"
    >
      Also in {part?.heading ?? "the note"}
      {where ? `, line ${where}` : ""}
      <Arrow aria-hidden="true" size={16} />
    </button>
  );
}
