"use client";

import { useRef, useState, type ReactNode } from "react";
import { sendJson } from "@/app/_client/send-json";
import { ConfirmSending } from "@/components/notes/review/chat/confirm-sending";
import type { DraftingModelView } from "@/components/paste/drafter-words";
import type { LeavingConfirmation } from "@/lib/llm/gate/leaving.schema";
import type { LeavingPreview } from "@/lib/drafting/chat/leaving.schema";

type Asked = Readonly<{
  model: DraftingModelView;
  hasWayHere: boolean;
  then: (leaving: LeavingConfirmation | null) => void;
}>;

const STOPPED =
  "The second check found something that may identify somebody and could not be taken out. Nothing can be sent.";
const NOT_PREPARED =
  "What would leave could not be prepared. Nothing was sent. Go back and try again.";

/** Asks, once a model while the page is open, before anything goes to a public cloud; all else goes on at once. */
export function useConfirmSending(noteId: string): {
  confirm: (
    model: DraftingModelView | null,
    words: string,
    then: (leaving: LeavingConfirmation | null) => void,
    hasWayHere: boolean,
  ) => void;
  dialog: ReactNode;
} {
  const agreed = useRef(new Set<string>());
  const [asked, setAsked] = useState<Asked | null>(null);
  const [leaving, setLeaving] = useState<string | null>(null);
  const [stopped, setStopped] = useState<string | null>(null);
  const go = (isAgreed: boolean): void => {
    if (asked === null) return;
    const { model, then } = asked;
    if (isAgreed) agreed.current.add(keyOf(model));
    setAsked(null);
    then(isAgreed ? confirmationOf(model) : null);
  };
  return {
    confirm: (model, words, then, hasWayHere) => {
      if (model?.asksFirst !== true) return then(null);
      if (agreed.current.has(keyOf(model))) return then(confirmationOf(model));
      setLeaving(null);
      setStopped(null);
      setAsked({ model, hasWayHere, then });
      void sendJson<LeavingPreview>(`/api/notes/${noteId}/chat/leaving`, {
        body: { words },
      }).then((answer) => {
        if (!answer.ok) setStopped(NOT_PREPARED);
        else if (answer.value.text === null) setStopped(STOPPED);
        else setLeaving(answer.value.text);
      });
    },
    dialog:
      asked === null ? null : (
        <ConfirmSending
          model={asked.model}
          leaving={leaving}
          stopped={stopped}
          onSend={() => go(true)}
          onHere={asked.hasWayHere ? () => go(false) : null}
          onClose={() => setAsked(null)}
        />
      ),
  };
}

/** What was agreed to holds for the model as it was shown, and for no other. */
function confirmationOf({ deploymentId, version }: DraftingModelView): LeavingConfirmation {
  return { deploymentId, version };
}

function keyOf({ deploymentId, version }: DraftingModelView): string {
  return `${deploymentId}/${version}`;
}

export type ConfirmSendingState = ReturnType<typeof useConfirmSending>;
