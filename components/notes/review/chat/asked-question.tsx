"use client";

import type { AnswerSentence, QuestionView } from "@/lib/drafting/chat/chat.schema";
import { noteSectionSchema, type NoteSection } from "@/lib/notes/note-content.schema";
import { classNames } from "../../../ui/class-names";
import { Menu } from "../../../ui/menu";
import { Time } from "../../../ui/time";
import { linesOfSpan, writeLineNumbers, type SourceLine } from "../../source-lines";
import type { Selection } from "../acts/lit-pairs";
import {
  answeredBy,
  endedWords,
  heldWords,
  MARK_WORDS,
  NOTHING_FOUND,
  SECTION_WORDS,
} from "./talk-words";

type Shared = {
  documentId: string;
  lines: readonly SourceLine[];
  selection: Selection | null;
  isReadOnly: boolean;
  onPick: (selection: Selection) => void;
  onAdd: (questionId: string, sentence: number, section: NoteSection) => void;
};

/** One question with its answer; a sentence that cites lights its lines. */
export function AskedQuestion({ asked, ...shared }: Shared & { asked: QuestionView }) {
  const { answer } = asked;
  const ended = endedWords(asked);
  return (
    <li className="border-b border-line py-3">
      <p className="px-6 text-16 font-semibold break-words max-lg:px-4">{asked.question}</p>
      <p className="px-6 text-13 text-ink-2 max-lg:px-4">
        {asked.isMine ? "You" : asked.askerName}, <Time at={asked.askedAt} form="time" />
      </p>
      {ended === "" ? null : <p className="px-6 pt-1 text-15 text-ink-2 max-lg:px-4">{ended}</p>}
      {answer === null ? null : (
        <>
          {answer.sentences.length === 0 ? (
            <p className="px-6 pt-1 text-15 max-lg:px-4">{NOTHING_FOUND}</p>
          ) : null}
          <ul className="pt-1">
            {answer.sentences.map((sentence, index) => (
              <AnswerRow
                key={index}
                id={`${asked.id}:${index}`}
                sentence={sentence}
                {...shared}
                onAdd={(section) => shared.onAdd(asked.id, index, section)}
              />
            ))}
          </ul>
          <p className="px-6 pt-1 text-13 text-ink-2 max-lg:px-4">
            {[answeredBy(answer.model), heldWords(answer.held)].filter(Boolean).join(" ")}
          </p>
        </>
      )}
    </li>
  );
}

type AnswerRowProps = Omit<Shared, "onAdd"> & {
  id: string;
  sentence: AnswerSentence;
  onAdd: (section: NoteSection) => void;
};

/** Line numbers · words · the mark of what has no source, or the way into the note. */
function AnswerRow({ id, sentence, ...props }: AnswerRowProps) {
  const spans = sentence.citations.filter(({ documentId }) => documentId === props.documentId);
  const numbers = writeLineNumbers(spans.flatMap((span) => linesOfSpan(props.lines, span)));
  const isLit = props.selection?.kind === "spans" && props.selection.id === id;
  const words = <AnswerWords sentence={sentence} numbers={numbers} />;
  return (
    <li
      data-answer={id}
      data-lit={isLit}
      className={classNames(
        "flex items-start gap-2 border-l-4 py-1 pr-4 text-16",
        isLit ? "border-l-accent-mark bg-accent-tint" : "border-l-transparent",
      )}
    >
      {spans.length === 0 ? (
        <span className="flex min-w-0 flex-1 gap-4">{words}</span>
      ) : (
        <button
          type="button"
          aria-pressed={isLit}
          className="ring-inset-focus flex min-w-0 flex-1 gap-4 text-left"
          onClick={() => props.onPick({ kind: "spans", id, spans })}
        >
          {words}
        </button>
      )}
      <AnswerEnd mark={sentence.mark} isReadOnly={props.isReadOnly} onAdd={props.onAdd} />
    </li>
  );
}

function AnswerWords({ sentence, numbers }: { sentence: AnswerSentence; numbers: string }) {
  return (
    <>
      <span className="w-13 shrink-0 pt-px text-right text-13 text-ink-2 tabular-nums">
        {numbers === "" ? (
          <span aria-hidden="true">–</span>
        ) : (
          <>
            <span className="sr-only">Lines </span>
            {numbers}
          </>
        )}
      </span>
      <span
        className={classNames(
          "min-w-0 flex-1 break-words",
          sentence.mark === "cited" ? "" : "text-ink-2 italic",
        )}
      >
        {sentence.text}
      </span>
    </>
  );
}

function AnswerEnd({
  mark,
  isReadOnly,
  onAdd,
}: Pick<AnswerSentence, "mark"> & Pick<AnswerRowProps, "isReadOnly" | "onAdd">) {
  if (mark !== "cited") {
    return (
      <span className="w-28 shrink-0 text-right text-13 font-semibold text-warn">
        {MARK_WORDS[mark]}
      </span>
    );
  }
  if (isReadOnly) return null;
  return (
    <Menu
      label="Add to note under"
      size="row"
      variant="quiet"
      entries={noteSectionSchema.options.map((section) => ({
        id: section,
        label: SECTION_WORDS[section],
        onAction: () => onAdd(section),
      }))}
    >
      Add to note
    </Menu>
  );
}
