import { z } from "zod";
import type { Act } from "@/lib/access/act";
import type { Permit } from "@/lib/access/permit";
import { open } from "@/lib/keys/open";
import { seal } from "@/lib/keys/seal";
import {
  documentFindingSchema,
  documentKindSchema,
  documentReasonSchema,
  documentStateSchema,
  type DocumentFinding,
  type DocumentKind,
  type DocumentReason,
  type LibraryDocumentView,
} from "./document.schema";

const fileContext = (organizationId: string, documentId: string) =>
  ({
    organizationId,
    subjectId: null,
    keyClass: "secrets",
    table: "library_file",
    column: "content",
    rowId: documentId,
  }) as const;

type Row = Awaited<ReturnType<typeof findRows>>[number];
export type StoredDocument = Omit<LibraryDocumentView, "addedBy" | "confirmedBy"> & {
  readonly createdById: string;
  readonly confirmedById: string | null;
};

async function findRows(act: Act, id?: string) {
  return act.tx.client.libraryDocument.findMany({
    where: { organizationId: act.actor.organizationId, ...(id !== undefined && { id }) },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    take: 500,
  });
}

function toDocument(row: Row): StoredDocument {
  return {
    id: row.id,
    kind: documentKindSchema.parse(row.kind),
    title: row.title,
    publisher: row.publisher,
    year: row.year,
    version: row.version,
    replacesId: row.replacesId,
    fileName: row.fileName,
    fileSha256: Buffer.from(row.fileSha256).toString("hex"),
    fileBytes: Number(row.fileBytes),
    state: documentStateSchema.parse(row.state),
    reason: row.reason === null ? null : documentReasonSchema.parse(row.reason),
    findings: z.array(documentFindingSchema).parse(row.findings),
    passages: row.passages,
    leftOut: row.leftOut,
    addedAt: row.createdAt.toISOString(),
    archivedAt: row.archivedAt?.toISOString() ?? null,
    createdById: row.createdById,
    confirmedById: row.confirmedById,
  };
}

/** Documents of the actor's organization, newest first, 500 at most. The database shows no other's. */
export async function loadDocuments(act: Act): Promise<StoredDocument[]> {
  return (await findRows(act)).map(toDocument);
}

export async function loadDocument(act: Act, id: string): Promise<StoredDocument | null> {
  const [row] = await findRows(act, id);
  return row === undefined ? null : toDocument(row);
}

export type NewDocument = Readonly<{
  kind: DocumentKind;
  title: string;
  publisher: string;
  year: number | null;
  version: number;
  replacesId: string | null;
  fileName: string;
  fileSha256: Uint8Array;
  fileBytes: number;
}>;

/** @param file sealed beside it; null for a file of records, which is read where it lies. */
export async function insertDocument(
  permit: Permit<"library.manage">,
  { fileSha256, fileBytes, ...document }: NewDocument,
  file: Uint8Array | null,
): Promise<string> {
  const { act, organizationId } = permit;
  const id = act.newId();
  await permit.tx.client.libraryDocument.createMany({
    data: [
      {
        ...document,
        id,
        organizationId,
        fileSha256: Buffer.from(fileSha256),
        fileBytes: BigInt(fileBytes),
        state: file === null ? "importing" : "waiting",
        createdById: act.actor.membershipId,
        createdAt: act.now,
      },
    ],
  });
  if (file === null) return id;
  const sealed = await seal(act.keyring, fileContext(organizationId, id), file);
  await permit.tx.client.libraryFile.createMany({
    data: [{ organizationId, documentId: id, content: Buffer.from(sealed) }],
  });
  return id;
}

/** The bytes of a file, opened; the database hands them to a job alone. Null when they are gone. */
export async function openFile(
  permit: Permit<"library.manage">,
  documentId: string,
): Promise<Uint8Array | null> {
  const { organizationId } = permit;
  const row = await permit.tx.client.libraryFile.findFirst({
    where: { organizationId, documentId },
    select: { content: true },
  });
  return row === null
    ? null
    : open(permit.act.keyring, fileContext(organizationId, documentId), row.content);
}

type Outcome =
  | {
      readonly state: "read";
      readonly passages: number;
      readonly findings: readonly DocumentFinding[];
      readonly leftOut?: number;
    }
  | { readonly state: "to_confirm"; readonly findings: readonly DocumentFinding[] }
  | {
      readonly state: "refused";
      readonly reason: DocumentReason;
      readonly findings: readonly DocumentFinding[];
    };

/** Writes what came of reading; false when it was archived, or read by another, meanwhile. */
export async function setOutcome(
  permit: Permit<"library.manage">,
  id: string,
  outcome: Outcome,
): Promise<boolean> {
  const { organizationId } = permit;
  const { count } = await permit.tx.client.libraryDocument.updateMany({
    where: { id, organizationId, state: { in: ["waiting", "importing"] }, archivedAt: null },
    data: {
      state: outcome.state,
      findings: outcome.findings.map((finding) => ({ ...finding })),
      ...(outcome.state === "refused" && { reason: outcome.reason }),
      ...(outcome.state === "read" && {
        passages: outcome.passages,
        leftOut: outcome.leftOut ?? 0,
      }),
    },
  });
  if (count === 1 && outcome.state === "refused") {
    await permit.tx.client.libraryFile.deleteMany({ where: { organizationId, documentId: id } });
  }
  return count === 1;
}

/** A person has looked: it is read anew, and what was found does not keep it back. False when there was nothing to confirm. */
export async function setConfirmed(permit: Permit<"library.manage">, id: string): Promise<boolean> {
  const { act, organizationId } = permit;
  const { count } = await permit.tx.client.libraryDocument.updateMany({
    where: { id, organizationId, state: "to_confirm", archivedAt: null },
    data: { state: "waiting", confirmedById: act.actor.membershipId, confirmedAt: act.now },
  });
  return count === 1;
}

/** False when it was archived already. */
export async function setArchived(permit: Permit<"library.manage">, id: string): Promise<boolean> {
  const { act, organizationId } = permit;
  const { count } = await permit.tx.client.libraryDocument.updateMany({
    where: { id, organizationId, archivedAt: null },
    data: { archivedById: act.actor.membershipId, archivedAt: act.now },
  });
  return count === 1;
}

/** All of these documents are in the index now. */
export async function setIndexed(
  permit: Permit<"library.manage">,
  ids: readonly string[],
): Promise<void> {
  await permit.tx.client.libraryDocument.updateMany({
    where: {
      id: { in: [...ids] },
      organizationId: permit.organizationId,
      state: "read",
      archivedAt: null,
    },
    data: { state: "indexed" },
  });
}
