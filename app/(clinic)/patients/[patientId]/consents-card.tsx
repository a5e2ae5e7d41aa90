"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { sendJson } from "@/app/_client/send-json";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { formatTime } from "@/components/ui/time-text";
import { Tag } from "@/components/ui/tag";
import type { ConsentLine } from "@/lib/patients/model-marks/model-marks.schema";
import { AddConsent } from "./add-consent";
import { consentStateWords, consentTitle } from "./consent-words";

type ConsentsCardProps = {
  readonly patientId: string;
  readonly consents: readonly ConsentLine[];
};

/** Consents to disclose a record of treatment for substance use: which there are, and a way to add and revoke one. */
export function ConsentsCard({ patientId, consents }: ConsentsCardProps) {
  const router = useRouter();
  const [dialog, setDialog] = useState<"add" | ConsentLine | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const revoke = async (id: string): Promise<void> => {
    const answer = await sendJson(`/api/patients/${patientId}/consents/${id}/revoke`, { body: {} });
    setDialog(null);
    setProblem(answer.ok ? null : `${answer.error.message} Nothing was changed.`);
    router.refresh();
  };
  return (
    <Card
      title="Consents to disclosure"
      note="42 CFR Part 2"
      aside={
        <Button size="row" onClick={() => setDialog("add")}>
          Record a consent
        </Button>
      }
    >
      {problem === null ? null : <p className="px-4 pt-3 text-15 text-crit">{problem}</p>}
      {consents.length === 0 ? (
        <p className="p-4 text-15 text-ink-2">None recorded: no language model is asked.</p>
      ) : (
        <ul>
          {consents.map((consent) => (
            <ConsentRow key={consent.id} consent={consent} onRevoke={() => setDialog(consent)} />
          ))}
        </ul>
      )}
      {dialog === "add" ? (
        <AddConsent patientId={patientId} onClose={() => setDialog(null)} />
      ) : null}
      {dialog !== null && dialog !== "add" ? (
        <ConfirmDialog
          isOpen
          title="Revoke this consent"
          confirmLabel="Revoke"
          onConfirm={() => void revoke(dialog.id)}
          onClose={() => setDialog(null)}
        >
          It opens nothing from now on. What was disclosed before stays in the record.
        </ConfirmDialog>
      ) : null}
    </Card>
  );
}

const day = (date: string): string => formatTime(`${date}T00:00:00Z`, "date", "UTC");

function ConsentRow({
  consent,
  onRevoke,
}: {
  readonly consent: ConsentLine;
  readonly onRevoke: () => void;
}) {
  const { state, givenOn, expiresOn, keptAt } = consent;
  return (
    <li className="flex flex-wrap items-center gap-3 border-b border-line px-4 py-2 text-15 last:border-b-0">
      <span className="min-w-60 flex-1">
        {consentTitle(consent)}
        <span className="block text-13 text-ink-2">
          Given {day(givenOn)}, {expiresOn === null ? "without an end" : `until ${day(expiresOn)}`}.
          Paper: {keptAt}
        </span>
      </span>
      <Tag tone={state === "live" ? "ok" : "neutral"}>{consentStateWords(state)}</Tag>
      {state === "live" || state === "not_yet" ? (
        <Button size="row" onClick={onRevoke}>
          Revoke
        </Button>
      ) : null}
    </li>
  );
}
