"use client";

import { useState, type FormEvent } from "react";
import { sendJson } from "@/app/_client/send-json";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { ENCOUNTER_LABELS, encounterKindSchema } from "@/lib/patients/demographics.schema";

const KINDS = encounterKindSchema.options.map((value) => ({
  value,
  label: ENCOUNTER_LABELS[value],
}));

/** Adds a visit to the chart, before or without a note. */
export function NewEncounter(props: {
  patientId: string;
  onClose: () => void;
  onMade: () => void;
}) {
  const [kind, setKind] = useState<string>("clinic_visit");
  const [title, setTitle] = useState("");
  const [date, setDate] = useState(() => new Date().toISOString().slice(0, 10));
  const [problem, setProblem] = useState<string | null>(null);
  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const answer = await sendJson(`/api/patients/${props.patientId}/encounters`, {
      body: { kind, title, date },
    });
    if (answer.ok) props.onMade();
    else setProblem(`${answer.error.message} Nothing was added.`);
  };
  return (
    <Dialog
      isOpen
      title="Add an encounter"
      onClose={props.onClose}
      actions={
        <>
          <Button variant="primary" type="submit" form="new-encounter">
            Add the encounter
          </Button>
          <Button onClick={props.onClose}>Go back</Button>
        </>
      }
    >
      <form
        id="new-encounter"
        onSubmit={(event) => void onSubmit(event)}
        className="grid gap-3 sm:grid-cols-2"
      >
        <Select
          label="Kind"
          options={KINDS}
          value={kind}
          onChange={(event) => setKind(event.target.value)}
        />
        <TextField
          label="Date"
          type="date"
          value={date}
          onChange={(event) => setDate(event.target.value)}
          required
        />
        <TextField
          label="What for (optional)"
          className="sm:col-span-2"
          value={title}
          maxLength={120}
          onChange={(event) => setTitle(event.target.value)}
        />
      </form>
      {problem === null ? null : (
        <p role="alert" className="mt-3 text-15 text-crit">
          {problem}
        </p>
      )}
    </Dialog>
  );
}
