"use client";

import { useEffect } from "react";
import { sendJson } from "@/app/_client/send-json";
import type { PasteNotice } from "@/components/paste/paste-view";
import type { ReviewState } from "@/lib/drafting/review/review.schema";

const LOOK_MS = 4_000;

type Setting = {
  readonly documentId: string;
  readonly saveNow: () => Promise<boolean>;
  readonly notice: PasteNotice | null;
  readonly setNotice: (next: (current: PasteNotice | null) => PasteNotice | null) => void;
};

/** Asks the privacy reviewer, takes it back, and looks from time to time whether it was decided. */
export function useReview({ documentId, saveNow, notice, setNotice }: Setting): {
  ask: () => void;
  withdraw: () => void;
} {
  const isOpen = notice?.kind === "review" && notice.review.status === "open";
  const url = `/api/texts/${documentId}/review`;
  useEffect(() => {
    if (!isOpen) return;
    const timer = setInterval(() => {
      void sendJson<ReviewState>(url, { method: "GET", isPoll: true }).then((answer) => {
        if (answer.ok && answer.value.status !== "open") setNotice(() => noticeOf(answer.value));
      });
    }, LOOK_MS);
    return () => clearInterval(timer);
  }, [isOpen, url, setNotice]);

  const ask = async (): Promise<void> => {
    if (!(await saveNow())) {
      setNotice(() => ({ kind: "not_saved" }));
      return;
    }
    const answer = await sendJson<ReviewState>(url);
    setNotice((current) => {
      if (answer.ok) return noticeOf(answer.value);
      return current?.kind === "blocked" ? { ...current, problem: answer.error.message } : current;
    });
  };
  const withdraw = async (): Promise<void> => {
    const answer = await sendJson(`${url}/withdraw`);
    if (answer.ok) {
      setNotice(() => noticeOf({ status: "none" }));
      return;
    }
    // It was decided a moment before: what came of it is said instead.
    const now = await sendJson<ReviewState>(url, { method: "GET", isPoll: true });
    if (now.ok) setNotice(() => noticeOf(now.value));
  };
  return { ask: () => void ask(), withdraw: () => void withdraw() };
}

/** A review that is no more open without a decision was taken back. */
function noticeOf(state: ReviewState): PasteNotice {
  const review = state.status === "none" ? ({ status: "taken_back" } as const) : state;
  return { kind: "review", review };
}
