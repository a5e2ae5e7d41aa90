"use client";

import { useState, type FormEvent } from "react";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { Select } from "../ui/select";
import { TextField } from "../ui/text-field";
import { formatDay } from "../ui/time-text";
import type { NewPatientView } from "./patient-view";

export type NewPatientDialogProps = {
  /** Prefilled from the pasted text where it was made from one. */
  initial: NewPatientView;
  errors: Partial<Record<keyof NewPatientView | "form", string>>;
  isBusy: boolean;
  onCreate: (patient: NewPatientView) => void;
  onClose: () => void;
};

const SEXES = [
  { value: "", label: "Choose" },
  { value: "female", label: "Female" },
  { value: "male", label: "Male" },
  { value: "other", label: "Other" },
  { value: "unknown", label: "Not known" },
];

/** Makes a chart: what identifies the patient, to be checked by the person before it is kept. */
export function NewPatientDialog({
  initial,
  errors,
  isBusy,
  onCreate,
  onClose,
}: NewPatientDialogProps) {
  const [patient, setPatient] = useState(initial);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onCreate(patient);
  };
  return (
    <Dialog isOpen role="alertdialog" title="Make a chart" onClose={onClose}>
      <form onSubmit={submit} className="space-y-3">
        <p className="text-15 text-ink-2">Check each line against the patient before you go on.</p>
        <PatientFields patient={patient} errors={errors} onChange={setPatient} />
        {errors.form ? (
          <p role="alert" className="text-15 text-crit">
            {errors.form}
          </p>
        ) : null}
        <div className="flex flex-wrap gap-3 pt-1">
          <Button type="submit" variant="primary" size="page" aria-disabled={isBusy}>
            {isBusy ? "Making the chart" : "Make the chart"}
          </Button>
          <Button size="page" onClick={onClose}>
            Go back
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

type PatientFieldsProps = Pick<NewPatientDialogProps, "errors"> & {
  patient: NewPatientView;
  onChange: (patient: NewPatientView) => void;
};

function PatientFields({ patient, errors, onChange }: PatientFieldsProps) {
  const set = (field: keyof NewPatientView) => (event: { target: { value: string } }) =>
    onChange({ ...patient, [field]: event.target.value });
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <TextField
        label="Family name"
        value={patient.familyName}
        onChange={set("familyName")}
        error={errors.familyName}
        autoFocus
        autoComplete="off"
        required
      />
      <TextField
        label="Given name"
        value={patient.givenName}
        onChange={set("givenName")}
        error={errors.givenName}
        autoComplete="off"
        required
      />
      <TextField
        label="Birth date"
        type="date"
        value={patient.bornOn}
        onChange={set("bornOn")}
        error={errors.bornOn}
        hint={patient.bornOn ? formatDay(patient.bornOn) : undefined}
        required
      />
      <Select label="Sex" options={SEXES} value={patient.sex} onChange={set("sex")} required />
      <TextField
        label="MRN"
        value={patient.mrn}
        onChange={set("mrn")}
        error={errors.mrn}
        autoComplete="off"
        required
      />
    </div>
  );
}
