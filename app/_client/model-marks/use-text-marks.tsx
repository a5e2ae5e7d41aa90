"use client";

import dynamic from "next/dynamic";
import { useState, type ReactNode } from "react";
import { TextMarksButton } from "@/components/patients/model-marks/text-marks-button";
import type { ModelMarks } from "@/lib/patients/model-marks/model-marks.schema";
import { sendJson } from "../send-json";

const TextMarksDialog = dynamic(() =>
  import("@/components/patients/model-marks/text-marks-dialog").then(
    (module) => module.TextMarksDialog,
  ),
);

export type MarksSetting = {
  readonly documentId: string;
  readonly marks: ModelMarks;
  readonly mayOpen: boolean;
  /** What must happen before the server is told; true when it is to be told, false when the page keeps it for the first save. */
  readonly beforeSend?: (next: ModelMarks) => Promise<"send" | "kept" | "not_saved">;
};

/** The button beside a text or its note that says what kind of record it is, and the dialog behind it. */
export function useTextMarks({ documentId, marks: first, mayOpen, beforeSend }: MarksSetting): {
  readonly marks: ModelMarks;
  readonly button: ReactNode;
  readonly dialog: ReactNode;
} {
  const [marks, setMarks] = useState(first);
  const [isOpen, setIsOpen] = useState(false);
  const onSave = async (next: ModelMarks, reason: string): Promise<string | null> => {
    const way = (await beforeSend?.(next)) ?? "send";
    if (way === "not_saved") return "The text is not saved yet, and so this is not. Try again.";
    if (way === "send") {
      const body = { ...next, from: marks, reason };
      const answer = await sendJson(`/api/texts/${documentId}/model-marks`, { body });
      if (!answer.ok) return `${answer.error.message} Nothing was changed.`;
    }
    setMarks(next);
    return null;
  };
  return {
    marks,
    button: <TextMarksButton marks={marks} onClick={() => setIsOpen(true)} />,
    dialog: isOpen ? (
      <TextMarksDialog
        marks={marks}
        mayOpen={mayOpen}
        onSave={onSave}
        onClose={() => setIsOpen(false)}
      />
    ) : null,
  };
}
