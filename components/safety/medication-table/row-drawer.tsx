"use client";

import { useState } from "react";
import type { RowDetail, TableView } from "@/lib/medication-table/table.schema";
import { Button } from "../../ui/button";
import { Drawer } from "../../ui/drawer";
import { FactList, type FactView } from "../../ui/fact-list";
import { ReasonDialog } from "../../ui/reason-dialog";
import { SeverityMark } from "../../ui/severity-mark";
import { formatDay } from "../../ui/time-text";
import { LabelExcerpts } from "./label-excerpts";
import { NotesOfRow } from "./notes-of-row";
import { ReviewDialog } from "./review-dialog";
import { RowHistory } from "./row-history";
import { RowStateTag } from "./row-state-tag";
import type { TableActs } from "./table-view";
import { KIND_WORDS, SEVERITY_WORDS, someMembers, statementOf } from "./table-words";

export type RowDrawerProps = TableActs & {
  row: RowDetail;
  may: TableView["may"];
  onClose: () => void;
};

/** One row: what it says and of whom, where that comes from, who stands for it, and what can be done with it. */
export function RowDrawer(props: RowDrawerProps) {
  const { row, may } = props;
  return (
    <Drawer title={row.title} onClose={props.onClose} takesFocus>
      <div className="space-y-2 border-b border-line px-5 py-4">
        <p className="text-16">{row.says}</p>
        <RowStateTag state={row.state} />
        <p className="text-13 text-ink-2">{statementOf(row)}</p>
      </div>
      <FactList className="px-5 py-4" facts={factsOf(row)} />
      <Sides row={row} />
      <LabelExcerpts labels={row.labels} />
      <RowActs {...props} />
      <RowHistory row={row} mayWithdraw={may.review} onWithdraw={props.onWithdraw} />
      {may.trace ? (
        <NotesOfRow rowId={row.rowId} state={row.state} onListNotes={props.onListNotes} />
      ) : null}
    </Drawer>
  );
}

function factsOf(row: RowDetail): FactView[] {
  return [
    { label: "Kind", value: KIND_WORDS[row.kind] },
    {
      label: "Severity",
      value: (
        <span className="inline-flex items-center gap-1.5">
          <SeverityMark severity={row.severity} />
          {SEVERITY_WORDS[row.severity]}
        </span>
      ),
      detail: row.isContraindicated ? "The source says contraindicated" : undefined,
    },
    { label: "Source", value: row.source.document },
    { label: "Section", value: row.source.section },
    { label: "Written", value: formatDay(row.compiledOn) },
    { label: "Row", value: row.rowId, isMono: true },
  ];
}

function Sides({ row }: { row: RowDetail }) {
  const [isWhole, setIsWhole] = useState(false);
  const named = row.sides.filter(({ members }) => members.length > 0);
  if (named.length === 0) return null;
  const hasMore = named.some(({ members }) => someMembers(members).more > 0);
  return (
    <section className="space-y-2 border-t border-line px-5 py-4">
      <h3 className="text-15 font-semibold">Stands for</h3>
      {named.map(({ label, members }) => {
        const { shown, more } = someMembers(members);
        return (
          <p key={label} className="text-15 break-words">
            <span className="block text-13 text-ink-2">
              {label}: {members.length}
            </span>
            {isWhole ? members.join(", ") : shown}
            {more > 0 && !isWhole ? `, and ${more} more` : null}
          </p>
        );
      })}
      {hasMore && !isWhole ? <Button onClick={() => setIsWhole(true)}>Show all</Button> : null}
    </section>
  );
}

function RowActs(props: RowDrawerProps) {
  const { row, may } = props;
  const [open, setOpen] = useState<"review" | "recall" | "lift" | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [told, setTold] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  if (!may.review && !may.recall) return null;
  const isRecalled = row.state === "recalled";
  const confirm = async (reason: string) => {
    setIsBusy(true);
    const act = open === "recall" ? props.onRecall : props.onLift;
    const done = await act(row.rowId, reason);
    setIsBusy(false);
    setProblem(done.ok ? null : done.message);
    if (!done.ok) return;
    setOpen(null);
    setTold(open === "recall" ? "Recalled. New drafts do not use it." : "Put back.");
  };
  return (
    <section className="space-y-2 border-t border-line px-5 py-4">
      <div className="flex flex-wrap gap-2">
        {may.review ? (
          <Button variant="primary" onClick={() => setOpen("review")}>
            Review this row
          </Button>
        ) : null}
        {may.recall ? (
          <Button onClick={() => setOpen(isRecalled ? "lift" : "recall")}>
            {isRecalled ? "Put this row back" : "Recall this row"}
          </Button>
        ) : null}
      </div>
      <p role="status" className="text-13 text-ink-2">
        {told}
      </p>
      {open === "review" ? (
        <ReviewDialog row={row} onReview={props.onReview} onClose={() => setOpen(null)} />
      ) : null}
      <ReasonDialog
        isOpen={open === "recall" || open === "lift"}
        title={open === "lift" ? "Put this row back" : "Recall this row"}
        detail={
          open === "lift"
            ? "New drafts use it again, as its reviews and the clinic’s choice say."
            : "New drafts stop using it at once, for the whole clinic: what it warns of is no longer said. Notes that quote it stay as they are; this page lists them."
        }
        question={open === "lift" ? "Why is it right again?" : "What is wrong with it?"}
        confirmLabel={open === "lift" ? "Put row back" : "Recall row"}
        busyLabel={isBusy ? "Saving" : undefined}
        problem={problem}
        onConfirm={(reason) => void confirm(reason)}
        onClose={() => {
          setOpen(null);
          setProblem(null);
        }}
      />
    </section>
  );
}
