"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { SESSION_ENDED } from "@/app/_client/send-json";
import type { RunProgress } from "@/lib/drafting/run/draft-run.schema";
import type { ProgressView } from "./progress-view";

/** Follows a run by server-sent events and goes on when it ends: to the draft, or to the wrong-chart page. */
export function useRunProgress(view: ProgressView): RunProgress | null {
  const router = useRouter();
  const [progress, setProgress] = useState(view.progress);
  const runId = view.progress?.runId;
  useEffect(() => {
    if (runId === undefined) return;
    const events = new EventSource(`/api/runs/${runId}/events`);
    events.onmessage = (event: MessageEvent<string>) => {
      const next = JSON.parse(event.data) as RunProgress;
      setProgress(next);
      // Whoever reads the card of red flags opens the note when they are done with it.
      if (next.status === "done" && !next.isEmergency) router.refresh();
      if (next.status === "wrong_chart" && view.patientId !== null) {
        router.push(`/patients/${view.patientId}?text=${next.documentId}`);
      }
      if (next.status !== "queued" && next.status !== "running") events.close();
    };
    events.addEventListener("closed", (event) => {
      events.close();
      const { code } = JSON.parse((event as MessageEvent<string>).data) as { code: string };
      if (code === "access.no_session") window.dispatchEvent(new Event(SESSION_ENDED));
    });
    return () => events.close();
  }, [runId, router, view.patientId]);
  return progress;
}
