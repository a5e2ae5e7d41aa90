"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { sendJson } from "@/app/_client/send-json";
import type {
  CheckState,
  CheckView,
  PasteChange,
  RecognisedSpan,
} from "@/components/paste/paste-view";
import type { HintsView } from "@/app/_client/chart-hints";

type CheckAnswer = {
  readonly spans: readonly RecognisedSpan[];
  readonly secondCheck: "clear" | "found";
  readonly hints: HintsView;
};

const PAUSE_MS = 250;
const NO_HINTS: HintsView = {};

/** Sends the text to the checker a moment after the last key; an answer to an older text than the last sent is dropped. */
export function useTextCheck(): {
  check: CheckView | null;
  checkState: CheckState;
  hints: HintsView;
  askCheck: (change: PasteChange) => void;
} {
  const [check, setCheck] = useState<CheckView | null>(null);
  const [checkState, setCheckState] = useState<CheckState>("idle");
  const [hints, setHints] = useState<HintsView>(NO_HINTS);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);

  const run = useCallback(async ({ revision, text, marks }: PasteChange) => {
    const answer = await sendJson<CheckAnswer>("/api/texts/check", { body: { text, marks } });
    if (latest.current !== revision) return;
    if (!answer.ok) {
      setCheckState("failed");
      return;
    }
    setCheck({ revision, spans: answer.value.spans, secondCheck: answer.value.secondCheck });
    setHints(answer.value.hints);
    setCheckState("idle");
  }, []);

  const askCheck = useCallback(
    (change: PasteChange) => {
      latest.current = change.revision;
      clearTimeout(timer.current);
      if (change.text.trim() === "") {
        setCheck({ revision: change.revision, spans: [], secondCheck: "clear" });
        setHints(NO_HINTS);
        setCheckState("idle");
        return;
      }
      setCheckState("checking");
      timer.current = setTimeout(() => void run(change), PAUSE_MS);
    },
    [run],
  );
  return { check, checkState, hints, askCheck };
}
