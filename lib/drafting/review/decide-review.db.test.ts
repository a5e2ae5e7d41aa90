import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import type { TestMember } from "@/lib/access/test-clinic";
import { discardText } from "@/lib/patients/texts/read-text";
import { saveText } from "@/lib/patients/texts/save-text";
import { requestDraft } from "../run/request-draft";
import { decideReview } from "./decide-review";
import { listReviews } from "./list-reviews";
import { openReview } from "./open-review";
import type { ReviewDecision } from "./review.schema";
import { GUESS, KNOWN, makeReviewDesk, TEXT, type ReviewDesk } from "./test-review-desk";
import { withdrawReview } from "./withdraw-review";

let desk: ReviewDesk;
let colleague: TestMember;

beforeAll(async () => {
  desk = await makeReviewDesk();
  colleague = await desk.clinic.addMember("privacy_reviewer");
});
afterAll(async () => {
  await desk.close();
});

const mark = ({ start, end }: typeof GUESS): ReviewDecision => ({ start, end, action: "mark" });
const clear = ({ start, end }: typeof GUESS): ReviewDecision => ({ start, end, action: "clear" });
const BOTH = [clear(GUESS), mark(KNOWN)];

async function lastEntry(type: string): Promise<Record<string, unknown>> {
  return (await desk.clinic.entries(type)).at(-1) ?? {};
}

describe("deciding is refused", () => {
  test.each<[string, string, readonly ReviewDecision[]]>([
    ["with one left undecided", "review.undecided", [mark(KNOWN)]],
    ["when a known value is cleared", "review.known_value", [mark(GUESS), clear(KNOWN)]],
    [
      "when more is cleared than was suspected",
      "review.not_asked",
      [...BOTH, { start: 0, end: 2, action: "clear" }],
    ],
  ])("%s, and the review stays open", async (_what, code, decisions) => {
    const { reviewId, documentId } = await desk.asked();
    const decide = decideReview(desk.reviewer.caller, { reviewId, decisions: [...decisions] });
    await expect(decide).rejects.toMatchObject({ code, status: 400 });
    expect(await openReview(desk.reviewer.caller, { reviewId })).toMatchObject({ reviewId });
    await withdrawReview(desk.doctor.caller, { documentId });
  });

  test("to the second of two reviewers at once, and one draft goes on", async () => {
    const { reviewId, noteId } = await desk.asked();
    const results = await Promise.allSettled(
      [desk.reviewer, colleague].map(({ caller }) =>
        decideReview(caller, { reviewId, decisions: BOTH }),
      ),
    );
    const lost = results.find((result) => result.status === "rejected");
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    // Who comes a moment later finds the review closed, or no review to open at all.
    const { code } = z.object({ code: z.string() }).parse(lost?.reason);
    expect(["review.closed", "access.refused"]).toContain(code);
    const { rows } = await desk.clinic.owner.query(
      "SELECT count(*)::int AS n FROM job_grant g WHERE g.run_id IN ($1, $2)",
      [await desk.nextRunOf(noteId), reviewId],
    );
    expect(rows).toEqual([{ n: 1 }]);
    await expect(openReview(colleague.caller, { reviewId })).rejects.toMatchObject({
      code: "review.closed",
    });
  });

  test("a request sent twice is decided once", async () => {
    const { reviewId } = await desk.asked();
    const retry = { route: "POST /api/reviews", key: randomUUID(), bodyHmac: Buffer.from("body") };
    const input = { reviewId, decisions: BOTH };
    const once = await decideReview(desk.reviewer.caller, input, retry);
    expect(await decideReview(desk.reviewer.caller, input, retry)).toEqual(once);
  });

  test.each([
    [
      "changed",
      (documentId: string) =>
        saveText(desk.doctor.caller, { documentId, text: `${TEXT} x`, marks: [], revision: 1 }),
      "text_changed",
    ],
    [
      "discarded",
      (documentId: string) => discardText(desk.doctor.caller, { documentId }),
      "discarded",
    ],
    [
      "drafted again",
      (documentId: string) => requestDraft(desk.doctor.caller, { documentId, template: "soap" }),
      "draft_again",
    ],
    [
      "taken back",
      (documentId: string) => withdrawReview(desk.doctor.caller, { documentId }),
      "asked",
    ],
  ] as const)(
    "once the text was %s: the reviewer is told and sees it no more",
    async (_what, change, code) => {
      const { reviewId, documentId } = await desk.asked();
      await change(documentId);
      expect(await lastEntry("review.withdrawn")).toMatchObject({ object: { id: reviewId }, code });
      const { caller } = desk.reviewer;
      for (const act of [
        () => openReview(caller, { reviewId }),
        () => decideReview(caller, { reviewId, decisions: BOTH }),
      ]) {
        await expect(act()).rejects.toMatchObject({
          code: "review.closed",
          details: { status: "withdrawn" },
        });
      }
      expect((await listReviews(caller)).map((line) => line.reviewId)).not.toContain(reviewId);
      if (code !== "draft_again") {
        await expect(withdrawReview(desk.doctor.caller, { documentId })).rejects.toMatchObject({
          code: "review.closed",
        });
      }
    },
  );

  test("to whoever wrote the text, asked, or holds no such role, and the refusal is an entry", async () => {
    const own = await desk.clinic.addMember("clinician", "privacy_reviewer");
    const { reviewId } = await desk.asked(own);
    const mine = (await listReviews(own.caller)).find((line) => line.reviewId === reviewId);
    expect(mine).toMatchObject({ closedTo: "author" });
    const officer = await desk.clinic.addMember("compliance_officer");
    for (const { caller } of [own, desk.doctor, officer]) {
      await expect(openReview(caller, { reviewId })).rejects.toMatchObject({
        code: "access.refused",
      });
      await expect(decideReview(caller, { reviewId, decisions: BOTH })).rejects.toMatchObject({
        code: "access.refused",
      });
    }
    await expect(listReviews(desk.doctor.caller)).rejects.toMatchObject({ code: "access.refused" });
    expect(await lastEntry("access.refused")).toMatchObject({ part: "permission:review.list" });
    expect(await openReview(desk.reviewer.caller, { reviewId })).toMatchObject({ text: TEXT });
  });
});
