import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { countersignIntendedUse } from "@/lib/access/intended-use/countersign-intended-use";
import { readIntendedUse } from "@/lib/access/intended-use/read-intended-use";
import { signIntendedUse } from "@/lib/access/intended-use/sign-intended-use";
import { demand } from "@/lib/access/authorize";
import { withActor } from "@/lib/access/with-actor";
import { readAssessment } from "../assessing/read-assessment";
import { insertRun } from "../run/draft-run-store";
import { readProgress } from "../run/read-progress";
import { requestDraft } from "../run/request-draft";
import { runDraft } from "../run/run-draft";
import { askReview } from "./ask-review";
import { decideReview } from "./decide-review";
import { listReviews } from "./list-reviews";
import { GUESS, KNOWN, makeReviewDesk, type ReviewDesk } from "./test-review-desk";

let desk: ReviewDesk;
beforeAll(async () => {
  desk = await makeReviewDesk();
  const admin = await desk.clinic.addMember("administrator");
  const officer = await desk.clinic.addMember("compliance_officer");
  const seen = await readIntendedUse(admin.caller);
  const { signatureId } = await signIntendedUse(admin.caller, {
    textSha256: seen.textSha256,
    name: seen.myName,
  });
  const { textSha256, myName } = await readIntendedUse(officer.caller);
  await countersignIntendedUse(officer.caller, { signatureId, textSha256, name: myName });
});
afterAll(() => desk.close());

/** Asks for a draft, lets it be stopped and reviewed, and gives the run that goes on. */
async function goesOn(emergency: boolean) {
  const { doctor, reviewer } = desk;
  const documentId = await desk.paste(doctor);
  const asked = await requestDraft(doctor.caller, { documentId, template: "soap", emergency });
  await desk.block(asked.runId, [GUESS, KNOWN]);
  await askReview(doctor.caller, { documentId });
  const [line] = await listReviews(reviewer.caller);
  await decideReview(reviewer.caller, {
    reviewId: line?.reviewId ?? "",
    decisions: [
      { start: GUESS.start, end: GUESS.end, action: "clear" },
      { start: KNOWN.start, end: KNOWN.end, action: "mark" },
    ],
  });
  const runId = await desk.nextRunOf(asked.noteId);
  return { runId, noteId: asked.noteId };
}

describe("a draft that goes on after its review", () => {
  test.each([true, false])("keeps red flags first as it was asked for: %s", async (emergency) => {
    const { runId, noteId } = await goesOn(emergency);
    expect((await readProgress(desk.doctor.caller, { runId })).isEmergency).toBe(emergency);
    expect(await runDraft(await desk.clinic.claimRun(runId), runId)).toBe("done");
    const assessment = await readAssessment(desk.doctor.caller, { noteId });
    expect(assessment !== null).toBe(emergency);
  });
});

/** A run of the text that comes later; the product asks for these of notes with a version alone. */
async function later(kind: "chat" | "rerun", documentId: string, noteId: string): Promise<void> {
  desk.clinic.clock.now = new Date(desk.clinic.clock.now.getTime() + 1_000);
  await withActor(desk.doctor.caller, async (act) => {
    const permit = await demand(act, "note.edit", { kind: "note", id: noteId });
    const run = { documentId, noteId, template: "soap", leaving: null } as const;
    const part = { section: "subjective", baseRevision: 1 } as const;
    await insertRun(permit, kind === "rerun" ? { ...run, ...part } : run, kind);
  });
}

test.each(["chat", "rerun"] as const)(
  "a later %s run of the text does not hide what stopped its draft",
  async (kind) => {
    const { documentId, noteId } = await desk.stopped();
    await later(kind, documentId, noteId);
    expect(await askReview(desk.doctor.caller, { documentId })).toMatchObject({ status: "open" });
  },
);

test("a text whose newest draft is done has nothing to ask about, however an older one was stopped", async () => {
  const { doctor, clinic } = desk;
  const { documentId } = await desk.stopped();
  clinic.clock.now = new Date(clinic.clock.now.getTime() + 1_000);
  const { runId } = await requestDraft(doctor.caller, { documentId, template: "soap" });
  await runDraft(await clinic.claimRun(runId), runId);
  await expect(askReview(doctor.caller, { documentId })).rejects.toMatchObject({
    code: "review.not_blocked",
  });
});
