"use client";

import { useEffect, useState } from "react";
import { NamesDialog } from "@/components/shell/names-dialog";
import { NAMES_ASKED, type NamesAsked } from "./send-typed";

/** Stands once in the frame and asks, over whatever form is open, whether words that look like it name a patient. */
export function NamesQuestion() {
  const [asked, setAsked] = useState<NamesAsked | null>(null);
  useEffect(() => {
    const hear = (event: Event): void => {
      event.preventDefault();
      setAsked((event as CustomEvent<NamesAsked>).detail);
    };
    window.addEventListener(NAMES_ASKED, hear);
    return () => window.removeEventListener(NAMES_ASKED, hear);
  }, []);
  if (asked === null) return null;
  const answer = (isStated: boolean): void => {
    setAsked(null);
    asked.onAnswer(isStated);
  };
  return (
    <NamesDialog
      findings={asked.refusal.findings.map(({ field, category, start, end }) => ({
        field,
        category,
        words: asked.texts[field]?.slice(start, end) ?? null,
      }))}
      onState={() => answer(true)}
      onClose={() => answer(false)}
    />
  );
}
