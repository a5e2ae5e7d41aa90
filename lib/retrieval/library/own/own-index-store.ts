import type { Act } from "@/lib/access/act";
import type { Permit } from "@/lib/access/permit";

/** The index that stands for an organization's passages. */
export type OwnIndex = {
  /** SHA-256 of the passages' ids, the embedding and the form of the table, hex; an id's text never changes. */
  readonly snapshot: string;
  readonly embedding: string;
  /** Of the vector store; empty when the index holds nothing. */
  readonly tableName: string;
  readonly passages: number;
  readonly builtAt: Date;
};

/** Null when nothing was ever indexed for this organization. */
export async function loadIndex(act: Act): Promise<OwnIndex | null> {
  const { organizationId } = act.actor;
  return act.tx.client.libraryIndex.findFirst({
    where: { organizationId },
    select: { snapshot: true, embedding: true, tableName: true, passages: true, builtAt: true },
  });
}

/**
 * Lets one job at a time name the organization's table or drop others, until its transaction ends. The queue gives out one
 * such job at a time; a job that was given up for lost may still be at work.
 */
export async function holdIndex(permit: Permit<"library.manage">): Promise<void> {
  const name = `library_index/${permit.organizationId}`;
  await permit.tx.client.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${name}, 0))`;
}

/**
 * Puts another index in the place of the one it was made from.
 * @param from snapshot of that one; null when there was none.
 * @returns false, and nothing is changed, when another stands there by now.
 */
export async function saveIndex(
  permit: Permit<"library.manage">,
  index: OwnIndex,
  from: string | null,
): Promise<boolean> {
  const { organizationId } = permit;
  const { libraryIndex } = permit.tx.client;
  const { count } =
    from === null
      ? await libraryIndex.createMany({
          data: [{ organizationId, ...index }],
          skipDuplicates: true,
        })
      : await libraryIndex.updateMany({ where: { organizationId, snapshot: from }, data: index });
  return count === 1;
}
