import { Button } from "../../../ui/button";
import type { NoteSentence } from "@/lib/notes/note-content.schema";
import type { ReferenceCitation } from "@/lib/notes/reference-citation.schema";
import { PassageQuote } from "./passage-quote";

export type ReferenceItemProps = {
  reference: ReferenceCitation;
  /** Those that still stand in the note. */
  sentences: readonly NoteSentence[];
  selectedId: string | null;
  /** "Found by its name." */
  choice: string;
  isReadOnly: boolean;
  onPick: (sentenceId: string) => void;
  onRemove: () => void;
};

/** A reference that stands beside the note, and the sentences it was chosen for; choosing one lights it and its source. */
export function ReferenceItem(props: ReferenceItemProps) {
  const { reference, sentences, selectedId } = props;
  return (
    <li className="border-t border-line px-6 py-2.5 first:border-t-0 max-lg:px-4">
      <PassageQuote passage={reference} />
      <p className="mt-1 text-13 text-ink-2">{props.choice}</p>
      <div className="mt-1 flex flex-wrap items-start gap-x-3 gap-y-1">
        {sentences.length === 0 ? (
          <span className="text-13 text-ink-2">
            Its sentence does not stand in the note any more.
          </span>
        ) : (
          sentences.map(({ id, text }) => (
            <button
              key={id}
              type="button"
              aria-pressed={id === selectedId}
              onClick={() => props.onPick(id)}
              className="min-h-7 max-w-full truncate rounded-control border border-line-strong px-2 text-left text-13 hover:bg-sunken aria-pressed:border-accent aria-pressed:bg-accent-tint aria-pressed:text-accent max-lg:min-h-10"
            >
              <span className="sr-only">Light the sentence </span>
              {text}
            </button>
          ))
        )}
        {props.isReadOnly ? null : (
          <Button
            size="row"
            className="ml-auto"
            aria-label={`Remove the reference ${reference.title}`}
            onClick={props.onRemove}
          >
            Remove
          </Button>
        )}
      </div>
    </li>
  );
}
