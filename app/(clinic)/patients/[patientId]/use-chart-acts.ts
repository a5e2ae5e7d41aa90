"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { sendJson } from "@/app/_client/send-json";
import type { SimilarNotesView } from "@/components/patients/patient-view";
import type { StoppedText } from "./wrong-chart-view";

type Similar = { readonly noteId: string; readonly title: string; readonly sharedTerms: number };

export type ChartActs = {
  readonly similar: SimilarNotesView;
  readonly problem: string | null;
  readonly findSimilar: () => Promise<void>;
  /** Files the stopped text in a chart; a reason keeps it where the text says otherwise. */
  readonly file: (target: string, reason?: string) => Promise<void>;
};

/** What the chart page asks of the server. */
export function useChartActs(
  patientId: string,
  start: SimilarNotesView,
  stopped: StoppedText | null,
): ChartActs {
  const router = useRouter();
  const [similar, setSimilar] = useState(start);
  const [problem, setProblem] = useState<string | null>(null);
  const findSimilar = async (): Promise<void> => {
    setSimilar({ kind: "loading" });
    const answer = await sendJson<Similar[]>(`/api/patients/${patientId}/similar`);
    const notes = answer.ok ? answer.value : [];
    setSimilar({
      kind: "found",
      notes: notes.map((note) => ({ ...note, href: `/notes/${note.noteId}` })),
    });
  };
  const file = async (target: string, reason?: string): Promise<void> => {
    if (stopped === null) return;
    const date = new Date().toISOString().slice(0, 10);
    const answer = await sendJson<{ status: "filed" | "differs" }>(
      `/api/texts/${stopped.documentId}/file`,
      {
        body: {
          patientId: target,
          encounter: { kind: "clinic_visit", title: "", date },
          ...(reason === undefined ? {} : { reason }),
        },
      },
    );
    if (!answer.ok) setProblem(`Not filed: ${answer.error.message} Your text is kept.`);
    else if (answer.value.status === "differs") {
      router.push(`/patients/${target}?text=${stopped.documentId}`);
    } else router.push(`/paste?text=${stopped.documentId}`);
  };
  return { similar, problem, findSimilar, file };
}
