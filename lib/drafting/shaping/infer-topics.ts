import type { DraftSentence } from "../draft.schema";
import { COMPLAINT_PREFIX, groupByHeading } from "../note-headings.schema";

/**
 * Topics for sentences that came without one, where the words tell: a complaint by its label, and judgement or plan
 * by what is said of it. The others go by their section.
 */
export function inferTopics(sentences: readonly DraftSentence[]): DraftSentence[] {
  const planned = new Set(
    groupByHeading(sentences)
      .filter(({ heading }) => heading === "Plan")
      .flatMap((group) => group.sentences),
  );
  return sentences.map((sentence): DraftSentence => {
    if (sentence.topic !== undefined) return sentence;
    if (sentence.section === "assessment_and_plan") {
      return { ...sentence, topic: planned.has(sentence) ? "plan" : "assessment" };
    }
    if (sentence.section === "subjective" && COMPLAINT_PREFIX.test(sentence.text)) {
      return { ...sentence, topic: "chief_complaint" };
    }
    return sentence;
  });
}
