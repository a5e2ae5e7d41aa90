"use client";

import { useCallback, useMemo } from "react";
import type { TableQuery, TableView } from "@/lib/medication-table/table.schema";
import { MODELS_KEYS, useModelsKeys } from "../../models/use-models-keys";
import { usePageShell } from "../../shell/shell-context";
import { LinkButton } from "../../ui/link-button";
import { ModeCard } from "./mode-card";
import { RowDrawer } from "./row-drawer";
import { RowsCard } from "./rows-card";
import type { AskTable, TableActs } from "./table-view";

export type MedicationTablePageProps = TableActs & {
  view: TableView;
  query: TableQuery;
  problem: string | null;
  isBusy: boolean;
  onAsk: AskTable;
};

/** What drafts are checked against: every row with its source, who stands for it, and what is taken out of use. */
export function MedicationTablePage(props: MedicationTablePageProps) {
  const { view, query, onAsk } = props;
  const { rowId } = query;
  const close = useCallback(() => {
    // Before the details go: the focus they held would fall to the top of the page.
    document.querySelector<HTMLElement>(`[data-row="${rowId}"]`)?.focus();
    onAsk({ rowId: undefined });
  }, [onAsk, rowId]);
  const { usesLetters } = usePageShell(useMemo(() => ({ keys: MODELS_KEYS }), []));
  useModelsKeys(rowId ?? null, usesLetters, close);
  const open = rowId !== undefined && view.open?.rowId === rowId ? view.open : null;
  return (
    <div className="flex min-h-0 min-w-0 flex-1">
      <div className="min-w-0 flex-1 space-y-4 p-4 panes:overflow-auto lg:p-6">
        <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
          <h1 className="text-20 font-semibold">Medication table</h1>
          <p className="min-w-0 flex-1 basis-80 text-13 text-ink-2">
            Edition {view.edition}. {view.statement}
          </p>
          <LinkButton href="/api/safety/export" download>
            Export as CSV
          </LinkButton>
        </div>
        <ModeCard view={view} onSetMode={props.onSetMode} />
        <RowsCard {...props} />
      </div>
      {open === null ? null : (
        <RowDrawer key={open.rowId} {...props} row={open} may={view.may} onClose={close} />
      )}
    </div>
  );
}
