"use client";

import { useEffect, useState } from "react";
import type { KeyGroup } from "../ui/keys-sheet";
import { isTextEntry } from "../shell/page-keys";
import { auditKeyFor } from "./audit-href";
import type { AuditQuestionView, AuditRowView } from "./audit-view";
import { QUESTIONS } from "./question-cards";

export const AUDIT_KEYS: readonly KeyGroup[] = [
  {
    title: "Questions",
    keys: QUESTIONS.map(({ title }, index) => ({ label: title, keys: [`Alt ${index + 1}`] })),
  },
  {
    title: "Entries",
    keys: [
      { label: "Next entry", keys: ["J"] },
      { label: "Previous entry", keys: ["K"] },
      { label: "Open the entry", keys: ["Enter"] },
      { label: "Close the entry", keys: ["Esc"] },
      { label: "Export", keys: ["X"] },
    ],
  },
];

export type Selection = Readonly<{
  id: string | null;
  open: (id: string) => void;
  step: (by: 1 | -1) => void;
  close: () => void;
}>;

/** Which row is chosen; stepping stops at both ends. */
export function useSelection(rows: readonly AuditRowView[]): Selection {
  const [id, setId] = useState<string | null>(null);
  const index = rows.findIndex((row) => row.id === id);
  return {
    id: index < 0 ? null : id,
    open: setId,
    close: () => setId(null),
    step: (by) => {
      const next = index < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, index + by));
      setId(rows[next]?.id ?? null);
    },
  };
}

type Acts = Readonly<{
  usesLetters: boolean;
  selection: Selection;
  onAsk: (question: AuditQuestionView) => void;
  onExport: () => void;
}>;

export function useAuditKeys({ usesLetters, selection, onAsk, onExport }: Acts): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector("[role=dialog]") !== null) {
        return;
      }
      const key = auditKeyFor(event, isTextEntry(document.activeElement), usesLetters);
      if (key === null) {
        return;
      }
      if (key.act === "close" && selection.id === null) {
        return;
      }
      event.preventDefault();
      if (key.act === "question") {
        const question = QUESTIONS[key.number];
        if (question) {
          onAsk(question.id);
        }
      } else if (key.act === "export") {
        onExport();
      } else if (key.act === "close") {
        selection.close();
      } else {
        selection.step(key.act === "next" ? 1 : -1);
      }
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [usesLetters, selection, onAsk, onExport]);
}
