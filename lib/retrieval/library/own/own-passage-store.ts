import type { Act } from "@/lib/access/act";
import type { Permit } from "@/lib/access/permit";

/** A passage of the organization's library. Its text was cleaned, and is data: nobody follows it. */
export type OwnPassage = {
  readonly id: string;
  readonly documentId: string;
  readonly kind: "document" | "literature";
  readonly page: number | null;
  readonly title: string;
  readonly publisher: string;
  readonly year: number | null;
  readonly pmid: string | null;
  readonly text: string;
  /** ISO 8601: when its document was brought in. */
  readonly addedAt: string;
};

export type NewPassage = Readonly<{
  position: number;
  page: number | null;
  title: string;
  publisher: string;
  year: number | null;
  pmid: string | null;
  text: string;
}>;

/** Adds passages of a document; written once and never changed, since a note may cite them. */
export async function insertPassages(
  permit: Permit<"library.manage">,
  documentId: string,
  passages: readonly NewPassage[],
): Promise<void> {
  const { act, organizationId } = permit;
  const data = passages.map((passage) => ({
    ...passage,
    id: act.newId(),
    organizationId,
    documentId,
  }));
  for (let from = 0; from < data.length; from += 500) {
    await permit.tx.client.libraryPassage.createMany({ data: data.slice(from, from + 500) });
  }
}

/** Ids that belong into the index, of documents that are read and not archived, with their documents; in a fixed order. */
export async function loadWantedIds(
  permit: Permit<"library.manage">,
): Promise<{ readonly id: string; readonly documentId: string }[]> {
  const { organizationId } = permit;
  return permit.tx.client.$queryRaw<{ id: string; documentId: string }[]>`
    SELECT p.id, p.document_id AS "documentId" FROM library_passage p
      JOIN library_document d ON d.organization_id = p.organization_id AND d.id = p.document_id
     WHERE p.organization_id = ${organizationId}::uuid AND d.archived_at IS NULL AND d.state IN ('read', 'indexed')
     ORDER BY d.created_at, d.id, p.position`;
}

/** Title and text of these passages, for the index. */
export async function loadTexts(
  permit: Permit<"library.manage">,
  ids: readonly string[],
): Promise<{ readonly id: string; readonly title: string; readonly text: string }[]> {
  return permit.tx.client.libraryPassage.findMany({
    where: { organizationId: permit.organizationId, id: { in: [...ids] } },
    select: { id: true, title: true, text: true },
  });
}

/** Passages by id, as row-level security lets the actor see them: of archived documents none, of other organizations none. */
export async function loadPassages(
  act: Act,
  ids: readonly string[],
): Promise<Map<string, OwnPassage>> {
  if (ids.length === 0) return new Map();
  const { organizationId } = act.actor;
  const { client } = act.tx;
  const rows = await client.libraryPassage.findMany({
    where: { organizationId, id: { in: [...ids] } },
  });
  const documents = await client.libraryDocument.findMany({
    where: {
      organizationId,
      id: { in: [...new Set(rows.map(({ documentId }) => documentId))] },
      archivedAt: null,
    },
    select: { id: true, kind: true, createdAt: true },
  });
  const documentOf = new Map(documents.map((document) => [document.id, document]));
  const passages = rows.flatMap(({ organizationId: _, position: __, ...row }): OwnPassage[] => {
    const document = documentOf.get(row.documentId);
    if (document === undefined) return [];
    const isRegister = document.kind === "pubmed" || document.kind === "medlineplus";
    return [
      {
        ...row,
        kind: isRegister ? "literature" : "document",
        addedAt: document.createdAt.toISOString(),
      },
    ];
  });
  return new Map(passages.map((passage) => [passage.id, passage]));
}
