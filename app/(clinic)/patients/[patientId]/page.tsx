import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { readCaller } from "@/app/_server/caller";
import { bannerViewOf } from "@/app/_server/views/chart-views";
import { isRefusedError, orNotOpened } from "@/app/_server/views/not-opened";
import { PatientBanner } from "@/components/patients/patient-banner";
import type { Caller } from "@/lib/access/runtime";
import { listPatientNotes } from "@/lib/notes/list-notes";
import { viewChart } from "@/lib/patients/view-chart";
import { ChartClient } from "./chart-client";
import { chartView } from "./chart-view";
import { RefusedClient } from "./refused-client";
import { wrongChartView } from "./wrong-chart-view";

export const metadata: Metadata = { title: "Chart" };

type Props = Readonly<{
  params: Promise<{ patientId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}>;

/** One patient's chart. `?text=` is a text that may belong to somebody else: it stops here. */
export default async function ChartRoute({ params, searchParams }: Props) {
  const patientId = z.uuid().safeParse((await params).patientId).data;
  if (patientId === undefined) notFound();
  const textId = z.uuid().safeParse((await searchParams).text).data ?? null;
  const caller = await readCaller();
  return orNotOpened(() => openChart(caller, patientId, textId));
}

async function openChart(caller: Caller, patientId: string, textId: string | null) {
  try {
    const chart = await viewChart(caller, { patientId });
    const notes = await listPatientNotes(caller, { patientId });
    const stopped = textId === null ? null : await wrongChartView(caller, patientId, textId);
    return (
      <>
        <PatientBanner patient={bannerViewOf(chart.banner)} />
        <ChartClient
          key={textId ?? patientId}
          patientId={patientId}
          chart={chartView(chart, notes)}
          allergies={chart.allergies}
          allergyStatus={chart.banner.allergyStatus}
          modelMarks={chart.modelMarks}
          consents={chart.consents}
          stopped={stopped}
        />
      </>
    );
  } catch (error) {
    if (isRefusedError(error)) return <RefusedClient patientId={patientId} />;
    throw error;
  }
}
