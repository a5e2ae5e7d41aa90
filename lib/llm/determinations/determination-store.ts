import type { Act } from "@/lib/access/act";
import type { Permit } from "@/lib/access/permit";
import { open } from "@/lib/keys/open";
import { seal } from "@/lib/keys/seal";
import {
  determinationTermsSchema,
  type Determination,
  type DeterminationTerms,
} from "./determination.schema";

const documentContext = (organizationId: string, id: string) =>
  ({
    organizationId,
    subjectId: null,
    keyClass: "secrets",
    table: "expert_determination",
    column: "document",
    rowId: id,
  }) as const;

const COLUMNS = {
  id: true,
  expert: true,
  content: true,
  determinedOn: true,
  expiresOn: true,
  documentSha256: true,
  documentName: true,
  createdById: true,
  confirmedById: true,
  confirmedAt: true,
  endedAt: true,
} as const;

type Row = {
  id: string;
  expert: string;
  content: unknown;
  determinedOn: Date;
  expiresOn: Date;
  documentSha256: Uint8Array;
  documentName: string;
  createdById: string;
  confirmedById: string | null;
  confirmedAt: Date | null;
  endedAt: Date | null;
};

const day = (date: Date): string => date.toISOString().slice(0, 10);

/** With who confirmed it; null for nobody. */
type ConfirmedDetermination = Determination & { readonly confirmedById: string | null };

function toDetermination({ content, ...row }: Row): ConfirmedDetermination {
  return {
    ...row,
    terms: determinationTermsSchema.parse(content),
    determinedOn: day(row.determinedOn),
    expiresOn: day(row.expiresOn),
    documentSha256: Buffer.from(row.documentSha256).toString("hex"),
    confirmedAt: row.confirmedAt?.toISOString() ?? null,
    endedAt: row.endedAt?.toISOString() ?? null,
  };
}

/** Every determination of the actor's organization, newest first. The database shows no other's. */
export async function loadDeterminations(act: Act): Promise<ConfirmedDetermination[]> {
  const rows = await act.tx.client.expertDetermination.findMany({
    where: { organizationId: act.actor.organizationId },
    orderBy: [{ determinedOn: "desc" }, { createdAt: "desc" }],
    select: COLUMNS,
  });
  return rows.map(toDetermination);
}

export async function loadDetermination(act: Act, id: string): Promise<Determination | null> {
  const row = await act.tx.client.expertDetermination.findFirst({
    where: { organizationId: act.actor.organizationId, id },
    select: COLUMNS,
  });
  return row === null ? null : toDetermination(row);
}

export type NewDetermination = Readonly<{
  expert: string;
  terms: DeterminationTerms;
  determinedOn: string;
  expiresOn: string;
  documentName: string;
  documentSha256: Uint8Array;
  document: Uint8Array;
}>;

export async function insertDetermination(
  permit: Permit<"model.manage">,
  { terms, document, documentSha256, ...rest }: NewDetermination,
): Promise<string> {
  const { act, organizationId } = permit;
  const id = act.newId();
  const sealed = await seal(act.keyring, documentContext(organizationId, id), document);
  await permit.tx.client.expertDetermination.createMany({
    data: [
      {
        ...rest,
        id,
        organizationId,
        content: terms,
        determinedOn: new Date(rest.determinedOn),
        expiresOn: new Date(rest.expiresOn),
        documentSha256: Buffer.from(documentSha256),
        document: Buffer.from(sealed),
        createdById: act.actor.membershipId,
        createdAt: act.now,
      },
    ],
  });
  return id;
}

/** Puts the officer's confirmation; false when it had one already, or has ended. */
export async function setConfirmed(
  permit: Permit<"agreement.confirm">,
  id: string,
): Promise<boolean> {
  const { act } = permit;
  const { count } = await permit.tx.client.expertDetermination.updateMany({
    where: { id, organizationId: permit.organizationId, confirmedAt: null, endedAt: null },
    data: { confirmedById: act.actor.membershipId, confirmedAt: act.now },
  });
  return count === 1;
}

/** Ends a determination from now on; false when it has ended already. */
export async function setEnded(permit: Permit<"agreement.end">, id: string): Promise<boolean> {
  const { act } = permit;
  const { count } = await permit.tx.client.expertDetermination.updateMany({
    where: { id, organizationId: permit.organizationId, endedAt: null },
    data: { endedById: act.actor.membershipId, endedAt: act.now },
  });
  return count === 1;
}

/** The report's bytes, opened. */
export async function openReport(
  permit: Permit<"model.read">,
  id: string,
): Promise<Uint8Array | null> {
  const row = await permit.tx.client.expertDetermination.findFirst({
    where: { id, organizationId: permit.organizationId },
    select: { document: true },
  });
  if (row === null) return null;
  return open(permit.act.keyring, documentContext(permit.organizationId, id), row.document);
}
