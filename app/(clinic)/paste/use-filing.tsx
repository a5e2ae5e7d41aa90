"use client";

import { useRouter } from "next/navigation";
import { useCallback, useState, type ReactNode } from "react";
import { sendJson, type RequestError } from "@/app/_client/send-json";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { PatientLineView } from "@/app/_client/chart-hints";

type FileAnswer = { readonly status: "filed" | "differs" };

/** Files the text in a chart; a text that contradicts the chart leads to the page that says what differs. */
export function useFiling(setting: {
  documentId: string;
  saveNow: () => Promise<boolean>;
  filedIn: PatientLineView | null;
  onFiled: () => void;
}): {
  filedIn: PatientLineView | null;
  file: (patient: PatientLineView) => Promise<void>;
  problem: ReactNode;
} {
  const { documentId, saveNow, onFiled } = setting;
  const router = useRouter();
  const [filedIn, setFiledIn] = useState(setting.filedIn);
  const [error, setError] = useState<RequestError | null>(null);
  const file = useCallback(
    async (patient: PatientLineView) => {
      setError(null);
      if (!(await saveNow())) return;
      const date = new Date().toISOString().slice(0, 10);
      const answer = await sendJson<FileAnswer>(`/api/texts/${documentId}/file`, {
        body: { patientId: patient.id, encounter: { kind: "clinic_visit", title: "", date } },
      });
      if (!answer.ok) setError(answer.error);
      else if (answer.value.status === "filed") {
        setFiledIn(patient);
        onFiled();
      } else router.push(`/patients/${patient.id}?text=${documentId}`);
    },
    [documentId, onFiled, router, saveNow],
  );
  const problem =
    error === null ? null : (
      <Dialog
        isOpen
        title="The text was not filed"
        onClose={() => setError(null)}
        actions={<Button onClick={() => setError(null)}>Go back</Button>}
      >
        <p className="text-15">{error.message} Your text is kept.</p>
      </Dialog>
    );
  return { filedIn, file, problem };
}
