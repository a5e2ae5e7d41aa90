"use client";

import type { Ref } from "react";
import type { NoteContent, NoteGap, NoteSentence } from "@/lib/notes/note-content.schema";
import { Button } from "../../../ui/button";
import { Strip } from "../../../ui/band";
import { openItems, type NumberedItem } from "../../attention-order";
import { headingsOf, type PeopleView, type SectionHeading } from "../../note-view";
import { linesOfSpan, writeLineNumbers, type SourceLine } from "../../source-lines";
import type { LitPairs } from "../acts/lit-pairs";
import { SentenceRow, type RowActs, type RowMark } from "./sentence-row";

export type NotePaneProps = {
  content: NoteContent;
  sentences: readonly NoteSentence[];
  documentId: string;
  lines: readonly SourceLine[];
  lit: LitPairs;
  ordered: readonly NumberedItem[];
  selectedId: string | null;
  editingId: string | null;
  isReadOnly: boolean;
  isFiltered: boolean;
  meId: string;
  people: PeopleView;
  acts: RowActs;
  onAddAtEnd: (section: NoteSentence["section"], afterId: string | null) => void;
  onShowAll: () => void;
  scrollerRef: Ref<HTMLDivElement>;
};

/** The note: sections, one row a sentence, gaps as dashed lines. One tab stop; arrows move inside. */
export function NotePane({ scrollerRef, ...props }: NotePaneProps) {
  const { content, sentences, ordered, lit } = props;
  const marks = marksBySentence(ordered);
  const litIds = new Set(lit.sentenceIds);
  const stopId = sentences.some(({ id }) => id === props.selectedId)
    ? props.selectedId
    : (sentences[0]?.id ?? null);
  return (
    <div ref={scrollerRef} data-print="flow" className="min-h-0 flex-1 overflow-auto pb-10">
      {props.isFiltered ? (
        <Strip
          tone="info"
          actions={
            <Button size="row" onClick={props.onShowAll}>
              Show all
            </Button>
          }
        >
          {sentences.length} of {content.sentences.length} sentences shown.
        </Strip>
      ) : null}
      {headingsOf(content.template).map((heading) => (
        <Section
          key={heading.heading}
          {...props}
          heading={heading}
          marks={marks}
          litIds={litIds}
          stopId={stopId}
        />
      ))}
    </div>
  );
}

type SectionProps = Omit<NotePaneProps, "scrollerRef"> & {
  heading: SectionHeading;
  marks: ReadonlyMap<string, RowMark>;
  litIds: ReadonlySet<string>;
  stopId: string | null;
};

function Section(props: SectionProps) {
  const { heading, content, acts } = props;
  const own = props.sentences.filter(({ section }) => heading.sections.includes(section));
  const gaps = content.gaps.filter(({ section }) => heading.sections.includes(section));
  const id = `section-${heading.sections[0]}`;
  const isEmpty = !content.sentences.some(({ section }) => heading.sections.includes(section));
  return (
    <section aria-labelledby={id} className="pt-1">
      <SectionHead id={id} heading={heading.heading} />
      {own.length > 0 ? (
        <div role="grid" aria-labelledby={id}>
          {own.map((sentence) => (
            <SentenceRow
              key={sentence.id}
              sentence={sentence}
              lines={gutterLines(sentence, props.documentId, props.lines)}
              isLit={props.litIds.has(sentence.id)}
              isTabStop={sentence.id === props.stopId}
              isEditing={sentence.id === props.editingId}
              isReadOnly={props.isReadOnly}
              isMine={sentence.authorId === undefined || sentence.authorId === props.meId}
              authorName={sentence.authorId ? props.people[sentence.authorId] : undefined}
              mark={props.marks.get(sentence.id)}
              acts={acts}
            />
          ))}
        </div>
      ) : null}
      {isEmpty ? (
        <div className="flex items-center gap-3 py-1 pl-18 text-15 text-ink-2">
          The source says nothing for this section.
          {props.isReadOnly ? null : (
            <Button
              size="row"
              onClick={() => props.onAddAtEnd(heading.sections[0] ?? "subjective", null)}
            >
              Add a sentence
            </Button>
          )}
        </div>
      ) : null}
      <Gaps gaps={gaps} />
    </section>
  );
}

/** A heading with a hairline that runs to the edge. */
export function SectionHead({ id, heading }: { id?: string; heading: string }) {
  return (
    <div className="flex items-center gap-3 pt-1 pr-6 pb-0.5 pl-18 max-lg:pr-4 max-lg:pl-16">
      <h3 id={id} className="text-15 font-semibold">
        {heading}
      </h3>
      <span aria-hidden="true" className="h-0 flex-1 border-t border-line print:border-current" />
    </div>
  );
}

function Gaps({ gaps }: { gaps: readonly NoteGap[] }) {
  if (gaps.length === 0) return null;
  return (
    <p className="mt-1 mr-6 mb-1 ml-18 max-w-[41.25rem] border-l-3 border-dashed border-line-strong pl-3 text-15 text-ink-3 max-lg:mr-4 max-lg:ml-16">
      Not documented: {gaps.map(({ label }) => label).join(", ")}
    </p>
  );
}

/** The line numbers a sentence wears. */
export function gutterLines(
  sentence: NoteSentence,
  documentId: string,
  lines: readonly SourceLine[],
): string {
  const cited = sentence.citations.filter((citation) => citation.documentId === documentId);
  return writeLineNumbers(cited.flatMap((citation) => linesOfSpan(lines, citation)));
}

function marksBySentence(ordered: readonly NumberedItem[]): ReadonlyMap<string, RowMark> {
  const marks = new Map<string, RowMark>();
  for (const { item, number } of openItems(ordered)) {
    for (const id of item.sentenceIds) {
      if (!marks.has(id)) marks.set(id, { number, severity: item.severity });
    }
  }
  return marks;
}
