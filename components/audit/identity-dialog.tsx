"use client";

import { useState, type FormEvent } from "react";
import { Button } from "../ui/button";
import { Dialog } from "../ui/dialog";
import { REASON_MAX_LENGTH, isReasonEnough, reasonShortfall } from "../ui/reason-rules";
import { Select } from "../ui/select";
import { TextField } from "../ui/text-field";
import { formatDay } from "../ui/time-text";
import type { IdentityAskView, IdentityView, Told } from "./audit-view";

export type IdentityDialogProps = {
  onLookUp: (ask: IdentityAskView) => Promise<Told<readonly IdentityView[]>>;
  onChoose: (patient: IdentityView, reason: string) => void;
  /** A number needs no look-up: nothing about a person is shown by it. */
  onChooseNumber: (number: string) => void;
  onClose: () => void;
};

const WAYS = [
  { value: "number", label: "Patient number" },
  { value: "mrn", label: "MRN" },
  { value: "name", label: "Name" },
  { value: "birth_date", label: "Birth date" },
] as const;

type Way = (typeof WAYS)[number]["value"];

const HINTS: Readonly<Record<Way, string>> = {
  number: "For example P-4C19-A2B7.",
  mrn: "The whole number.",
  name: "Family name, or Family, Given.",
  birth_date: "As 1968-03-11.",
};

/** Finds the patient of a question: by number at once, by an identifier with a reason. */
export function IdentityDialog(props: IdentityDialogProps) {
  const [found, setFound] = useState<readonly IdentityView[] | null>(null);
  const [reason, setReason] = useState("");
  return (
    <Dialog isOpen title="Choose a patient" onClose={props.onClose}>
      <LookUpForm
        {...props}
        onFound={(patients, given) => {
          setFound(patients);
          setReason(given);
        }}
      />
      {found === null ? null : (
        <FoundList found={found} onChoose={(patient) => props.onChoose(patient, reason)} />
      )}
    </Dialog>
  );
}

type LookUpFormProps = Pick<IdentityDialogProps, "onLookUp" | "onChooseNumber"> & {
  onFound: (patients: readonly IdentityView[], reason: string) => void;
};

function LookUpForm({ onLookUp, onChooseNumber, onFound }: LookUpFormProps) {
  const [way, setWay] = useState<Way>("number");
  const [value, setValue] = useState("");
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState("");
  const [isBusy, setIsBusy] = useState(false);
  const isReady = value.trim().length > 1 && (way === "number" || isReasonEnough(reason));
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setProblem("");
    if (way === "number") {
      onChooseNumber(value.trim().toUpperCase());
      return;
    }
    if (!isReady) {
      setProblem(reasonShortfall(reason) || "Both fields are needed.");
      return;
    }
    setIsBusy(true);
    const told = await onLookUp({ by: way, value: value.trim(), reason: reason.trim() });
    setIsBusy(false);
    if (told.ok) {
      onFound(told.value, reason.trim());
    } else {
      setProblem(told.message);
    }
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="space-y-4">
      <LookUpFields way={way} onWay={setWay} value={value} onValue={setValue} />
      {way === "number" ? null : (
        <TextField
          label="Why do you need to know who this is?"
          hint="At least 10 characters. Kept with your name in the record."
          value={reason}
          autoComplete="off"
          maxLength={REASON_MAX_LENGTH}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
      {problem === "" ? null : (
        <p role="alert" className="text-15 text-crit">
          {problem}
        </p>
      )}
      <Button type="submit" size="page" variant={isReady ? "primary" : "waiting"} disabled={isBusy}>
        {way === "number" ? "Choose" : isBusy ? "Looking up" : "Look up"}
      </Button>
    </form>
  );
}

type LookUpFieldsProps = {
  way: Way;
  onWay: (way: Way) => void;
  value: string;
  onValue: (value: string) => void;
};

function LookUpFields({ way, onWay, value, onValue }: LookUpFieldsProps) {
  return (
    <div className="flex flex-wrap gap-3">
      <Select
        label="By"
        value={way}
        options={WAYS}
        onChange={(event) => onWay(event.target.value as Way)}
      />
      <TextField
        label="Looked for"
        hint={HINTS[way]}
        value={value}
        autoFocus
        autoComplete="off"
        maxLength={200}
        onChange={(event) => onValue(event.target.value)}
        className="flex-1"
      />
    </div>
  );
}

function FoundList({
  found,
  onChoose,
}: {
  found: readonly IdentityView[];
  onChoose: (patient: IdentityView) => void;
}) {
  if (found.length === 0) {
    return (
      <p role="status" className="mt-4 text-15 text-ink-2">
        Nobody matches. The look-up was recorded.
      </p>
    );
  }
  return (
    <ul aria-label="Found" className="mt-4 divide-y divide-line border-y border-line">
      {found.map((patient) => (
        <li key={patient.number} className="flex items-center gap-3 py-2 text-15">
          <span className="min-w-0 flex-1">
            <span className="font-semibold">
              {patient.familyName}, {patient.givenName}
            </span>
            <span className="block text-13 text-ink-2">
              Born {formatDay(patient.birthDate)}, MRN{" "}
              <span className="zero-slashed">{patient.mrn}</span>,{" "}
              <span className="font-mono">{patient.number}</span>
            </span>
          </span>
          <Button onClick={() => onChoose(patient)}>Choose</Button>
        </li>
      ))}
    </ul>
  );
}
