"use client";

import { useEffect, useState } from "react";
import { sendJson } from "@/app/_client/send-json";
import type { AssessmentView } from "@/lib/drafting/assessing/case-assessment.schema";
import type { RunProgress } from "@/lib/drafting/run/draft-run.schema";
import type { ProgressView } from "./progress-view";

/** What emergency mode found, asked for as soon as the run says that it is there. */
export function useEmergencyCard(
  view: ProgressView,
  progress: RunProgress | null,
): AssessmentView | null {
  const [card, setCard] = useState(view.emergency);
  const isThere =
    progress?.steps.some(({ step, state }) => step === "assess" && state === "done") === true;
  const { noteId } = view;
  useEffect(() => {
    if (!isThere || card !== null) return;
    let isGone = false;
    void sendJson<AssessmentView | null>(`/api/notes/${noteId}/assessment`, {
      method: "GET",
      isPoll: true,
    }).then((answer) => {
      if (!isGone && answer.ok) setCard(answer.value);
    });
    return () => {
      isGone = true;
    };
  }, [isThere, card, noteId]);
  return card;
}
