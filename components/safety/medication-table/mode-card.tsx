"use client";

import { useState } from "react";
import type { TableMode, TableView } from "@/lib/medication-table/table.schema";
import { Band } from "../../ui/band";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { ReasonDialog } from "../../ui/reason-dialog";
import { Time } from "../../ui/time";
import type { TableActs } from "./table-view";
import { importWords, modeWords, skippedWords } from "./table-words";

/** Which rows drafts are checked against, by which further names, and who chose so. */
export function ModeCard({ view, onSetMode }: Pick<TableActs, "onSetMode"> & { view: TableView }) {
  const { mode, counts, imports, may } = view;
  const other: TableMode = mode.mode === "all" ? "reviewed" : "all";
  return (
    <Card
      title="In use"
      aside={may.manage ? <ModeButton view={view} other={other} onSetMode={onSetMode} /> : null}
    >
      {mode.mode === "reviewed" && counts.reviewed === 0 ? (
        <Band tone="critical" title="No row is in use">
          Nobody has reviewed a row as it stands, so no medicine of a draft is checked and each is
          said to be not covered.
        </Band>
      ) : null}
      <div className="space-y-1 px-4 py-3 text-15">
        <p>{modeWords(view)}</p>
        {mode.at === null ? null : (
          <p className="text-13 text-ink-2">
            Chosen by {mode.by}, <Time at={mode.at} />: {mode.reason}
          </p>
        )}
        {imports.map((each) => (
          <p key={each.source} className="text-13 text-ink-2">
            Further names, {importWords(each)}, imported by {each.importedBy},{" "}
            <Time at={each.importedAt} />. {skippedWords(each.skipped)}
          </p>
        ))}
        {may.manage && imports.length === 0 ? (
          <p className="text-13 text-ink-2">
            No further names. “provenote medication-table import” reads them from RxNorm or DrugBank
            files.
          </p>
        ) : null}
      </div>
    </Card>
  );
}

function ModeButton(props: Pick<TableActs, "onSetMode"> & { view: TableView; other: TableMode }) {
  const { view, other, onSetMode } = props;
  const [isOpen, setIsOpen] = useState(false);
  const [isBusy, setIsBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const verb = other === "reviewed" ? "Use reviewed rows only" : "Use every row";
  const confirm = async (reason: string) => {
    setIsBusy(true);
    const done = await onSetMode(view.mode.version, other, reason);
    setIsBusy(false);
    setProblem(done.ok ? null : done.message);
    if (done.ok) setIsOpen(false);
  };
  return (
    <>
      <Button onClick={() => setIsOpen(true)}>{verb}</Button>
      <ReasonDialog
        isOpen={isOpen}
        title={verb}
        detail={
          other === "reviewed"
            ? `From the next draft on, only the ${view.counts.reviewed.toLocaleString("en-US")} reviewed rows are used. Everything else is said to be not covered.`
            : "From the next draft on, every row that is not recalled is used, reviewed or not."
        }
        question="Why is this chosen?"
        confirmLabel={verb}
        busyLabel={isBusy ? "Saving" : undefined}
        problem={problem}
        onConfirm={(reason) => void confirm(reason)}
        onClose={() => {
          setIsOpen(false);
          setProblem(null);
        }}
      />
    </>
  );
}
