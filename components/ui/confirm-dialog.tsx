"use client";

import { useState, type FormEvent, type ReactNode } from "react";
import { Button } from "./button";
import { Dialog } from "./dialog";
import { isConfirmed } from "./reason-rules";
import { TextField } from "./text-field";

export type ConfirmDialogProps = {
  isOpen: boolean;
  title: string;
  confirmLabel: string;
  children: ReactNode;
  busyLabel?: string | undefined;
  /** What went wrong when the act was tried; shown where it happened. */
  error?: string | undefined;
  /** A destructive act: red button, and the word below must be typed first. */
  destructive?: Readonly<{ word: string; wordLabel: string }>;
  onConfirm: () => void;
  onClose: () => void;
};

/** Asks once more before an act. The primary button repeats the verb of the title and has the focus. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  if (!props.isOpen) return null;
  return <OpenConfirmDialog {...props} />;
}

function OpenConfirmDialog(props: ConfirmDialogProps) {
  const [typed, setTyped] = useState("");
  const { destructive } = props;
  const isReady = destructive === undefined || isConfirmed(typed, destructive.word);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) props.onConfirm();
  };
  return (
    <Dialog
      isOpen
      title={props.title}
      onClose={props.onClose}
      role={destructive ? "alertdialog" : "dialog"}
    >
      <form onSubmit={submit} className="space-y-4">
        <div className="text-16">{props.children}</div>
        {destructive ? (
          <TextField
            label={destructive.wordLabel}
            value={typed}
            autoFocus
            autoComplete="off"
            onChange={(event) => setTyped(event.target.value)}
          />
        ) : null}
        {props.error ? (
          <p role="alert" className="text-15 text-crit">
            {props.error}
          </p>
        ) : null}
        <div className="flex flex-wrap gap-3">
          <Button
            type="submit"
            size="page"
            variant={isReady ? (destructive ? "danger" : "primary") : "waiting"}
            disabled={props.busyLabel !== undefined}
            autoFocus={destructive === undefined}
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
