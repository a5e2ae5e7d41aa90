"use client";

import { useState, type FormEvent } from "react";
import {
  LEAK_OUTCOMES,
  reviewLeakSchema,
  type LeakOutcome,
} from "@/lib/llm/alerts/leak-alert.schema";
import { CheckField } from "../models/forms/form-parts";
import type { Done } from "../people/people-view";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Select } from "../ui/select";
import { TextArea } from "../ui/text-field";
import { OUTCOME_WORDS } from "./alerts-words";

export type Review = Readonly<{ outcome: LeakOutcome; words: string; wholeRun: boolean }>;

export type ReviewDialogProps = {
  /** What the alert is. */
  what: string;
  /** How many more wait of the same run that are no worse. */
  others: number;
  onReview: (review: Review) => Promise<Done>;
  onClose: () => void;
};

type ReviewDraft = Omit<Review, "outcome"> & { readonly outcome: LeakOutcome | "" };

const CHOICES = [
  { value: "", label: "Choose what it was" },
  ...LEAK_OUTCOMES.map((outcome) => ({ value: outcome, label: OUTCOME_WORDS[outcome] })),
];

/** Asks what came of looking at an alert; it is said once and stays. */
export function ReviewDialog({ what, others, onReview, onClose }: ReviewDialogProps) {
  const [review, setReview] = useState<ReviewDraft>({
    outcome: "",
    words: "",
    wholeRun: others > 0,
  });
  const [problem, setProblem] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const { outcome, words, wholeRun } = review;
    const missing = whatIsMissing(review);
    setProblem(missing);
    if (missing !== "" || outcome === "") return;
    setIsBusy(true);
    void onReview({ outcome, words: words.trim(), wholeRun }).then((done) => {
      setIsBusy(false);
      if (done.ok) onClose();
      else setProblem(done.message);
    });
  };
  return (
    <Dialog isOpen title="Close the alert" onClose={onClose}>
      <form onSubmit={submit} className="space-y-4">
        <p className="text-16">
          {what}. It is closed under your name and stays in the list; what you say of it is not
          taken back.
        </p>
        <ReviewFields review={review} others={others} onChange={setReview} />
        {problem === "" ? null : (
          <p role="alert" className="text-15 text-crit">
            {problem}
          </p>
        )}
        <div className="flex flex-wrap gap-3">
          <Button
            type="submit"
            size="page"
            variant={whatIsMissing(review) === "" ? "primary" : "waiting"}
            disabled={isBusy}
          >
            {isBusy ? "Closing" : "Close the alert"}
          </Button>
          <Button size="page" onClick={onClose}>
            Go back
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

type ReviewFieldsProps = {
  review: ReviewDraft;
  others: number;
  onChange: (review: ReviewDraft) => void;
};

function ReviewFields({ review, others, onChange }: ReviewFieldsProps) {
  return (
    <>
      <Select
        label="What was it?"
        options={CHOICES}
        value={review.outcome}
        onChange={(event) =>
          onChange({ ...review, outcome: event.target.value as LeakOutcome | "" })
        }
      />
      <TextArea
        label={review.outcome === "other" ? "In words" : "In words, if you want"}
        rows={3}
        maxLength={500}
        value={review.words}
        onChange={(event) => onChange({ ...review, words: event.target.value })}
        hint="Name no patient. Kept sealed in the audit trail."
      />
      {others === 0 ? null : (
        <CheckField
          label={
            others === 1
              ? "Close the other alert like it of this run, too"
              : `Close the ${others} other alerts like it of this run, too`
          }
          isOn={review.wholeRun}
          onChange={(wholeRun) => onChange({ ...review, wholeRun })}
        />
      )}
    </>
  );
}

const ANY_ID = "00000000-0000-4000-8000-000000000000";

/** What the server would say no to; empty when it would not. */
function whatIsMissing({ outcome, words }: ReviewDraft): string {
  if (outcome === "") return "Choose what it was.";
  const parsed = reviewLeakSchema.safeParse({ alertId: ANY_ID, outcome, words });
  return parsed.success ? "" : (parsed.error.issues[0]?.message ?? "Check what you entered.");
}
