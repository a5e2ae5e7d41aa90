"use client";

import type { ReactNode } from "react";
import { Card } from "../../ui/card";
import { EmptyState } from "../../ui/empty-state";
import { Table, TableBody, TableCell, TableColumn, TableHead, TableRow } from "../../ui/table";
import { formatDay } from "../../ui/time-text";
import { RowButton } from "./deployments-card";
import type { AgreementView, PaperRef } from "../models-view";
import { COVERS_WORDS, expiryTone, shortDigest, termsLine } from "../models-words";
import { PaperTag } from "../state-tags";

export type AgreementsCardProps = {
  agreements: readonly AgreementView[];
  today: string;
  openId: string | null;
  aside?: ReactNode;
  onOpen: (id: string) => void;
  onOpenDocument: (paper: PaperRef) => void;
};

const EXPIRY = { crit: "font-semibold text-crit", warn: "font-semibold text-warn", plain: "" };

/** Under what may be sent: vendor, cover, days, document, state. */
export function AgreementsCard({ agreements, aside, ...props }: AgreementsCardProps) {
  return (
    <Card title="Agreements" note={countWords(agreements)} aside={aside}>
      {agreements.length === 0 ? (
        <EmptyState>
          No agreement yet. A cloud model needs one: the signed document, and a compliance officer
          who confirms it.
        </EmptyState>
      ) : (
        <Table label="Agreements">
          <TableHead>
            <TableColumn>Vendor</TableColumn>
            <TableColumn>Covers</TableColumn>
            <TableColumn>Signed</TableColumn>
            <TableColumn>Expires</TableColumn>
            <TableColumn>Document</TableColumn>
            <TableColumn>State</TableColumn>
          </TableHead>
          <TableBody>
            {agreements.map((agreement) => (
              <AgreementRow key={agreement.id} agreement={agreement} {...props} />
            ))}
          </TableBody>
        </Table>
      )}
    </Card>
  );
}

type RowProps = Omit<AgreementsCardProps, "agreements" | "aside"> & { agreement: AgreementView };

function AgreementRow({ agreement, today, openId, onOpen, onOpenDocument }: RowProps) {
  const { id, vendor, terms, signedOn, expiresOn, documentSha256 } = agreement;
  return (
    <TableRow
      twoLines
      isSelected={openId === id}
      onClick={() => onOpen(id)}
      className="cursor-pointer"
    >
      <TableCell detail={termsLine(agreement)} className="py-1">
        <RowButton id={id} name={vendor} />
      </TableCell>
      <TableCell label="Covers" className="whitespace-nowrap">
        {COVERS_WORDS[terms.covers]}
      </TableCell>
      <TableCell label="Signed" className="whitespace-nowrap">
        {formatDay(signedOn)}
      </TableCell>
      <TableCell label="Expires" className="whitespace-nowrap">
        <span className={EXPIRY[expiryTone(agreement, today)]}>
          {expiresOn === null ? "No end" : formatDay(expiresOn)}
        </span>
      </TableCell>
      <TableCell label="Document" className="whitespace-nowrap">
        <button
          type="button"
          title={`SHA-256 ${documentSha256}`}
          aria-label={`Open the document ${shortDigest(documentSha256)} of ${vendor}`}
          onClick={(event) => {
            event.stopPropagation();
            onOpenDocument({ ...agreement, kind: "agreement" });
          }}
          className="ring-inset-focus font-mono text-13 text-accent underline max-lg:min-h-10"
        >
          {shortDigest(documentSha256)}
        </button>
      </TableCell>
      <TableCell label="State">
        <PaperTag paper={agreement} today={today} />
      </TableCell>
    </TableRow>
  );
}

/** "3, of which 1 expired". */
function countWords(agreements: readonly AgreementView[]): string {
  const expired = agreements.filter(({ state }) => state === "expired").length;
  const waiting = agreements.filter(({ state }) => state === "to_confirm").length;
  const marks = [
    ...(expired > 0 ? [`${expired} expired`] : []),
    ...(waiting > 0 ? [`${waiting} to confirm`] : []),
  ];
  if (agreements.length === 0) return "None";
  return marks.length === 0
    ? String(agreements.length)
    : `${agreements.length}, of which ${marks.join(" and ")}`;
}
