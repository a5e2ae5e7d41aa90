import type { Act } from "@/lib/access/act";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import type { RowChoice } from "@/lib/safety/checks/choose-rows";
import { loadNamesInForce } from "./names/name-store";
import { rowDigests } from "./row-digest";
import { reviewedRows } from "./table-rules";
import { loadMode, loadRecalls, loadReviews } from "./table-store";

/**
 * The organization's choice in force, as `checkRegimen(regimen, choice)` takes it: which rows are used, which of them
 * somebody reviewed as they stand, which are recalled, and the further names of medicines. For use inside the act of a
 * session or of a job.
 */
export async function readTableChoiceIn(act: Act): Promise<Required<RowChoice>> {
  const { mode } = await loadMode(act);
  const reviews = await loadReviews(act);
  const recalls = await loadRecalls(act);
  return {
    rows: mode,
    reviewedRowIds: reviewedRows(reviews, rowDigests()),
    recalledRowIds: new Set(recalls.map(({ rowId }) => rowId)),
    furtherNames: await loadNamesInForce(act),
  };
}

/** As {@link readTableChoiceIn}, for a page that checks a text anew. @throws ProvenoteError `access.refused`. */
export async function readTableChoice(caller: Caller): Promise<Required<RowChoice>> {
  return withActor(caller, async (act) => {
    const clinic = { kind: "organization", id: act.actor.organizationId } as const;
    await demand(act, "medication_table.read", clinic);
    return readTableChoiceIn(act);
  });
}
