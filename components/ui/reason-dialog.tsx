"use client";

import { useState, type FormEvent } from "react";
import { Button } from "./button";
import { Dialog } from "./dialog";
import { REASON_MAX_LENGTH, isReasonEnough, reasonShortfall } from "./reason-rules";
import { TextField } from "./text-field";

export type ReasonDialogProps = {
  isOpen: boolean;
  title: string;
  /** The question above the field: "Why do you need the name?" */
  question: string;
  /** The verb on the primary button. */
  confirmLabel: string;
  detail?: string;
  busyLabel?: string | undefined;
  /** Why it was not done; what was typed stays. */
  problem?: string | null | undefined;
  onConfirm: (reason: string) => void;
  onClose: () => void;
};

/** Asks for a reason of one line, at least 10 characters, that is kept with the person's name. */
export function ReasonDialog(props: ReasonDialogProps) {
  if (!props.isOpen) return null;
  return <OpenReasonDialog {...props} />;
}

function OpenReasonDialog(props: ReasonDialogProps) {
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isReasonEnough(reason)) props.onConfirm(reason.trim());
  };
  return (
    <Dialog isOpen title={props.title} onClose={props.onClose}>
      <form onSubmit={submit} className="space-y-4">
        {props.detail ? <p className="text-16">{props.detail}</p> : null}
        <TextField
          label={props.question}
          value={reason}
          maxLength={REASON_MAX_LENGTH}
          autoFocus
          autoComplete="off"
          onChange={(event) => setReason(event.target.value)}
          error={tried ? reasonShortfall(reason) || undefined : undefined}
          hint="At least 10 characters. Kept with your name in the record."
        />
        {props.problem ? (
          <p role="alert" className="text-15 text-crit">
            {props.problem}
          </p>
        ) : null}
        <div className="flex flex-wrap gap-3">
          <Button
            type="submit"
            size="page"
            variant={isReasonEnough(reason) ? "primary" : "waiting"}
            disabled={props.busyLabel !== undefined}
          >
            {props.busyLabel ?? props.confirmLabel}
          </Button>
          <Button size="page" onClick={props.onClose}>
            Go back
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
