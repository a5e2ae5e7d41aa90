"use client";

import { X } from "lucide-react";
import { useState } from "react";
import type { Done } from "../people/people-view";
import { EmptyState } from "../ui/empty-state";
import { IconButton } from "../ui/icon-button";
import { Select } from "../ui/select";
import { Table, TableBody, TableCell, TableColumn, TableHead, TableRow } from "../ui/table";
import { Time } from "../ui/time";
import { formatDay } from "../ui/time-text";
import type { CandidateView, CarePatientView, CareTeamView } from "./care-team-view";

export type AssignActs = {
  /** `team:ID` or `person:ID`. */
  onAssign: (patientId: string, to: string) => Promise<Done>;
  onEndCare: (assignmentId: string) => Promise<Done>;
};

export type CarePatientsProps = AssignActs & {
  label: string;
  patients: readonly CarePatientView[];
  teams: readonly CareTeamView[];
  candidates: readonly CandidateView[];
  /** What to say when there is nobody. */
  empty: string;
};

/** Patients by identity only: name, birth date, MRN, and who treats them. */
export function CarePatients(props: CarePatientsProps) {
  const [problem, setProblem] = useState("");
  const told = async (done: Promise<Done>) => {
    const result = await done;
    setProblem(result.ok ? "" : result.message);
  };
  if (props.patients.length === 0) {
    return <EmptyState>{props.empty}</EmptyState>;
  }
  return (
    <>
      {problem === "" ? null : (
        <p role="alert" className="px-4 py-2 text-15 text-crit">
          {problem}
        </p>
      )}
      <Table label={props.label}>
        <TableHead>
          <TableColumn>Patient</TableColumn>
          <TableColumn>Born</TableColumn>
          <TableColumn>MRN</TableColumn>
          <TableColumn>Care team</TableColumn>
          <TableColumn>
            <span className="sr-only">Assign</span>
          </TableColumn>
        </TableHead>
        <TableBody>
          {props.patients.map((patient) => (
            <PatientLine key={patient.patientId} {...props} patient={patient} told={told} />
          ))}
        </TableBody>
      </Table>
    </>
  );
}

type PatientLineProps = CarePatientsProps & {
  patient: CarePatientView;
  told: (done: Promise<Done>) => Promise<void>;
};

function PatientLine({ patient, teams, candidates, told, onAssign, onEndCare }: PatientLineProps) {
  return (
    <TableRow twoLines>
      <TableCell className="font-semibold">{patient.name}</TableCell>
      <TableCell label="Born">{formatDay(patient.birthDate)}</TableCell>
      <TableCell label="MRN" className="zero-slashed">
        {patient.mrn}
      </TableCell>
      <TableCell label="Care team">
        {patient.assignments.length === 0 ? <span className="text-warn">Nobody</span> : null}
        <ul className="flex flex-wrap gap-2">
          {patient.assignments.map(({ id, name, since }) => (
            <li key={id} className="flex items-center gap-1">
              <span>
                {name}
                <span className="block text-13 text-ink-2">
                  since <Time at={since} form="date" />
                </span>
              </span>
              <IconButton
                label={`End care by ${name}`}
                icon={<X aria-hidden="true" size={16} />}
                onClick={() => void told(onEndCare(id))}
              />
            </li>
          ))}
        </ul>
      </TableCell>
      <TableCell align="right">
        <Select
          label={`Assign ${patient.name}`}
          labelPlace="hidden"
          value=""
          options={[
            { value: "", label: "Assign to" },
            ...teams.map(({ id, name }) => ({ value: `team:${id}`, label: `Team ${name}` })),
            ...candidates
              .filter(({ isSelf }) => !isSelf)
              .map(({ membershipId, label }) => ({ value: `person:${membershipId}`, label })),
          ]}
          onChange={(event) => void told(onAssign(patient.patientId, event.target.value))}
          className="ml-auto w-56"
        />
      </TableCell>
    </TableRow>
  );
}
