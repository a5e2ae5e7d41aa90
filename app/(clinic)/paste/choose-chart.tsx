"use client";

import { useEffect, useState } from "react";
import { sendJson } from "@/app/_client/send-json";
import { ChartLine } from "@/components/paste/chart-match";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { TextField } from "@/components/ui/text-field";
import { chartLineOf, type PatientLineView } from "./chart-hints";

export type ChooseChartProps = {
  onClose: () => void;
  onChoose: (patient: PatientLineView) => void;
  onMakeChart: () => void;
};

const PAUSE_MS = 300;

/** Finds a chart by name, MRN or birth date among those the person may see. Each look is recorded. */
export function ChooseChart({ onClose, onChoose, onMakeChart }: ChooseChartProps) {
  const [query, setQuery] = useState("");
  const [found, setFound] = useState<readonly PatientLineView[] | null>(null);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      void sendJson<PatientLineView[]>("/api/patients/search", { body: { query } }).then(
        (answer) => {
          if (!isCurrent) return;
          setFound(answer.ok ? answer.value : null);
          setProblem(answer.ok ? undefined : answer.error.message);
        },
      );
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [query]);
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title="Choose a chart"
      actions={
        <>
          <Button onClick={onMakeChart}>Make a new chart</Button>
          <Button variant="quiet" onClick={onClose}>
            Go back
          </Button>
        </>
      }
    >
      <TextField
        label="Name, MRN or birth date (1968-03-11)"
        value={query}
        autoFocus
        error={problem}
        onChange={(event) => setQuery(event.target.value)}
      />
      <ul className="mt-3 max-h-72 overflow-auto" aria-label="Charts found">
        {(found ?? []).map((patient) => (
          <li key={patient.id} className="border-t border-line py-1.5 first:border-t-0">
            <button
              type="button"
              className="w-full rounded-control px-2 py-1.5 text-left hover:bg-accent-tint"
              onClick={() => onChoose(patient)}
            >
              <ChartLine chart={chartLineOf(patient)} />
            </button>
          </li>
        ))}
      </ul>
      {found !== null && found.length === 0 ? (
        <p className="text-15 text-ink-2">
          No chart of your care teams matches. The search itself was recorded.
        </p>
      ) : null}
    </Dialog>
  );
}
