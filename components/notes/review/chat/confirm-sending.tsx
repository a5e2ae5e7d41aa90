"use client";

import type { LeavingPurpose } from "@/lib/drafting/chat/leaving.schema";
import type { DraftingModelView } from "../../../paste/drafter-words";
import { Button } from "../../../ui/button";
import { Dialog } from "../../../ui/dialog";
import { leavingWords } from "./leaving-words";

export type ConfirmSendingProps = {
  model: DraftingModelView;
  /** What would be sent for. */
  purpose: LeavingPurpose;
  /** What would leave, to the letter; null while it is being prepared. */
  leaving: string | null;
  /** Why nothing can leave; null when it can. */
  stopped: string | null;
  onSend: () => void;
  /** The way to go on without sending; null where there is none. */
  onHere: (() => void) | null;
  onClose: () => void;
};

/** Before the first sending of its kind to a public cloud: what would leave, to whom, and the way to keep it here. */
export function ConfirmSending({ model, purpose, leaving, stopped, ...acts }: ConfirmSendingProps) {
  const vendor = model.vendor ?? model.name;
  return (
    <Dialog
      isOpen
      onClose={acts.onClose}
      title={`Send to ${vendor}`}
      role="alertdialog"
      actions={
        <>
          <Button
            variant={leaving === null ? "waiting" : "primary"}
            onClick={leaving === null ? undefined : acts.onSend}
            aria-disabled={leaving === null}
          >
            Send
          </Button>
          {acts.onHere === null ? null : <Button onClick={acts.onHere}>Answer here only</Button>}
          <Button variant="quiet" onClick={acts.onClose}>
            Go back
          </Button>
        </>
      }
    >
      <div className="space-y-3 text-15">
        <p>
          {model.name} is in a public cloud. {leavingWords(purpose)}
        </p>
        {leaving === null ? (
          <p className="text-ink-2" role="status">
            {stopped ?? "Identifiers are being taken out"}
          </p>
        ) : (
          <>
            <p className="text-13 text-ink-2">
              {leaving.length.toLocaleString("en-US")} characters, with every identifier that was
              found taken out. De-identification is never perfect: read it.
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
