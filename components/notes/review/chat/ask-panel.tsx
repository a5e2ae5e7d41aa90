"use client";

import type { KeyboardEvent } from "react";
import { MAX_QUESTION_LENGTH } from "@/lib/drafting/chat/chat.schema";
import { Band } from "../../../ui/band";
import { Button } from "../../../ui/button";
import { TextArea } from "../../../ui/text-field";
import type { SourceLine } from "../../source-lines";
import type { Selection } from "../acts/lit-pairs";
import { AskedQuestion } from "./asked-question";
import { answererWords } from "./talk-words";
import type { AskTalk } from "./talk-view";

export type AskPanelProps = {
  ask: AskTalk;
  documentId: string;
  lines: readonly SourceLine[];
  selection: Selection | null;
  isReadOnly: boolean;
  onPick: (selection: Selection) => void;
};

/** Questions about this one case: answers are quoted from it or cite it, and are no part of the note. */
export function AskPanel({ ask, ...props }: AskPanelProps) {
  const open = ask.questions?.find(
    ({ isMine, status }) => isMine && (status === "queued" || status === "running"),
  );
  const isWaiting = ask.isSending || open !== undefined;
  const canAsk = !isWaiting && ask.typed.trim() !== "";
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    if (canAsk) ask.onAsk();
  };
  return (
    <div className="pb-4">
      <form
        className="space-y-2 border-b border-line px-6 py-3 max-lg:px-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (canAsk) ask.onAsk();
        }}
      >
        <TextArea
          label="Ask about this case"
          rows={2}
          maxLength={MAX_QUESTION_LENGTH}
          value={ask.typed}
          onChange={(event) => ask.onType(event.target.value)}
          onKeyDown={onKeyDown}
          hint={answererWords(ask.model)}
          autoComplete="off"
        />
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit" variant={canAsk ? "primary" : "waiting"} aria-disabled={!canAsk}>
            {ask.isSending ? "Asking" : "Ask"}
          </Button>
          {open === undefined ? null : (
            <Button onClick={() => ask.onCancel(open.runId)}>Cancel question</Button>
          )}
          <span className="text-13 text-ink-2">
            {open === undefined
              ? "Each question stands alone. Answers are no part of the note."
              : "Being answered. You can go on working."}
          </span>
        </div>
      </form>
      {ask.message ? (
        <Band tone={ask.message.tone} title={ask.message.words} className="mx-6 mt-3 max-lg:mx-4">
          {ask.message.detail}
        </Band>
      ) : null}
      <Questions ask={ask} {...props} />
    </div>
  );
}

function Questions({ ask, ...props }: AskPanelProps) {
  const { questions } = ask;
  if (questions === null) {
    return ask.hasFailed ? (
      <div className="flex items-center gap-3 px-6 py-3 text-15 max-lg:px-4">
        What was asked before could not be read.
        <Button size="row" onClick={ask.onLoad}>
          Try again
        </Button>
      </div>
    ) : (
      <p role="status" className="px-6 py-3 text-15 text-ink-2 max-lg:px-4">
        Reading what was asked before
      </p>
    );
  }
  if (questions.length === 0) {
    return (
      <p className="px-6 py-3 text-15 text-ink-2 max-lg:px-4">
        Nobody has asked about this case. For example: “What medicines were stopped?” or “When did
        the cough begin?”
      </p>
    );
  }
  const [newest] = [...questions].reverse();
  return (
    <>
      <p role="status" className="sr-only">
        {newest?.answer
          ? `Answered, ${newest.answer.sentences.length} sentences`
          : newest?.status === "queued" || newest?.status === "running"
            ? "Being answered"
            : ""}
      </p>
      <ol aria-label="Questions, newest first">
        {[...questions].reverse().map((asked) => (
          <AskedQuestion key={asked.id} asked={asked} onAdd={ask.onAdd} {...props} />
        ))}
      </ol>
    </>
  );
}
