import type { NoteContent } from "../note-content.schema";
import { contentChecksum } from "../note-statement";
import { shownReferences } from "./reference-rules";

/**
 * Whether what is kept looks like what was sent. Who decided and when is the server's to say and shows
 * nowhere else; anything more that differs has to be on the page before anybody signs it.
 */
export function looksAsSent(sent: NoteContent, kept: NoteContent): boolean {
  return contentChecksum(shown(sent)) === contentChecksum(shown(kept));
}

function shown({ sentences, attention, references, codes = [] }: NoteContent): unknown {
  return {
    references: shownReferences(references),
    codes: codes.map(({ id, decision }) => [id, decision?.state ?? null]),
    sentences: sentences.map(({ authorId: _author, ...sentence }) => sentence),
    attention: attention.map(({ decision, ...item }) => ({
      ...item,
      decided:
        decision === undefined
          ? null
          : [decision.action, decision.reason.trim(), decision.reasonCode ?? null],
    })),
  };
}
