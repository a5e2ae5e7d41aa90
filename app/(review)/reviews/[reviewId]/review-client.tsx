"use client";

import { useRouter } from "next/navigation";
import { useRef } from "react";
import { sendJson } from "@/app/_client/send-json";
import { ReviewPage } from "@/components/reviews/review-page";
import type { DecisionView, OpenReviewView, SentReview } from "@/components/reviews/review-view";
import type { DecidedReview } from "@/lib/drafting/review/review.schema";

const CLOSED = new Set(["review.closed", "review.text_changed", "access.refused"]);

/** Sends what was decided; the same decision sent twice is one. */
export function ReviewClient({ review }: { readonly review: OpenReviewView }) {
  const router = useRouter();
  const asked = useRef({ body: "", key: "" });
  const send = async (decisions: readonly DecisionView[]): Promise<SentReview> => {
    const body = JSON.stringify(decisions);
    if (asked.current.body !== body) asked.current = { body, key: crypto.randomUUID() };
    const answer = await sendJson<DecidedReview>(`/api/reviews/${review.reviewId}/decide`, {
      body: { decisions },
      idempotencyKey: asked.current.key,
    });
    if (answer.ok) {
      const decided =
        answer.value.status === "goes_on" ? "sent" : answer.value.code.replace("review.", "");
      // In place of this page, so that "back" does not bring a closed text up again.
      router.replace(`/reviews?decided=${decided}`);
      return { kind: "sent" };
    }
    const { code, message, reference } = answer.error;
    if (CLOSED.has(code)) return { kind: "closed", message };
    return { kind: "failed", message, reference };
  };
  return <ReviewPage review={review} queueHref="/reviews" onSend={send} />;
}
