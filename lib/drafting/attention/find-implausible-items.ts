import { checkSexAge } from "@/lib/safety/plausibility/check-sex-age";
import type { PlausibilityFinding } from "@/lib/safety/plausibility/plausibility-finding.schema";
import type { Person } from "@/lib/safety/presentations/statement.schema";
import type { DraftAttention, DraftSentence } from "../draft.schema";
import { EDIT_SENTENCE, OVERRIDE } from "./attention-choices";

type Item = Omit<DraftAttention, "sentenceIndexes">;

const MOST_ITEMS = 5;
const MOST_SPANS = 20;

/** What a sentence cites says the same: then the source is the one to look at, and the item says so. */
function detailOf({ kind }: PlausibilityFinding, person: Person): string {
  const known = kind === "sex" ? person.sex : `${person.ageYears ?? ""} years`;
  return `Known here: ${known ?? ""}. It may be another patient's text, a slip, or right.`;
}

/**
 * What the patient's sex or age makes unlikely in a sentence of the draft, one item a subject: organs and events of the
 * other sex, another age, words of another time of life. Nothing is told where sex or age is not known.
 */
export function findImplausibleItems(
  source: string,
  sentences: readonly DraftSentence[],
  person: Person,
): Item[] {
  const bySubject = new Map<string, Item>();
  for (const { text, citations } of sentences) {
    const cited = citations.map(({ start, end }) => source.slice(start, end)).join("\n");
    for (const finding of checkSexAge({ note: text, source: cited, person })) {
      // Medicines at an age are the medication table's, with a row and a source.
      if (finding.kind !== "sex" && finding.kind !== "age") continue;
      const cause = `${finding.kind}:${finding.subject.toLowerCase()}`;
      if (bySubject.has(cause)) continue;
      bySubject.set(cause, {
        kind: "implausible_statement",
        severity: "warning",
        title: finding.message.slice(0, 139),
        detail: detailOf(finding, person),
        reference: "",
        cause,
        spans: citations.slice(0, MOST_SPANS),
        choices: [EDIT_SENTENCE, OVERRIDE],
      });
    }
  }
  return [...bySubject.values()].slice(0, MOST_ITEMS);
}
