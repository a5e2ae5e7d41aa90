import type { Permit } from "@/lib/access/permit";

/** How long the worker may take: a day without a worker does not lose a note for "similar notes". */
const GRANT_HOURS = 24;

/** Promises the embedding of a signed note: outbox row, the grant it runs under, and its place in the queue. */
export async function promiseEmbedding(permit: Permit<"note.sign">): Promise<string> {
  const { act, organizationId } = permit;
  const { client } = permit.tx;
  const id = act.newId();
  const subjectId = permit.chartSubjectId;
  await client.embeddingOutbox.createMany({
    data: [
      {
        id,
        organizationId,
        subjectId,
        noteId: permit.idOf("note"),
        action: "upsert",
        createdAt: act.now,
      },
    ],
  });
  await client.jobGrant.createMany({
    data: [
      {
        id: act.newId(),
        organizationId,
        runId: id,
        membershipId: act.actor.membershipId,
        subjectId,
        purpose: "embed",
        expiresAt: new Date(act.now.getTime() + GRANT_HOURS * 3_600_000),
      },
    ],
  });
  await client.$executeRaw`SELECT jobs.enqueue('embed', ${id}::uuid)`;
  return id;
}
