"use client";

import dynamic from "next/dynamic";
import { useState, type ReactNode } from "react";
import type { DraftModelView } from "@/components/paste/drafter-words";
import { confirmationOf } from "@/components/paste/leaving-models";
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
          leaving={leavingOf(asked, check)}
          onSend={() => go(confirmationOf(away))}
          onDraftHere={() => go(null)}
          onClose={() => setAsked(null)}
        />
      ),
  };
}

/** The text with placeholders once it was checked to the full as it stands; null until then, and when the check stopped it. */
function leavingOf(change: PasteChange, check: CheckView | null): string | null {
  if (check?.revision !== change.revision || check.depth !== "full") return null;
  return check.secondCheck === "clear" ? leavingText(change.text, check.spans) : null;
}
