"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { sendJson } from "@/app/_client/send-json";
import { newerCheck } from "@/components/paste/acts/merge-checks";
import type { CheckState, CheckView, PasteChange } from "@/components/paste/paste-view";
import type { HintsView } from "@/app/_client/chart-hints";

type CheckAnswer = Omit<CheckView, "revision"> & { readonly hints: HintsView };

/** The rules answer while somebody types; the classifier is asked once they pause. */
const FULL_PAUSE_MS = 700;
const LONG_TEXT = 20_000;
const rulesPauseMs = (length: number): number => (length < LONG_TEXT ? 60 : 250);

const NO_HINTS: HintsView = {};
const NOTHING_FOUND = {
  depth: "full",
  spans: [],
  secondCheck: "clear",
  attestation: null,
} as const;

export type TextCheck = {
  readonly check: CheckView | null;
  /** Idle once the classifier too has answered for the text as it stands. */
  readonly checkState: CheckState;
  readonly hints: HintsView;
  readonly askCheck: (change: PasteChange) => void;
};

/**
 * Sends the text to the checker in two depths. Answers of the rules are taken in as they come, one request at
 * a time, also for an older text: the page carries them through what was typed since. Only the full answer
 * says what the whole is, and whose chart to look for, so that a half-typed number is no search.
 */
export function useTextCheck(documentId: string): TextCheck {
  const [check, setCheck] = useState<CheckView | null>(null);
  const [checkState, setCheckState] = useState<CheckState>("idle");
  const [hints, setHints] = useState<HintsView>(NO_HINTS);
  const latest = useRef<PasteChange | null>(null);
  const timers = useRef<ReturnType<typeof setTimeout>[]>([]);
  const early = useRef({ isRunning: false, isDue: false });
  const stop = useCallback(() => timers.current.splice(0).forEach(clearTimeout), []);
  useEffect(() => () => void stop(), [stop]);

  const ask = useCallback(
    ({ text, marks }: PasteChange, depth: CheckView["depth"]) =>
      sendJson<CheckAnswer>("/api/texts/check", { body: { text, marks, depth, documentId } }),
    [documentId],
  );

  const runEarly = useCallback(async () => {
    if (early.current.isRunning) {
      early.current.isDue = true;
      return;
    }
    early.current = { isRunning: true, isDue: false };
    do {
      early.current.isDue = false;
      const change = latest.current;
      if (change === null || change.text.trim() === "") break;
      const answer = await ask(change, "rules");
      // What could not be asked now is asked again in full; that answer says whether it failed.
      if (answer.ok) setCheck((current) => newerCheck(current, asView(change, answer.value)));
    } while (early.current.isDue);
    early.current.isRunning = false;
  }, [ask]);

  const runFull = useCallback(
    async (change: PasteChange) => {
      const answer = await ask(change, "full");
      if (latest.current !== change) return;
      setCheckState(answer.ok ? "idle" : "failed");
      if (!answer.ok) return;
      setCheck((current) => newerCheck(current, asView(change, answer.value)));
      setHints(answer.value.hints);
    },
    [ask],
  );

  const askCheck = useCallback(
    (change: PasteChange) => {
      latest.current = change;
      stop();
      if (change.text.trim() === "") {
        setCheck({ ...NOTHING_FOUND, revision: change.revision });
        setHints(NO_HINTS);
        setCheckState("idle");
        return;
      }
      setCheckState("checking");
      timers.current = [
        setTimeout(() => void runEarly(), rulesPauseMs(change.text.length)),
        setTimeout(() => void runFull(change), FULL_PAUSE_MS),
      ];
    },
    [runEarly, runFull, stop],
  );
  return { check, checkState, hints, askCheck };
}

function asView({ revision }: PasteChange, answer: CheckAnswer): CheckView {
  const { depth, spans, secondCheck, attestation } = answer;
  return { revision, depth, spans, secondCheck, attestation };
}
