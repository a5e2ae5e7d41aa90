import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { TestMember } from "@/lib/access/test-clinic";
import { createPatient } from "@/lib/patients/identity/create-patient";
import { saveText } from "@/lib/patients/texts/save-text";
import { askReview } from "./ask-review";
import { decideReview } from "./decide-review";
import { listReviews } from "./list-reviews";
import { GUESS, KNOWN, makeReviewDesk, type ReviewDesk } from "./test-review-desk";

/** What the database itself refuses, whatever the application believes: statements as its role, with a real secret. */
let desk: ReviewDesk;
let foreign: ReviewDesk;
let nurse: TestMember;
let text: { documentId: string; runId: string; noteId: string };
let other: { documentId: string; runId: string };
let reviewId: string;

beforeAll(async () => {
  desk = await makeReviewDesk();
  foreign = await makeReviewDesk();
  nurse = await desk.clinic.addMember("nurse");
  await createPatient(desk.doctor.caller, {
    family: "Examplar",
    given: "Quentin",
    birthDate: "1968-03-11",
    sex: "male",
    mrn: "7701-0926",
  });
  text = await desk.stopped();
  other = await desk.stopped();
  await askReview(desk.doctor.caller, { documentId: text.documentId });
  reviewId = (await listReviews(desk.reviewer.caller))[0]?.reviewId ?? "";
});
afterAll(async () => {
  await desk.close();
  await foreign.close();
});

type Answer = { readonly rows: Record<string, unknown>[] } | { readonly error: string };

/** One statement as the application's role, acting by this secret; nothing of it stays. */
async function ask(secret: string, sql: string, values: readonly unknown[] = []): Promise<Answer> {
  const client = await desk.clinic.app.connect();
  try {
    await client.query("BEGIN");
    await client.query("SELECT set_config('provenote.secret', $1, true)", [secret]);
    const result = await client.query<Record<string, unknown>>(sql, [...values]);
    return { rows: result.rows.length > 0 ? result.rows : [{ changed: result.rowCount }] };
  } catch (error) {
    return { error: (error as Error).message };
  } finally {
    await client.query("ROLLBACK");
    client.release();
  }
}

const asReviewer = (sql: string, values: readonly unknown[] = []): Promise<Answer> =>
  ask(desk.reviewer.caller.secret, sql, values);
const READ = "SELECT document_id FROM read_reviewed_text($1, false)";
const nothing = { rows: [{ changed: 0 }] };

describe("a reviewer sees of the chart", () => {
  test.each([
    "patient",
    "patient_fact",
    "encounter",
    "source_document",
    "blind_index",
    "identity_map",
    "deid_attestation",
    "note",
    "note_version",
    "working_copy",
    "addendum",
    "draft_run",
    "draft_progress",
    "care_assignment",
    "job_grant",
    "passage",
  ])("no row of %s, while the review is open", async (table) => {
    expect(await asReviewer(`SELECT count(*)::int AS n FROM ${table}`)).toEqual({
      rows: [{ n: 0 }],
    });
  });

  test("one text, sealed, by the function that asks who acts", async () => {
    expect(await asReviewer(READ, [reviewId])).toEqual({
      rows: [{ document_id: text.documentId }],
    });
  });

  test("no text that nobody asked about, by whatever id", async () => {
    for (const id of [other.documentId, other.runId, text.documentId, text.runId, randomUUID()]) {
      expect(await asReviewer(READ, [id])).toEqual(nothing);
    }
  });

  test("kinds and positions of the review, and no identity in them", async () => {
    const { rows } = (await asReviewer("SELECT findings FROM deid_review")) as {
      rows: { findings: unknown }[];
    };
    expect(rows).toEqual([{ findings: [GUESS, KNOWN] }]);
  });
});

describe("the text of an open review is closed to", () => {
  test.each<[string, () => string]>([
    ["nobody", () => ""],
    ["a guess", () => "guess"],
    ["its author", () => desk.doctor.caller.secret],
    ["a nurse of another team", () => nurse.caller.secret],
    ["a reviewer of another clinic", () => foreign.reviewer.caller.secret],
  ])("%s", async (_who, secret) => {
    expect(await ask(secret(), READ, [reviewId])).toEqual(nothing);
  });

  test("a job of the reviewer's, were there one", async () => {
    const grant = await desk.clinic.grantFor(desk.reviewer, text.documentId, randomUUID());
    expect(await ask(grant.secret, READ, [reviewId])).toEqual(nothing);
  });

  test("whoever only says that he is the reviewer", async () => {
    const client = await desk.clinic.app.connect();
    try {
      await client.query("BEGIN");
      for (const [name, value] of [
        ["provenote.secret", desk.reviewer.sessionId],
        ["provenote.actor", desk.reviewer.membershipId],
        ["provenote.membership", desk.reviewer.membershipId],
        ["provenote.organization", desk.clinic.organizationId],
        ["provenote.roles", "{privacy_reviewer}"],
      ]) {
        await client.query("SELECT set_config($1, $2, true)", [name, value]);
      }
      expect((await client.query(READ, [reviewId])).rows).toEqual([]);
      expect((await client.query("SELECT id FROM deid_review")).rows).toEqual([]);
      await client.query("ROLLBACK");
    } finally {
      client.release();
    }
  });
});

describe("the database refuses", () => {
  const decided = `UPDATE deid_review SET status = 'decided', decided_by_id = $2, decided_at = now(), decisions = '[]', counts = '{}' WHERE id = $1`;
  const insert = `INSERT INTO deid_review (id, organization_id, subject_id, document_id, run_id, asked_by_id)
    VALUES (gen_random_uuid(), $1, $2, $2, $3, $4)`;

  test("a decision in somebody else's name", async () => {
    const answer = await asReviewer(decided, [reviewId, nurse.membershipId]);
    expect(answer).toEqual({ error: "review.not_reviewer" });
  });

  test("a decision by the author", async () => {
    const { secret } = desk.doctor.caller;
    const answer = await ask(secret, decided, [reviewId, desk.doctor.membershipId]);
    expect(answer).toEqual({ error: "review.not_reviewer" });
  });

  test("a decision by a nurse of another team, who does not even see the row", async () => {
    const answer = await ask(nurse.caller.secret, decided, [reviewId, nurse.membershipId]);
    expect(answer).toEqual(nothing);
  });

  test("that the reviewer takes a review back", async () => {
    const sql = "UPDATE deid_review SET status = 'withdrawn', decided_at = now() WHERE id = $1";
    expect(await asReviewer(sql, [reviewId])).toEqual({ error: "review.not_asker" });
  });

  test.each([
    ["what was found", "findings = '[]'"],
    ["who asked", "asked_by_id = gen_random_uuid()"],
    ["which text it is about", "document_id = gen_random_uuid()"],
    ["which run went on", "next_run_id = gen_random_uuid()"],
  ])("to change %s", async (_what, change) => {
    const answer = await asReviewer(`UPDATE deid_review SET ${change} WHERE id = $1`, [reviewId]);
    expect(answer).toEqual({ error: "permission denied for table deid_review" });
  });

  test("to delete a review", async () => {
    const answer = await asReviewer("DELETE FROM deid_review WHERE id = $1", [reviewId]);
    expect(answer).toEqual({ error: "permission denied for table deid_review" });
  });

  test("to move a review under a subject the mover does not see", async () => {
    const { secret } = desk.doctor.caller;
    const sql = "UPDATE deid_review SET subject_id = $2 WHERE id = $1";
    const answer = await ask(secret, sql, [reviewId, randomUUID()]);
    expect(answer).toEqual({ error: "review.other_subject" });
  });

  test("a second open review of one text", async () => {
    const { organizationId } = desk.clinic;
    const answer = await ask(desk.doctor.caller.secret, insert, [
      organizationId,
      text.documentId,
      text.runId,
      desk.doctor.membershipId,
    ]);
    expect(answer).toEqual({
      error: 'conflicting key value violates exclusion constraint "review_one_open"',
    });
  });

  test("a review of a text with another text's run, and one that the reviewer makes up", async () => {
    const { organizationId } = desk.clinic;
    const mixed = [organizationId, other.documentId, text.runId, desk.doctor.membershipId];
    expect(await ask(desk.doctor.caller.secret, insert, mixed)).toEqual({
      error: "review.not_blocked",
    });
    const made = [organizationId, other.documentId, other.runId, desk.reviewer.membershipId];
    expect(await asReviewer(insert, made)).toEqual({
      error: 'new row violates row-level security policy for table "deid_review"',
    });
  });

  test("a review taken to a text of the reviewer's own", async () => {
    const both = await desk.clinic.addMember("clinician", "privacy_reviewer");
    const own = randomUUID();
    await saveText(both.caller, { documentId: own, text: "Cough.", marks: [], revision: 0 });
    const take = "UPDATE deid_review SET subject_id = $2 WHERE id = $1";
    expect(await ask(both.caller.secret, take, [reviewId, own])).toEqual({
      error: "review.other_subject",
    });
    // Such a member sees the row, and may read his own text: only the move itself is refused.
    const seen =
      "SELECT count(*)::int AS n FROM deid_review WHERE id = $1 AND $2::uuid IN (SELECT actor_subjects())";
    expect(await ask(both.caller.secret, seen, [reviewId, own])).toEqual({ rows: [{ n: 1 }] });
  });

  test("to ask for a draft again before anything was decided", async () => {
    const sql =
      "SELECT continue_reviewed_draft($1, gen_random_uuid(), gen_random_uuid(), now(), 30)";
    for (const secret of [desk.reviewer.caller.secret, desk.doctor.caller.secret, ""]) {
      expect(await ask(secret, sql, [reviewId])).toEqual({ error: "review.not_reviewer" });
    }
  });
});

test("after the decision the text is closed, and the decision is not changed nor used twice", async () => {
  const { caller } = desk.reviewer;
  const decisions = [GUESS, KNOWN].map(({ start, end }) => ({
    start,
    end,
    action: "mark" as const,
  }));
  await decideReview(caller, { reviewId, decisions });
  expect(await asReviewer(READ, [reviewId])).toEqual(nothing);
  expect(await asReviewer("SELECT * FROM read_reviewed_text($1, true)", [reviewId])).toEqual(
    nothing,
  );
  for (const change of ["status = 'open'", "decisions = '[]'", "counts = '{}'"]) {
    const answer = await asReviewer(`UPDATE deid_review SET ${change} WHERE id = $1`, [reviewId]);
    expect(answer).toEqual({ error: "review.closed" });
  }
  const again =
    "SELECT continue_reviewed_draft($1, gen_random_uuid(), gen_random_uuid(), now(), 30)";
  expect(await asReviewer(again, [reviewId])).toEqual({ error: "review.not_reviewer" });
  for (const table of ["source_document", "draft_run", "note"]) {
    const answer = await asReviewer(`SELECT count(*)::int AS n FROM ${table}`);
    expect(answer).toEqual({ rows: [{ n: 0 }] });
  }
});
