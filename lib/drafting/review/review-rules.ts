import { ProvenoteError } from "@/lib/errors";
import type { ReviewCounts, ReviewDecision, ReviewFinding, ReviewMark } from "./review.schema";

/** "R-4C19A2": six digits of a random id, enough to speak of one on the telephone. */
export function reviewNumber(reviewId: string): string {
  return `R-${reviewId.slice(0, 6).toUpperCase()}`;
}

/**
 * Turns what a reviewer decided into marks such as the author of a text makes. Each finding has one decision;
 * further stretches can be marked, never cleared: what nobody suspected is recognised by the engine, and only
 * the author may take that back.
 * @throws ProvenoteError `review.undecided` (details.left) · `review.known_value` · `review.not_asked` ·
 * `review.decided_twice` · `review.out_of_text`, all 400.
 */
export function marksOfDecisions(
  findings: readonly ReviewFinding[],
  decisions: readonly ReviewDecision[],
  textLength: number,
): { marks: ReviewMark[]; counts: ReviewCounts } {
  const asked = new Map(findings.map((finding) => [keyOf(finding), finding]));
  const decided = new Set<string>();
  const counts = { marked: 0, cleared: 0, added: 0 };
  const marks = decisions.map(({ start, end, action }): ReviewMark => {
    const key = keyOf({ start, end });
    if (decided.has(key)) throw invalid("decided_twice", "One stretch was decided twice.");
    decided.add(key);
    if (start >= end || end > textLength) {
      throw invalid("out_of_text", "A mark lies outside the text.");
    }
    const finding = asked.get(key);
    if (action === "clear") {
      refuseClearing(finding);
      counts.cleared += 1;
      return { start, end, action: "unmark" };
    }
    counts[finding === undefined ? "added" : "marked"] += 1;
    const category = finding?.category;
    return { start, end, action: "mark", ...(category === undefined ? {} : { category }) };
  });
  const left = [...asked.keys()].filter((key) => !decided.has(key)).length;
  if (left > 0) {
    throw invalid("undecided", "Decide each suspected identifier first.", { left });
  }
  return { marks, counts };
}

function refuseClearing(finding: ReviewFinding | undefined): void {
  if (finding === undefined) {
    throw invalid("not_asked", "Only what was suspected can be cleared.");
  }
  if (finding.isKnown === true) {
    throw invalid("known_value", "A value that is known to be somebody's cannot be cleared.");
  }
}

function keyOf({ start, end }: Readonly<{ start: number; end: number }>): string {
  return `${start}-${end}`;
}

function invalid(
  reason: string,
  message: string,
  details: Record<string, number> = {},
): ProvenoteError {
  return new ProvenoteError("invalid", `review.${reason}`, message, details);
}
