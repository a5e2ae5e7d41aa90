"use client";

import dynamic from "next/dynamic";
import { useState, type ReactNode } from "react";
import type { DraftingModelView } from "@/components/paste/drafter-words";
import type { CheckView, PasteChange } from "@/components/paste/paste-view";
import type { LeavingConfirmation } from "@/lib/llm/gate/leaving.schema";
import { leavingText } from "@/components/paste/preview/leaving-text";

const ConfirmLeaving = dynamic(() =>
  import("@/components/paste/confirm-leaving").then((module) => module.ConfirmLeaving),
);

type Start = (change: PasteChange, leaving?: LeavingConfirmation | null) => Promise<void>;

/** Asks before a draft whose quotations would go to a public cloud; every other draft starts at once. */
export function useLeaving(
  models: readonly DraftingModelView[],
  start: Start,
): {
  ask: (change: PasteChange) => void;
  dialog: (check: CheckView | null) => ReactNode;
} {
  const [asked, setAsked] = useState<PasteChange | null>(null);
  // One confirmation opens one model: another in a public cloud is refused, and the page says so.
  const model = models.find(({ asksFirst }) => asksFirst);
  const go = (leaving: LeavingConfirmation | null): void => {
    setAsked(null);
    if (asked !== null) void start(asked, leaving);
  };
  return {
    ask: (change) => {
      if (model !== undefined) setAsked(change);
      else void start(change);
    },
    dialog: (check) =>
      asked === null || model === undefined ? null : (
        <ConfirmLeaving
          model={model}
          leaving={leavingOf(asked, check)}
          onSend={() => go({ deploymentId: model.deploymentId, version: model.version })}
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
