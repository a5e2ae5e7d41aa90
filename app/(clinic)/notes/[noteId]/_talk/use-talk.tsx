"use client";

import { useRouter } from "next/navigation";
import { useState, type ReactNode } from "react";
import { FeedbackDialog } from "@/components/notes/review/chat/sentence-feedback";
import type { FeedbackAbout, Talk } from "@/components/notes/review/chat/talk-view";
import type { SourceTab } from "@/components/notes/review/panes/source-pane";
import type { DraftingModelView, DraftModelView } from "@/components/paste/drafter-words";
import { useAsk } from "./use-ask";
import { useConfirmSending } from "./use-confirm-sending";
import { useRerun, type OpenRerun } from "./use-rerun";

/** Saves what is on the page; its checksum, or null when it could not be saved. */
export type SaveNow = () => Promise<string | null>;

/** What the server knows of asking and drafting again when the page is opened. */
export type TalkStart = Readonly<{
  chatModel: DraftingModelView | null;
  draftingModel: DraftingModelView | null;
  /** Every model that a section drafted again would ask. */
  rerunModels: readonly DraftModelView[];
  rerun: OpenRerun | null;
}>;

type Setting = Readonly<{
  noteId: string;
  start: TalkStart;
  saveNow: SaveNow;
  onChanged: () => void;
}>;

/** Everything beside the review that asks or drafts again. Lives longer than one reading of the note: typed words stay. */
export function useTalk({ noteId, start, saveNow, onChanged }: Setting): {
  talk: Talk;
  dialogs: ReactNode;
} {
  const sending = useConfirmSending(noteId, saveNow);
  const { confirm } = sending;
  const shared = { noteId, saveNow, confirm, onChanged };
  const router = useRouter();
  const onEnded = () => router.refresh();
  const ask = useAsk({ ...shared, model: start.chatModel, onEnded });
  const rerun = useRerun({ ...shared, models: start.rerunModels, open: start.rerun, onEnded });
  const [about, setAbout] = useState<FeedbackAbout | null>(null);
  const [firstTab, setFirstTab] = useState<SourceTab | null>(null);
  const { onLook } = ask;
  const talk: Talk = {
    ask,
    rerun,
    feedback: { model: start.draftingModel, onOpen: setAbout },
    firstTab,
    onTab: (tab) => {
      setFirstTab(tab);
      if (tab === "ask") onLook();
    },
  };
  const dialogs = (
    <>
      {sending.dialog}
      {about === null ? null : (
        <FeedbackDialog
          text={about.text}
          model={start.draftingModel}
          onClose={() => setAbout(null)}
          onGive={(kind, words) => {
            setAbout(null);
            rerun.onGive({ ...about, kind, words });
          }}
        />
      )}
    </>
  );
  return { talk, dialogs };
}
