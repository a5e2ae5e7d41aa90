import type { z } from "zod";
import type { Act } from "@/lib/access/act";
import { once, type Retry } from "@/lib/access/idempotency";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { holdReviewedTextIn } from "@/lib/patients/texts/read-reviewed-text";
import { closed, demandOpenReviewIn, textChanged } from "./open-review";
import { marksOfDecisions } from "./review-rules";
import { closeReview, continueDraft, loadReview } from "./review-store";
import { decideReviewSchema, type DecidedReview } from "./review.schema";

type Decision = z.infer<typeof decideReviewSchema>;

/**
 * Decides every suspected identifier of a text at once and asks for its draft again, for the person who had
 * asked and under that person's access, decided anew when the draft begins. The engine has the last word: a
 * mark is taken out, a cleared guess stays, a known value goes whatever is said of it.
 * @throws ProvenoteError `review.closed` · `review.text_changed` (409) · `review.undecided` · `review.known_value` ·
 * `review.not_asked` · `review.decided_twice` · `review.out_of_text` (400).
 */
export async function decideReview(
  caller: Caller,
  input: Decision,
  retry: Retry | null = null,
): Promise<DecidedReview> {
  const decision = decideReviewSchema.parse(input);
  return withActor(caller, async (act) => {
    const { id: code } = await once(act, retry, () => decideReviewIn(act, decision));
    return code === "goes_on" ? { status: "goes_on" } : { status: "ended", code: endOf(code) };
  });
}

/** @returns "goes_on", or why the draft does not. */
async function decideReviewIn(act: Act, { reviewId, decisions }: Decision): Promise<string> {
  const permit = await demandOpenReviewIn(act, reviewId);
  const document = await holdReviewedTextIn(permit);
  const row = await loadReview(permit);
  if (row.status !== "open") throw closed(row.status);
  if (document === null) throw textChanged();
  const { marks, counts } = marksOfDecisions(row.findings, decisions, document.text.length);
  if (!(await closeReview(permit, marks, counts))) throw closed("decided");
  const outcome = await continueDraft(permit);
  if (outcome === "text_changed") throw textChanged();
  await act.record({
    type: "review.decided",
    action: "U",
    patientId: permit.patientId,
    textId: permit.patientId === null ? row.documentId : null,
    object: { kind: "review", id: reviewId },
    targetId: row.requesterId,
    basis: permit.basis,
    counts: { ...counts },
    ...(outcome === "queued" ? {} : { code: `review.${outcome}` }),
  });
  return outcome === "queued" ? "goes_on" : outcome;
}

function endOf(outcome: string): "review.requester_gone" | "review.note_begun" {
  return outcome === "note_begun" ? "review.note_begun" : "review.requester_gone";
}
