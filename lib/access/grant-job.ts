import type { Act } from "./act";

/**
 * Lets one job act for the actor on one subject, until it expires by the database's clock. The secret it
 * will act with is made by the worker that claims it.
 */
export async function grantJobIn(
  act: Act,
  grant: {
    readonly runId: string;
    readonly subjectId: string;
    readonly purpose:
      "draft" | "embed" | "model_test" | "library" | "chat" | "rerun" | "literature";
    readonly minutes: number;
  },
): Promise<void> {
  const { organizationId, membershipId } = act.actor;
  await act.tx.client.$executeRaw`
    INSERT INTO job_grant (id, organization_id, run_id, membership_id, subject_id, purpose, expires_at)
    VALUES (${act.newId()}::uuid, ${organizationId}::uuid, ${grant.runId}::uuid, ${membershipId}::uuid,
            ${grant.subjectId}::uuid, ${grant.purpose}, clock_timestamp() + make_interval(mins => ${grant.minutes}::integer))`;
  // A register is asked once: its jobs have a door of their own to the queue, which allows one try.
  if (grant.purpose === "literature") {
    await act.tx.client.$executeRaw`SELECT jobs.enqueue_literature(${grant.runId}::uuid)`;
    return;
  }
  await act.tx.client.$executeRaw`SELECT jobs.enqueue(${grant.purpose}, ${grant.runId}::uuid)`;
}
