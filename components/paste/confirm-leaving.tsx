"use client";

import { useState } from "react";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { LeavingText, type LeavingForms } from "./leaving-forms";
import { LeavingModels, placeWords, sendingTitle, type LeavingModelView } from "./leaving-models";

export type ConfirmLeavingProps = {
  /** Every model of the draft that is in a public cloud. */
  models: readonly LeavingModelView[];
  /** The text from which quotations would be sent; null while it is being checked. */
  leaving: LeavingForms | null;
  onSend: (isWritten: boolean) => void;
  onDraftHere: () => void;
  onClose: () => void;
};

/** Once before a draft that asks public clouds: what would leave, to whom, and the way to keep it here. */
export function ConfirmLeaving({ models, leaving, ...acts }: ConfirmLeavingProps) {
  const [isWritten, setIsWritten] = useState(false);
  return (
    <Dialog
      isOpen
      onClose={acts.onClose}
      title={sendingTitle(models)}
      role="alertdialog"
      actions={
        <>
          <Button
            variant={leaving === null ? "waiting" : "primary"}
            onClick={leaving === null ? undefined : () => acts.onSend(isWritten)}
            aria-disabled={leaving === null}
          >
            Send and draft
          </Button>
          <Button onClick={acts.onDraftHere}>Draft here only</Button>
          <Button variant="quiet" onClick={acts.onClose}>
            Go back
          </Button>
        </>
      }
    >
      <div className="space-y-3 text-15">
        <p>
          {placeWords(models)} What goes out of this chart is made of the text below, and is nothing
          else. Each sending is recorded before it is made.
        </p>
        <LeavingModels models={models} />
        {leaving === null ? (
          <p className="text-ink-2">
            What would leave is not checked to the end yet. Until it is, a draft can be made here
            only.
          </p>
        ) : (
          <LeavingText
            forms={leaving}
            models={models}
            isWritten={isWritten}
            onWritten={setIsWritten}
          />
        )}
      </div>
    </Dialog>
  );
}
