import { ANSWER_LEAKS, type AnswerLeak } from "./leak-alert.schema";

/** Which of the findings in an answer somebody has to be told of, from the counts by kind; empty for none. */
export function alertingKinds(counts: Readonly<Record<string, number>>): readonly AnswerLeak[] {
  return ANSWER_LEAKS.filter((kind) => (counts[kind] ?? 0) > 0);
}

type About = Readonly<{ callId: string | null; membershipId: string }>;

/**
 * Whether somebody has to leave an alert to another: it is about what he did himself. In a practice that has declared itself
 * one person's there is nobody else, and the entry shows that.
 */
export function isLeftToOthers(
  { callId, membershipId }: About,
  reviewerId: string,
  isSoloPractice: boolean,
): boolean {
  return callId === null && membershipId === reviewerId && !isSoloPractice;
}
