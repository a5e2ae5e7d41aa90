"use client";

import { useState, type ComponentProps } from "react";
import { Button } from "../../../ui/button";
import type { NoteSentence } from "@/lib/notes/note-content.schema";
import { PassageQuote } from "./passage-quote";

export type FoundPassageProps = {
  passage: ComponentProps<typeof PassageQuote>["passage"];
  selected: NoteSentence | null;
  isAttached: boolean;
  /** Null when it stands beside the sentence now; else why it does not. */
  onAttach: (sentenceId: string) => Promise<string | null>;
};

/** Something that was found, and the way to put it beside the sentence that is selected. */
export function FoundPassage({ passage, selected, isAttached, onAttach }: FoundPassageProps) {
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const attach = async (): Promise<void> => {
    if (selected === null || isBusy) return;
    setIsBusy(true);
    setRefusal(await onAttach(selected.id));
    setIsBusy(false);
  };
  return (
    <li className="border-t border-line py-2.5 first:border-t-0">
      <PassageQuote passage={passage} />
      <div className="mt-1 flex items-center gap-3">
        <span className="min-w-0 flex-1 truncate text-13 text-ink-2">
          {isAttached
            ? "Stands beside this sentence."
            : selected === null
              ? "Choose a sentence in the note to attach it to."
              : `For: ${selected.text}`}
        </span>
        {selected === null || isAttached ? null : (
          <Button
            size="row"
            aria-label={`Attach ${passage.title} to the selected sentence`}
            aria-disabled={isBusy}
            onClick={() => void attach()}
          >
            {isBusy ? "Attaching" : "Attach"}
          </Button>
        )}
      </div>
      {refusal === null ? null : (
        <p role="alert" className="text-13 font-semibold text-warn">
          {refusal}
        </p>
      )}
    </li>
  );
}
