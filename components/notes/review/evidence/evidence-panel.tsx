"use client";

import { Button } from "../../../ui/button";
import { TextLink } from "../../../ui/link-button";
import type { NoteContent } from "@/lib/notes/note-content.schema";
import type { ReferenceCitation } from "@/lib/notes/reference-citation.schema";
import { standingReferences } from "@/lib/notes/reference-words.schema";
import { findSentence } from "../../content-edits";
import type { PeopleView } from "../../note-view";
import type { EvidenceServer } from "./evidence-view";
import { LibrarySearch } from "./library-search";
import { LiteraturePart } from "./literature-part";
import { countUnchecked } from "./literature-words";
import { choiceWords, groupReferences, lookUpWords } from "./reference-edits";
import { ReferenceItem } from "./reference-item";

export type EvidencePanelProps = {
  content: NoteContent;
  /** The sentence that is selected in the note. */
  selectedId: string | null;
  people: PeopleView;
  meId: string;
  isReadOnly: boolean;
  chartHref: string | null;
  server: EvidenceServer;
  onPick: (sentenceId: string) => void;
  onRemove: (referenceId: string) => void;
  onRestore: (referenceId: string) => void;
};

/** What the reference library says beside this note. It is background: it changes no sentence and no grade. */
export function EvidencePanel(props: EvidencePanelProps) {
  const { content, selectedId } = props;
  const standing = standingReferences(content.references);
  return (
    <div className="pb-3">
      <p className="px-6 pt-3 pb-2 text-13 text-ink-2 max-lg:px-4">
        Background from the reference library and, where a person asked, from the literature. It is
        not about this patient, and changes no sentence.
      </p>
      {standing.length === 0 ? (
        <p className="px-6 pb-3 text-15 max-lg:px-4">{emptyWords(content)}</p>
      ) : (
        groupReferences(standing).map(({ subject, references }) => (
          <section key={subject} aria-label={`References for: ${subject}`}>
            <h3 className="border-t border-line bg-sunken px-6 py-1 text-13 font-semibold max-lg:px-4">
              {subject}
            </h3>
            <ul>
              {references.map((reference) => (
                <ReferenceItem
                  key={reference.id}
                  reference={reference}
                  sentences={reference.sentenceIds.flatMap((id) => findSentence(content, id) ?? [])}
                  selectedId={selectedId}
                  choice={choiceWords(reference, content, props.people, props.meId)}
                  isReadOnly={props.isReadOnly}
                  onPick={props.onPick}
                  onRemove={() => props.onRemove(reference.id)}
                />
              ))}
            </ul>
          </section>
        ))
      )}
      <Removed {...props} />
      {props.chartHref === null ? null : (
        <p className="border-t border-line px-6 py-2.5 text-13 text-ink-2 max-lg:px-4">
          Earlier notes of this patient:{" "}
          <TextLink href={props.chartHref}>Similar past notes, in the chart</TextLink>
        </p>
      )}
      {props.isReadOnly ? null : <Further {...props} standing={standing} />}
    </div>
  );
}

/** What a person may look up besides, in the library and in the literature. */
function Further({
  content,
  selectedId,
  server,
  standing,
}: EvidencePanelProps & { standing: readonly ReferenceCitation[] }) {
  const selected = selectedId === null ? null : (findSentence(content, selectedId) ?? null);
  const isAttached = (passageId: string): boolean =>
    standing.some(
      (each) =>
        each.passageId === passageId &&
        selectedId !== null &&
        each.sentenceIds.includes(selectedId),
    );
  return (
    <>
      <LibrarySearch
        server={server}
        selected={selected}
        again={content.references === undefined ? lookUpWords(content) : null}
        isAttached={isAttached}
      />
      <LiteraturePart
        server={server.literature}
        selected={selected}
        isAttached={isAttached}
        uncheckedCount={countUnchecked(content)}
      />
    </>
  );
}

/** None was found, all were taken off, or nobody looked: three things, and the page knows which. */
function emptyWords({ references }: NoteContent): string {
  if (references === undefined) {
    return "The reference library was not looked up when this note was made: it may not have been ready. You can look now.";
  }
  return references.length === 0
    ? "Nothing in the library fits."
    : "All references were removed from this note.";
}

function Removed({
  content,
  isReadOnly,
  onRestore,
}: Pick<EvidencePanelProps, "content" | "isReadOnly" | "onRestore">) {
  const removed = (content.references ?? []).filter((each) => each.removed !== undefined);
  if (removed.length === 0) return null;
  return (
    <section aria-label="Removed references">
      <h3 className="border-t border-line bg-sunken px-6 py-1 text-13 font-semibold max-lg:px-4">
        Removed
      </h3>
      <ul>
        {removed.map(({ id, title }) => (
          <li key={id} className="flex items-center gap-3 px-6 py-1 text-15 max-lg:px-4">
            <span className="min-w-0 flex-1 truncate text-ink-2 line-through">{title}</span>
            {isReadOnly ? null : (
              <Button
                size="row"
                aria-label={`Put back the reference ${title}`}
                onClick={() => onRestore(id)}
              >
                Put back
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
