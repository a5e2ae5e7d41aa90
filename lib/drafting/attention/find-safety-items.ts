import { SUMMARY_MAX } from "@/lib/safety/cards/card.schema";
import type { RegimenFinding } from "@/lib/safety/regimen.schema";
import type { DraftAttention } from "../draft.schema";
import type { PlacedFinding } from "../regimen/check-source-regimen";
import { EDIT_PLAN, OVERRIDE } from "./attention-choices";

type Item = Omit<DraftAttention, "sentenceIndexes">;

const MOST_DETAIL = 600;
const MOST_REFERENCE = 300;
const MOST_ROWS = 40;
const MOST_CAUSE = 300;
const MOST_SPANS = 20;

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

/** One row that warns of three medicines in pairs is read once: what is critical is decided pair by pair. */
function groupByRow(findings: readonly PlacedFinding[]): readonly (readonly PlacedFinding[])[] {
  const groups = new Map<string, PlacedFinding[]>();
  for (const [index, placed] of findings.entries()) {
    const { severity, rowId, kind } = placed.finding;
    const isAlone = severity === "critical" || kind === "dose";
    const key = isAlone ? String(index) : `${rowId}:${severity}`;
    groups.set(key, [...(groups.get(key) ?? []), placed]);
  }
  return [...groups.values()];
}

/** Names why a finding is told: its kind and the names it is about. */
function causeOf({ kind, names }: RegimenFinding): string {
  const sorted = names.map((name) => name.trim().toLowerCase()).sort();
  return `${kind}:${sorted.join("+")}`;
}

/** What the table says of the medicines, gravest first; a finding of severity `info` stands beside the facts only. */
export function findSafetyItems(findings: readonly PlacedFinding[]): Item[] {
  const told = findings.filter(({ finding }) => finding.severity !== "info");
  return groupByRow(told).flatMap((group): Item[] => {
    const [lead, ...others] = group;
    if (lead === undefined) return [];
    const { finding } = lead;
    const { reference } = finding;
    const also = others.map(({ finding: { names } }) => names.join(" and ")).join("; ");
    const detail = `${ended(finding.detail)}${also === "" ? "" : ` The same of ${also}.`}`;
    return [
      {
        kind: kindOf(finding),
        severity: finding.severity,
        title: shorten(finding.title, SUMMARY_MAX),
        detail: shorten(detail, MOST_DETAIL),
        reference: shorten(`${reference.document}: ${reference.section}.`, MOST_REFERENCE),
        cause: group
          .map((one) => causeOf(one.finding))
          .join(" ")
          .slice(0, MOST_CAUSE),
        rowIds: [
          ...new Set(group.flatMap((one) => [one.finding.rowId, ...one.finding.alsoRowIds])),
        ].slice(0, MOST_ROWS),
        spans: group.flatMap(({ spans }) => [...spans]).slice(0, MOST_SPANS),
        choices: [EDIT_PLAN, OVERRIDE],
      },
    ];
  });
}
