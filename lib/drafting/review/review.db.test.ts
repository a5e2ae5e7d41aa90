import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { POLICY_VERSION } from "@/lib/access/decision/policy";
import { viewNote } from "@/lib/notes/view-note";
import { createPatient } from "@/lib/patients/identity/create-patient";
import { readText } from "@/lib/patients/texts/read-text";
import { saveText } from "@/lib/patients/texts/save-text";
import { STRICT_POLICY } from "@/lib/phi/policy/policy.schema";
import { savePolicy } from "@/lib/phi/policy/save-policy";
import { fileDocument } from "../run/file-document";
import { readProgress } from "../run/read-progress";
import { requestDraft } from "../run/request-draft";
import { runDraft } from "../run/run-draft";
import { askReview } from "./ask-review";
import { decideReview } from "./decide-review";
import { listReviews } from "./list-reviews";
import { openReview } from "./open-review";
import { readReviewState } from "./read-review-state";
import type { ReviewDecision } from "./review.schema";
import { GUESS, KNOWN, makeReviewDesk, TEXT, type ReviewDesk } from "./test-review-desk";
import { withdrawReview } from "./withdraw-review";

let desk: ReviewDesk;

beforeAll(async () => {
  desk = await makeReviewDesk();
});
afterAll(async () => {
  await desk.close();
});

const mark = ({ start, end }: typeof GUESS): ReviewDecision => ({ start, end, action: "mark" });
const clear = ({ start, end }: typeof GUESS): ReviewDecision => ({ start, end, action: "clear" });
const asMark = ({ start, end, action }: ReviewDecision) => ({
  start,
  end,
  action: action === "clear" ? "unmark" : "mark",
});
const BOTH = [clear(GUESS), mark(KNOWN)];

async function lastEntry(type: string): Promise<Record<string, unknown>> {
  return (await desk.clinic.entries(type)).at(-1) ?? {};
}

describe("a stopped text", () => {
  test("is asked about, decided, and its draft arrives for the one who had asked; every step is an entry", async () => {
    const { documentId, noteId, reviewId } = await desk.asked();
    const line = (await listReviews(desk.reviewer.caller)).find(
      (each) => each.reviewId === reviewId,
    );
    expect(line).toEqual({
      reviewId,
      number: `R-${reviewId.slice(0, 6).toUpperCase()}`,
      askedAt: expect.any(String) as string,
      askedBy: "A. Testperson, MD",
      findings: [{ category: "mrn" }, { category: "name" }],
      closedTo: null,
    });
    const open = await openReview(desk.reviewer.caller, { reviewId });
    expect(open).toMatchObject({ text: TEXT, findings: [GUESS, KNOWN] });
    expect(await readReviewState(desk.doctor.caller, { documentId })).toMatchObject({
      status: "open",
    });

    expect(await decideReview(desk.reviewer.caller, { reviewId, decisions: BOTH })).toEqual({
      status: "goes_on",
    });
    expect(await readReviewState(desk.doctor.caller, { documentId })).toEqual({
      status: "goes_on",
      noteId,
    });
    const runId = await desk.nextRunOf(noteId);
    expect(await readProgress(desk.doctor.caller, { runId })).toMatchObject({ status: "queued" });
    expect(await runDraft(await desk.clinic.claimRun(runId), runId)).toBe("done");
    const note = await viewNote(desk.doctor.caller, { noteId });
    expect(note.content?.sentences.length).toBeGreaterThan(2);
    expect((await readText(desk.doctor.caller, { documentId })).marks).toEqual([
      { start: GUESS.start, end: GUESS.end, action: "unmark" },
      { start: KNOWN.start, end: KNOWN.end, action: "mark", category: "name" },
    ]);

    const about = { textId: documentId, object: { kind: "review", id: reviewId } };
    expect(await lastEntry("review.requested")).toMatchObject({
      ...about,
      actorId: desk.doctor.membershipId,
      counts: { findings: 2 },
    });
    expect(await lastEntry("review.opened")).toMatchObject({
      ...about,
      actorId: desk.reviewer.membershipId,
      basis: { kind: "review", id: reviewId, policy: POLICY_VERSION },
    });
    expect(await lastEntry("review.decided")).toMatchObject({
      ...about,
      actorId: desk.reviewer.membershipId,
      targetId: desk.doctor.membershipId,
      counts: { marked: 1, cleared: 1, added: 0 },
    });
    const bytes = JSON.stringify(await desk.clinic.entries());
    for (const value of ["rivalade", "Orlo", "bronchitis"]) expect(bytes).not.toContain(value);
  });

  test("asked about twice, and at once, is one review", async () => {
    const { documentId } = await desk.stopped();
    const ask = () => askReview(desk.doctor.caller, { documentId });
    const before = (await listReviews(desk.reviewer.caller)).length;
    const [first, second] = await Promise.all([ask(), ask()]);
    expect(second).toEqual(first);
    expect(await listReviews(desk.reviewer.caller)).toHaveLength(before + 1);
  });

  test("filed meanwhile stays under review, and the draft goes on in its chart", async () => {
    const { documentId, noteId, reviewId } = await desk.asked();
    const { patientId } = await createPatient(desk.doctor.caller, {
      family: "Examplar",
      given: "Quentin",
      birthDate: "1968-03-11",
      sex: "male",
      mrn: randomUUID().slice(0, 12),
    });
    const encounter = { kind: "clinic_visit", title: "", date: "2026-11-17" } as const;
    await fileDocument(desk.doctor.caller, { documentId, patientId, encounter });
    expect((await openReview(desk.reviewer.caller, { reviewId })).text).toBe(TEXT);
    expect(await lastEntry("review.opened")).toMatchObject({ patientId });
    await decideReview(desk.reviewer.caller, { reviewId, decisions: BOTH });
    const runId = await desk.nextRunOf(noteId);
    expect(await runDraft(await desk.clinic.claimRun(runId), runId)).toBe("done");
    expect(await viewNote(desk.doctor.caller, { noteId })).toMatchObject({ patientId });
  });

  test("can be asked about again when what went on was stopped again", async () => {
    const { documentId, reviewId, noteId } = await desk.asked();
    await decideReview(desk.reviewer.caller, { reviewId, decisions: BOTH });
    const runId = await desk.nextRunOf(noteId);
    desk.clinic.clock.now = new Date(desk.clinic.clock.now.getTime() + 1_000);
    await desk.block(runId, [GUESS]);
    expect(await readReviewState(desk.doctor.caller, { documentId })).toEqual({ status: "none" });
    expect(await askReview(desk.doctor.caller, { documentId })).toMatchObject({ status: "open" });
    await withdrawReview(desk.doctor.caller, { documentId });
  });
});

describe("under a policy that leaves guesses of the second look to a person", () => {
  const guess = "Lot AB12345678";
  const text = TEXT.replace("rivalade", guess);

  async function stoppedByEngine(other: ReviewDesk): Promise<string> {
    const administrator = await other.clinic.addMember("administrator");
    const { actions } = STRICT_POLICY;
    const content = { actions, patterns: [], allowed: [], secondLook: "stop" as const };
    await savePolicy(administrator.caller, { basedOn: 0, content });
    const documentId = randomUUID();
    const { caller } = other.doctor;
    await saveText(caller, { documentId, text, marks: [], revision: 0 });
    const { runId } = await requestDraft(caller, { documentId, template: "soap" });
    expect(await runDraft(await other.clinic.claimRun(runId), runId)).toBe("blocked");
    return documentId;
  }

  test.each(["mark", "clear"] as const)(
    "the engine stops, and goes on after: %s",
    async (action) => {
      const other = await makeReviewDesk();
      const documentId = await stoppedByEngine(other);
      await askReview(other.doctor.caller, { documentId });
      const reviewId = (await listReviews(other.reviewer.caller))[0]?.reviewId ?? "";
      const { findings } = await openReview(other.reviewer.caller, { reviewId });
      expect(findings.length).toBeGreaterThan(0);
      for (const { start, end, isKnown } of findings) {
        expect(guess).toContain(text.slice(start, end));
        expect(isKnown).toBe(false);
      }
      const decisions = findings.map(({ start, end }) => ({ start, end, action }));
      const read = async () => readText(other.doctor.caller, { documentId });
      const { revision } = await read();
      await decideReview(other.reviewer.caller, { reviewId, decisions });
      const state = await readReviewState(other.doctor.caller, { documentId });
      const runId = await other.nextRunOf(state.status === "goes_on" ? state.noteId : "");
      expect(await runDraft(await other.clinic.claimRun(runId), runId)).toBe("done");
      // A page that was opened before the decision cannot save its own marks over it.
      expect(await read()).toMatchObject({ revision: revision + 1, marks: decisions.map(asMark) });
      await other.close();
    },
  );
});

describe("asking is refused", () => {
  test("for a text that nothing stopped", async () => {
    const documentId = await desk.paste(desk.doctor);
    const ask = askReview(desk.doctor.caller, { documentId });
    await expect(ask).rejects.toMatchObject({ code: "review.not_blocked", status: 409 });
  });

  test("for a text that was changed since it was stopped", async () => {
    const { documentId } = await desk.stopped();
    await saveText(desk.doctor.caller, { documentId, text: `x${TEXT}`, marks: [], revision: 1 });
    const ask = askReview(desk.doctor.caller, { documentId });
    await expect(ask).rejects.toMatchObject({ code: "review.not_blocked" });
  });

  test("for somebody else's text, without saying that there is one", async () => {
    const { documentId } = await desk.stopped();
    const stranger = await desk.clinic.addMember("clinician");
    for (const id of [documentId, randomUUID()]) {
      for (const act of [askReview, withdrawReview, readReviewState]) {
        await expect(act(stranger.caller, { documentId: id })).rejects.toMatchObject({
          code: "access.refused",
          status: 403,
        });
      }
    }
  });

  test("in a clinic without another reviewer", async () => {
    const alone = await makeReviewDesk();
    await alone.clinic.owner.query("UPDATE membership SET disabled_at = now() WHERE id = $1", [
      alone.reviewer.membershipId,
    ]);
    const own = await alone.clinic.addMember("clinician", "privacy_reviewer");
    const { documentId } = await alone.stopped(own);
    await expect(askReview(own.caller, { documentId })).rejects.toMatchObject({
      code: "review.nobody",
    });
    await alone.close();
  });
});

describe("the draft does not go on", () => {
  test("when the person who asked has left; the decision stands and says so", async () => {
    const leaver = await desk.clinic.addMember("clinician");
    const { reviewId, noteId } = await desk.asked(leaver);
    await desk.clinic.owner.query("UPDATE membership SET disabled_at = now() WHERE id = $1", [
      leaver.membershipId,
    ]);
    const decided = await decideReview(desk.reviewer.caller, { reviewId, decisions: BOTH });
    expect(decided).toEqual({ status: "ended", code: "review.requester_gone" });
    expect(await lastEntry("review.decided")).toMatchObject({ code: "review.requester_gone" });
    expect(await desk.nextRunOf(noteId)).toBe("");
  });

  test("when access ends between the decision and the draft: the run is refused", async () => {
    const leaver = await desk.clinic.addMember("clinician");
    const { reviewId, noteId } = await desk.asked(leaver);
    await decideReview(desk.reviewer.caller, { reviewId, decisions: BOTH });
    await desk.clinic.owner.query("UPDATE membership SET roles = '{coordinator}' WHERE id = $1", [
      leaver.membershipId,
    ]);
    const runId = await desk.nextRunOf(noteId);
    await expect(runDraft(await desk.clinic.claimRun(runId), runId)).rejects.toMatchObject({
      code: "access.refused",
    });
  });
});
