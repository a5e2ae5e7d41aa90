"use client";

import { useRef, useState } from "react";
import { NewPatientDialog } from "@/components/patients/new-patient-dialog";
import type { NewPatientView } from "@/components/patients/patient-view";
import { ageInYears, type PatientLineView } from "./chart-hints";
import { RequestToJoin } from "./request-to-join";
import { sendJson, type RequestError } from "./send-json";

export type MakeChartProps = {
  /** What the text says; the person checks it. */
  readonly initial: NewPatientView;
  readonly onClose: () => void;
  readonly onMade: (patient: PatientLineView) => void;
};

const FIELD_NAMES: Readonly<Record<string, keyof NewPatientView>> = {
  family: "familyName",
  given: "givenName",
  birthDate: "bornOn",
  sex: "sex",
  mrn: "mrn",
};

/** Makes a chart; one that exists under another care team leads to a request to join. */
export function MakeChart({ initial, onClose, onMade }: MakeChartProps) {
  const [error, setError] = useState<RequestError | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const sent = useRef({ body: "", key: "" });
  const onCreate = async (patient: NewPatientView): Promise<void> => {
    const { familyName: family, givenName: given, bornOn: birthDate, mrn } = patient;
    const body = {
      family,
      given,
      birthDate,
      mrn,
      sex: patient.sex === "" ? "unknown" : patient.sex,
    };
    // The same fields sent again are the same chart.
    const text = JSON.stringify(body);
    if (sent.current.body !== text) sent.current = { body: text, key: crypto.randomUUID() };
    setIsBusy(true);
    const answer = await sendJson<{ patientId: string }>("/api/patients", {
      body,
      idempotencyKey: sent.current.key,
    });
    setIsBusy(false);
    if (!answer.ok) {
      setError(answer.error);
      return;
    }
    onMade({ ...body, id: answer.value.patientId, ageYears: ageInYears(birthDate, new Date()) });
  };
  const elsewhere =
    error?.code === "patient.exists_elsewhere" ? error.details.patientId : undefined;
  if (typeof elsewhere === "string") {
    return <RequestToJoin patientId={elsewhere} onClose={onClose} />;
  }
  return (
    <NewPatientDialog
      initial={initial}
      errors={problemsOf(error)}
      isBusy={isBusy}
      onCreate={(patient) => void onCreate(patient)}
      onClose={onClose}
    />
  );
}

function problemsOf(
  error: RequestError | null,
): Partial<Record<keyof NewPatientView | "form", string>> {
  if (error === null) return {};
  const fields = error.details.fields;
  if (!Array.isArray(fields)) return { form: `${error.message} No chart was made.` };
  const problems: Partial<Record<keyof NewPatientView | "form", string>> = {};
  for (const { field, problem } of fields as { field: string; problem: string }[]) {
    problems[FIELD_NAMES[field] ?? "form"] = problem;
  }
  return problems;
}
