import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { currentPerson, readCaller } from "@/app/_server/caller";
import { bannerViewOf, visitTitle } from "@/app/_server/views/chart-views";
import { orNotOpened } from "@/app/_server/views/not-opened";
import { PatientBanner } from "@/components/patients/patient-banner";
import { readAttestation } from "@/lib/drafting/run/read-attestation";
import { viewNote } from "@/lib/notes/view-note";
import { viewBanner } from "@/lib/patients/view-chart";
import { versionsOf } from "../signed-view";
import { HistoryClient } from "./history-client";

export const metadata: Metadata = { title: "Note history" };

/** The versions of a note that is not signed yet, two of them compared. */
export default async function HistoryRoute({
  params,
}: Readonly<{ params: Promise<{ noteId: string }> }>) {
  const noteId = z.uuid().safeParse((await params).noteId).data;
  if (noteId === undefined) notFound();
  const caller = await readCaller();
  return orNotOpened(async () => {
    const note = await viewNote(caller, { noteId });
    const banner =
      note.patientId === null ? null : await viewBanner(caller, { patientId: note.patientId });
    return (
      <>
        {banner === null ? null : <PatientBanner patient={bannerViewOf(banner)} />}
        <HistoryClient
          noteId={noteId}
          title={visitTitle(note.encounter)}
          versions={versionsOf(note)}
          attestation={await readAttestation(caller, { noteId })}
          source={note.document}
          people={note.names}
          meId={(await currentPerson()).membershipId}
        />
      </>
    );
  });
}
