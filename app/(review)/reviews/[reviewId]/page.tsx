import type { Metadata } from "next";
import { z } from "zod";
import { readCaller } from "@/app/_server/caller";
import { orNotForRole } from "@/app/_server/views/not-for-role";
import { ReviewGone } from "@/components/reviews/review-gone";
import { isProvenoteError } from "@/lib/errors";
import { openReview } from "@/lib/drafting/review/open-review";
import { openReviewView } from "../review-views";
import { ReviewClient } from "./review-client";

// The number of a review says nothing, and the tab of a shared screen says less.
export const metadata: Metadata = { title: "Review" };

const GONE = new Set(["review.closed", "review.text_changed"]);
const NOBODYS = "00000000-0000-4000-8000-000000000000";

type Params = Promise<{ reviewId: string }>;

/** The one text of an open review. The look is an entry, so nothing links here ahead of a press. */
export default async function ReviewRoute({ params }: Readonly<{ params: Params }>) {
  const caller = await readCaller();
  const reviewId = z.uuid().safeParse((await params).reviewId).data ?? NOBODYS;
  return orNotForRole(async () => {
    try {
      return <ReviewClient review={openReviewView(await openReview(caller, { reviewId }))} />;
    } catch (error) {
      if (!isProvenoteError(error) || !GONE.has(error.code)) throw error;
      return <ReviewGone message={error.message} />;
    }
  });
}
