"use client";

import { useState } from "react";
import { ChooseChartDialog } from "@/components/patients/choose-chart-dialog";
import type { FoundPatientView } from "@/components/patients/patient-view";
import { foundPatientOf, type PatientLineView } from "./chart-hints";
import { sendJson } from "./send-json";

export type ChooseChartProps = {
  readonly onClose: () => void;
  readonly onChoose: (patient: PatientLineView) => void;
};

/** Finds a chart among those the person may see; each look is recorded. */
export function ChooseChart({ onClose, onChoose }: ChooseChartProps) {
  const [found, setFound] = useState<readonly PatientLineView[]>([]);
  const [shown, setShown] = useState<readonly FoundPatientView[] | null | undefined>(undefined);
  const onSearch = async (query: string): Promise<void> => {
    setShown(null);
    const answer = await sendJson<PatientLineView[]>("/api/patients/search", { body: { query } });
    const lines = answer.ok ? answer.value : [];
    setFound(lines);
    setShown(lines.map(foundPatientOf));
  };
  return (
    <ChooseChartDialog
      patients={shown}
      onSearch={(query) => void onSearch(query)}
      onChoose={(id) => {
        const patient = found.find((line) => line.id === id);
        if (patient !== undefined) onChoose(patient);
      }}
      onClose={onClose}
    />
  );
}
