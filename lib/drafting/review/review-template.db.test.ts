import { afterAll, beforeAll, expect, test } from "vitest";
import { archiveTemplate } from "@/lib/notes/templates/archive-template";
import { saveTemplate } from "@/lib/notes/templates/save-template";
import { SHIPPED_TEMPLATES } from "@/lib/notes/templates/shipped-templates.schema";
import { viewNote } from "@/lib/notes/view-note";
import { runDraft } from "../run/run-draft";
import { askReview } from "./ask-review";
import { decideReview } from "./decide-review";
import { listReviews } from "./list-reviews";
import { GUESS, KNOWN, makeReviewDesk, type ReviewDesk } from "./test-review-desk";

let desk: ReviewDesk;
beforeAll(async () => {
  desk = await makeReviewDesk();
});
afterAll(() => desk.close());

test("a draft that goes on after its review keeps the template it was asked with, archived meanwhile or not", async () => {
  const { doctor, reviewer } = desk;
  const { templateId, versionId } = await saveTemplate(doctor.caller, {
    scope: "own",
    basedOn: 0,
    definition: { ...SHIPPED_TEMPLATES.dap, name: "Evening clinic" },
  });
  const documentId = await desk.paste(doctor);
  const { noteId } = await desk.stop(doctor, documentId, [GUESS, KNOWN], versionId);
  await askReview(doctor.caller, { documentId });
  await archiveTemplate(doctor.caller, { templateId });
  const [line] = await listReviews(reviewer.caller);
  await decideReview(reviewer.caller, {
    reviewId: line?.reviewId ?? "",
    decisions: [
      { start: GUESS.start, end: GUESS.end, action: "clear" },
      { start: KNOWN.start, end: KNOWN.end, action: "mark" },
    ],
  });
  const runId = await desk.nextRunOf(noteId);
  expect(await runDraft(await desk.clinic.claimRun(runId), runId)).toBe("done");
  const { content, templateName } = await viewNote(doctor.caller, { noteId });
  expect(templateName).toBe("Evening clinic");
  expect(content?.layout).toMatchObject({ templateId: versionId, version: 1 });
});
