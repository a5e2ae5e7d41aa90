"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { PatientLineView } from "@/app/_client/chart-hints";
import { sendJson } from "@/app/_client/send-json";
import { ChartPage } from "@/components/patients/chart-page";
import type { ChartView } from "@/components/patients/patient-view";
import { WrongChart } from "@/components/patients/wrong-chart";
import { Band } from "@/components/ui/band";
import { AllergyCard } from "./allergy-card";
import type { StoppedText } from "./wrong-chart-view";

const ChooseChart = dynamic(() =>
  import("@/app/_client/choose-chart").then((module) => module.ChooseChart),
);
const NewEncounter = dynamic(() => import("./new-encounter").then((module) => module.NewEncounter));

export type ChartClientProps = {
  readonly patientId: string;
  readonly chart: ChartView;
  readonly allergies: readonly { readonly id: string; readonly text: string }[];
  readonly allergyStatus: "not_asked" | "none_known" | "listed";
  readonly stopped: StoppedText | null;
};

type Similar = {
  readonly noteId: string;
  readonly title: string;
  readonly sharedTerms: number;
};

/** Joins the chart page to the server. */
export function ChartClient(props: ChartClientProps) {
  const { patientId, stopped } = props;
  const router = useRouter();
  const [similar, setSimilar] = useState(props.chart.similar);
  const [dialog, setDialog] = useState<"choose" | "encounter" | null>(null);
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
  return (
    <>
      {problem === null ? null : <Band tone="critical" title={problem} />}
      <ChartPage
        chart={{ ...props.chart, similar }}
        onNewEncounter={() => setDialog("encounter")}
        onPasteHere={() => router.push("/paste")}
        onFindSimilar={() => void findSimilar()}
      >
        {stopped === null ? (
          <AllergyCard
            patientId={patientId}
            allergies={props.allergies}
            status={props.allergyStatus}
          />
        ) : (
          <WrongChart
            view={stopped.view}
            onFileInBetter={() => {
              if (stopped.better !== null) void file(stopped.better.id);
            }}
            onChooseAnother={() => setDialog("choose")}
            onKeepHere={(reason) => void file(patientId, reason)}
            onBackToPaste={() => router.push(`/paste?text=${stopped.documentId}`)}
          />
        )}
      </ChartPage>
      {dialog === "choose" ? (
        <ChooseChart
          onClose={() => setDialog(null)}
          onChoose={(patient: PatientLineView) => {
            setDialog(null);
            void file(patient.id);
          }}
        />
      ) : null}
      {dialog === "encounter" ? (
        <NewEncounter
          patientId={patientId}
          onClose={() => setDialog(null)}
          onMade={() => {
            setDialog(null);
            router.refresh();
          }}
        />
      ) : null}
    </>
  );
}
