import type { Permit } from "@/lib/access/permit";
import { loadReviewedText, type ReviewedText } from "./reviewed-text-store";

/** The text under review as it stood when the review was asked for; null when it moved on. */
export async function readReviewedTextIn(
  permit: Permit<"text.review">,
): Promise<ReviewedText | null> {
  return loadReviewedText(permit, false);
}

/** As {@link readReviewedTextIn}, and keeps text and review as they are until the transaction ends. */
export async function holdReviewedTextIn(
  permit: Permit<"text.review">,
): Promise<ReviewedText | null> {
  return loadReviewedText(permit, true);
}
