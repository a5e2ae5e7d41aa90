import type { Act } from "@/lib/access/act";
import type { Permit } from "@/lib/access/permit";
import { open } from "@/lib/keys/open";
import { seal } from "@/lib/keys/seal";
import {
  agreementKindSchema,
  agreementTermsSchema,
  type Agreement,
  type AgreementTerms,
} from "./agreement.schema";

const documentContext = (organizationId: string, agreementId: string) =>
  ({
    organizationId,
    subjectId: null,
    keyClass: "secrets",
    table: "vendor_agreement",
    column: "document",
    rowId: agreementId,
  }) as const;

const COLUMNS = {
  id: true,
  vendor: true,
  kind: true,
  content: true,
  signedOn: true,
  effectiveOn: true,
  expiresOn: true,
  documentSha256: true,
  documentName: true,
  renewsId: true,
  createdById: true,
  confirmedById: true,
  confirmedAt: true,
  endedAt: true,
} as const;

type Row = {
  id: string;
  vendor: string;
  kind: string;
  content: unknown;
  signedOn: Date;
  effectiveOn: Date;
  expiresOn: Date | null;
  documentSha256: Uint8Array;
  documentName: string;
  renewsId: string | null;
  createdById: string;
  confirmedById: string | null;
  confirmedAt: Date | null;
  endedAt: Date | null;
};

const day = (date: Date): string => date.toISOString().slice(0, 10);

/** With who confirmed it; null for nobody. */
type ConfirmedAgreement = Agreement & { readonly confirmedById: string | null };

function toAgreement(row: Row): ConfirmedAgreement {
  return {
    id: row.id,
    vendor: row.vendor,
    kind: agreementKindSchema.parse(row.kind),
    terms: agreementTermsSchema.parse(row.content),
    signedOn: day(row.signedOn),
    effectiveOn: day(row.effectiveOn),
    expiresOn: row.expiresOn === null ? null : day(row.expiresOn),
    documentSha256: Buffer.from(row.documentSha256).toString("hex"),
    documentName: row.documentName,
    renewsId: row.renewsId,
    createdById: row.createdById,
    confirmedById: row.confirmedById,
    confirmedAt: row.confirmedAt?.toISOString() ?? null,
    endedAt: row.endedAt?.toISOString() ?? null,
  };
}

/** Every agreement of the actor's organization, newest signature first. The database shows no other's. */
export async function loadAgreements(act: Act): Promise<ConfirmedAgreement[]> {
  const rows = await act.tx.client.vendorAgreement.findMany({
    where: { organizationId: act.actor.organizationId },
    orderBy: [{ signedOn: "desc" }, { createdAt: "desc" }],
    select: COLUMNS,
  });
  return rows.map(toAgreement);
}

export async function loadAgreement(act: Act, id: string): Promise<Agreement | null> {
  const row = await act.tx.client.vendorAgreement.findFirst({
    where: { organizationId: act.actor.organizationId, id },
    select: COLUMNS,
  });
  return row === null ? null : toAgreement(row);
}

export type NewAgreement = Readonly<{
  vendor: string;
  kind: Agreement["kind"];
  terms: AgreementTerms;
  signedOn: string;
  effectiveOn: string;
  expiresOn: string | null;
  documentName: string;
  documentSha256: Uint8Array;
  document: Uint8Array;
  renewsId: string | null;
}>;

export async function insertAgreement(
  permit: Permit<"model.manage">,
  { terms, document, documentSha256, ...agreement }: NewAgreement,
): Promise<string> {
  const { act, organizationId } = permit;
  const id = act.newId();
  const sealed = await seal(act.keyring, documentContext(organizationId, id), document);
  await permit.tx.client.vendorAgreement.createMany({
    data: [
      {
        ...agreement,
        id,
        organizationId,
        content: terms,
        signedOn: new Date(agreement.signedOn),
        effectiveOn: new Date(agreement.effectiveOn),
        expiresOn: agreement.expiresOn === null ? null : new Date(agreement.expiresOn),
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
  const { count } = await permit.tx.client.vendorAgreement.updateMany({
    where: { id, organizationId: permit.organizationId, confirmedAt: null, endedAt: null },
    data: { confirmedById: act.actor.membershipId, confirmedAt: act.now },
  });
  return count === 1;
}

/** Ends an agreement from now on; false when it has ended already. */
export async function setEnded(permit: Permit<"agreement.end">, id: string): Promise<boolean> {
  const { act } = permit;
  const { count } = await permit.tx.client.vendorAgreement.updateMany({
    where: { id, organizationId: permit.organizationId, endedAt: null },
    data: { endedById: act.actor.membershipId, endedAt: act.now },
  });
  return count === 1;
}

/** The document's bytes, opened. */
export async function openDocument(
  permit: Permit<"model.read">,
  id: string,
): Promise<Uint8Array | null> {
  const row = await permit.tx.client.vendorAgreement.findFirst({
    where: { id, organizationId: permit.organizationId },
    select: { document: true },
  });
  if (row === null) return null;
  return open(permit.act.keyring, documentContext(permit.organizationId, id), row.document);
}
