import type { Act } from "@/lib/access/act";
import type { Permit } from "@/lib/access/permit";
import type { Tx } from "@/lib/db/transaction";
import { open } from "@/lib/keys/open";
import { seal } from "@/lib/keys/seal";
import type { PaperRegister } from "./paper-register";

type Kind = PaperRegister["kind"];

const documentContext = (kind: Kind, organizationId: string, id: string) =>
  ({
    organizationId,
    subjectId: null,
    keyClass: "secrets",
    table: kind,
    column: "document",
    rowId: id,
  }) as const;

/** The columns that a paper of either register has. */
export const PAPER_COLUMNS = {
  id: true,
  documentSha256: true,
  documentName: true,
  createdById: true,
  confirmedById: true,
  confirmedAt: true,
  endedAt: true,
} as const;

export type PaperRow = {
  id: string;
  documentSha256: Uint8Array;
  documentName: string;
  createdById: string;
  confirmedById: string | null;
  confirmedAt: Date | null;
  endedAt: Date | null;
};

/** What papers of both registers hold of their document and of the people; the digest in hex, moments ISO 8601. */
export function paperOf(row: PaperRow) {
  return {
    id: row.id,
    documentSha256: Buffer.from(row.documentSha256).toString("hex"),
    documentName: row.documentName,
    createdById: row.createdById,
    /** Null for nobody. */
    confirmedById: row.confirmedById,
    confirmedAt: row.confirmedAt?.toISOString() ?? null,
    endedAt: row.endedAt?.toISOString() ?? null,
  };
}

/** The calendar day of a column of days, "2026-11-08". */
export function dayOfColumn(date: Date): string {
  return date.toISOString().slice(0, 10);
}

type Where = { id: string; organizationId: string; confirmedAt?: null; endedAt?: null };

/** The part of a table's client that both registers are asked by. */
type PaperTable = {
  findFirst: (args: { where: Where; select: typeof PAPER_COLUMNS }) => Promise<PaperRow | null>;
  findMany: (args: {
    where: Where;
    select: { document: true };
  }) => Promise<{ document: Uint8Array }[]>;
  updateMany: (args: {
    where: Where;
    data: { confirmedById: string; confirmedAt: Date } | { endedById: string; endedAt: Date };
  }) => Promise<{ count: number }>;
};

const tableOf = ({ client }: Tx, kind: Kind): PaperTable =>
  kind === "vendor_agreement" ? client.vendorAgreement : client.expertDetermination;

/** A paper of the actor's organization; null when there is none of this id. */
export async function loadPaper(act: Act, kind: Kind, id: string) {
  const row = await tableOf(act.tx, kind).findFirst({
    where: { organizationId: act.actor.organizationId, id },
    select: PAPER_COLUMNS,
  });
  return row === null ? null : paperOf(row);
}

/** A new paper's columns that do not depend on its register: its id, its sealed document, who enters it and when. */
export async function newPaperColumns(
  { act, organizationId }: Permit<"model.manage">,
  kind: Kind,
  given: { readonly document: Uint8Array; readonly documentSha256: Uint8Array },
) {
  const id = act.newId();
  const context = documentContext(kind, organizationId, id);
  return {
    id,
    organizationId,
    documentSha256: Buffer.from(given.documentSha256),
    document: Buffer.from(await seal(act.keyring, context, given.document)),
    createdById: act.actor.membershipId,
    createdAt: act.now,
  };
}

/** Puts the officer's confirmation; false when it had one already, or has ended. */
export async function setConfirmed(
  permit: Permit<"agreement.confirm">,
  kind: Kind,
  id: string,
): Promise<boolean> {
  const { act, organizationId } = permit;
  const { count } = await tableOf(permit.tx, kind).updateMany({
    where: { id, organizationId, confirmedAt: null, endedAt: null },
    data: { confirmedById: act.actor.membershipId, confirmedAt: act.now },
  });
  return count === 1;
}

/** Ends a paper from now on; false when it has ended already. */
export async function setEnded(
  permit: Permit<"agreement.end">,
  kind: Kind,
  id: string,
): Promise<boolean> {
  const { act, organizationId } = permit;
  const { count } = await tableOf(permit.tx, kind).updateMany({
    where: { id, organizationId, endedAt: null },
    data: { endedById: act.actor.membershipId, endedAt: act.now },
  });
  return count === 1;
}

/** The document's bytes, opened; null when there is no such paper. */
export async function openDocument(
  permit: Permit<"model.read">,
  kind: Kind,
  id: string,
): Promise<Uint8Array | null> {
  const { organizationId } = permit;
  const [row] = await tableOf(permit.tx, kind).findMany({
    where: { id, organizationId },
    select: { document: true },
  });
  if (row === undefined) return null;
  return open(permit.act.keyring, documentContext(kind, organizationId, id), row.document);
}
