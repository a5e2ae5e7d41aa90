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
  const [problem, setProblem] = useState<string | null>(null);
  const onSubmit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const answer = await sendJson(`/api/patients/${props.patientId}/encounters`, {
      body: Object.fromEntries(fields),
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
        <Select label="Kind" options={KINDS} name="kind" />
        <TextField label="Date" type="date" name="date" defaultValue={today()} required />
        <TextField
          label="What for (optional)"
          className="sm:col-span-2"
          name="title"
          maxLength={120}
        />
      </form>
      <p role="alert" className="mt-3 text-15 text-crit">
        {problem}
      </p>
    </Dialog>
  );
}

function today(): string {
  return new Date().toISOString().slice(0, 10);
}
