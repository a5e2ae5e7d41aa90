import type { z } from "zod";
import type { Act } from "@/lib/access/act";
import { demand } from "@/lib/access/authorize";
import type { Permit } from "@/lib/access/permit";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { ProvenoteError } from "@/lib/errors";
import { namesOfMembers } from "@/lib/notes/record/member-names";
import { readReviewedTextIn } from "@/lib/patients/texts/read-reviewed-text";
import { detectIdentifiers } from "@/lib/phi/detect-identifiers";
import { valuesOfStaff } from "@/lib/phi/known-values";
import { readPolicyIn } from "@/lib/phi/policy/read-policy";
import { reviewNumber } from "./review-rules";
import { loadReview, statusOfReview } from "./review-store";
import { reviewIdSchema, type OpenReview } from "./review.schema";

/**
 * Opens the one text a review is about; the look is an entry. Nothing else of the chart is read, so what is
 * recognised besides is shown without the patient's known values.
 * @throws ProvenoteError `review.closed` · `review.text_changed`, both 409.
 */
export async function openReview(
  caller: Caller,
  input: z.infer<typeof reviewIdSchema>,
): Promise<OpenReview> {
  const { reviewId } = reviewIdSchema.parse(input);
  const { knownValues, marks, policy, ...review } = await withActor(caller, async (act) => {
    const permit = await demandOpenReviewIn(act, reviewId);
    const row = await loadReview(permit);
    const document = await readReviewedTextIn(permit);
    if (document === null) throw textChanged();
    await act.record({
      type: "review.opened",
      action: "R",
      patientId: permit.patientId,
      textId: permit.patientId === null ? row.documentId : null,
      object: { kind: "review", id: reviewId },
      basis: permit.basis,
      counts: { findings: row.findings.length },
    });
    const names = await namesOfMembers(act, [row.askedById]);
    return {
      reviewId,
      number: reviewNumber(reviewId),
      askedAt: row.askedAt.toISOString(),
      askedBy: names[row.askedById] ?? "",
      findings: row.findings,
      knownValues: await valuesOfStaff(act),
      policy: await readPolicyIn(act),
      ...document,
    };
  });
  const spans = detectIdentifiers(review.text, { knownValues, marks, policy });
  return { ...review, spans };
}

/**
 * The permit for an open review. A reviewer is told when it is no more open; anybody else is refused as for one
 * that there never was.
 */
export async function demandOpenReviewIn(
  act: Act,
  reviewId: string,
): Promise<Permit<"text.review">> {
  const clinic = { kind: "organization", id: act.actor.organizationId } as const;
  const queue = await demand(act, "review.list", clinic);
  const status = await statusOfReview(queue, reviewId);
  if (status !== null && status !== "open") throw closed(status);
  return demand(act, "text.review", { kind: "review", id: reviewId });
}

export function closed(status: string): ProvenoteError {
  const message =
    status === "withdrawn"
      ? "This review was taken back: the text was changed, drafted again or discarded."
      : "Somebody decided this review already.";
  return new ProvenoteError("conflict", "review.closed", message, { status });
}

export function textChanged(): ProvenoteError {
  return new ProvenoteError(
    "conflict",
    "review.text_changed",
    "The text was changed or filed meanwhile. Nothing was decided: open the queue again.",
  );
}
