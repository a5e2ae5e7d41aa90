import type { Act } from "@/lib/access/act";
import { describeRow } from "@/lib/safety/rows/describe-row";
import type { StandingRow } from "./read-rows";
import { readLabelExcerptsIn } from "./registers/read-label-excerpts";
import { rowDigests } from "./row-digest";
import { loadRecalls, loadReviews, type RecallRow, type ReviewRow } from "./table-store";
import type { RecallView, ReviewView, RowDetail } from "./table.schema";

/** A row with what its classes stand for and its whole history, withdrawn reviews and lifted recalls included. */
export async function readRowDetailIn(act: Act, { row, view }: StandingRow): Promise<RowDetail> {
  const digest = rowDigests().get(row.id) ?? "";
  const reviews = await loadReviews(act, row.id);
  const recalls = await loadRecalls(act, row.id);
  return {
    ...view,
    digest,
    sides: describeRow(row).sides,
    reviews: reviews.map((review) => viewReview(review, digest)),
    recalls: recalls.map(viewRecall),
    labels: await readLabelExcerptsIn(act, row),
  };
}

function viewReview(review: ReviewRow, digest: string): ReviewView {
  const { withdrawnAt, withdrawnReason } = review;
  return {
    reviewId: review.id,
    reviewerName: review.reviewerName,
    qualification: review.qualification,
    words: review.words,
    reviewedAt: review.reviewedAt.toISOString(),
    edition: review.edition,
    isCurrent: review.rowDigest === digest,
    withdrawn:
      withdrawnAt === null
        ? null
        : { at: withdrawnAt.toISOString(), reason: withdrawnReason ?? "" },
  };
}

function viewRecall(recall: RecallRow): RecallView {
  const { recallerName, reason, recalledAt, liftedAt, liftedReason } = recall;
  return {
    recallerName,
    reason,
    recalledAt: recalledAt.toISOString(),
    lifted: liftedAt === null ? null : { at: liftedAt.toISOString(), reason: liftedReason ?? "" },
  };
}
