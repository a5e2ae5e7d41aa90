import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { namesOfMembers } from "@/lib/notes/record/member-names";
import { reviewNumber } from "./review-rules";
import { listOpenReviews } from "./review-store";
import type { ReviewLine } from "./review.schema";

/** What waits for a privacy reviewer, oldest first: kinds and times, nothing of a text and no patient. */
export async function listReviews(caller: Caller): Promise<ReviewLine[]> {
  return withActor(caller, async (act) => {
    const clinic = { kind: "organization", id: act.actor.organizationId } as const;
    const permit = await demand(act, "review.list", clinic);
    const rows = await listOpenReviews(permit);
    const names = await namesOfMembers(
      act,
      rows.map(({ askedById }) => askedById),
    );
    const me = act.actor.membershipId;
    return rows.map((row) => ({
      reviewId: row.id,
      number: reviewNumber(row.id),
      askedAt: row.askedAt.toISOString(),
      askedBy: names[row.askedById] ?? "",
      findings: row.findings.map(({ category }) => ({ category })),
      closedTo: [row.authorId, row.requesterId, row.askedById].includes(me) ? "author" : null,
    }));
  });
}
