import type { Act } from "@/lib/access/act";
import type { Permit } from "@/lib/access/permit";
import type { TableMode } from "./table.schema";

/** The rows of these tables say nothing of a chart; the database shows a clinic's own to its people and jobs. */

export async function loadReviews(act: Act, rowId?: string) {
  return act.tx.client.medicationRowReview.findMany({
    where: {
      organizationId: act.actor.organizationId,
      ...(rowId === undefined ? { withdrawnAt: null } : { rowId }),
    },
    orderBy: [{ reviewedAt: "desc" }, { id: "asc" }],
  });
}
export type ReviewRow = Awaited<ReturnType<typeof loadReviews>>[number];

export async function loadReview(act: Act, id: string): Promise<ReviewRow | null> {
  return act.tx.client.medicationRowReview.findFirst({
    where: { organizationId: act.actor.organizationId, id },
  });
}

/** Live recalls, or all of one row. */
export async function loadRecalls(act: Act, rowId?: string) {
  return act.tx.client.medicationRowRecall.findMany({
    where: {
      organizationId: act.actor.organizationId,
      ...(rowId === undefined ? { liftedAt: null } : { rowId }),
    },
    orderBy: [{ recalledAt: "desc" }, { id: "asc" }],
  });
}
export type RecallRow = Awaited<ReturnType<typeof loadRecalls>>[number];

export type ModeRow = Readonly<{
  version: number;
  mode: TableMode;
  reason: string;
  createdById: string | null;
  createdAt: Date | null;
}>;

/** What was chosen last; every row is used until a clinic chooses. */
export async function loadMode(act: Act): Promise<ModeRow> {
  const row = await act.tx.client.medicationTableMode.findFirst({
    where: { organizationId: act.actor.organizationId },
    orderBy: { version: "desc" },
  });
  if (row === null) {
    return { version: 0, mode: "all", reason: "", createdById: null, createdAt: null };
  }
  return { ...row, mode: row.mode === "reviewed" ? "reviewed" : "all" };
}

export async function insertMode(
  permit: Permit<"medication_table.manage">,
  row: Readonly<{ version: number; mode: TableMode; reason: string }>,
): Promise<void> {
  const { act } = permit;
  await permit.tx.client.medicationTableMode.createMany({
    data: [
      {
        ...row,
        organizationId: permit.organizationId,
        createdById: act.actor.membershipId,
        createdAt: act.now,
      },
    ],
  });
}

type NewReview = Readonly<{
  rowId: string;
  rowDigest: string;
  edition: string;
  reviewerName: string;
  qualification: string;
  words: string;
}>;

export async function insertReview(
  permit: Permit<"medication_table.review">,
  review: NewReview,
): Promise<string> {
  const { act } = permit;
  const id = act.newId();
  await permit.tx.client.medicationRowReview.createMany({
    data: [
      {
        ...review,
        id,
        organizationId: permit.organizationId,
        reviewedById: act.actor.membershipId,
        reviewedAt: act.now,
      },
    ],
  });
  return id;
}

/** False when it was withdrawn already. */
export async function setWithdrawn(
  permit: Permit<"medication_table.review">,
  id: string,
  withdrawnReason: string,
): Promise<boolean> {
  const { act } = permit;
  const { count } = await permit.tx.client.medicationRowReview.updateMany({
    where: { organizationId: permit.organizationId, id, withdrawnAt: null },
    data: { withdrawnAt: act.now, withdrawnById: act.actor.membershipId, withdrawnReason },
  });
  return count === 1;
}

export async function insertRecall(
  permit: Permit<"medication_table.recall">,
  recall: Readonly<{ rowId: string; reason: string; recallerName: string }>,
): Promise<string> {
  const { act } = permit;
  const id = act.newId();
  await permit.tx.client.medicationRowRecall.createMany({
    data: [
      {
        ...recall,
        id,
        organizationId: permit.organizationId,
        recalledById: act.actor.membershipId,
        recalledAt: act.now,
      },
    ],
  });
  return id;
}

/** The recall that was lifted, null when the row was not recalled. */
export async function setLifted(
  permit: Permit<"medication_table.recall">,
  rowId: string,
  liftedReason: string,
): Promise<string | null> {
  const { act } = permit;
  const live = { organizationId: permit.organizationId, rowId, liftedAt: null };
  const found = await permit.tx.client.medicationRowRecall.findFirst({ where: live });
  if (found === null) return null;
  const { count } = await permit.tx.client.medicationRowRecall.updateMany({
    where: { ...live, id: found.id },
    data: { liftedAt: act.now, liftedById: act.actor.membershipId, liftedReason },
  });
  return count === 1 ? found.id : null;
}

/** "Ada Testperson, MD" by membership id. */
export async function loadNames(
  act: Act,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await act.tx.client.$queryRaw<
    { id: string; family_name: string; given_name: string; title: string }[]
  >`SELECT m.id, p.family_name, p.given_name, m.title FROM membership m JOIN person p ON p.id = m.person_id
     WHERE m.organization_id = ${act.actor.organizationId}::uuid AND m.id = ANY (${[...new Set(ids)]}::uuid[])`;
  return new Map(
    rows.map(({ id, family_name: family, given_name: given, title }) => [
      id,
      title === "" ? `${given} ${family}` : `${given} ${family}, ${title}`,
    ]),
  );
}

type QuotingRow = {
  note_id: string;
  author_id: string;
  status: string;
  created_at: Date;
  signed_at: Date | null;
  last_version: number;
  is_current: boolean;
  is_open: boolean;
  total: bigint;
};

/** Notes of the clinic that quote a row, by its keyed digest; the database answers with ids and days alone. */
export async function loadQuotingNotes(
  permit: Permit<"medication_table.trace">,
  token: Uint8Array,
  most: number,
): Promise<QuotingRow[]> {
  return permit.tx.client.$queryRaw<QuotingRow[]>`
    SELECT * FROM notes_quoting_row(${Buffer.from(token)}::bytea, ${most}::integer)`;
}

export async function insertQuotedRows(
  act: Act,
  noteId: string,
  version: number,
  tokens: readonly Uint8Array[],
): Promise<void> {
  if (tokens.length === 0) return;
  await act.tx.client.noteQuotedRow.createMany({
    data: tokens.map((token) => ({
      organizationId: act.actor.organizationId,
      noteId,
      version,
      keyVersion: act.keyring.blindIndexVersion,
      token: Buffer.from(token),
    })),
  });
}
