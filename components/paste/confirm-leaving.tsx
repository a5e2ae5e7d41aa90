"use client";

import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { LeavingModels, placeWords, sendingTitle, type LeavingModelView } from "./leaving-models";

export type ConfirmLeavingProps = {
  /** Every model of the draft that is in a public cloud. */
  models: readonly LeavingModelView[];
  /** The text with its placeholders, from which quotations would be sent; null while it is being checked. */
  leaving: string | null;
  onSend: () => void;
  onDraftHere: () => void;
  onClose: () => void;
};

/** Once before a draft that asks public clouds: what would leave, to whom, and the way to keep it here. */
export function ConfirmLeaving({ models, leaving, ...acts }: ConfirmLeavingProps) {
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
            onClick={leaving === null ? undefined : acts.onSend}
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
          <>
            <p className="text-13 text-ink-2">
              {leaving.length.toLocaleString("en-US")} characters, with every identifier that was
              found taken out; a part may be sent more than once. De-identification is never
              perfect: read it.
            </p>
            <pre
              data-leaving-text
              tabIndex={0}
              aria-label="What would leave"
              className="max-h-72 overflow-auto rounded-control border border-line bg-surface p-3 font-sans text-15 break-words whitespace-pre-wrap"
            >
              {leaving}
            </pre>
          </>
        )}
      </div>
    </Dialog>
  );
}
