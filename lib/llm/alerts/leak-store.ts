import type { Act } from "@/lib/access/act";
import type { Permit } from "@/lib/access/permit";
import type { CallPermit } from "../calls/call-permit";
import { modelTaskSchema, type ModelTask } from "../gate/door.schema";
import {
  leakKindsSchema,
  leakOutcomeSchema,
  type AnswerLeak,
  type LeakKind,
  type LeakOutcome,
} from "./leak-alert.schema";

export type LeakRow = Readonly<{
  id: string;
  kinds: readonly LeakKind[];
  membershipId: string;
  raisedAt: Date;
  call: Readonly<{
    id: string;
    runId: string;
    task: ModelTask;
    deploymentId: string;
    deploymentVersion: number;
  }> | null;
  review: Readonly<{ byId: string; at: Date; outcome: LeakOutcome }> | null;
}>;

/** The database takes what it says of the call from the call's own row. @returns false when it was told already. */
export async function insertLeak(
  permit: CallPermit,
  leak: { readonly id: string; readonly callId: string; readonly kinds: readonly AnswerLeak[] },
): Promise<boolean> {
  const kinds = [...leak.kinds];
  const rows = await permit.tx.client.$queryRaw<{ raised: boolean }[]>`
    SELECT raise_leak_alert(${leak.id}::uuid, ${leak.callId}::uuid, ${kinds}::text[]) AS raised`;
  return rows[0]?.raised ?? false;
}

/** Open ones first, the newest of each first. */
export async function loadLeaks(permit: Permit<"leak.read">, most: number): Promise<LeakRow[]> {
  const { organizationId } = permit;
  const orderBy = [{ raisedAt: "desc" }, { id: "asc" }] as const;
  const open = await permit.tx.client.leakAlert.findMany({
    where: { organizationId, reviewedAt: null },
    orderBy: [...orderBy],
    take: most,
  });
  const closed = await permit.tx.client.leakAlert.findMany({
    where: { organizationId, reviewedAt: { not: null } },
    orderBy: [...orderBy],
    take: most,
  });
  return [...open, ...closed].map(rowOf);
}

export async function countOpenLeaks(permit: Permit<"leak.read">): Promise<number> {
  return permit.tx.client.leakAlert.count({
    where: { organizationId: permit.organizationId, reviewedAt: null },
  });
}

/** Null when the organization has no such alert. */
export async function loadLeak(permit: Permit<"leak.review">, id: string): Promise<LeakRow | null> {
  const row = await permit.tx.client.leakAlert.findFirst({
    where: { id, organizationId: permit.organizationId },
  });
  return row === null ? null : rowOf(row);
}

/** What nobody has looked at of a run, but for one of its alerts. */
export async function loadOpenOfRun(
  permit: Permit<"leak.review">,
  runId: string,
  exceptId: string,
): Promise<LeakRow[]> {
  const rows = await permit.tx.client.leakAlert.findMany({
    where: {
      organizationId: permit.organizationId,
      runId,
      reviewedAt: null,
      id: { not: exceptId },
    },
    orderBy: { raisedAt: "asc" },
  });
  return rows.map(rowOf);
}

/** Under the reviewer's own name; false when somebody was first. */
export async function setReviewed(
  permit: Permit<"leak.review">,
  id: string,
  outcome: LeakOutcome,
): Promise<boolean> {
  const { act } = permit;
  const { count } = await permit.tx.client.leakAlert.updateMany({
    where: { id, organizationId: permit.organizationId, reviewedAt: null },
    data: { outcome, reviewedAt: act.now, reviewedById: act.actor.membershipId },
  });
  return count === 1;
}

export async function isSoloPractice(act: Act): Promise<boolean> {
  const { soloPractice } = await act.tx.client.organization.findFirstOrThrow({
    where: { id: act.actor.organizationId },
    select: { soloPractice: true },
  });
  return soloPractice;
}

type Stored = {
  readonly id: string;
  readonly kinds: readonly string[];
  readonly membershipId: string;
  readonly raisedAt: Date;
  readonly callId: string | null;
  readonly runId: string | null;
  readonly task: string | null;
  readonly deploymentId: string | null;
  readonly deploymentVersion: number | null;
  readonly reviewedById: string | null;
  readonly reviewedAt: Date | null;
  readonly outcome: string | null;
};

function rowOf(row: Stored): LeakRow {
  const { callId, runId, deploymentId, deploymentVersion, reviewedById, reviewedAt } = row;
  const hasCall = callId !== null && runId !== null && deploymentId !== null;
  return {
    id: row.id,
    kinds: leakKindsSchema.parse(row.kinds),
    membershipId: row.membershipId,
    raisedAt: row.raisedAt,
    call:
      hasCall && deploymentVersion !== null
        ? {
            id: callId,
            runId,
            task: modelTaskSchema.parse(row.task),
            deploymentId,
            deploymentVersion,
          }
        : null,
    review:
      reviewedById === null || reviewedAt === null
        ? null
        : { byId: reviewedById, at: reviewedAt, outcome: leakOutcomeSchema.parse(row.outcome) },
  };
}
