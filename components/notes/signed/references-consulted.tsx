import type { NoteContent } from "@/lib/notes/note-content.schema";
import { standingReferences } from "@/lib/notes/reference-words.schema";
import { PassageQuote } from "../review/evidence/passage-quote";
import { SectionHead } from "../review/panes/note-pane";

/** What stood beside the note when it was signed, under it; on paper the passages themselves are left out. */
export function ReferencesConsulted({ content }: { content: NoteContent }) {
  const references = standingReferences(content.references);
  if (references.length === 0) return null;
  return (
    <section aria-label="References consulted" className="pb-3">
      <SectionHead heading="References consulted" />
      <p className="pr-6 pb-1 pl-18 text-13 text-ink-2 max-lg:pr-4 max-lg:pl-15">
        Background, not about this patient; the sentences above do not rest on it.
      </p>
      <ol>
        {references.map((reference) => (
          <li key={reference.id} className="print-keep py-2 pr-6 pl-18 max-lg:pr-4 max-lg:pl-15">
            <PassageQuote passage={reference} />
            <p className="text-13 text-ink-2">For: {reference.subject}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
