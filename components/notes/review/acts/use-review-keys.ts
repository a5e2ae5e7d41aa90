"use client";

import { useEffect, useRef } from "react";
import { isTextEntry } from "../../../shell/page-keys";
import { reviewActFor, type KeyPlace, type ReviewAct } from "./review-keys";

function placeOf(element: Element | null): KeyPlace {
  if (isTextEntry(element)) return "typing";
  if (element?.closest("[data-sentence]") === element && element !== null) return "row";
  if (element?.closest("button, a, [role=menu], [role=option]")) return "control";
  return "elsewhere";
}

/** Listens to the page's keys; not while a dialog or menu is open. */
export function useReviewKeys(usesLetters: boolean, onAct: (act: ReviewAct) => void): void {
  const latest = useRef(onAct);
  useEffect(() => {
    latest.current = onAct;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const active = document.activeElement;
      if (active?.closest("[role=dialog], [role=alertdialog], [role=menu]")) return;
      const act = reviewActFor(event, placeOf(active), usesLetters);
      if (!act) return;
      event.preventDefault();
      latest.current(act);
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [usesLetters]);
}
