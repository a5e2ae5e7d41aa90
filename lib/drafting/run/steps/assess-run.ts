import { isEmergencyModeOnIn } from "@/lib/access/intended-use/read-intended-use";
import type { Permit } from "@/lib/access/permit";
import type { Replacement } from "@/lib/phi/apply-placeholders";
import { mapSpanToSource } from "@/lib/phi/restore-identifiers";
import { assessCase } from "../../assessing/assess-case";
import { replaceAssessment } from "../../assessing/assessment-store";
import { moveAssessment } from "../../assessing/move-assessment";
import { insertProgress } from "../draft-run-store";
import { aboutRun, refuseFiledMeanwhile } from "./end-run";
import type { PreparedRun } from "./prepare-run";

type Cleared = Readonly<{ text: string; replacements: readonly Replacement[] }>;

/**
 * Emergency mode's step: reads the de-identified text for red flags and diagnoses to think of, before anything is
 * written, and leaves them for the page. Decided anew: a mode that was withdrawn meanwhile shows nothing, and the note
 * follows as always.
 * @param inRun one transaction under the run's own permit
 */
export async function assessRun(
  prepared: PreparedRun,
  { text, replacements }: Cleared,
  inRun: <T>(work: (permit: Permit<"draft.run">) => Promise<T>) => Promise<T>,
): Promise<void> {
  if (!prepared.isEmergency) return;
  const { attempt, document } = prepared;
  const assessment = moveAssessment(assessCase(text), (span) =>
    mapSpanToSource(replacements, span),
  );
  const { flags, differentials, presentations } = assessment;
  const counts = {
    flags: flags.length,
    differentials: differentials.length,
    presentations: presentations.length,
  };
  await inRun(async (permit) => {
    if (!(await isEmergencyModeOnIn(permit.act))) return;
    refuseFiledMeanwhile(permit, document);
    await replaceAssessment(permit, document.id, assessment);
    await insertProgress(permit, attempt, "assess", "done", counts);
    await permit.act.record({
      type: "draft.assessed",
      action: "E",
      ...aboutRun(permit, document),
      counts,
      basis: permit.basis,
    });
  });
}
