import type { LeavingRefusal } from "./leaving-refusal.schema";

/** What the patient, the document and the note say of themselves; all of them count. */
export type LeavingMarks = Readonly<{
  sensitivities: readonly string[];
  /** False when one of them says that no model may see it. */
  isAiAllowed: boolean;
}>;

/**
 * Whether names of concepts of this chart may be asked of a register outside. The same marks that close the door to models
 * close this one, and closer: no agreement and no consent names a register, so none opens it.
 * @returns null when they may
 */
export function refuseLeaving({ sensitivities, isAiAllowed }: LeavingMarks): LeavingRefusal | null {
  if (!isAiAllowed) return "literature.chart_closed";
  if (sensitivities.length === 0) return "literature.restricted_record";
  for (const sensitivity of sensitivities) {
    if (sensitivity === "normal") continue;
    if (sensitivity === "psychotherapy") return "literature.psychotherapy_note";
    return sensitivity === "part2" ? "literature.part2_record" : "literature.restricted_record";
  }
  return null;
}
