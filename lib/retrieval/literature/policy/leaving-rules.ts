/** What the patient, the document and the note say of themselves; all of them count. */
export type LeavingMarks = Readonly<{
  sensitivities: readonly string[];
  /** False when one of them says that no model may see it. */
  isAiAllowed: boolean;
}>;

export type LeavingRefusal =
  | "literature.chart_closed"
  | "literature.psychotherapy_note"
  | "literature.part2_record"
  | "literature.restricted_record";

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

const WHY: Readonly<Record<LeavingRefusal, string>> = {
  "literature.chart_closed": "the chart is marked as closed to models",
  "literature.psychotherapy_note": "these are psychotherapy notes",
  "literature.part2_record": "this is a record of substance use treatment (42 CFR Part 2)",
  "literature.restricted_record": "this is a restricted record",
};

export const refusalWords = (code: LeavingRefusal): string =>
  `No register was asked: ${WHY[code]}. Nothing about it leaves this server, not even a diagnosis's name.`;
