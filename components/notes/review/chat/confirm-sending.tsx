"use client";

import { useState } from "react";

import type { LeavingPurpose } from "@/lib/drafting/chat/leaving.schema";
import {
  LeavingModels,
  placeWords,
  sendingTitle,
  type LeavingModelView,
} from "../../../paste/leaving-models";
import { LeavingText, type LeavingForms } from "../../../paste/leaving-forms";
import { Button } from "../../../ui/button";
import { Dialog } from "../../../ui/dialog";
import { HERE_WORDS, leavingWords } from "./leaving-words";

export type ConfirmSendingProps = {
  /** Every model in a public cloud that would be asked. */
  models: readonly LeavingModelView[];
  /** What would be sent for. */
  purpose: LeavingPurpose;
  /** What would leave, to the letter; null while it is being prepared. */
  leaving: LeavingForms | null;
  /** Why nothing can leave; null when it can. */
  stopped: string | null;
  onSend: (isWritten: boolean) => void;
  /** The way to go on without sending; null where there is none. */
  onHere: (() => void) | null;
  onClose: () => void;
};

/** Before the first sending of its kind to a public cloud: what would leave, to whom, and the way to keep it here. */
export function ConfirmSending(props: ConfirmSendingProps) {
  const { models, purpose, leaving, stopped, ...acts } = props;
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
            Send
          </Button>
          {acts.onHere === null ? null : (
            <Button onClick={acts.onHere}>{HERE_WORDS[purpose]}</Button>
          )}
          <Button variant="quiet" onClick={acts.onClose}>
            Go back
          </Button>
        </>
      }
    >
      <div className="space-y-3 text-15">
        <p>
          {placeWords(models)} {leavingWords(purpose, models)}
        </p>
        <LeavingModels models={models} />
        {leaving === null ? (
          <p className="text-ink-2" role="status">
            {stopped ?? "Identifiers are being taken out"}
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
