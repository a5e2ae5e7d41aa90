"use client";

import { useRef, useState, type ReactNode } from "react";
import { sendJson } from "@/app/_client/send-json";
import { ConfirmSending } from "@/components/notes/review/chat/confirm-sending";
import type { DraftingModelView } from "@/components/paste/drafter-words";
import type { LeavingPreview } from "@/lib/drafting/chat/leaving.schema";

type Asked = Readonly<{
  model: DraftingModelView;
  hasWayHere: boolean;
  then: (leavingConfirmed: boolean) => void;
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
    then: (leavingConfirmed: boolean) => void,
    hasWayHere: boolean,
  ) => void;
  dialog: ReactNode;
} {
  const agreed = useRef(new Set<string>());
  const [asked, setAsked] = useState<Asked | null>(null);
  const [leaving, setLeaving] = useState<string | null>(null);
  const [stopped, setStopped] = useState<string | null>(null);
  const keyOf = ({ name, vendor }: DraftingModelView) => `${name}\n${vendor ?? ""}`;
  const go = (leavingConfirmed: boolean): void => {
    if (asked === null) return;
    if (leavingConfirmed) agreed.current.add(keyOf(asked.model));
    setAsked(null);
    asked.then(leavingConfirmed);
  };
  return {
    confirm: (model, words, then, hasWayHere) => {
      if (model?.asksFirst !== true) return then(false);
      if (agreed.current.has(keyOf(model))) return then(true);
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

export type ConfirmSendingState = ReturnType<typeof useConfirmSending>;
