"use client";

import { Ban, CircleAlert } from "lucide-react";
import { useEffect, useRef, useSyncExternalStore } from "react";
import { Table, TableBody, TableCell, TableColumn, TableHead, TableRow } from "../ui/table";
import { Time } from "../ui/time";
import type { AuditRowView } from "./audit-view";

export type EntryTableProps = {
  rows: readonly AuditRowView[];
  selectedId: string | null;
  /** The patient column is left out when all rows are of one patient. */
  showsPatient: boolean;
  onOpen: (id: string) => void;
};

/** The entries, newest first. J and K step through them, Enter or a press opens the drawer. */
export function EntryTable({ rows, selectedId, showsPatient, onOpen }: EntryTableProps) {
  return (
    <Table label="Entries" className="lg:[&_td:first-child]:pl-6 lg:[&_th:first-child]:pl-6">
      <TableHead>
        <TableColumn sorted="descending">
          Time (<ZoneName />)
        </TableColumn>
        <TableColumn>Person</TableColumn>
        <TableColumn>Role</TableColumn>
        <TableColumn>Action</TableColumn>
        {showsPatient ? <TableColumn>Patient</TableColumn> : null}
        <TableColumn>What</TableColumn>
        <TableColumn>Outcome</TableColumn>
        <TableColumn>From</TableColumn>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <EntryRow
            key={row.id}
            row={row}
            isSelected={row.id === selectedId}
            showsPatient={showsPatient}
            onOpen={onOpen}
          />
        ))}
      </TableBody>
    </Table>
  );
}

type EntryRowProps = Pick<EntryTableProps, "showsPatient" | "onOpen"> & {
  row: AuditRowView;
  isSelected: boolean;
};

function EntryRow({ row, isSelected, showsPatient, onOpen }: EntryRowProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isSelected) {
      button.current?.scrollIntoView({ block: "nearest" });
    }
  }, [isSelected]);
  return (
    <TableRow isSelected={isSelected} onClick={() => onOpen(row.id)} className="cursor-pointer">
      <TableCell label="Time" className="whitespace-nowrap">
        <button
          ref={button}
          type="button"
          aria-label={`Open entry: ${row.action}, ${row.personFull}`}
          onClick={(event) => {
            event.stopPropagation();
            onOpen(row.id);
          }}
          className="ring-inset-focus text-left"
        >
          <Time at={row.recordedAt} form="dayTimeSeconds" />
        </button>
      </TableCell>
      <TableCell label="Person" className="whitespace-nowrap">
        {row.person}
      </TableCell>
      <TableCell label="Role" className="whitespace-nowrap text-ink-2">
        {row.role}
      </TableCell>
      <TableCell label="Action" className="whitespace-nowrap">
        {row.action}
      </TableCell>
      {showsPatient ? (
        <TableCell label="Patient" className="font-mono text-13 whitespace-nowrap">
          {row.patientNumber ?? ""}
        </TableCell>
      ) : null}
      <TableCell label="What" className="max-w-52 text-ink-2">
        <span className="block truncate max-sm:whitespace-normal" title={row.what}>
          {row.what}
        </span>
      </TableCell>
      <TableCell label="Outcome">
        <Outcome outcome={row.outcome} label={row.outcomeLabel} />
      </TableCell>
      <TableCell label="From" className="zero-slashed max-w-40 text-ink-2">
        <span className="block truncate max-sm:whitespace-normal" title={row.from}>
          {row.from}
        </span>
      </TableCell>
    </TableRow>
  );
}

/** Done is quiet; refused and failed have a glyph, a colour and the word. */
export function Outcome({ outcome, label }: { outcome: AuditRowView["outcome"]; label: string }) {
  if (outcome === "success") {
    return <>{label}</>;
  }
  const Icon = outcome === "refused" ? Ban : CircleAlert;
  return (
    <span
      className={
        outcome === "refused"
          ? "inline-flex items-center gap-1.5 font-semibold text-crit"
          : "inline-flex items-center gap-1.5 font-semibold text-warn"
      }
    >
      <Icon aria-hidden="true" size={16} />
      {label}
    </span>
  );
}

const subscribeNever = () => () => {};

/** "EST": the reader's zone; UTC until the browser knows it. */
function ZoneName() {
  const name = useSyncExternalStore(subscribeNever, zoneName, () => "UTC");
  return <>{name}</>;
}

function zoneName(): string {
  const parts = new Intl.DateTimeFormat("en-US", { timeZoneName: "short" }).formatToParts(
    new Date(),
  );
  return parts.find(({ type }) => type === "timeZoneName")?.value ?? "local";
}
