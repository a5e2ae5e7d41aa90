import type { Permit } from "@/lib/access/permit";
import { ProvenoteError } from "@/lib/errors";
import type { DocumentRow } from "@/lib/patients/texts/load-document";
import { finishRun, reopenText } from "../draft-run-store";
import type { RunOutcome, RunStatus } from "../draft-run.schema";

type RunPlace = { readonly attempt: number; readonly document: DocumentRow };

/**
 * What was prepared for a text of its own does not hold for the chart it was filed in: other known values, and
 * the chart's own identity map, which the text's would overwrite.
 */
export function refuseFiledMeanwhile(permit: Permit<"draft.run">, document: DocumentRow): void {
  if (permit.chartSubjectId === document.subjectId) return;
  throw new ProvenoteError(
    "conflict",
    "draft.text_filed",
    "The text was filed in a chart meanwhile.",
  );
}

/** Ends the run, or rolls everything back when it was cancelled or taken over meanwhile. */
export async function endRun(
  permit: Permit<"draft.run">,
  { attempt, document }: RunPlace,
  status: RunStatus,
  outcome: RunOutcome,
): Promise<RunStatus> {
  if (status !== "done") await reopenText(permit.act, document.id);
  if (status === "wrong_chart") {
    await permit.act.record({
      type: "draft.stopped_wrong_chart",
      action: "E",
      outcome: "failure",
      ...aboutRun(permit, document),
      ...(outcome.counts === undefined ? {} : { counts: outcome.counts }),
    });
  }
  if (!(await finishRun(permit, attempt, status, outcome))) {
    throw new ProvenoteError(
      "conflict",
      "draft.superseded",
      "This run was cancelled or taken over.",
    );
  }
  return status;
}

/** What every entry of this run is about. */
export function aboutRun(permit: Permit<"draft.run">, document: DocumentRow) {
  return {
    patientId: permit.patientId,
    textId: permit.patientId === null ? document.id : null,
    object: { kind: "run", id: permit.idOf("run") },
  } as const;
}
