import type { Act } from "@/lib/access/act";
import type { Permit } from "@/lib/access/permit";
import type { CallPermit } from "./call-permit";
import { bytesSent } from "./not-sent.schema";
import type { DataClass, ModelTask, Zone } from "../gate/door.schema";

export type NewCall = Readonly<{
  id: string;
  subjectId: string;
  runId: string;
  deploymentId: string;
  deploymentVersion: number;
  agreementId: string | null;
  determinationId: string | null;
  task: ModelTask;
  zone: Zone;
  dataClass: DataClass;
  attempt: number;
  /** Bytes of the prompt, UTF-8. */
  bytes: number;
  identifiers: number;
  /** What is booked for it until its true cost is known. */
  costMicros: number;
}>;

/** How a call ended. `unknown`: the process died, and whether it arrived nobody knows. */
export type CallEnd = Readonly<{
  state: "answered" | "failed" | "unknown";
  code: string | null;
  inputTokens: number | null;
  outputTokens: number | null;
  /** Null leaves what was booked: whether it arrived is not known, so it counts as if it had. */
  costMicros: number | null;
}>;

export async function insertCall(
  permit: CallPermit,
  call: NewCall,
  refusal: string | null,
): Promise<void> {
  const { act } = permit;
  await permit.tx.client.modelCall.createMany({
    data: [
      {
        ...call,
        costMicros: BigInt(call.costMicros),
        organizationId: permit.organizationId,
        requesterId: act.actor.membershipId,
        state: refusal === null ? "sent" : "refused",
        code: refusal,
        startedAt: act.now,
        endedAt: refusal === null ? null : act.now,
      },
    ],
  });
}

/** Writes how a call ended; false when it was ended already. */
export async function endCall(
  permit: CallPermit,
  id: string,
  { costMicros, ...end }: CallEnd,
): Promise<boolean> {
  const { count } = await permit.tx.client.modelCall.updateMany({
    where: { id, organizationId: permit.organizationId, state: "sent" },
    data: {
      ...end,
      ...(costMicros === null ? {} : { costMicros: BigInt(costMicros) }),
      endedAt: permit.act.now,
    },
  });
  return count === 1;
}

/** Calls of this run that an earlier worker left open. */
export async function loadOpenCalls(permit: CallPermit, runId: string): Promise<string[]> {
  const rows = await permit.tx.client.modelCall.findMany({
    where: { organizationId: permit.organizationId, runId, state: "sent" },
    select: { id: true },
    orderBy: { startedAt: "asc" },
  });
  return rows.map(({ id }) => id);
}

export type Spend = { readonly costMicros: number; readonly calls: number };

/**
 * Lets one call of a deployment at a time be decided, until its transaction ends: what it would cost is booked by then, so
 * calls that are asked for at the same moment cannot pass the month's limit together.
 */
export async function holdSpend(act: Act, deploymentId: string): Promise<void> {
  const name = `model_spend/${act.actor.organizationId}/${deploymentId}`;
  await act.tx.client.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${name}, 0))`;
}

/** What each deployment has cost since the start of this month, UTC. */
export async function loadSpend(act: Act): Promise<ReadonlyMap<string, Spend>> {
  const { now } = act;
  const since = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), 1));
  const rows = await act.tx.client.$queryRaw<
    { deployment_id: string; cost_micros: bigint; calls: bigint }[]
  >`SELECT deployment_id, cost_micros, calls FROM model_spend(${since}::timestamptz)`;
  return new Map(
    rows.map((row) => [
      row.deployment_id,
      { costMicros: Number(row.cost_micros), calls: Number(row.calls) },
    ]),
  );
}

/** One line of "Last calls through the door": no patient, no text, no run. */
export type CallRow = Readonly<{
  id: string;
  deploymentId: string;
  deploymentVersion: number;
  agreementId: string | null;
  determinationId: string | null;
  requesterId: string;
  task: string;
  zone: string;
  dataClass: string;
  attempt: number;
  state: string;
  code: string | null;
  bytes: number;
  identifiers: number;
  inputTokens: number | null;
  outputTokens: number | null;
  costMicros: number;
  startedAt: Date;
  endedAt: Date | null;
}>;

export async function loadLastCalls(
  permit: Permit<"model.read">,
  most: number,
): Promise<CallRow[]> {
  type Raw = {
    id: string;
    deployment_id: string;
    deployment_version: number;
    agreement_id: string | null;
    determination_id: string | null;
    requester_id: string;
    task: string;
    zone: string;
    data_class: string;
    attempt: number;
    state: string;
    code: string | null;
    bytes: number;
    identifiers: number;
    input_tokens: number | null;
    output_tokens: number | null;
    cost_micros: bigint;
    started_at: Date;
    ended_at: Date | null;
  };
  const rows = await permit.tx.client.$queryRaw<
    Raw[]
  >`SELECT * FROM list_model_calls(${most}::integer)`;
  return rows.map((row) => ({
    id: row.id,
    deploymentId: row.deployment_id,
    deploymentVersion: row.deployment_version,
    agreementId: row.agreement_id,
    determinationId: row.determination_id,
    requesterId: row.requester_id,
    task: row.task,
    zone: row.zone,
    dataClass: row.data_class,
    attempt: row.attempt,
    state: row.state,
    code: row.code,
    bytes: bytesSent(row),
    identifiers: row.identifiers,
    inputTokens: row.input_tokens,
    outputTokens: row.output_tokens,
    costMicros: Number(row.cost_micros),
    startedAt: row.started_at,
    endedAt: row.ended_at,
  }));
}
