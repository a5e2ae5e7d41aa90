"use client";

import { openingLabel } from "@/lib/notes/sentence-label.schema";
import type { ReactNode, Ref } from "react";
import type { NoteContent, NoteSentence } from "@/lib/notes/note-content.schema";
import { Button } from "../../../ui/button";
import { Strip } from "../../../ui/band";
import { openItems, type NumberedItem } from "../../attention-order";
import { arrangeNote, type ArrangedPart } from "@/lib/notes/templates/arrange-note.schema";
import { readingGrade } from "@/lib/notes/templates/reading-grade.schema";
import { placeOf, type SentencePlace } from "../../content-edits";
import type { PeopleView } from "../../note-view";
import { linesOfSpan, writeLineNumbers, type SourceLine } from "../../source-lines";
import type { LitPairs } from "../acts/lit-pairs";
import { RerunMessage, SectionMenu } from "../chat/section-menu";
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
  onAddAtEnd: (place: SentencePlace, afterId: string | null) => void;
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
      <RerunMessage />
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
      {content.layout?.wording === "plain" ? <ReadingGrade sentences={content.sentences} /> : null}
      {arrangeNote(content).map((part, index) => (
        <Section
          key={part.heading}
          {...props}
          part={part}
          id={`part-${index}`}
          marks={marks}
          litIds={litIds}
          stopId={stopId}
        />
      ))}
    </div>
  );
}

type SectionProps = Omit<NotePaneProps, "scrollerRef"> & {
  part: ArrangedPart<NoteSentence>;
  id: string;
  marks: ReadonlyMap<string, RowMark>;
  litIds: ReadonlySet<string>;
  stopId: string | null;
};

function Section(props: SectionProps) {
  const { part, id, acts } = props;
  const shown = new Set(props.sentences);
  const own = part.sentences.filter((sentence) => shown.has(sentence));
  const place = placeOf({ section: part.section, topic: part.topic ?? undefined });
  return (
    <section aria-labelledby={id} className="pt-1">
      <SectionHead id={id} heading={part.heading}>
        {props.isReadOnly || props.content.drafter === "none" ? null : (
          <SectionMenu section={part.section} heading={part.heading} />
        )}
      </SectionHead>
      {own.length > 0 ? (
        <div role="grid" aria-labelledby={id}>
          {own.map((sentence, index) => (
            <SentenceRow
              key={sentence.id}
              sentence={sentence}
              lines={gutterLines(sentence, props.documentId, props.lines)}
              isLit={props.litIds.has(sentence.id)}
              isTabStop={sentence.id === props.stopId}
              isChosen={sentence.id === props.selectedId}
              isEditing={sentence.id === props.editingId}
              isReadOnly={props.isReadOnly}
              isMine={sentence.authorId === undefined || sentence.authorId === props.meId}
              authorName={sentence.authorId ? props.people[sentence.authorId] : undefined}
              mark={props.marks.get(sentence.id)}
              isBullet={part.style === "bullets"}
              label={openingLabel(sentence, own[index - 1])}
              acts={acts}
            />
          ))}
        </div>
      ) : null}
      {part.sentences.length === 0 ? (
        <div className="flex items-center gap-3 py-1 pl-18 text-15 text-ink-2">
          The source says nothing for this section.
          {props.isReadOnly ? null : (
            <Button size="row" onClick={() => props.onAddAtEnd(place, null)}>
              Add a sentence
            </Button>
          )}
        </div>
      ) : null}
      <Gaps gaps={part.gaps} />
    </section>
  );
}

/** A heading with a hairline that runs to the edge. */
export function SectionHead({
  id,
  heading,
  children,
}: {
  id?: string;
  heading: string;
  /** Acts on the section. */
  children?: ReactNode;
}) {
  return (
    <div className="flex items-center gap-3 pt-1 pr-6 pb-0.5 pl-18 max-lg:pr-4 max-lg:pl-16">
      <h3 id={id} className="text-15 font-semibold">
        {heading}
      </h3>
      <span aria-hidden="true" className="h-0 flex-1 border-t border-line print:border-current" />
      {children}
    </div>
  );
}

/** How hard a note in plain words is to read, by a formula; the person who gives it away decides. */
function ReadingGrade({ sentences }: Pick<NoteContent, "sentences">) {
  const grade = readingGrade(sentences.map(({ text }) => text));
  if (grade === null) return null;
  return (
    <p className="pt-2 pl-18 text-13 text-ink-2 max-lg:pl-16">
      Reading grade <strong className="font-semibold text-ink">{grade.toFixed(1)}</strong>, by
      sentence length and syllables (Flesch–Kincaid).
    </p>
  );
}

function Gaps({ gaps }: { gaps: readonly string[] }) {
  if (gaps.length === 0) return null;
  return (
    <p className="mt-1 mr-6 mb-1 ml-18 max-w-[41.25rem] border-l-3 border-dashed border-line-strong pl-3 text-15 text-ink-3 max-lg:mr-4 max-lg:ml-16">
      Not documented: {gaps.join(", ")}
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
