"use client";

import { Search } from "lucide-react";
import { useState, type FormEvent } from "react";
import { Button } from "../ui/button";
import { EmptyState } from "../ui/empty-state";
import { TextLink } from "../ui/link-button";
import { PageBar } from "../ui/page-bar";
import { Skeleton } from "../ui/skeleton";
import { Table, TableBody, TableCell, TableColumn, TableHead, TableRow } from "../ui/table";
import { TextField } from "../ui/text-field";
import { formatDay } from "../ui/time-text";
import type { FoundPatientView } from "./patient-view";

export type FindPatientsProps = {
  /** What was searched for; empty shows the patients of the person's own teams. */
  query: string;
  /** Null while they are fetched: a list never shows zero while loading. */
  patients: readonly FoundPatientView[] | null;
  canCreate: boolean;
  onSearch: (query: string) => void;
  onNew: () => void;
  onRequestJoin: (id: string) => void;
};

/** Patients by name or MRN. Each search is recorded. */
export function FindPatients(props: FindPatientsProps) {
  const { query, patients } = props;
  return (
    <>
      <PageBar title="Patients" note="By name or MRN. Each search is recorded.">
        {props.canCreate ? <Button onClick={props.onNew}>New patient</Button> : null}
      </PageBar>
      <div className="min-h-0 flex-1 overflow-auto p-4 lg:p-6">
        <SearchForm key={query} query={query} onSearch={props.onSearch} />
        <div className="mt-4 overflow-hidden rounded-card border border-line bg-surface">
          {patients === null ? (
            <Skeleton lines={6} className="px-4" />
          ) : (
            <Found {...props} patients={patients} />
          )}
        </div>
      </div>
    </>
  );
}

function SearchForm({ query, onSearch }: { query: string; onSearch: (query: string) => void }) {
  const [text, setText] = useState(query);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch(text.trim());
  };
  return (
    <form role="search" onSubmit={submit} className="flex max-w-xl items-end gap-2">
      <TextField
        label="Name or MRN"
        value={text}
        onChange={(event) => setText(event.target.value)}
        autoComplete="off"
        maxLength={100}
        className="flex-1"
      />
      <Button type="submit" icon={<Search aria-hidden="true" size={16} />}>
        Find
      </Button>
    </form>
  );
}

function Found({
  patients,
  query,
  ...props
}: FindPatientsProps & { patients: readonly FoundPatientView[] }) {
  if (patients.length === 0) {
    return (
      <EmptyState
        actions={props.canCreate ? <Button onClick={props.onNew}>New patient</Button> : null}
      >
        {query
          ? "No patient matches. Whole names and whole numbers are compared; try the MRN."
          : "No patients on your care teams yet. Paste a note to make the first chart."}
      </EmptyState>
    );
  }
  return (
    <Table label="Patients">
      <TableHead>
        <TableColumn>Name</TableColumn>
        <TableColumn>Age and sex</TableColumn>
        <TableColumn>Born</TableColumn>
        <TableColumn>MRN</TableColumn>
        <TableColumn>Care team</TableColumn>
        <TableColumn>
          <span className="sr-only">Acts</span>
        </TableColumn>
      </TableHead>
      <TableBody>
        {patients.map((patient) => (
          <TableRow key={patient.id}>
            <TableCell className="font-semibold">
              {patient.isMine ? (
                <TextLink href={patient.href}>{patient.name}</TextLink>
              ) : (
                patient.name
              )}
            </TableCell>
            <TableCell label="Age and sex">{patient.ageAndSex}</TableCell>
            <TableCell label="Born">{formatDay(patient.bornOn)}</TableCell>
            <TableCell label="MRN" className="zero-slashed">
              {patient.mrn}
            </TableCell>
            <TableCell label="Care team">{patient.careTeam}</TableCell>
            <TableCell align="right">
              {patient.isMine ? null : (
                <Button size="row" onClick={() => props.onRequestJoin(patient.id)}>
                  Request to join
                </Button>
              )}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
