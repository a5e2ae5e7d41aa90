"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { chartLineOf, type PatientLineView } from "@/app/_client/chart-hints";
import { sendJson } from "@/app/_client/send-json";
import { Strip } from "@/components/ui/band";
import { Button } from "@/components/ui/button";
import type { ChartProposal } from "./review-view";

const ChooseChart = dynamic(() =>
  import("@/app/_client/choose-chart").then((module) => module.ChooseChart),
);
const MakeChart = dynamic(() =>
  import("@/app/_client/make-chart").then((module) => module.MakeChart),
);

export type FileDraftProps = {
  readonly documentId: string;
  readonly proposal: ChartProposal;
  /** Saves what is on the page, so that nothing is lost when it is read anew from the chart. */
  readonly beforeFiling: () => Promise<string | null>;
};

/** The way from an unfiled draft into a chart; it cannot be signed before. */
export function FileDraft({ documentId, proposal, beforeFiling }: FileDraftProps) {
  const router = useRouter();
  const [dialog, setDialog] = useState<"choose" | "make" | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const file = async (patient: PatientLineView): Promise<void> => {
    setDialog(null);
    if ((await beforeFiling()) === null) {
      setProblem("Not filed: the note could not be saved first. Nothing was lost.");
      return;
    }
    const date = new Date().toISOString().slice(0, 10);
    const answer = await sendJson<{ status: "filed" | "differs" }>(
      `/api/texts/${documentId}/file`,
      {
        body: { patientId: patient.id, encounter: { kind: "clinic_visit", title: "", date } },
      },
    );
    if (!answer.ok) setProblem(`Not filed: ${answer.error.message} Your text is kept.`);
    else if (answer.value.status === "differs") {
      router.push(`/patients/${patient.id}?text=${documentId}`);
    } else router.refresh();
  };
  const { chart } = proposal;
  return (
    <>
      <Strip
        tone="info"
        actions={
          <>
            {chart === null ? (
              <Button size="row" onClick={() => setDialog("make")}>
                Make a chart from this text
              </Button>
            ) : (
              <Button size="row" onClick={() => void file(chart)}>
                File in {chartLineOf(chart).name}
              </Button>
            )}
            <Button size="row" onClick={() => setDialog("choose")}>
              Choose a chart
            </Button>
          </>
        }
      >
        {problem ?? "Not filed in a chart yet: only you can see it, and it cannot be signed."}
      </Strip>
      {dialog === "choose" ? (
        <ChooseChart onClose={() => setDialog(null)} onChoose={(patient) => void file(patient)} />
      ) : null}
      {dialog === "make" ? (
        <MakeChart
          initial={proposal.newPatient}
          onClose={() => setDialog(null)}
          onMade={(patient) => void file(patient)}
        />
      ) : null}
    </>
  );
}
