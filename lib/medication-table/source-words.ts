import type { SafetyRow } from "@/lib/safety/rows/safety-row";

const PAIRS: ReadonlySet<SafetyRow["kind"]> = new Set(["interaction", "duplicate", "allergy"]);

/**
 * The document that a row cites, in words: a label that the row names by the side it stands on ("FDA label, {first}") is
 * told as that of a medicine, since no one label is meant.
 */
export function sourceWords({ kind, source: { document } }: SafetyRow): string {
  const first = PAIRS.has(kind) ? "the first medicine" : "the medicine";
  return document
    .replace(", {", " of {")
    .replaceAll("{first}", first)
    .replaceAll("{second}", "the second medicine");
}
