import { SHARE } from "./figure";
import { printValue } from "./render-table";
import type { CoverageSummary } from "../scoring/summarize-coverage";
import { fullOf } from "../checks/labelled-set";

export const PEER_TABLE_HEAD = [
  "System",
  "full",
  "char R",
  "char P",
  "leak",
  "hard neg.",
  "unchanged",
  "MRN",
  "plan",
  "SSN",
];

/** One system on ASQ-PHI. */
export function peerRow(name: string, summary: CoverageSummary): string[] {
  const share = (value: number): string => printValue(SHARE, value);
  return [
    name,
    share(summary.full),
    share(summary.characterRecall),
    share(summary.characterPrecision),
    share(summary.leak),
    share(summary.cleanTouched),
    share(summary.unchanged),
    share(fullOf(summary, "MEDICAL_RECORD_NUMBER")),
    share(fullOf(summary, "HEALTH_PLAN_BENEFICIARY_NUMBER")),
    share(fullOf(summary, "SOCIAL_SECURITY_NUMBER")),
  ];
}
