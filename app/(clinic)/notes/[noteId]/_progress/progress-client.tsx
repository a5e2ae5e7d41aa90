"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { useTextMarks } from "@/app/_client/model-marks/use-text-marks";
import { sendJson } from "@/app/_client/send-json";
import { DraftProgress } from "@/components/notes/draft/draft-progress";
import { endOf, stepsOf } from "./progress-steps";
import type { ProgressView } from "./progress-view";
import { useEmergencyCard } from "./use-emergency-card";
import { useRunProgress } from "./use-run-progress";

/** Follows a run by server-sent events; a reload picks it up where it is. */
export function ProgressClient({ view }: { view: ProgressView & { mayOpenMarks: boolean } }) {
  const router = useRouter();
  const progress = useRunProgress(view);
  const emergency = useEmergencyCard(view, progress);
  const [now, setNow] = useState<number | null>(null);

  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 200);
    return () => clearInterval(timer);
  }, []);

  const startedAt = progress?.startedAt ?? view.source.pastedAt;
  const nowMs = now ?? Date.parse(startedAt);
  const { documentId } = view.source;
  const record = useTextMarks({
    documentId,
    marks: view.source.modelMarks,
    mayOpen: view.mayOpenMarks,
  });
  const acts = useRunActs(view, progress);
  return (
    <>
      <DraftProgress
        run={{
          title: view.title,
          templateLabel: progress?.templateName ?? view.templateName,
          startedAt,
          startedBy: view.startedBy,
          steps: progress === null ? [] : stepsOf(progress, nowMs),
          // What was sent stands in the note itself, which opens in a moment.
          disclosure:
            progress?.status === "done" && Object.keys(progress.modelNames).length === 0
              ? "Nothing left this machine."
              : null,
          source: view.source,
          emergency,
          isNoteReady: progress?.isEmergency === true && progress.status === "done",
          end: progress === null ? null : endOf(progress, new Date(nowMs).toISOString()),
        }}
        elapsedMs={Math.max(0, nowMs - Date.parse(startedAt))}
        isCancelling={acts.isCancelling}
        onOpenNote={() => router.refresh()}
        onCancel={() => void acts.cancel()}
        onWriteMyself={() => void acts.writeMyself()}
        onTryAgain={() => void acts.again()}
        onBackToText={() => {
          const stopped = progress?.status === "blocked" ? `&stopped=${progress.runId}` : "";
          router.push(`/paste?text=${documentId}${stopped}`);
        }}
        recordButton={record.button}
      />
      {record.dialog}
    </>
  );
}

/** What a person does with a run and its text. */
function useRunActs(view: ProgressView, progress: ProgressView["progress"]) {
  const router = useRouter();
  const [isCancelling, setIsCancelling] = useState(false);
  const runId = view.progress?.runId;
  const { documentId } = view.source;
  const cancel = async (): Promise<void> => {
    setIsCancelling(true);
    await sendJson(`/api/runs/${runId ?? ""}/cancel`);
    setIsCancelling(false);
  };
  const again = async (): Promise<void> => {
    const answer = await sendJson<{ noteId: string }>(`/api/texts/${documentId}/draft`, {
      body: { template: progress?.template ?? "soap" },
      idempotencyKey: crypto.randomUUID(),
    });
    if (answer.ok) router.push(`/notes/${answer.value.noteId}`);
  };
  const writeMyself = async (): Promise<void> => {
    const answer = await sendJson(`/api/notes/${view.noteId}/own`);
    if (answer.ok) router.refresh();
  };
  return { isCancelling, cancel, again, writeMyself };
}
