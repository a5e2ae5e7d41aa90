import { SESSION_ENDED } from "@/app/_client/send-json";
import type { RunProgress } from "@/lib/drafting/run/draft-run.schema";

/** Follows a run until it ends, and says how; a way that breaks off is told as null. @returns how to stop following. */
export function followRun(runId: string, onEnd: (end: RunProgress | null) => void): () => void {
  const events = new EventSource(`/api/runs/${runId}/events`);
  events.onmessage = (event: MessageEvent<string>) => {
    const progress = JSON.parse(event.data) as RunProgress;
    if (progress.status === "queued" || progress.status === "running") return;
    events.close();
    onEnd(progress);
  };
  events.addEventListener("closed", (event) => {
    events.close();
    const { code } = JSON.parse((event as MessageEvent<string>).data) as { code: string };
    if (code === "access.no_session") window.dispatchEvent(new Event(SESSION_ENDED));
    else onEnd(null);
  });
  return () => events.close();
}
