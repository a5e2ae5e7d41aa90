"use client";

import { useRef, useState, type ReactNode } from "react";
import { sendJson } from "@/app/_client/send-json";
import { ConfirmSending } from "@/components/notes/review/chat/confirm-sending";
import { stoppedWords } from "@/components/notes/review/chat/leaving-words";
import type { DraftingModelView } from "@/components/paste/drafter-words";
import type { LeavingConfirmation } from "@/lib/llm/gate/leaving.schema";
import type { LeavingPreview } from "@/lib/drafting/chat/leaving.schema";
import type { FeedbackKind } from "@/lib/drafting/rerun/rerun.schema";
import type { NoteSection } from "@/lib/notes/note-content.schema";
import type { SaveNow } from "./use-talk";

/** What would be sent: the server composes the text that is shown from exactly this. */
type LeavingAbout =
  | Readonly<{ purpose: "chat"; words: string }>
  | Readonly<{ purpose: "rerun"; section: NoteSection }>
  | Readonly<{ purpose: "feedback"; sentenceId: string; kind: FeedbackKind; words: string }>;

type Asked = Readonly<{
  model: DraftingModelView;
  about: LeavingAbout;
  hasWayHere: boolean;
  then: (leaving: LeavingConfirmation | null) => void;
}>;

const NOT_PREPARED =
  "What would leave could not be prepared. Nothing was sent. Go back and try again.";

/** Asks before anything goes to a public cloud, once a model and purpose while the page is open; all else goes on at once. */
export function useConfirmSending(
  noteId: string,
  saveNow: SaveNow,
): {
  confirm: (
    model: DraftingModelView | null,
    about: LeavingAbout,
    then: (leaving: LeavingConfirmation | null) => void,
    hasWayHere: boolean,
  ) => void;
  dialog: ReactNode;
} {
  const agreed = useRef(new Set<string>());
  const latest = useRef<Asked | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [leaving, setLeaving] = useState<string | null>(null);
  const [stopped, setStopped] = useState<string | null>(null);
  const show = (next: Asked | null): void => {
    latest.current = next;
    setLeaving(null);
    setStopped(null);
    setAsked(next);
  };
  const prepare = async (next: Asked): Promise<void> => {
    const preview = await previewOf(noteId, next.about, saveNow);
    // An answer for what is not asked any more is not shown under what is asked now.
    if (latest.current !== next) return;
    if (preview === null) setStopped(NOT_PREPARED);
    else if (preview.text === null) setStopped(stoppedWords(preview.stopped));
    else setLeaving(preview.text);
  };
  const go = (isAgreed: boolean): void => {
    if (asked === null) return;
    if (isAgreed) agreed.current.add(keyOf(asked.model, asked.about));
    show(null);
    asked.then(isAgreed ? confirmationOf(asked.model) : null);
  };
  return {
    confirm: (model, about, then, hasWayHere) => {
      if (model?.asksFirst !== true) return then(null);
      if (agreed.current.has(keyOf(model, about))) return then(confirmationOf(model));
      const next = { model, about, hasWayHere, then };
      show(next);
      void prepare(next);
    },
    dialog:
      asked === null ? null : (
        <ConfirmSending
          model={asked.model}
          purpose={asked.about.purpose}
          leaving={leaving}
          stopped={stopped}
          onSend={() => go(true)}
          onHere={asked.hasWayHere ? () => go(false) : null}
          onClose={() => show(null)}
        />
      ),
  };
}

/** Null when it could not be prepared. What is said of a sentence is said of the note as it stands on screen. */
async function previewOf(
  noteId: string,
  about: LeavingAbout,
  saveNow: SaveNow,
): Promise<LeavingPreview | null> {
  if (about.purpose === "feedback" && (await saveNow()) === null) return null;
  const answer = await sendJson<LeavingPreview>(`/api/notes/${noteId}/chat/leaving`, {
    body: about,
  });
  return answer.ok ? answer.value : null;
}

/** What was agreed to holds for the model as it was shown, and for no other. */
function confirmationOf({ deploymentId, version }: DraftingModelView): LeavingConfirmation {
  return { deploymentId, version };
}

function keyOf({ deploymentId, version }: DraftingModelView, { purpose }: LeavingAbout): string {
  return `${deploymentId}/${version}/${purpose}`;
}

export type ConfirmSendingState = ReturnType<typeof useConfirmSending>;
