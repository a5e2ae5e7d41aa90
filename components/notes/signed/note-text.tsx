import { approvedCodes } from "@/lib/notes/code-hint.schema";
import type { NoteContent, NoteSentence } from "@/lib/notes/note-content.schema";
import { openingLabel } from "@/lib/notes/sentence-label.schema";
import { classNames } from "../../ui/class-names";
import { arrangeNote } from "@/lib/notes/templates/arrange-note.schema";
import type { PeopleView } from "../note-view";
import { gutterLines, SectionHead } from "../review/panes/note-pane";
import {
  BulletMark,
  LabelMark,
  SentenceGutter,
  TEXT_CLASS,
  WORD_CLASS,
  supportWord,
} from "../review/panes/sentence-gutter";
import { ValueGrid } from "../review/panes/value-grid";
import type { SourceLine } from "../source-lines";

/** On paper a grade is a word in brackets; the clinician's own words have the bar. */
const PRINTED_GRADE: Readonly<Record<NoteSentence["support"], string>> = {
  stated: "",
  inferred: "[inferred]",
  own: "",
  unsupported: "[no source]",
  contradicted: "[differs from its source]",
};

type NoteTextProps = {
  content: NoteContent;
  documentId: string;
  lines: readonly SourceLine[];
  people: PeopleView;
  meId: string;
};

/** A note as it reads, line numbers and grades kept; nothing in it can be edited. */
export function NoteText(props: NoteTextProps) {
  return (
    <>
      <Parts {...props} />
      <ApprovedCodes content={props.content} />
    </>
  );
}

/** The codes that a clinician approved before signing; others are on no signed page. */
function ApprovedCodes({ content }: Pick<NoteTextProps, "content">) {
  const codes = approvedCodes(content);
  if (codes.length === 0) return null;
  return (
    <section aria-label="Codes approved" className="pb-1">
      <SectionHead heading="Codes approved (ICD-10-CM)" />
      <ul>
        {codes.map((code) => (
          <li
            key={code.id}
            className="flex items-baseline gap-3 py-1 pr-6 pl-18 text-16 max-lg:pr-4 max-lg:pl-16"
          >
            <span className="w-18 shrink-0 font-mono font-semibold">{code.code}</span>
            <span className="min-w-0">
              {code.title}
              {code.needs === undefined ? null : (
                <span className="text-13 text-ink-2"> Category; needs {code.needs}.</span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Parts(props: NoteTextProps) {
  return arrangeNote(props.content).map(({ heading, style, sentences }) => (
    <section key={heading} aria-label={heading} className="pb-1">
      <SectionHead heading={heading} />
      {sentences.map((sentence, index) => (
        <ReadOnlyRow
          key={sentence.id}
          sentence={sentence}
          isBullet={style === "bullets"}
          label={openingLabel(sentence, sentences[index - 1])}
          {...props}
        />
      ))}
    </section>
  ));
}

type RowProps = NoteTextProps & {
  sentence: NoteSentence;
  isBullet: boolean;
  label: string | null;
};

function ReadOnlyRow({ sentence, isBullet, label, ...props }: RowProps) {
  const isMine = sentence.authorId === undefined || sentence.authorId === props.meId;
  const author = sentence.authorId ? props.people[sentence.authorId] : undefined;
  return (
    <NoteRow
      support={sentence.support}
      lines={gutterLines(sentence, props.documentId, props.lines)}
      word={supportWord(sentence.support, isMine, author)}
    >
      {sentence.cells && sentence.cells.length > 0 ? (
        <ValueGrid cells={sentence.cells} />
      ) : (
        <p className={classNames("max-w-[41.25rem]", TEXT_CLASS[sentence.support])}>
          {isBullet ? <BulletMark /> : null}
          <LabelMark label={label} />
          {sentence.text}
          <span className="hidden print:inline"> {PRINTED_GRADE[sentence.support]}</span>
        </p>
      )}
    </NoteRow>
  );
}

/** Gutter, text, word: the three columns of every read-only row. */
export function NoteRow({
  support,
  lines,
  word,
  children,
}: {
  support: NoteSentence["support"];
  lines: string;
  word: string;
  children: React.ReactNode;
}) {
  return (
    <div className="print-keep flex border-l-4 border-transparent py-0.5 pr-6 text-16 max-lg:pr-4">
      <div className="flex w-13 shrink-0 items-start justify-end max-lg:w-11">
        <SentenceGutter support={support} lines={lines} />
      </div>
      <div
        className={classNames(
          "min-w-0 flex-1",
          support === "own"
            ? "ml-1 border-l-3 border-own-mark pl-2 print:border-current"
            : "pl-3.5 lg:pl-4",
        )}
      >
        {children}
      </div>
      {word ? (
        <span
          className={classNames(
            "w-24 shrink-0 text-right text-13 leading-6 print:hidden",
            WORD_CLASS[support],
          )}
        >
          {word}
        </span>
      ) : null}
    </div>
  );
}
