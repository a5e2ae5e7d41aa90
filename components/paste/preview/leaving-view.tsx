"use client";

import { Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "../../ui/button";

export type LeavingViewProps = {
  /** Null while it is not known: being checked, or stopped by the second check. */
  text: string | null;
  isStopped: boolean;
  /** Where it goes: "Nothing leaves this machine: the embedded drafter reads this text here." */
  destination: string;
};

/** The exact text that would be handed to the drafter, and nothing else, with its length. */
export function LeavingView({ text, isStopped, destination }: LeavingViewProps) {
  if (isStopped) {
    return (
      <p className="px-6 text-15 max-lg:px-4">
        Nothing would leave: the second check found something that still looks like an identifier.
      </p>
    );
  }
  return (
    <div className="space-y-2 px-6 max-lg:px-4">
      <div className="flex min-h-8 flex-wrap items-center gap-x-4 gap-y-1 text-13 text-ink-2">
        <span className="min-w-0 flex-1 basis-60">{destination}</span>
        {text === null ? (
          <span>Checking</span>
        ) : (
          <>
            <span>{text.length.toLocaleString("en-US")} characters</span>
            <CopyText text={text} />
          </>
        )}
      </div>
      {text === null ? null : (
        <pre data-leaving-text className="font-sans text-16 break-words whitespace-pre-wrap">
          {text}
        </pre>
      )}
    </div>
  );
}

function CopyText({ text }: { text: string }) {
  const [copied, setCopied] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(text);
    } catch (error) {
      // The browser lends the page no clipboard; anything else is a defect.
      if (!(error instanceof DOMException)) throw error;
      setCopied(null);
    }
  };
  return (
    <Button size="row" icon={<Copy aria-hidden="true" size={14} />} onClick={() => void copy()}>
      <span aria-live="polite">{copied === text ? "Copied" : "Copy"}</span>
    </Button>
  );
}
