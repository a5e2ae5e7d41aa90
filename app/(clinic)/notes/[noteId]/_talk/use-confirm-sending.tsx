"use client";

import { useRef, useState, type ReactNode } from "react";
import { sendJson } from "@/app/_client/send-json";
import { ConfirmSending } from "@/components/notes/review/chat/confirm-sending";
import { stoppedWords } from "@/components/notes/review/chat/leaving-words";
import type { LeavingForms } from "@/components/paste/leaving-forms";
import { confirmationOf, type LeavingModelView } from "@/components/paste/leaving-models";
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
  models: readonly LeavingModelView[];
  about: LeavingAbout;
  hasWayHere: boolean;
  then: (leaving: LeavingConfirmation | null) => void;
}>;

type Confirm = (
  models: readonly LeavingModelView[],
  about: LeavingAbout,
  then: Asked["then"],
  hasWayHere: boolean,
) => void;

const NOT_PREPARED =
  "What would leave could not be prepared. Nothing was sent. Go back and try again.";

/** Asks before anything goes to a public cloud, once for all its models and once a purpose while the page is open; all else goes on at once. */
export function useConfirmSending(
  noteId: string,
  saveNow: SaveNow,
): { confirm: Confirm; dialog: ReactNode } {
  const agreed = useRef(new Set<string>());
  const latest = useRef<Asked | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const [leaving, setLeaving] = useState<LeavingForms | null>(null);
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
    else setLeaving({ placeholders: preview.text, written: preview.written });
  };
  const go = (agreement: { isWritten: boolean } | null): void => {
    if (asked === null) return;
    show(null);
    if (agreement === null) return asked.then(null);
    const { isWritten } = agreement;
    // What goes as it is written is asked about each time.
    if (!isWritten) for (const key of keysOf(asked)) agreed.current.add(key);
    asked.then(confirmationOf(asked.models, isWritten));
  };
  return {
    confirm: (models, about, then, hasWayHere) => {
      const away = models.filter(({ asksFirst }) => asksFirst);
      if (away.length === 0) return then(null);
      const next = { models: away, about, hasWayHere, then };
      if (keysOf(next).every((key) => agreed.current.has(key))) {
        return then(confirmationOf(away, false));
      }
      show(next);
      void prepare(next);
    },
    dialog:
      asked === null ? null : (
        <ConfirmSending
          models={asked.models}
          purpose={asked.about.purpose}
          leaving={leaving}
          stopped={stopped}
          onSend={(isWritten) => go({ isWritten })}
          onHere={asked.hasWayHere ? () => go(null) : null}
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

/** What is remembered of an agreement: each model at its version, for this purpose. */
function keysOf({ models, about: { purpose } }: Asked): string[] {
  return models.map(({ deploymentId, version }) => `${deploymentId}/${version}/${purpose}`);
}

export type ConfirmSendingState = ReturnType<typeof useConfirmSending>;
