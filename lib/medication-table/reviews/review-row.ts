import type { z } from "zod";
import { demand } from "@/lib/access/authorize";
import type { Caller } from "@/lib/access/runtime";
import { withActor } from "@/lib/access/with-actor";
import { sqlState } from "@/lib/db/database-error";
import { ProvenoteError } from "@/lib/errors";
import { checkTypedWordsIn } from "@/lib/phi/typed-words/check-typed-words";
import { tableVersion } from "@/lib/safety/table-version";
import { knownRow } from "../known-row";
import { digestOfRow } from "../row-digest";
import { insertReview, loadNames } from "../table-store";
import { reviewRowSchema } from "../table.schema";

/**
 * Somebody who may review has held a row against its source and stands for it, by name, as it stands now. When the row
 * changes the review no longer counts.
 * @throws ProvenoteError `medication_table.unknown_row` (404) · `medication_table.row_changed` (409): the row is no longer
 *   what was on screen · `medication_table.reviewed_already` (409): the same person reviewed the same row ·
 *   `phi.typed_identifiers` (422).
 */
export async function reviewRow(
  caller: Caller,
  input: z.infer<typeof reviewRowSchema>,
): Promise<{ reviewId: string }> {
  const { rowId, digest, qualification, words, namesNoPatient } = reviewRowSchema.parse(input);
  const typed = {
    qualification: ["professional", qualification],
    words: ["words", words],
  } as const;
  try {
    return await withActor(caller, async (act) => {
      const clinic = { kind: "organization", id: act.actor.organizationId } as const;
      const permit = await demand(act, "medication_table.review", clinic);
      if (digestOfRow(knownRow(rowId)) !== digest) throw rowChanged();
      const stated = await checkTypedWordsIn(act, typed, namesNoPatient);
      const { membershipId } = act.actor;
      const reviewerName = (await loadNames(act, [membershipId])).get(membershipId) ?? "Unknown";
      const edition = tableVersion().version;
      const review = { rowId, rowDigest: digest, edition, reviewerName, qualification, words };
      const reviewId = await insertReview(permit, review);
      await act.record({
        type: "medication_row.reviewed",
        action: "C",
        object: { kind: "medication_review", id: reviewId },
        part: `row:${rowId}`,
        ...stated,
        hashes: { row: digest },
        basis: permit.basis,
      });
      return { reviewId };
    });
  } catch (error) {
    // An exclusion: this person's live review of this row as it stands.
    if (sqlState(error) === "23P01") throw reviewedAlready(error);
    throw error;
  }
}

function rowChanged(): ProvenoteError {
  return new ProvenoteError(
    "conflict",
    "medication_table.row_changed",
    "This row is no longer what you read. Nothing was recorded. Open it again.",
  );
}

function reviewedAlready(cause: unknown): ProvenoteError {
  return new ProvenoteError(
    "conflict",
    "medication_table.reviewed_already",
    "You reviewed this row already, as it stands. Withdraw that review first to write another.",
    {},
    { cause },
  );
}
