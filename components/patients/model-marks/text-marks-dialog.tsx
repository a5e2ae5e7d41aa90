"use client";

import { useState, type FormEvent } from "react";
import {
  opensFurther,
  sensitivitySchema,
  SENSITIVITY_WORDS,
  type ModelMarks,
} from "@/lib/patients/model-marks/model-marks.schema";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { Select } from "../../ui/select";
import { TextField } from "../../ui/text-field";
import { whatMarksMean } from "./model-marks-words";

export type TextMarksDialogProps = {
  marks: ModelMarks;
  /** A clinician: only they let a model see more than before. */
  mayOpen: boolean;
  /** @returns what went wrong in words; null when it was saved. */
  onSave: (marks: ModelMarks, reason: string) => Promise<string | null>;
  onClose: () => void;
};

/** What kind of record this one text is, and whether a language model may be asked about it. */
export function TextMarksDialog(props: TextMarksDialogProps) {
  const { marks, mayOpen, onClose } = props;
  const form = useMarksForm(props);
  const { wanted, setWanted } = form;
  const isOpening = opensFurther(marks, wanted);
  return (
    <Dialog isOpen title="Kind of record" onClose={onClose}>
      <form onSubmit={(event) => void form.onSubmit(event)} className="space-y-4">
        <p className="text-15 text-ink-2">
          For this text and its note alone. What the chart says counts as well.
        </p>
        <Select
          label="This text is"
          value={wanted.sensitivity}
          options={SENSITIVITIES}
          onChange={(event) =>
            setWanted({ ...wanted, sensitivity: sensitivitySchema.parse(event.target.value) })
          }
        />
        <label className="flex items-start gap-2.5 py-1 text-15">
          <input
            type="checkbox"
            checked={!wanted.isAiAllowed}
            onChange={(event) => setWanted({ ...wanted, isAiAllowed: !event.target.checked })}
            className="mt-0.5 size-4 shrink-0 accent-accent"
          />
          No language model may read this text
        </label>
        <p className="text-15 text-ink-2">{whatMarksMean(wanted, "text")}</p>
        {isOpening && mayOpen ? (
          <TextField
            label="Why may a model see more?"
            value={form.reason}
            maxLength={500}
            autoComplete="off"
            hint="Kept with your name in the record."
            onChange={(event) => form.setReason(event.target.value)}
          />
        ) : null}
        {form.problem === null ? null : (
          <p role="alert" className="text-15 text-crit">
            {form.problem}
          </p>
        )}
        <Buttons isWaiting={isOpening && !mayOpen} isBusy={form.isBusy} onClose={onClose} />
      </form>
    </Dialog>
  );
}

function Buttons(props: { isWaiting: boolean; isBusy: boolean; onClose: () => void }) {
  return (
    <div className="flex flex-wrap gap-3">
      <Button
        type="submit"
        size="page"
        variant={props.isWaiting ? "waiting" : "primary"}
        disabled={props.isBusy}
      >
        {props.isBusy ? "Saving" : "Save"}
      </Button>
      <Button size="page" onClick={props.onClose}>
        Go back
      </Button>
    </div>
  );
}

const SENSITIVITIES = sensitivitySchema.options.map((value) => ({
  value,
  label: SENSITIVITY_WORDS[value],
}));

function useMarksForm({ marks, mayOpen, onSave, onClose }: TextMarksDialogProps) {
  const [wanted, setWanted] = useState(marks);
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (isBusy) return;
    const isOpening = opensFurther(marks, wanted);
    if (isOpening && !mayOpen) {
      setProblem("Only a clinician of the care team lets a model see more. Nothing was changed.");
      return;
    }
    if (isOpening && reason.trim().length < 3) {
      setProblem("Say why, in a few words. Nothing was changed yet.");
      return;
    }
    setIsBusy(true);
    const fault = await onSave(wanted, isOpening ? reason.trim() : "");
    setIsBusy(false);
    if (fault === null) onClose();
    else setProblem(fault);
  };
  return { wanted, setWanted, reason, setReason, problem, isBusy, onSubmit };
}
