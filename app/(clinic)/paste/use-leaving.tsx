"use client";

import dynamic from "next/dynamic";
import { useState, type ReactNode } from "react";
import type { DraftModelView } from "@/components/paste/drafter-words";
import { confirmationOf } from "@/components/paste/leaving-models";
import type { LeavingForms } from "@/components/paste/leaving-forms";
import type { CheckView, PasteChange } from "@/components/paste/paste-view";
import type { LeavingConfirmation } from "@/lib/llm/gate/leaving.schema";
import { leavingText } from "@/components/paste/preview/leaving-text";

const ConfirmLeaving = dynamic(() =>
  import("@/components/paste/confirm-leaving").then((module) => module.ConfirmLeaving),
);

type Start = (change: PasteChange, leaving?: LeavingConfirmation | null) => Promise<void>;

/** Asks before a draft whose quotations would go to a public cloud; every other draft starts at once. */
export function useLeaving(
  models: readonly DraftModelView[],
  start: Start,
): {
  ask: (change: PasteChange) => void;
  dialog: (check: CheckView | null) => ReactNode;
} {
  const [asked, setAsked] = useState<PasteChange | null>(null);
  const away = models.filter(({ asksFirst }) => asksFirst);
  const go = (leaving: LeavingConfirmation | null): void => {
    setAsked(null);
    if (asked !== null) void start(asked, leaving);
  };
  return {
    ask: (change) => {
      if (away.length > 0) setAsked(change);
      else void start(change);
    },
    dialog: (check) =>
      asked === null || away.length === 0 ? null : (
        <ConfirmLeaving
          models={away}
          leaving={leavingOf(asked, check, away)}
          onSend={(isWritten) => go(confirmationOf(away, isWritten))}
          onDraftHere={() => go(null)}
          onClose={() => setAsked(null)}
        />
      ),
  };
}

/** The text once it was checked to the full as it stands; null until then, and when the check stopped it. */
function leavingOf(
  change: PasteChange,
  check: CheckView | null,
  models: readonly DraftModelView[],
): LeavingForms | null {
  if (check?.revision !== change.revision || check.depth !== "full") return null;
  if (check.secondCheck !== "clear") return null;
  return {
    placeholders: leavingText(change.text, check.spans),
    written: models.some(({ isIdentified }) => isIdentified) ? change.text : null,
  };
}
