import type { Act } from "@/lib/access/act";
import type { Permit } from "@/lib/access/permit";
import { AGREEMENTS } from "../papers/paper-register";
import {
  dayOfColumn,
  newPaperColumns,
  PAPER_COLUMNS,
  paperOf,
  type PaperRow,
} from "../papers/paper-store";
import {
  agreementKindSchema,
  agreementTermsSchema,
  type Agreement,
  type AgreementTerms,
} from "./agreement.schema";

const COLUMNS = {
  ...PAPER_COLUMNS,
  vendor: true,
  kind: true,
  content: true,
  signedOn: true,
  effectiveOn: true,
  expiresOn: true,
  renewsId: true,
} as const;

type Row = PaperRow & {
  vendor: string;
  kind: string;
  content: unknown;
  signedOn: Date;
  effectiveOn: Date;
  expiresOn: Date | null;
  renewsId: string | null;
};

/** With who confirmed it; null for nobody. */
type ConfirmedAgreement = Agreement & { readonly confirmedById: string | null };

function toAgreement(row: Row): ConfirmedAgreement {
  return {
    ...paperOf(row),
    vendor: row.vendor,
    kind: agreementKindSchema.parse(row.kind),
    terms: agreementTermsSchema.parse(row.content),
    signedOn: dayOfColumn(row.signedOn),
    effectiveOn: dayOfColumn(row.effectiveOn),
    expiresOn: row.expiresOn === null ? null : dayOfColumn(row.expiresOn),
    renewsId: row.renewsId,
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
  agreement: NewAgreement,
): Promise<string> {
  const columns = await newPaperColumns(permit, AGREEMENTS.kind, agreement);
  const { vendor, kind, terms, documentName, renewsId, expiresOn } = agreement;
  await permit.tx.client.vendorAgreement.createMany({
    data: [
      {
        ...columns,
        vendor,
        kind,
        content: terms,
        documentName,
        renewsId,
        signedOn: new Date(agreement.signedOn),
        effectiveOn: new Date(agreement.effectiveOn),
        expiresOn: expiresOn === null ? null : new Date(expiresOn),
      },
    ],
  });
  return columns.id;
}
