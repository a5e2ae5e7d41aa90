"use client";

import { useEffect, useRef } from "react";
import { pasteActFor, type PasteAct } from "./paste-keys";

/** Listens to the page's keys; `onAct` answers false to leave the key to the browser. */
export function usePasteKeys(onAct: (act: PasteAct) => boolean): void {
  const latest = useRef(onAct);
  useEffect(() => {
    latest.current = onAct;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      if (document.activeElement?.closest("[role=dialog], [role=alertdialog], [role=menu]")) return;
      const act = pasteActFor(event);
      if (act && latest.current(act)) event.preventDefault();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);
}
