import { memo, type ReactNode } from "react";
import type { NoteSentence } from "@/lib/notes/note-content.schema";
import { classNames } from "../../../ui/class-names";
import { SeverityMark, type Severity } from "../../../ui/severity-mark";
import { SentenceFeedback } from "../chat/sentence-feedback";
import { SentenceEditor } from "./sentence-editor";
import {
  BulletMark,
  LabelMark,
  SentenceGutter,
  TEXT_CLASS,
  WORD_CLASS,
  supportWord,
} from "./sentence-gutter";
import { ValueGrid } from "./value-grid";

/** An open item that concerns the sentence: its number and how bad it is. */
export type RowMark = Readonly<{ number: number; severity: Severity }>;

export type RowActs = Readonly<{
  pick: (id: string) => void;
  edit: (id: string) => void;
  type: (text: string) => void;
  leave: () => void;
}>;

export type SentenceRowProps = {
  sentence: NoteSentence;
  lines: string;
  isLit: boolean;
  isTabStop: boolean;
  /** The one that is pointed at; it can be said what is wrong with it. */
  isChosen?: boolean;
  isEditing: boolean;
  isReadOnly: boolean;
  isMine: boolean;
  authorName: string | undefined;
  mark: RowMark | undefined;
  /** The part is written as a list. */
  isBullet: boolean;
  /** What opens the group this sentence is the first of. */
  label: string | null;
  acts: RowActs;
};

/** One sentence, one row: lines at the left, words in the middle, grade and open item at the right. */
export const SentenceRow = memo(function SentenceRow(props: SentenceRowProps) {
  const { sentence, isLit, isEditing, acts, mark } = props;
  const isGrid = sentence.cells !== undefined && sentence.cells.length > 0;
  const word = supportWord(sentence.support, props.isMine, props.authorName);
  return (
    <div
      role="row"
      aria-selected={isLit}
      tabIndex={props.isTabStop && !isEditing ? 0 : -1}
      data-sentence={sentence.id}
      data-lit={isLit}
      onClick={() => acts.pick(sentence.id)}
      onDoubleClick={() => {
        if (!props.isReadOnly) acts.edit(sentence.id);
      }}
      className={classNames(
        "ring-inset-focus flex border-l-4 py-0.5 pr-6 text-16 max-lg:pr-4",
        isLit ? "border-l-accent-mark bg-accent-tint" : "border-l-transparent",
      )}
    >
      <div role="gridcell" className="flex w-13 shrink-0 items-start justify-end max-lg:w-11">
        <SentenceGutter support={sentence.support} lines={props.lines} />
      </div>
      <div
        role="gridcell"
        className={classNames(
          "min-w-0 flex-1",
          sentence.support === "own" ? "ml-1 border-l-3 border-own-mark pl-2" : "pl-3.5 lg:pl-4",
        )}
      >
        {isEditing ? (
          <SentenceEditor text={sentence.text} onType={acts.type} onLeave={acts.leave} />
        ) : isGrid && sentence.cells ? (
          <div className="py-1 pr-0">
            <ValueGrid cells={sentence.cells} />
          </div>
        ) : (
          <p className={classNames("max-w-[41.25rem] break-words", TEXT_CLASS[sentence.support])}>
            {props.isBullet ? <BulletMark /> : null}
            <LabelMark label={props.label} />
            {sentence.text}
          </p>
        )}
      </div>
      <RowEnd support={sentence.support} word={word} mark={mark} isWide={isGrid && !word && !mark}>
        {props.isChosen && !props.isReadOnly && !isEditing && sentence.support !== "own" ? (
          <SentenceFeedback
            sentenceId={sentence.id}
            section={sentence.section}
            text={sentence.text}
          />
        ) : null}
      </RowEnd>
    </div>
  );
});

/** The word of the grade and the open item, at the right. */
function RowEnd({
  support,
  word,
  mark,
  isWide,
  children,
}: {
  support: NoteSentence["support"];
  word: string;
  mark: RowMark | undefined;
  isWide: boolean;
  children: ReactNode;
}) {
  return (
    <div
      role="gridcell"
      className={classNames(
        "flex shrink-0 flex-wrap items-start justify-end gap-x-2 max-sm:w-auto",
        isWide ? "" : "w-24 max-sm:pl-2",
      )}
    >
      {word ? (
        <span className={classNames("text-right text-13 leading-6", WORD_CLASS[support])}>
          {word}
        </span>
      ) : null}
      {mark ? (
        <>
          <SeverityMark severity={mark.severity} number={mark.number} className="mt-px" />
          <span className="sr-only">Thing {mark.number} to decide</span>
        </>
      ) : null}
      {children}
    </div>
  );
}
