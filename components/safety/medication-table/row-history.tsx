"use client";

import { useState } from "react";
import type { RecallView, ReviewView, RowDetail } from "@/lib/medication-table/table.schema";
import { Button } from "../../ui/button";
import { ReasonDialog } from "../../ui/reason-dialog";
import { Time } from "../../ui/time";
import type { TableActs } from "./table-view";

export type RowHistoryProps = Pick<TableActs, "onWithdraw"> & {
  row: RowDetail;
  mayWithdraw: boolean;
};

/** Every review and recall of a row, newest first, also those that were taken back. */
export function RowHistory({ row, mayWithdraw, onWithdraw }: RowHistoryProps) {
  const [withdrawing, setWithdrawing] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const confirm = async (reason: string) => {
    const done = await onWithdraw(withdrawing ?? "", reason);
    setProblem(done.ok ? null : done.message);
    if (done.ok) setWithdrawing(null);
  };
  return (
    <section className="space-y-3 border-t border-line px-5 py-4">
      <h3 className="text-15 font-semibold">Reviews and recalls</h3>
      {row.reviews.length === 0 && row.recalls.length === 0 ? (
        <p className="text-15 text-ink-2">None yet.</p>
      ) : null}
      <ul className="space-y-3">
        {row.recalls.map((recall) => (
          <Recall key={recall.recalledAt} recall={recall} />
        ))}
        {row.reviews.map((review) => (
          <Review
            key={review.reviewId}
            review={review}
            onWithdraw={mayWithdraw ? () => setWithdrawing(review.reviewId) : null}
          />
        ))}
      </ul>
      <ReasonDialog
        isOpen={withdrawing !== null}
        title="Withdraw this review"
        detail="It stays here, with your reason. A row without another review counts as not reviewed."
        question="Why does it no longer hold?"
        confirmLabel="Withdraw review"
        problem={problem}
        onConfirm={(reason) => void confirm(reason)}
        onClose={() => {
          setWithdrawing(null);
          setProblem(null);
        }}
      />
    </section>
  );
}

function Review({ review, onWithdraw }: { review: ReviewView; onWithdraw: (() => void) | null }) {
  const { reviewerName, qualification, words, reviewedAt, isCurrent, withdrawn } = review;
  return (
    <li className="text-15">
      <p>
        Reviewed by <span className="font-semibold">{reviewerName}</span>, {qualification}
      </p>
      <p className="text-13 text-ink-2">
        <Time at={reviewedAt} />
        {isCurrent ? null : ", of the row as it was then"}
      </p>
      {words === "" ? null : <p className="break-words">{words}</p>}
      {withdrawn === null ? null : (
        <p className="text-13 break-words text-ink-2">
          Withdrawn <Time at={withdrawn.at} />: {withdrawn.reason}
        </p>
      )}
      {withdrawn === null && onWithdraw !== null ? (
        <Button className="mt-1" onClick={onWithdraw}>
          Withdraw review
        </Button>
      ) : null}
    </li>
  );
}

function Recall({ recall }: { recall: RecallView }) {
  const { recallerName, reason, recalledAt, lifted } = recall;
  return (
    <li className="text-15">
      <p>
        Recalled by <span className="font-semibold">{recallerName}</span>
      </p>
      <p className="text-13 text-ink-2">
        <Time at={recalledAt} />
      </p>
      <p className="break-words">{reason}</p>
      {lifted === null ? null : (
        <p className="text-13 break-words text-ink-2">
          Put back <Time at={lifted.at} />: {lifted.reason}
        </p>
      )}
    </li>
  );
}
