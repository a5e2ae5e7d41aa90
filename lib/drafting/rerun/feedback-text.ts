import { FEEDBACK_WORDS, type FeedbackKind } from "./rerun.schema";

/** What a section drafter is told of a sentence: which one, what is wrong with it, and the clinician's words; not cleared yet. */
export function feedbackText({
  kind,
  words,
  sentence,
}: {
  readonly kind: FeedbackKind;
  readonly words: string;
  readonly sentence: string;
}): string {
  const remark = words === "" ? "" : `\nIn the clinician's words: ${words.replace(/\s+/g, " ")}`;
  return `Of the sentence "${sentence.replace(/\s+/g, " ")}": ${FEEDBACK_WORDS[kind].toLowerCase()}.${remark}`;
}
