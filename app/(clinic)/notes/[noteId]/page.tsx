import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { currentPerson, readCaller } from "@/app/_server/caller";
import { bannerViewOf } from "@/app/_server/views/chart-views";
import { orNotOpened } from "@/app/_server/views/not-opened";
import { PatientBanner } from "@/components/patients/patient-banner";
import type { Caller } from "@/lib/access/runtime";
import { readAssessment } from "@/lib/drafting/assessing/read-assessment";
import { readSent } from "@/lib/drafting/chat/read-sent";
import { hasAskedLiterature } from "@/lib/drafting/literature/has-asked";
import { readAttestation } from "@/lib/drafting/run/read-attestation";
import { readTableChoice } from "@/lib/medication-table/read-table-choice";
import { viewNote, type NoteView } from "@/lib/notes/view-note";
import { viewBanner, type BannerView } from "@/lib/patients/view-chart";
import { progressView } from "./_progress/progress-view";
import { ProgressClient } from "./_progress/progress-client";
import { talkStart } from "./_talk/talk-start";
import { ReviewClient } from "./review-client";
import { proposeChart, reviewView } from "./review-view";
import { SignedClient } from "./signed-client";
import { printedView, signedView } from "./signed-view";

export const metadata: Metadata = { title: "Note" };

type Params = Promise<{ noteId: string }>;

/** One note: its draft under way, the draft to review, or what was signed. */
export default async function NoteRoute({ params }: Readonly<{ params: Params }>) {
  const noteId = z.uuid().safeParse((await params).noteId).data;
  if (noteId === undefined) notFound();
  const caller = await readCaller();
  return orNotOpened(async () => {
    const note = await viewNote(caller, { noteId });
    const banner =
      note.patientId === null ? null : await viewBanner(caller, { patientId: note.patientId });
    return (
      <>
        {banner === null ? null : (
          <PatientBanner patient={bannerViewOf(banner, moreAllergies(note))} />
        )}
        {await noteBody(caller, note, banner)}
      </>
    );
  });
}

async function noteBody(caller: Caller, note: NoteView, banner: BannerView | null) {
  const person = await currentPerson();
  const mayOpenMarks = person.roles.includes("clinician");
  if (note.content === null) {
    const view = { ...(await progressView(caller, note)), mayOpenMarks };
    return <ProgressClient key={note.noteId} view={view} />;
  }
  if (note.status === "draft") {
    const attestation = await readAttestation(caller, { noteId: note.noteId });
    const emergency = await readAssessment(caller, { noteId: note.noteId });
    const view = reviewView(note, banner, person, {
      attestation,
      rows: await readTableChoice(caller),
      emergencyAt: emergency?.madeAt ?? null,
      sentApart: await readSent(caller, { noteId: note.noteId }),
      hasAskedLiterature: await hasAskedLiterature(caller, { noteId: note.noteId }),
    });
    const proposal = note.patientId === null ? await proposeChart(caller, note) : null;
    const talk = await talkStart(caller, note.noteId);
    const { modelMarks } = note.document;
    return (
      <ReviewClient
        key={note.noteId}
        {...view}
        proposal={proposal}
        talk={talk}
        modelMarks={modelMarks}
        mayOpenMarks={mayOpenMarks}
      />
    );
  }
  return (
    <SignedClient
      key={note.noteId}
      view={signedView(note, person)}
      modelMarks={note.document.modelMarks}
      mayOpenMarks={mayOpenMarks}
      attestation={await readAttestation(caller, { noteId: note.noteId })}
      printed={printedView(banner, person)}
    />
  );
}

/** Allergies the text names that are not on the list: the open items say so. */
function moreAllergies(note: NoteView): number {
  const items = note.status === "draft" ? (note.content?.attention ?? []) : [];
  return items.filter((item) => item.kind === "unplaced_allergy" && item.decision === undefined)
    .length;
}
