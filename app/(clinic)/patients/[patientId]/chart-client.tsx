"use client";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { PatientLineView } from "@/app/_client/chart-hints";
import { ChartPage } from "@/components/patients/chart-page";
import type { ChartView } from "@/components/patients/patient-view";
import { WrongChart } from "@/components/patients/wrong-chart";
import { Band } from "@/components/ui/band";
import { ChartCards, type ChartCardsProps } from "./chart-cards";
import { useChartActs } from "./use-chart-acts";
import type { StoppedText } from "./wrong-chart-view";

const ChooseChart = dynamic(() =>
  import("@/app/_client/choose-chart").then((module) => module.ChooseChart),
);
const NewEncounter = dynamic(() => import("./new-encounter").then((module) => module.NewEncounter));

export type ChartClientProps = ChartCardsProps & {
  readonly chart: ChartView;
  readonly stopped: StoppedText | null;
};

/** Joins the chart page to the server. */
export function ChartClient(props: ChartClientProps) {
  const { patientId, stopped } = props;
  const router = useRouter();
  const [dialog, setDialog] = useState<"choose" | "encounter" | null>(null);
  const { similar, problem, findSimilar, file } = useChartActs(
    patientId,
    props.chart.similar,
    stopped,
  );

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
          <ChartCards {...props} />
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
