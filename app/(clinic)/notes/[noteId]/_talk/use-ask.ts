"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { sendJson, type RequestError } from "@/app/_client/send-json";
import type { AskTalk, TalkMessage } from "@/components/notes/review/chat/talk-view";
import type { DraftingModelView } from "@/components/paste/drafter-words";
import type { LeavingConfirmation } from "@/lib/llm/gate/leaving.schema";
import type { QuestionView } from "@/lib/drafting/chat/chat.schema";
import { followRun } from "./follow-run";
import type { SaveNow } from "./use-talk";
import type { ConfirmSendingState } from "./use-confirm-sending";

type Setting = Readonly<{
  noteId: string;
  model: DraftingModelView | null;
  saveNow: SaveNow;
  confirm: ConfirmSendingState["confirm"];
  /** The note was changed on the server: it is read anew. */
  onChanged: () => void;
  /** A question has ended: what the page says of what was sent is read anew. */
  onEnded: () => void;
}>;

/** Questions about the case: read when first looked at, asked one at a time, followed until answered. */
export function useAsk(setting: Setting): AskTalk & { readonly onLook: () => void } {
  const { noteId, model, confirm } = setting;
  const { questions, hasFailed, load } = useQuestions(noteId, setting.onEnded);
  const [typed, setTyped] = useState("");
  const [isSending, setIsSending] = useState(false);
  const [message, setMessage] = useState<TalkMessage | null>(null);
  const key = useRef({ words: "", leaving: "", key: "" });

  const send = async (words: string, leaving: LeavingConfirmation | null): Promise<void> => {
    setIsSending(true);
    setMessage(null);
    // The same press sent twice is one question; other words are another.
    const agreed = JSON.stringify(leaving);
    if (key.current.words !== words || key.current.leaving !== agreed) {
      key.current = { words, leaving: agreed, key: crypto.randomUUID() };
    }
    const answer = await sendJson<{ runId: string }>(`/api/notes/${noteId}/chat`, {
      body: { question: words, leaving },
      idempotencyKey: key.current.key,
    });
    if (answer.ok) {
      key.current = { words: "", leaving: "", key: "" };
      // Words typed meanwhile are another question.
      setTyped((now) => (now.trim() === words ? "" : now));
      await load();
    } else setMessage(refusedWords(answer.error));
    setIsSending(false);
  };
  return {
    questions,
    hasFailed,
    typed,
    isSending,
    message,
    model,
    onType: setTyped,
    onAsk: () => {
      const words = typed.trim();
      const models = model === null ? [] : [{ ...model, tasks: ["chat"] as const }];
      confirm(models, { purpose: "chat", words }, (leaving) => void send(words, leaving), true);
    },
    onCancel: (runId) =>
      void sendJson(`/api/runs/${runId}/cancel`, {}).then((answer) => {
        if (!answer.ok && answer.error.code !== "draft.ended") {
          setMessage(refusedWords(answer.error));
        }
        return load();
      }),
    onLoad: () => void load(),
    onLook: () => {
      if (questions === null) void load();
    },
    onAdd: (questionId, sentence, section) =>
      void addAnswer(setting, { questionId, sentence, section }).then(setMessage),
  };
}

/** What was asked of a note's case, and how each question of it ends. */
function useQuestions(noteId: string, onEnded: () => void) {
  const [questions, setQuestions] = useState<readonly QuestionView[] | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const followed = useRef(new Map<string, () => void>());
  const ended = useRef(onEnded);
  useEffect(() => {
    ended.current = onEnded;
  });
  const load = useCallback(async () => {
    const answer = await sendJson<{ questions: QuestionView[] }>(`/api/notes/${noteId}/chat`, {
      method: "GET",
    });
    setHasFailed(!answer.ok);
    if (answer.ok) setQuestions(answer.value.questions);
  }, [noteId]);
  useEffect(() => {
    const all = followed.current;
    return () => all.forEach((stop) => stop());
  }, []);
  useEffect(() => {
    for (const { runId, status } of questions ?? []) {
      const isOpen = status === "queued" || status === "running";
      if (!isOpen || followed.current.has(runId)) continue;
      followed.current.set(
        runId,
        followRun(runId, () => {
          followed.current.delete(runId);
          ended.current();
          void load();
        }),
      );
    }
  }, [questions, load]);
  return { questions, hasFailed, load };
}

async function addAnswer(
  { noteId, saveNow, onChanged }: Setting,
  body: Readonly<{ questionId: string; sentence: number; section: string }>,
): Promise<TalkMessage> {
  const checksum = await saveNow();
  if (checksum === null) return NOT_SAVED;
  const answer = await sendJson(`/api/notes/${noteId}/chat/add`, {
    body: { ...body, checksum },
    idempotencyKey: crypto.randomUUID(),
  });
  if (!answer.ok) return refusedWords(answer.error);
  onChanged();
  return { tone: "ok", words: "Added to the note as your own words, with its lines." };
}

export const NOT_SAVED: TalkMessage = {
  tone: "warn",
  words: "The note could not be saved first.",
  detail: "Nothing was sent. Your words are kept in this page; try again once it is saved.",
};

/** What a refusal says; what was typed stays in the box. */
export function refusedWords({ code, message, reference }: RequestError): TalkMessage {
  if (code === "access.no_session") {
    return {
      tone: "warn",
      words: "Your session has ended.",
      detail: "Sign in again; what you typed is kept.",
    };
  }
  const detail =
    reference === null
      ? "What you typed is kept."
      : `What you typed is kept. Reference ${reference}.`;
  return { tone: "warn", words: message, detail };
}
