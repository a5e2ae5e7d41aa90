import { visitTitle } from "@/app/_server/views/chart-views";
import type { Caller } from "@/lib/access/runtime";
import type { AssessmentView } from "@/lib/drafting/assessing/case-assessment.schema";
import { readAssessment } from "@/lib/drafting/assessing/read-assessment";
import { findRunOfNote } from "@/lib/drafting/run/find-run";
import { readProgress } from "@/lib/drafting/run/read-progress";
import type { RunProgress } from "@/lib/drafting/run/draft-run.schema";
import type { NoteView } from "@/lib/notes/view-note";
import type { ModelMarks } from "@/lib/patients/model-marks/model-marks.schema";

export type ProgressView = {
  readonly noteId: string;
  readonly patientId: string | null;
  readonly title: string;
  /** What the note's template is called. */
  readonly templateName: string;
  readonly startedBy: string;
  readonly progress: RunProgress | null;
  /** What emergency mode found; null where it was not used or has found nothing yet. */
  readonly emergency: AssessmentView | null;
  readonly source: {
    readonly documentId: string;
    readonly text: string;
    readonly pastedAt: string;
    /** What the text says of itself to language models. */
    readonly modelMarks: ModelMarks;
  };
};

/** A note whose draft is not here yet. */
export async function progressView(caller: Caller, note: NoteView): Promise<ProgressView> {
  const run = await findRunOfNote(caller, { noteId: note.noteId });
  return {
    noteId: note.noteId,
    patientId: note.patientId,
    title: visitTitle(note.encounter),
    templateName: note.templateName,
    startedBy: run?.isMine === false ? (note.names[note.authorId] ?? "a colleague") : "you",
    progress: run === null ? null : await readProgress(caller, { runId: run.runId }),
    emergency: await readAssessment(caller, { noteId: note.noteId }),
    source: note.document,
  };
}
