import type { KindCount, OpenReviewView } from "@/components/reviews/review-view";
import type { OpenReview, ReviewFinding } from "@/lib/drafting/review/review.schema";
import { kindOfCategory } from "@/lib/phi/identifier-kind.schema";

/** How many of each kind, most first. */
export function countKinds(findings: readonly Pick<ReviewFinding, "category">[]): KindCount[] {
  const counts = new Map<KindCount["kind"], number>();
  for (const { category } of findings) {
    const kind = kindOfCategory(category);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count);
}

/** The review as its page shows it. */
export function openReviewView(review: OpenReview): OpenReviewView {
  const { findings, spans, ...rest } = review;
  return {
    ...rest,
    suspects: findings.map(({ start, end, category, isKnown }) => ({
      start,
      end,
      category,
      kind: kindOfCategory(category),
      isKnown: isKnown === true,
    })),
    recognised: spans.map(({ start, end, category }) => ({ start, end, category })),
  };
}
