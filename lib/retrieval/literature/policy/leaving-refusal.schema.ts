/** Why nothing of a chart may be asked of a register outside. */
export const LEAVING_REFUSALS = [
  "literature.chart_closed",
  "literature.psychotherapy_note",
  "literature.part2_record",
  "literature.restricted_record",
] as const;
export type LeavingRefusal = (typeof LEAVING_REFUSALS)[number];

const WHY: Readonly<Record<LeavingRefusal, string>> = {
  "literature.chart_closed": "the chart is marked as closed to models",
  "literature.psychotherapy_note": "these are psychotherapy notes",
  "literature.part2_record": "this is a record of substance use treatment (42 CFR Part 2)",
  "literature.restricted_record": "this is a restricted record",
};

export const refusalWords = (code: LeavingRefusal): string =>
  `No register was asked: ${WHY[code]}. Nothing about it leaves this server, not even a diagnosis's name.`;
