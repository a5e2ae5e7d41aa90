import type { Act } from "@/lib/access/act";
import { describeRow } from "@/lib/safety/rows/describe-row";
import type { SafetyRow } from "@/lib/safety/rows/safety-row";
import { SAFETY_ROWS } from "@/lib/safety/rows/safety-table";
import { rowDigests } from "./row-digest";
import { sourceWords } from "./source-words";
import { stateOfRow } from "./table-rules";
import { loadRecalls, loadReviews, type ReviewRow } from "./table-store";
import type { RowState, RowView } from "./table.schema";

export type StandingRow = Readonly<{ row: SafetyRow; state: RowState; view: RowView }>;

/** Every row of the table with how it stands for the actor's clinic. For use inside other verbs. */
export async function readRowsIn(act: Act): Promise<readonly StandingRow[]> {
  const reviews = Map.groupBy(await loadReviews(act), ({ rowId }) => rowId);
  const recalled = new Set((await loadRecalls(act)).map(({ rowId }) => rowId));
  return SAFETY_ROWS.map((row) => {
    const digest = rowDigests().get(row.id) ?? "";
    const own = reviews.get(row.id) ?? [];
    const state = stateOfRow(digest, own, recalled.has(row.id));
    return { row, state, view: viewOfRow(row, state, own, digest) };
  });
}

function viewOfRow(
  row: SafetyRow,
  state: RowState,
  reviews: readonly ReviewRow[],
  digest: string,
): RowView {
  const newest = reviews.find(({ rowDigest }) => rowDigest === digest);
  return {
    rowId: row.id,
    kind: row.kind,
    severity: row.severity,
    isContraindicated: row.isContraindicated,
    title: describeRow(row).title,
    says: row.says,
    source: { document: sourceWords(row), section: row.source.section },
    compiledOn: row.compiledOn,
    state,
    reviewedBy:
      newest === undefined
        ? null
        : { name: newest.reviewerName, at: newest.reviewedAt.toISOString() },
  };
}
