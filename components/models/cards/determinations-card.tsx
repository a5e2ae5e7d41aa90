"use client";

import type { ReactNode } from "react";
import { Card } from "../../ui/card";
import { EmptyState } from "../../ui/empty-state";
import { Table, TableBody, TableCell, TableColumn, TableHead, TableRow } from "../../ui/table";
import { formatDay } from "../../ui/time-text";
import { RowButton } from "./deployments-card";
import type { DeterminationView, PaperRef } from "../models-view";
import { hostsWords, shortDigest } from "../models-words";
import { PaperTag } from "../state-tags";

export type DeterminationsCardProps = {
  determinations: readonly DeterminationView[];
  today: string;
  openId: string | null;
  aside?: ReactNode;
  onOpen: (id: string) => void;
  onOpenDocument: (paper: PaperRef) => void;
};

/** What stands in for an agreement, for de-identified text alone: expert, recipients, days, report, state. */
export function DeterminationsCard(props: DeterminationsCardProps) {
  const { determinations, aside, ...rows } = props;
  return (
    <Card
      title="Expert determinations"
      note={determinations.length === 0 ? "None" : String(determinations.length)}
      aside={aside}
    >
      {determinations.length === 0 ? (
        <EmptyState>
          No expert’s report. With one that a compliance officer has confirmed, de-identified text
          may go to the recipients it names without an agreement.
        </EmptyState>
      ) : (
        <Table label="Expert determinations">
          <TableHead>
            <TableColumn>Expert</TableColumn>
            <TableColumn>Recipients</TableColumn>
            <TableColumn>Determined</TableColumn>
            <TableColumn>Last day</TableColumn>
            <TableColumn>Report</TableColumn>
            <TableColumn>State</TableColumn>
          </TableHead>
          <TableBody>
            {determinations.map((each) => (
              <DeterminationRow key={each.id} each={each} {...rows} />
            ))}
          </TableBody>
        </Table>
      )}
    </Card>
  );
}

type RowProps = Omit<DeterminationsCardProps, "determinations" | "aside"> & {
  each: DeterminationView;
};

function DeterminationRow({ each, today, openId, onOpen, onOpenDocument }: RowProps) {
  return (
    <TableRow
      twoLines
      isSelected={openId === each.id}
      onClick={() => onOpen(each.id)}
      className="cursor-pointer"
    >
      <TableCell detail={each.terms.scope} className="py-1 break-words">
        <RowButton id={each.id} name={each.expert} />
      </TableCell>
      <TableCell label="Recipients" className="break-words">
        {hostsWords(each.terms.hosts)}
      </TableCell>
      <TableCell label="Determined" className="whitespace-nowrap">
        {formatDay(each.determinedOn)}
      </TableCell>
      <TableCell label="Last day" className="whitespace-nowrap">
        {formatDay(each.expiresOn)}
      </TableCell>
      <TableCell label="Report" className="whitespace-nowrap">
        <button
          type="button"
          title={`SHA-256 ${each.documentSha256}`}
          aria-label={`Open the report ${shortDigest(each.documentSha256)} of ${each.expert}`}
          onClick={(event) => {
            event.stopPropagation();
            onOpenDocument({ ...each, kind: "determination" });
          }}
          className="ring-inset-focus font-mono text-13 text-accent underline max-lg:min-h-10"
        >
          {shortDigest(each.documentSha256)}
        </button>
      </TableCell>
      <TableCell label="State">
        <PaperTag paper={each} today={today} />
      </TableCell>
    </TableRow>
  );
}
