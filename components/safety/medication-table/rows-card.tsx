"use client";

import type { RowView, TableQuery, TableView } from "@/lib/medication-table/table.schema";
import { Band } from "../../ui/band";
import { Button } from "../../ui/button";
import { Card } from "../../ui/card";
import { EmptyState } from "../../ui/empty-state";
import { SeverityMark } from "../../ui/severity-mark";
import {
  Table,
  TableBody,
  TableCell,
  TableColumn,
  TableFoot,
  TableHead,
  TableRow,
} from "../../ui/table";
import { formatDay } from "../../ui/time-text";
import { RowStateTag } from "./row-state-tag";
import { TableFilters } from "./table-filters";
import type { AskTable } from "./table-view";
import { foundWords, KIND_WORDS, pagesOf, SEVERITY_WORDS } from "./table-words";

export type RowsCardProps = {
  view: TableView;
  query: TableQuery;
  problem: string | null;
  isBusy: boolean;
  onAsk: AskTable;
};

/** The rows that were asked for, fifty a page. */
export function RowsCard(props: RowsCardProps) {
  const { view, query, problem, isBusy, onAsk } = props;
  const isFiltered = query.search !== "" || query.kind !== "any" || query.state !== "any";
  return (
    <Card
      title="Rows"
      note={<span role="status">{isBusy ? "Loading" : foundWords(view, isFiltered)}</span>}
    >
      <TableFilters view={view} query={query} onAsk={onAsk} />
      {problem === null ? null : (
        <Band
          tone="warn"
          title="The rows were not read."
          actions={<Button onClick={() => onAsk({})}>Ask again</Button>}
        >
          {problem} The rows below are those of the last answer.
        </Band>
      )}
      {view.rows.length === 0 ? (
        <EmptyState>{emptyWords(query)}</EmptyState>
      ) : (
        <>
          <Table label="Rows of the medication table">
            <TableHead>
              <TableColumn>Row</TableColumn>
              <TableColumn>Kind</TableColumn>
              <TableColumn>Severity</TableColumn>
              <TableColumn>Source</TableColumn>
              <TableColumn>State</TableColumn>
            </TableHead>
            <TableBody>
              {view.rows.map((row) => (
                <RowLine
                  key={row.rowId}
                  row={row}
                  isOpen={row.rowId === query.rowId}
                  onOpen={() => onAsk({ rowId: row.rowId })}
                />
              ))}
            </TableBody>
          </Table>
          <Paging view={view} onAsk={onAsk} />
        </>
      )}
    </Card>
  );
}

function emptyWords({ search, kind, state }: TableQuery): string {
  const isNarrowed = kind !== "any" || state !== "any";
  if (search === "") return "No row is of this kind and state.";
  return isNarrowed
    ? "No row of this kind and state speaks of it. Show all rows, or look for it in every kind and state."
    : "No row speaks of it. A medicine that no row speaks of is said to be not covered, never safe.";
}

function RowLine({ row, isOpen, onOpen }: { row: RowView; isOpen: boolean; onOpen: () => void }) {
  const { rowId, title, says, kind, severity, source, compiledOn, state } = row;
  return (
    <TableRow twoLines isSelected={isOpen} onClick={onOpen} className="cursor-pointer">
      <TableCell detail={says} className="py-1">
        <button type="button" data-row={rowId} className="ring-inset-focus text-left font-semibold">
          {title}
        </button>
      </TableCell>
      <TableCell label="Kind" className="whitespace-nowrap">
        {KIND_WORDS[kind]}
      </TableCell>
      <TableCell label="Severity" className="whitespace-nowrap">
        <span className="inline-flex items-center gap-1.5">
          <SeverityMark severity={severity} />
          {SEVERITY_WORDS[severity]}
        </span>
      </TableCell>
      <TableCell label="Source" detail={`${source.section}, ${formatDay(compiledOn)}`}>
        {source.document}
      </TableCell>
      <TableCell label="State">
        <RowStateTag state={state} />
      </TableCell>
    </TableRow>
  );
}

function Paging({ view, onAsk }: Pick<RowsCardProps, "view" | "onAsk">) {
  const { page, found } = view;
  const pages = pagesOf(found);
  const go = (to: number) => onAsk({ page: to, rowId: undefined });
  return (
    <TableFoot>
      <span>
        Page {page} of {pages}
      </span>
      {page > 1 ? <Button onClick={() => go(page - 1)}>Previous</Button> : null}
      {page < pages ? <Button onClick={() => go(page + 1)}>Next</Button> : null}
    </TableFoot>
  );
}
