import type { Act } from "@/lib/access/act";
import { grantJobIn } from "@/lib/access/grant-job";
import type { Permit } from "@/lib/access/permit";
import type { Prisma } from "@/lib/db/generated/client";
import { leavingConfirmationSchema, type LeavingConfirmation } from "@/lib/llm/gate/leaving.schema";
import { moveAssessments } from "../assessing/assessment-store";
import type { NoteSection } from "@/lib/notes/note-content.schema";
import type { TemplateId } from "@/lib/notes/templates/template.schema";
import {
  runOutcomeSchema,
  type DraftStep,
  type RunOutcome,
  type RunStatus,
} from "./draft-run.schema";

export type RunRow = {
  readonly id: string;
  readonly documentId: string;
  readonly noteId: string;
  readonly requesterId: string;
  readonly template: string;
  /** draft · chat · rerun */
  readonly kind: string;
  /** What is drafted again, and the note's revision that this started from. */
  readonly section: string | null;
  readonly baseRevision: number | null;
  readonly status: string;
  readonly attempt: number;
  /** To which deployments the clinician agreed that text leaves, as they were set up then; null for none. */
  readonly leaving: LeavingConfirmation | null;
  /** Red flags first. */
  readonly isEmergency: boolean;
  readonly outcome: RunOutcome | null;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
};

const GRANT_MINUTES = { draft: 30, chat: 10, rerun: 15 } as const;

/** Writes the run, the grant it will act under and its place in the queue, all in the caller's transaction. */
export async function insertRun(
  permit: Permit<"draft.request" | "chat.ask" | "note.edit">,
  input: {
    readonly documentId: string;
    readonly noteId: string;
    readonly template: TemplateId;
    readonly leaving: LeavingConfirmation | null;
    readonly isEmergency?: boolean;
    readonly section?: NoteSection;
    readonly baseRevision?: number;
  },
  kind: keyof typeof GRANT_MINUTES = "draft",
): Promise<string> {
  const { act, organizationId } = permit;
  const { client } = permit.tx;
  const { leaving, ...rest } = input;
  const id = act.newId();
  const subjectId = permit.chartSubjectId;
  const requesterId = act.actor.membershipId;
  await client.draftRun.createMany({
    data: [
      {
        id,
        organizationId,
        subjectId,
        requesterId,
        createdAt: act.now,
        kind,
        ...(leaving === null ? {} : { leaving: leaving.map((each) => ({ ...each })) }),
        ...rest,
      },
    ],
  });
  await grantJobIn(act, { runId: id, subjectId, purpose: kind, minutes: GRANT_MINUTES[kind] });
  return id;
}

export async function loadRun(
  permit: Permit<"draft.run" | "draft.read" | "draft.cancel">,
): Promise<RunRow> {
  const row = await permit.tx.client.draftRun.findFirstOrThrow({
    where: { id: permit.idOf("run") },
  });
  return {
    ...row,
    leaving: leavingConfirmationSchema.nullable().parse(row.leaving),
    outcome: row.outcome === null ? null : runOutcomeSchema.parse(row.outcome),
  };
}

/** Takes the run for one attempt. @returns the attempt's number, or null when the run has ended. */
export async function startAttempt(permit: Permit<"draft.run">): Promise<number | null> {
  const id = permit.idOf("run");
  const { count } = await permit.tx.client.draftRun.updateMany({
    where: { id, status: { in: ["queued", "running"] } },
    data: { status: "running", attempt: { increment: 1 }, startedAt: permit.act.now },
  });
  if (count === 0) return null;
  return (await permit.tx.client.draftRun.findFirstOrThrow({ where: { id } })).attempt;
}

/**
 * Ends the run and its grant if this attempt still holds it; nothing can follow in this transaction.
 * @returns false when it was cancelled or taken over.
 */
export async function finishRun(
  permit: Permit<"draft.run">,
  attempt: number,
  status: RunStatus,
  outcome: RunOutcome,
): Promise<boolean> {
  const id = permit.idOf("run");
  const { count } = await permit.tx.client.draftRun.updateMany({
    where: { id, status: "running", attempt },
    data: { status, outcome: outcome as Prisma.InputJsonObject, finishedAt: permit.act.now },
  });
  if (count === 0) return false;
  // The last statement of a run: its grant ends with it, and the database knows this actor no more.
  await permit.tx.client.jobGrant.updateMany({
    where: { runId: id },
    data: { revokedAt: permit.act.now },
  });
  return true;
}

/** Cancels a run that has not ended and ends its grant, so that no worker can write for it any more. */
export async function cancelRun(permit: Permit<"draft.cancel">): Promise<boolean> {
  const id = permit.idOf("run");
  const { client } = permit.tx;
  const { count } = await client.draftRun.updateMany({
    where: { id, status: { in: ["queued", "running"] } },
    data: { status: "cancelled", outcome: { code: "draft.cancelled" }, finishedAt: permit.act.now },
  });
  if (count === 1) {
    await client.jobGrant.updateMany({ where: { runId: id }, data: { revokedAt: permit.act.now } });
  }
  return count === 1;
}

export async function insertProgress(
  permit: Permit<"draft.run">,
  attempt: number,
  step: DraftStep,
  state: "running" | "done",
  counts: Readonly<Record<string, number>>,
): Promise<void> {
  await permit.tx.client.draftProgress.createMany({
    data: [
      {
        id: permit.act.newId(),
        organizationId: permit.organizationId,
        subjectId: permit.chartSubjectId,
        runId: permit.idOf("run"),
        attempt,
        step,
        state,
        counts: { ...counts },
        at: permit.act.runtime.now(),
      },
    ],
  });
}

export async function loadProgress(
  permit: Permit<"draft.read">,
): Promise<{ step: string; state: string; attempt: number; counts: Prisma.JsonValue; at: Date }[]> {
  return permit.tx.client.draftProgress.findMany({
    where: { runId: permit.idOf("run") },
    orderBy: { at: "asc" },
    select: { step: true, state: true, attempt: true, counts: true, at: true },
  });
}

/** Puts the text back into its author's box after a run that made no version. */
export async function reopenText(act: Act, documentId: string): Promise<void> {
  await act.tx.client.sourceDocument.updateMany({
    where: { id: documentId, state: "kept" },
    data: { state: "working" },
  });
}

/**
 * Moves everything a draft left behind to another subject when its text is filed. Its calls to models follow the document by
 * themselves: nobody else may move them.
 */
export async function moveRuns(
  permit: Permit<"document.file">,
  documentId: string,
  toSubjectId: string,
): Promise<void> {
  const { client } = permit.tx;
  const runs = await client.draftRun.findMany({ where: { documentId }, select: { id: true } });
  const ids = runs.map((run) => run.id);
  await client.draftProgress.updateMany({
    where: { runId: { in: ids } },
    data: { subjectId: toSubjectId },
  });
  await client.deidAttestation.updateMany({
    where: { documentId },
    data: { subjectId: toSubjectId },
  });
  await moveAssessments(permit, documentId, toSubjectId);
  await client.jobGrant.updateMany({
    where: { runId: { in: ids } },
    data: { subjectId: toSubjectId },
  });
  await client.deidReview.updateMany({ where: { documentId }, data: { subjectId: toSubjectId } });
  await client.draftRun.updateMany({ where: { documentId }, data: { subjectId: toSubjectId } });
}
