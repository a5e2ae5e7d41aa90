"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { sendJson } from "@/app/_client/send-json";
import { rerunMessage } from "@/components/notes/review/chat/talk-words";
import type {
  FeedbackAbout,
  RerunTalk,
  TalkMessage,
} from "@/components/notes/review/chat/talk-view";
import type { DraftModelView } from "@/components/paste/drafter-words";
import type { RunProgress } from "@/lib/drafting/run/draft-run.schema";
import type { FeedbackKind } from "@/lib/drafting/rerun/rerun.schema";
import type { NoteSection } from "@/lib/notes/note-content.schema";
import { followRun } from "./follow-run";
import { NOT_SAVED, refusedWords } from "./use-ask";
import type { ConfirmSendingState } from "./use-confirm-sending";
import type { SaveNow } from "./use-talk";

export type OpenRerun = Readonly<{ runId: string; section: NoteSection }>;

type Setting = Readonly<{
  noteId: string;
  /** One that was under way when the page was opened. */
  open: OpenRerun | null;
  /** The models that a section drafted again would ask. */
  models: readonly DraftModelView[];
  saveNow: SaveNow;
  confirm: ConfirmSendingState["confirm"];
  onChanged: () => void;
  /** It left the section as it was: what the page says of what was sent is read anew. */
  onEnded: () => void;
}>;

type Feedback = FeedbackAbout & Readonly<{ kind: FeedbackKind; words: string }>;

/** Drafting one section again, with or without something said of it: asked for from what is on screen, followed to its end. */
export function useRerun(
  setting: Setting,
): RerunTalk & { readonly onGive: (given: Feedback) => void } {
  const { noteId, models, saveNow, confirm, onChanged } = setting;
  const [open, setOpen] = useState(setting.open);
  const [message, setMessage] = useState<TalkMessage | null>(null);
  useFollowed(open, (end) => {
    setOpen(null);
    if (open === null) return;
    const code = end?.outcome?.code ?? null;
    const changed = end?.outcome?.counts?.["changed"] ?? 0;
    setMessage(rerunMessage(open.section, { code, changed }));
    if (code === "rerun.done") onChanged();
    else setting.onEnded();
  });

  const begin = useCallback(
    async (path: string, section: NoteSection, body: Readonly<Record<string, unknown>>) => {
      setMessage(null);
      const checksum = await saveNow();
      if (checksum === null) return setMessage(NOT_SAVED);
      const answer = await sendJson<{ runId: string | null }>(`/api/notes/${noteId}/${path}`, {
        body: { ...body, checksum },
        idempotencyKey: crypto.randomUUID(),
      });
      if (!answer.ok) return setMessage(refusedWords(answer.error));
      const { runId } = answer.value;
      if (runId === null) setMessage(KEPT);
      else setOpen({ runId, section });
    },
    [noteId, saveNow],
  );
  const drafter = models.find(({ tasks }) => tasks.includes("section_drafter"));
  // Without a model that words it, what was said is kept alone and nothing is sent.
  const told = drafter === undefined ? [] : models;
  const hasWayHere = drafter?.asksFirst !== true;
  return {
    section: open?.section ?? null,
    message,
    onStart: (section) =>
      confirm(
        models,
        { purpose: "rerun", section },
        (leaving) => void begin("rerun", section, { section, leaving }),
        hasWayHere,
      ),
    onGive: ({ section, sentenceId, kind, words }) =>
      confirm(
        told,
        { purpose: "feedback", sentenceId, kind, words },
        (leaving) => void begin("feedback", section, { sentenceId, kind, words, leaving }),
        hasWayHere,
      ),
    onCancel: () => {
      if (open !== null) void sendJson(`/api/runs/${open.runId}/cancel`, {});
    },
    onClose: () => setMessage(null),
  };
}

const KEPT: TalkMessage = {
  tone: "info",
  words: "Your feedback is kept with this note.",
  detail:
    "No language model is set up, so nothing was drafted again. Change the sentence yourself.",
};

/** Follows what is under way to its end, whatever the page draws meanwhile. */
function useFollowed(open: OpenRerun | null, onEnd: (end: RunProgress | null) => void): void {
  const after = useRef(onEnd);
  useEffect(() => {
    after.current = onEnd;
  });
  const runId = open?.runId;
  useEffect(() => {
    if (runId === undefined) return;
    return followRun(runId, (end) => after.current(end));
  }, [runId]);
}
