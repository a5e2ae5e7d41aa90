import type { Act } from "@/lib/access/act";
import type { Permit } from "@/lib/access/permit";
import type { Prisma } from "@/lib/db/generated/client";
import { runOutcomeSchema } from "../run/draft-run.schema";
import {
  reviewFindingsSchema,
  reviewMarkSchema,
  type ReviewCounts,
  type ReviewFinding,
  type ReviewMark,
} from "./review.schema";

export type ReviewRow = {
  readonly id: string;
  readonly documentId: string;
  readonly authorId: string;
  readonly requesterId: string;
  readonly askedById: string;
  readonly findings: readonly ReviewFinding[];
  readonly status: string;
  readonly askedAt: Date;
  readonly nextRunId: string | null;
};

const GRANT_MINUTES = 30;

type StoredRow = Omit<ReviewRow, "findings"> & { readonly findings: Prisma.JsonValue };

const COLUMNS = {
  id: true,
  documentId: true,
  authorId: true,
  requesterId: true,
  askedById: true,
  findings: true,
  status: true,
  askedAt: true,
  nextRunId: true,
} as const;

const rowOf = (row: StoredRow): ReviewRow => ({
  ...row,
  findings: reviewFindingsSchema.parse(row.findings),
});

type StoppingRun = {
  readonly id: string;
  readonly requesterId: string;
  readonly findings: number;
  /** Revision of the text it looked at; null in runs of older versions. */
  readonly revision: number | null;
};

/**
 * The newest draft of the permit's text, when it was stopped. A question, or a section drafted again, of another note of the
 * text comes later and says nothing of it.
 */
export async function findStoppingRun(
  permit: Permit<"draft.request">,
): Promise<StoppingRun | null> {
  const run = await permit.tx.client.draftRun.findFirst({
    where: {
      documentId: permit.idOf("document"),
      subjectId: permit.chartSubjectId,
      kind: "draft",
    },
    orderBy: { createdAt: "desc" },
    select: { id: true, requesterId: true, status: true, outcome: true },
  });
  if (run?.status !== "blocked") return null;
  const { findings = [], revision = null } = runOutcomeSchema.parse(run.outcome);
  return { id: run.id, requesterId: run.requesterId, findings: findings.length, revision };
}

/** Asks about the text a run was stopped by. The database fills in whose it is, its revision and what was found. */
export async function insertReview(
  permit: Permit<"draft.request">,
  runId: string,
): Promise<string> {
  const { act } = permit;
  const id = act.newId();
  await permit.tx.client.$executeRaw`
    INSERT INTO deid_review (id, organization_id, subject_id, document_id, run_id, asked_by_id, asked_at)
    VALUES (${id}::uuid, ${permit.organizationId}::uuid, ${permit.chartSubjectId}::uuid, ${permit.idOf("document")}::uuid,
            ${runId}::uuid, ${act.actor.membershipId}::uuid, ${act.now})`;
  return id;
}

/** The newest review of the permit's text. */
export async function findReviewOfText(
  permit: Permit<"draft.request" | "draft.read">,
): Promise<ReviewRow | null> {
  const row = await permit.tx.client.deidReview.findFirst({
    where: { documentId: permit.idOf("document"), subjectId: permit.chartSubjectId },
    orderBy: { askedAt: "desc" },
    select: COLUMNS,
  });
  return row === null ? null : rowOf(row);
}

/** Everything that waits in the clinic, oldest first. */
export async function listOpenReviews(permit: Permit<"review.list">): Promise<ReviewRow[]> {
  const rows = await permit.tx.client.deidReview.findMany({
    where: { status: "open" },
    orderBy: { askedAt: "asc" },
    take: 200,
    select: COLUMNS,
  });
  return rows.map(rowOf);
}

/** How a review stands, for somebody who may see the queue; null when there is none. */
export async function statusOfReview(
  permit: Permit<"review.list">,
  reviewId: string,
): Promise<string | null> {
  const row = await permit.tx.client.deidReview.findFirst({
    where: { id: reviewId },
    select: { status: true },
  });
  return row?.status ?? null;
}

export async function loadReview(permit: Permit<"text.review">): Promise<ReviewRow> {
  const row = await permit.tx.client.deidReview.findFirstOrThrow({
    where: { id: permit.idOf("review") },
    select: COLUMNS,
  });
  return rowOf(row);
}

/** Decides the permit's review. @returns false when somebody else decided it or it was taken back meanwhile. */
export async function closeReview(
  permit: Permit<"text.review">,
  marks: readonly ReviewMark[],
  counts: ReviewCounts,
): Promise<boolean> {
  const { act } = permit;
  const { count } = await permit.tx.client.deidReview.updateMany({
    where: { id: permit.idOf("review"), status: "open" },
    data: {
      status: "decided",
      decidedById: act.actor.membershipId,
      decidedAt: act.now,
      decisions: marks.map((mark) => ({ ...mark })),
      counts: { ...counts },
    },
  });
  return count === 1;
}

/** What the database answers to "ask for the draft again". */
type Continued = "queued" | "text_changed" | "requester_gone" | "note_begun";

/**
 * Asks for the draft again, for the person who had asked and under that person's access, and puts it in the queue.
 * The reviewer has no right to runs or grants: one function of the database does it, once, for a review he decided.
 */
export async function continueDraft(permit: Permit<"text.review">): Promise<Continued> {
  const { act } = permit;
  const { client } = permit.tx;
  const runId = act.newId();
  const rows = await client.$queryRaw<{ outcome: Continued }[]>`
    SELECT continue_reviewed_draft(${permit.idOf("review")}::uuid, ${runId}::uuid, ${act.newId()}::uuid,
      ${act.now}::timestamptz, ${GRANT_MINUTES}::integer) AS outcome`;
  const outcome = rows[0]?.outcome ?? "text_changed";
  if (outcome === "queued") {
    await client.$executeRaw`SELECT jobs.enqueue('draft', ${runId}::uuid)`;
  }
  return outcome;
}

/** What a reviewer marked for this run; empty when the run came of no review. */
export async function loadReviewMarks(permit: Permit<"draft.run">): Promise<ReviewMark[]> {
  const row = await permit.tx.client.deidReview.findFirst({
    where: { nextRunId: permit.idOf("run") },
    select: { decisions: true },
  });
  return row === null ? [] : reviewMarkSchema.array().parse(row.decisions);
}

/** Whether anybody but these could decide a review in this clinic. */
export async function hasOtherReviewer(act: Act, but: readonly string[]): Promise<boolean> {
  const row = await act.tx.client.membership.findFirst({
    where: {
      organizationId: act.actor.organizationId,
      roles: { has: "privacy_reviewer" },
      disabledAt: null,
      id: { notIn: [...but] },
    },
    select: { id: true },
  });
  return row !== null;
}

/** How the run stands that a decided review led to. */
export async function runAfter(
  permit: Permit<"draft.read">,
  runId: string,
): Promise<{ noteId: string; status: string }> {
  return permit.tx.client.draftRun.findFirstOrThrow({
    where: { id: runId },
    select: { noteId: true, status: true },
  });
}
