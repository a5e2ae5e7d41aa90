import { checkSexAge } from "@/lib/safety/plausibility/check-sex-age";
import type { Person } from "@/lib/safety/presentations/statement.schema";
import type { DraftAttention, DraftSentence } from "../draft.schema";
import { EDIT_SENTENCE, OVERRIDE } from "./attention-choices";

type Item = Omit<DraftAttention, "sentenceIndexes">;

const MOST_ITEMS = 3;
const MOST_SPANS = 20;
const MOST_TITLE = 139;

/**
 * Organs and events of the other sex in a sentence of the draft, one item a word. Nothing is told where the sex is not
 * known, of relatives, or of what is denied. Ages are compared between the text's own statements of the patient
 * (`findPersonItems`): an age in a sentence is most often that of an event or a relative.
 */
export function findImplausibleItems(sentences: readonly DraftSentence[], { sex }: Person): Item[] {
  if (sex === undefined) return [];
  const bySubject = new Map<string, Item>();
  for (const { text, citations } of sentences) {
    for (const finding of checkSexAge({ note: text, person: { sex } })) {
      const cause = `${finding.kind}:${finding.subject.toLowerCase()}`;
      if (finding.kind !== "sex" || bySubject.has(cause)) continue;
      bySubject.set(cause, {
        kind: "implausible_statement",
        severity: "warning",
        title: finding.message.slice(0, MOST_TITLE),
        detail: "It may be another patient's text, a slip, or right.",
        reference: "",
        cause,
        spans: citations.slice(0, MOST_SPANS),
        choices: [EDIT_SENTENCE, OVERRIDE],
      });
    }
  }
  return [...bySubject.values()].slice(0, MOST_ITEMS);
}
