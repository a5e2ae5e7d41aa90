"use client";

import { useRef, useState, type FormEvent } from "react";
import { sendJson, type RequestError } from "@/app/_client/send-json";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Select } from "@/components/ui/select";
import { TextArea, TextField } from "@/components/ui/text-field";
import { ageInYears, type PatientLineView } from "./chart-hints";

type Start = {
  readonly family: string;
  readonly given: string;
  readonly birthDate: string;
  readonly mrn: string;
  readonly sex: string;
};

export type MakeChartProps = {
  /** What the text says, to be checked by the person. */
  start: Start;
  onClose: () => void;
  onMade: (patient: PatientLineView) => void;
};

const SEXES = [
  { value: "unknown", label: "Not stated" },
  { value: "female", label: "Female" },
  { value: "male", label: "Male" },
  { value: "other", label: "Other" },
];

/** Makes a chart from what the text says; a chart that exists under another team leads to a request to join. */
export function MakeChart({ start, onClose, onMade }: MakeChartProps) {
  const [values, setValues] = useState(start);
  const [error, setError] = useState<RequestError | null>(null);
  const [isSending, setIsSending] = useState(false);
  const key = useRef(crypto.randomUUID());
  const set = (name: keyof Start) => (event: { target: { value: string } }) => {
    key.current = crypto.randomUUID();
    setValues({ ...values, [name]: event.target.value });
  };
  const onSubmit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setIsSending(true);
    const answer = await sendJson<{ patientId: string }>("/api/patients", {
      body: values,
      idempotencyKey: key.current,
    });
    setIsSending(false);
    if (!answer.ok) setError(answer.error);
    else
      onMade({
        ...values,
        id: answer.value.patientId,
        ageYears: ageInYears(values.birthDate, new Date()),
      });
  };
  if (error?.code === "patient.exists_elsewhere" && typeof error.details.patientId === "string") {
    return <AskToJoin patientId={error.details.patientId} onClose={onClose} />;
  }
  const problems = fieldProblems(error);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="Make a chart"
      actions={
        <>
          <Button variant="primary" type="submit" form="make-chart" disabled={isSending}>
            Make the chart and file the text
          </Button>
          <Button variant="quiet" onClick={onClose}>
            Go back
          </Button>
        </>
      }
    >
      <p className="mb-3 text-15 text-ink-2">
        Read from your text. Check each field before you go on.
      </p>
      <form
        id="make-chart"
        className="grid grid-cols-2 gap-3 max-sm:grid-cols-1"
        onSubmit={(event) => void onSubmit(event)}
      >
        <TextField
          label="Family name"
          value={values.family}
          onChange={set("family")}
          error={problems.family}
          required
          autoFocus
        />
        <TextField
          label="Given name"
          value={values.given}
          onChange={set("given")}
          error={problems.given}
          required
        />
        <TextField
          label="Born (YYYY-MM-DD)"
          value={values.birthDate}
          onChange={set("birthDate")}
          error={problems.birthDate}
          required
        />
        <TextField
          label="MRN"
          value={values.mrn}
          onChange={set("mrn")}
          error={problems.mrn}
          required
        />
        <Select label="Sex" value={values.sex} onChange={set("sex")} options={SEXES} />
      </form>
      {error !== null && Object.keys(problems).length === 0 ? (
        <p role="alert" className="mt-3 text-15 text-crit">
          {error.message} Nothing was made. Your text is kept.
        </p>
      ) : null}
    </Dialog>
  );
}

function fieldProblems(error: RequestError | null): Record<string, string> {
  const fields = error?.details.fields;
  if (!Array.isArray(fields)) return {};
  return Object.fromEntries(
    (fields as { field: string; problem: string }[]).map(({ field, problem }) => [field, problem]),
  );
}

function AskToJoin({ patientId, onClose }: { patientId: string; onClose: () => void }) {
  const [reason, setReason] = useState("");
  const [state, setState] = useState<"asking" | "sent" | string>("asking");
  const onAsk = async (): Promise<void> => {
    const answer = await sendJson("/api/care-teams/join-requests", { body: { patientId, reason } });
    setState(answer.ok ? "sent" : answer.error.message);
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="Request to join"
      actions={
        state === "sent" ? (
          <Button variant="primary" onClick={onClose}>
            Go back to the text
          </Button>
        ) : (
          <>
            <Button variant="primary" onClick={() => void onAsk()}>
              Request to join
            </Button>
            <Button variant="quiet" onClick={onClose}>
              Go back
            </Button>
          </>
        )
      }
    >
      {state === "sent" ? (
        <p className="text-15">
          A coordinator will decide. Your text is kept, and you can draft it meanwhile.
        </p>
      ) : (
        <>
          <p className="mb-3 text-15">
            A chart with this MRN exists. You are not on its care team.
          </p>
          <TextArea
            label="Why do you need this chart? At least 10 characters. Kept with your name in the record."
            rows={2}
            value={reason}
            error={state === "asking" ? undefined : state}
            onChange={(event) => setReason(event.target.value)}
          />
        </>
      )}
    </Dialog>
  );
}
