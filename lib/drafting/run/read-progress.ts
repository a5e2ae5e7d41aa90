import type { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { nameModelsOfRunIn } from "@/lib/llm/calls/name-models-of-run";
import { nameTemplatesIn } from "@/lib/notes/templates/find-layout";
import { loadProgress, loadRun } from "./draft-run-store";
import { progressStepSchema, runStatusSchema, type RunProgress } from "./draft-run.schema";
import type { runIdSchema } from "./cancel-draft";

/** A worker gives a sign at least this often while it drafts. */
const SILENCE_MS = 3_000;

/** The state of a run for its timeline. Not a view of the chart: steps, counts and times only. */
export async function readProgress(
  caller: Caller,
  input: z.infer<typeof runIdSchema>,
): Promise<RunProgress> {
  return withActor(caller, async (act) => {
    const permit = await demand(act, "draft.read", { kind: "run", id: input.runId });
    const run = await loadRun(permit);
    const rows = (await loadProgress(permit)).filter((row) => row.attempt === run.attempt);
    const steps = rows.map((row) =>
      progressStepSchema.parse({
        step: row.step,
        state: row.state,
        counts: row.counts,
        at: row.at.toISOString(),
      }),
    );
    const lastSign = rows.at(-1)?.at ?? run.createdAt;
    const modelNames = await nameModelsOfRunIn(permit);
    const isOpen = run.status === "queued" || run.status === "running";
    return {
      runId: run.id,
      noteId: run.noteId,
      documentId: run.documentId,
      template: run.template,
      templateName: (await nameTemplatesIn(act, [run.template]))(run.template),
      isEmergency: run.isEmergency,
      status: runStatusSchema.parse(run.status),
      startedAt: run.createdAt.toISOString(),
      waitsForWorker: isOpen && act.now.getTime() - lastSign.getTime() > SILENCE_MS,
      steps,
      modelName: modelNames.section_drafter ?? null,
      modelNames,
      outcome: run.outcome,
    };
  });
}
