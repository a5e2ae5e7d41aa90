"use client";

import { useState } from "react";
import { Strip } from "../../ui/band";
import { Button } from "../../ui/button";
import { Time } from "../../ui/time";
import type { ConnectionState } from "./connection-state";

export type ConnectionStripProps = {
  state: ConnectionState;
  onTryNow: () => void;
  /** The text that is only in this page; null where nothing was typed. */
  unsavedText: (() => string) | null;
};

/** Says since when the server is away, that the text is safe in the page, and gives the text out. */
export function ConnectionStrip({ state, onTryNow, unsavedText }: ConnectionStripProps) {
  const [isCopied, setIsCopied] = useState(false);
  if (state.kind === "online") return null;
  const copy = async () => {
    if (!unsavedText) return;
    await navigator.clipboard.writeText(unsavedText());
    setIsCopied(true);
  };
  return (
    <Strip
      tone="warn"
      actions={
        <>
          <Button size="row" onClick={onTryNow}>
            Try now
          </Button>
          {unsavedText ? (
            <>
              <Button size="row" onClick={copy}>
                {isCopied ? "Copied" : "Copy text"}
              </Button>
              <Button size="row" onClick={() => downloadText(unsavedText())}>
                Download text
              </Button>
            </>
          ) : null}
        </>
      }
    >
      No connection since <Time at={state.since} form="time" />. What you typed is in this page.{" "}
      <span aria-live="off">
        {state.secondsLeft === 0 ? "Trying now." : `Trying again in ${state.secondsLeft} s.`}
      </span>
    </Strip>
  );
}

function downloadText(text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = "unsaved-text.txt";
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
