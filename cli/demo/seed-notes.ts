import { randomUUID } from "node:crypto";
import type { Caller, Runtime } from "@/lib/access/runtime";
import { fileDocument } from "@/lib/drafting/run/file-document";
import { requestDraft } from "@/lib/drafting/run/request-draft";
import { runDraft } from "@/lib/drafting/run/run-draft";
import { openPool } from "@/lib/db/open-pool";
import { env } from "@/lib/env";
import { ProvenoteError } from "@/lib/errors";
import type { AttentionItem } from "@/lib/notes/note-content.schema";
import { saveNote } from "@/lib/drafting/edits/save-note";
import { signNote } from "@/lib/drafting/edits/sign-note";
import { viewNote } from "@/lib/notes/view-note";
import { saveText } from "@/lib/patients/texts/save-text";
import { claimGrant } from "@/worker/job-grant";
import type { DemoNote } from "./demo-charts";

export type SeededNote = {
  readonly documentId: string;
  readonly noteId: string;
  readonly runId: string;
};

/**
 * Pastes, files, drafts and, where the demo says so, decides and signs one note: the clinician's whole path.
 * @param inRun done under the run's own grant, which ends with the run: just before the draft is made.
 */
export async function seedNote(
  runtime: Runtime,
  author: Caller,
  patientId: string,
  note: DemoNote,
  inRun: (job: Caller, seeded: SeededNote) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const documentId = randomUUID();
  await saveText(author, { documentId, text: note.text, marks: [], revision: 0 });
  const { kind, title, date } = note;
  const filed = await fileDocument(author, {
    documentId,
    patientId,
    encounter: { kind, title, date },
  });
  if (filed.status !== "filed") {
    throw new ProvenoteError("unavailable", "demo.not_filed", "A demo note contradicts its chart.");
  }
  const { runId, noteId } = await requestDraft(author, { documentId, template: "soap" });
  await runNow(runtime, runId, (job) => inRun(job, { documentId, noteId, runId }));
  if (note.isSigned) await decideAndSign(author, noteId);
}

/** Does the worker's part at once, under the same grant; the queue's own entry finds nothing left to do. */
async function runNow(
  runtime: Runtime,
  runId: string,
  inRun: (job: Caller) => Promise<void>,
): Promise<void> {
  const url = env().DATABASE_JOBS_URL;
  if (url === undefined) {
    throw new ProvenoteError("invalid", "env.missing", "DATABASE_JOBS_URL is not set.");
  }
  const jobs = openPool(url, 1);
  try {
    const grant = await claimGrant(jobs, runtime, { task: "draft", runId }, "demo seed");
    if (grant !== null) await inRun(grant.caller);
    const status = grant === null ? null : await runDraft(grant.caller, runId);
    if (status !== "done") {
      throw new ProvenoteError(
        "unavailable",
        "demo.not_drafted",
        `A demo draft ended as ${status ?? "nothing"}.`,
      );
    }
  } finally {
    await jobs.end();
  }
}

async function decideAndSign(author: Caller, noteId: string): Promise<void> {
  const view = await viewNote(author, { noteId });
  if (view.content === null || view.checksum === null) {
    throw new ProvenoteError("unavailable", "demo.no_draft", "A demo note has no draft.");
  }
  let { checksum } = view;
  if (view.content.attention.length > 0) {
    const attention = view.content.attention.map((item) => ({
      ...item,
      decision: decisionFor(item),
    }));
    const content = { ...view.content, attention };
    ({ checksum } = await saveNote(author, { noteId, revision: view.revision, content }));
  }
  await signNote(author, { noteId, checksum });
}

function decisionFor(item: AttentionItem): NonNullable<AttentionItem["decision"]> {
  const choice =
    item.choices.find(({ action }) => action === "keep" || action === "dismiss") ?? item.choices[0];
  return {
    action: choice?.action ?? "keep",
    reason: "Known and discussed with the patient.",
    byId: randomUUID(),
    at: new Date().toISOString(),
  };
}
