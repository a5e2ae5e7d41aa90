"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { sendJson } from "@/app/_client/send-json";
import type { ShownName } from "@/components/audit/audit-filters";
import { auditHref } from "@/components/audit/audit-href";
import { AuditPage, type AuditPageProps } from "@/components/audit/audit-page";
import type { IdentityAskView, IdentityView, Told } from "@/components/audit/audit-view";

type ServerProps = Pick<AuditPageProps, "query" | "result" | "disclosures" | "people" | "actions">;

/** How long a name that was asked for stays on the page. */
const NAME_MS = 15 * 60_000;

/** The audit page with its requests. A name lives in this page's memory only and goes by itself. */
export function AuditClient(props: ServerProps) {
  const router = useRouter();
  const [shownName, setShownName] = useState<ShownName | null>(null);
  const [nameProblem, setNameProblem] = useState<string | null>(null);
  useEffect(() => {
    if (shownName === null) {
      return undefined;
    }
    const left = Date.parse(shownName.until) - Date.now();
    const timer = setTimeout(() => setShownName(null), Math.max(0, left));
    return () => clearTimeout(timer);
  }, [shownName]);
  const onNameKnown = (patient: IdentityView, reason: string): void => {
    setNameProblem(null);
    setShownName({
      number: patient.number,
      name: `${patient.familyName}, ${patient.givenName}`,
      until: new Date(Date.now() + NAME_MS).toISOString(),
      reason,
    });
  };
  const onShowName = async (reason: string): Promise<void> => {
    const told = await lookUp({ by: "number", value: props.query.patient ?? "", reason });
    const [patient] = told.ok ? told.value : [];
    if (patient === undefined) {
      setNameProblem(told.ok ? "No patient has this number." : told.message);
    } else {
      onNameKnown(patient, reason);
    }
  };
  return (
    <AuditPage
      {...props}
      shownName={shownName}
      nameProblem={nameProblem}
      onAsk={(query) => router.push(auditHref(query))}
      onLookUp={lookUp}
      onNameKnown={onNameKnown}
      onShowName={(reason) => void onShowName(reason)}
      onReadReason={readReason}
    />
  );
}

async function lookUp(ask: IdentityAskView): Promise<Told<readonly IdentityView[]>> {
  const answer = await sendJson<{ found: IdentityView[] }>("/api/audit/identity", { body: ask });
  return answer.ok
    ? { ok: true, value: answer.value.found }
    : { ok: false, message: answer.error.message };
}

async function readReason(entryId: string): Promise<Told<string>> {
  const answer = await sendJson<{ reason: string }>("/api/audit/reason", { body: { entryId } });
  return answer.ok
    ? { ok: true, value: answer.value.reason }
    : { ok: false, message: answer.error.message };
}
