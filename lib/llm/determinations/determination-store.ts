import type { Act } from "@/lib/access/act";
import type { Permit } from "@/lib/access/permit";
import { DETERMINATIONS } from "../papers/paper-register";
import {
  dayOfColumn,
  newPaperColumns,
  PAPER_COLUMNS,
  paperOf,
  type PaperRow,
} from "../papers/paper-store";
import {
  determinationTermsSchema,
  type Determination,
  type DeterminationTerms,
} from "./determination.schema";

const COLUMNS = {
  ...PAPER_COLUMNS,
  expert: true,
  content: true,
  determinedOn: true,
  expiresOn: true,
} as const;

type Row = PaperRow & { expert: string; content: unknown; determinedOn: Date; expiresOn: Date };

/** With who confirmed it; null for nobody. */
type ConfirmedDetermination = Determination & { readonly confirmedById: string | null };

function toDetermination(row: Row): ConfirmedDetermination {
  return {
    ...paperOf(row),
    expert: row.expert,
    terms: determinationTermsSchema.parse(row.content),
    determinedOn: dayOfColumn(row.determinedOn),
    expiresOn: dayOfColumn(row.expiresOn),
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
  determination: NewDetermination,
): Promise<string> {
  const columns = await newPaperColumns(permit, DETERMINATIONS.kind, determination);
  const { expert, terms, documentName } = determination;
  await permit.tx.client.expertDetermination.createMany({
    data: [
      {
        ...columns,
        expert,
        content: terms,
        documentName,
        determinedOn: new Date(determination.determinedOn),
        expiresOn: new Date(determination.expiresOn),
      },
    ],
  });
  return columns.id;
}
