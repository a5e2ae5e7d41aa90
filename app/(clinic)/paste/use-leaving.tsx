"use client";

import dynamic from "next/dynamic";
import { useState, type ReactNode } from "react";
import type { DraftingModelView } from "@/components/paste/drafter-words";
import type { CheckView, PasteChange } from "@/components/paste/paste-view";
import { leavingText } from "@/components/paste/preview/leaving-text";

const ConfirmLeaving = dynamic(() =>
  import("@/components/paste/confirm-leaving").then((module) => module.ConfirmLeaving),
);

type Start = (change: PasteChange, leavingConfirmed?: boolean) => Promise<void>;

/** Asks before a draft whose quotations would go to a public cloud; every other draft starts at once. */
export function useLeaving(
  model: DraftingModelView | null,
  start: Start,
): {
  ask: (change: PasteChange) => void;
  dialog: (check: CheckView | null) => ReactNode;
} {
  const [asked, setAsked] = useState<PasteChange | null>(null);
  const asksFirst = model?.asksFirst === true;
  const go = (leavingConfirmed: boolean): void => {
    setAsked(null);
    if (asked !== null) void start(asked, leavingConfirmed);
  };
  return {
    ask: (change) => {
      if (asksFirst) setAsked(change);
      else void start(change);
    },
    dialog: (check) =>
      asked === null || model === null ? null : (
        <ConfirmLeaving
          model={model}
          leaving={leavingOf(asked, check)}
          onSend={() => go(true)}
          onDraftHere={() => go(false)}
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
