"use client";

import { useState } from "react";
import { Button } from "../../../ui/button";
import type { LiteratureView } from "@/lib/drafting/literature/literature-view.schema";
import type { AnsweredView, LiteratureServer } from "./evidence-view";
import { answerWords, registerName, uncheckedWords } from "./literature-words";

export type CitationCheckProps = {
  view: Extract<LiteratureView, { state: "on" }>;
  /** References with a number that no register has said anything of. */
  count: number;
  onCheck: LiteratureServer["check"];
};

/** Whether the numbers that references cite exist; nothing but the numbers is sent. */
export function CitationCheck({ view, count, onCheck }: CitationCheckProps) {
  const [isBusy, setIsBusy] = useState(false);
  const [answer, setAnswer] = useState<AnsweredView | null>(null);
  const register = registerName(view.source);
  const told = answer === null ? null : answerWords(answer, register);
  const check = async (): Promise<void> => {
    if (isBusy) return;
    setIsBusy(true);
    setAnswer(await onCheck());
    setIsBusy(false);
  };
  if (count === 0 && told === null) return null;
  return (
    <div className="mt-3 border-t border-line pt-2.5">
      {count === 0 ? null : (
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1 text-13 text-ink-2">
          <span className="min-w-0 flex-1 basis-64">
            {uncheckedWords(count)} Only the numbers are sent to {view.host}.
          </span>
          <Button size="row" aria-disabled={isBusy} onClick={() => void check()}>
            {isBusy ? "Checking" : `Check in ${register}`}
          </Button>
        </div>
      )}
      <p
        role="status"
        className={`text-15 ${told?.isTrouble === true ? "font-semibold text-warn" : "text-ink-2"}`}
      >
        {told?.words}
      </p>
    </div>
  );
}
