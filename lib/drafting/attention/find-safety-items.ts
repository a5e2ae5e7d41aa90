import { SUMMARY_MAX } from "@/lib/safety/cards/card.schema";
import type { RegimenFinding } from "@/lib/safety/regimen.schema";
import type { DraftAttention } from "../draft.schema";
import type { PlacedFinding } from "../regimen/check-source-regimen";
import { EDIT_PLAN, OVERRIDE } from "./attention-choices";

type Item = Omit<DraftAttention, "sentenceIndexes">;

const MOST_DETAIL = 600;
const MOST_REFERENCE = 300;
const MOST_ROWS = 40;

function kindOf({ kind, isContraindicated }: RegimenFinding): DraftAttention["kind"] {
  switch (kind) {
    case "allergy":
      return "allergy_conflict";
    case "duplicate":
      return "duplicate_therapy";
    case "dose":
      return "dose_out_of_range";
    case "interaction":
      return isContraindicated ? "contraindication" : "drug_interaction";
    default:
      return isContraindicated ? "contraindication" : "medication_caution";
  }
}

/** Cuts at a word. */
function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/\s\S*$/, "")}…`;
}

function ended(text: string): string {
  return /[.…:!?]$/.test(text) ? text : `${text}.`;
}

/** What the table says of the medicines, gravest first; a finding of severity `info` stands beside the facts only. */
export function findSafetyItems(findings: readonly PlacedFinding[]): Item[] {
  return findings.flatMap(({ finding, spans }): Item[] => {
    if (finding.severity === "info") return [];
    const { kind, names, reference } = finding;
    const cause = `${kind}:${names.map((name) => name.trim().toLowerCase()).sort().join("+")}`;
    return [
      {
        kind: kindOf(finding),
        severity: finding.severity,
        title: shorten(finding.title, SUMMARY_MAX),
        detail: shorten(ended(finding.detail), MOST_DETAIL),
        reference: shorten(`${reference.document}: ${reference.section}.`, MOST_REFERENCE),
        cause: cause.slice(0, 300),
        rowIds: [finding.rowId, ...finding.alsoRowIds].slice(0, MOST_ROWS),
        spans: [...spans],
        choices: [EDIT_PLAN, OVERRIDE],
      },
    ];
  });
}
