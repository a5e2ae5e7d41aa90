"use client";

import { useState, type FormEvent } from "react";
import {
  FEEDBACK_WORDS,
  feedbackKindSchema,
  MAX_FEEDBACK_LENGTH,
  type FeedbackKind,
} from "@/lib/drafting/rerun/rerun.schema";
import type { DraftingModelView } from "../../../paste/drafter-words";
import { Button } from "../../../ui/button";
import { Dialog } from "../../../ui/dialog";
import { TextField } from "../../../ui/text-field";
import { useTalk } from "./talk-context";
import type { FeedbackAbout } from "./talk-view";

/** On the chosen sentence of the drafter: the way to say what is wrong with it. */
export function SentenceFeedback(about: FeedbackAbout) {
  const feedback = useTalk()?.feedback;
  if (feedback === undefined) return null;
  return (
    <Button
      size="row"
      variant="quiet"
      className="print:hidden"
      onClick={(event) => {
        event.stopPropagation();
        feedback.onOpen(about);
      }}
      onDoubleClick={(event) => event.stopPropagation()}
    >
      Feedback
    </Button>
  );
}

export type FeedbackDialogProps = {
  text: string;
  /** The language model that drafts the section again with it; null where it is kept alone. */
  model: DraftingModelView | null;
  onGive: (kind: FeedbackKind, words: string) => void;
  onClose: () => void;
};

/** What is wrong with a sentence, and what will be done with that. */
export function FeedbackDialog({ text, model, onGive, onClose }: FeedbackDialogProps) {
  const [kind, setKind] = useState<FeedbackKind>("wrong");
  const [words, setWords] = useState("");
  const isUsed = model !== null && model.refusal === null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onGive(kind, words.trim());
  };
  return (
    <Dialog isOpen onClose={onClose} title="Feedback on this sentence">
      <form onSubmit={submit} className="space-y-4">
        <p className="border-l-3 border-line-strong pl-3 text-16 break-words">{text}</p>
        <fieldset>
          <legend className="mb-1 text-13 text-ink-2">What is it</legend>
          <div className="flex flex-wrap gap-x-5 gap-y-2">
            {feedbackKindSchema.options.map((option) => (
              <label key={option} className="flex min-h-8 items-center gap-2 text-15">
                <input
                  type="radio"
                  name="feedback-kind"
                  value={option}
                  checked={kind === option}
                  onChange={() => setKind(option)}
                />
                {FEEDBACK_WORDS[option]}
              </label>
            ))}
          </div>
        </fieldset>
        <TextField
          label="In your words, if you like"
          value={words}
          maxLength={MAX_FEEDBACK_LENGTH}
          autoComplete="off"
          onChange={(event) => setWords(event.target.value)}
          hint={hintOf(model)}
        />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" size="page" variant="primary">
            {isUsed ? "Give and draft again" : "Give feedback"}
          </Button>
          <Button size="page" onClick={onClose}>
            Go back
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function hintOf(model: DraftingModelView | null): string {
  if (model === null) {
    return "Kept with this note. No language model is set up, so nothing is drafted again: change the sentence yourself.";
  }
  if (model.refusal !== null) {
    return `Kept with this note. ${model.name} may not be used at the moment, so nothing is drafted again: change the sentence yourself.`;
  }
  return `${model.name} drafts this section again with it, and no other. Identifiers are taken out first.`;
}
