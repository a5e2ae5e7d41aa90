"use client";

import { useState, type FormEvent } from "react";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Skeleton } from "../ui/skeleton";
import { TextField } from "../ui/text-field";
import { formatDay } from "../ui/time-text";
import type { FoundPatientView } from "./patient-view";

export type ChooseChartDialogProps = {
  /** Null while they are fetched, undefined before the first search. */
  patients: readonly FoundPatientView[] | null | undefined;
  onSearch: (query: string) => void;
  onChoose: (id: string) => void;
  onClose: () => void;
};

/** Finds another chart to file a text in. */
export function ChooseChartDialog({
  patients,
  onSearch,
  onChoose,
  onClose,
}: ChooseChartDialogProps) {
  const [query, setQuery] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch(query.trim());
  };
  return (
    <Dialog isOpen title="Choose a chart" withClose onClose={onClose}>
      <form role="search" onSubmit={submit} className="flex items-end gap-2">
        <TextField
          label="Name or MRN"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          autoFocus
          autoComplete="off"
          className="flex-1"
        />
        <Button type="submit">Find</Button>
      </form>
      <div className="mt-4 min-h-40" aria-live="polite">
        {patients === null ? <Skeleton lines={4} /> : null}
        {patients?.length === 0 ? (
          <p className="text-15 text-ink-2">
            No chart of your care teams matches. Whole names and whole numbers are compared.
          </p>
        ) : null}
        <ul>
          {patients?.map((patient) => (
            <li key={patient.id} className="flex items-center gap-3 border-t border-line py-2">
              <span className="min-w-0 flex-1 text-15">
                <strong className="font-semibold">{patient.name}</strong>
                <span className="zero-slashed block text-13 text-ink-2">
                  {patient.ageAndSex}, born {formatDay(patient.bornOn)}, MRN {patient.mrn}
                </span>
              </span>
              <Button size="row" onClick={() => onChoose(patient.id)}>
                File in this chart
              </Button>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
