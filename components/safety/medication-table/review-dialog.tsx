"use client";

import { useState, type FormEvent } from "react";
import type { RowDetail } from "@/lib/medication-table/table.schema";
import { Button } from "../../ui/button";
import { Dialog } from "../../ui/dialog";
import { TextField } from "../../ui/text-field";
import type { TableActs } from "./table-view";

export type ReviewDialogProps = Pick<TableActs, "onReview"> & {
  row: RowDetail;
  onClose: () => void;
};

/** Somebody stands for a row as it is on screen: what it says, its source, and who says so. */
export function ReviewDialog({ row, onReview, onClose }: ReviewDialogProps) {
  const [qualification, setQualification] = useState("");
  const [words, setWords] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [isTried, setIsTried] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const isEnough = qualification.trim().length >= 2;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (!isEnough || isBusy) return;
    setIsBusy(true);
    const done = await onReview(row.rowId, {
      digest: row.digest,
      qualification: qualification.trim(),
      words: words.trim(),
    });
    setIsBusy(false);
    if (done.ok) onClose();
    else setProblem(done.message);
  };
  return (
    <Dialog isOpen title="Review this row" onClose={onClose}>
      <form onSubmit={(event) => void submit(event)} className="space-y-4">
        <WhatIsReviewed row={row} />
        <TextField
          label="Your profession or qualification"
          hint="For example: Pharmacist, PharmD. Shown beside your name."
          value={qualification}
          maxLength={120}
          autoFocus
          autoComplete="off"
          error={isTried && !isEnough ? "Say who you are, at least 2 characters." : undefined}
          onChange={(event) => setQualification(event.target.value)}
        />
        <TextField
          label="Remark (may be empty)"
          hint="Name no patient here."
          value={words}
          maxLength={1000}
          autoComplete="off"
          onChange={(event) => setWords(event.target.value)}
        />
        {problem === null ? null : (
          <p role="alert" className="text-15 text-crit">
            {problem}
          </p>
        )}
        <Buttons isEnough={isEnough} isBusy={isBusy} onClose={onClose} />
      </form>
    </Dialog>
  );
}

function WhatIsReviewed({ row }: Pick<ReviewDialogProps, "row">) {
  return (
    <>
      <div className="space-y-1 border-l-4 border-line-strong pl-3">
        <p className="text-16 font-semibold">{row.title}</p>
        <p className="text-16">{row.says}</p>
        <p className="text-13 text-ink-2">
          {row.source.document}, {row.source.section}
        </p>
      </div>
      <p className="text-15">
        You say that you held this row, and every medicine that stands for its sides, against the
        source. Your name and the day stand beside it. When the row changes, your review no longer
        counts.
      </p>
    </>
  );
}

function Buttons(props: { isEnough: boolean; isBusy: boolean; onClose: () => void }) {
  const { isEnough, isBusy, onClose } = props;
  return (
    <div className="flex flex-wrap gap-3">
      <Button
        type="submit"
        size="page"
        variant={isEnough ? "primary" : "waiting"}
        disabled={isBusy}
      >
        {isBusy ? "Saving" : "Review row"}
      </Button>
      <Button size="page" onClick={onClose}>
        Go back
      </Button>
    </div>
  );
}
