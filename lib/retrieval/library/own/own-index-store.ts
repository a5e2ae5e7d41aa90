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

/** Puts another index in the place of the one that stands. */
export async function saveIndex(permit: Permit<"library.manage">, index: OwnIndex): Promise<void> {
  const { organizationId } = permit;
  const { count } = await permit.tx.client.libraryIndex.updateMany({
    where: { organizationId },
    data: index,
  });
  if (count === 0) {
    await permit.tx.client.libraryIndex.createMany({ data: [{ organizationId, ...index }] });
  }
}
