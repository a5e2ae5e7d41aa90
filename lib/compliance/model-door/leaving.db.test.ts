import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { requestDraft } from "@/lib/drafting/run/request-draft";
import { runDraft } from "@/lib/drafting/run/run-draft";
import { openModelDesk, type ModelDesk } from "@/lib/drafting/run/test-model-desk";
import { confirmAgreement } from "@/lib/llm/agreements/confirm-agreement";
import { saveAgreement } from "@/lib/llm/agreements/save-agreement";
import type { ConfirmedDeployment } from "@/lib/llm/gate/leaving.schema";
import { readDraftingModel } from "@/lib/llm/deployments/read-drafting-model";
import { viewNote } from "@/lib/notes/view-note";
import { readText } from "@/lib/patients/texts/read-text";
import { saveText } from "@/lib/patients/texts/save-text";
import { bySql } from "./by-sql";
import { syntheticAgreement } from "./synthetic-papers";

const CLOUD = {
  zone: "public_cloud",
  vendor: "Northgate Cloud",
  endpoint: "https://models.northgate.example/v1",
} as const;

/** A second run of the same text, with a confirmation of the caller's choice. */
const COPY_RUN = `INSERT INTO draft_run (id, organization_id, subject_id, document_id, note_id, requester_id, template, leaving)
  SELECT gen_random_uuid(), organization_id, subject_id, document_id, note_id, requester_id, template, $2::jsonb FROM draft_run WHERE id = $1`;

let desk: ModelDesk;
beforeAll(async () => {
  desk = await openModelDesk({ content: CLOUD });
  const saved = await saveAgreement(desk.administrator.caller, syntheticAgreement());
  await confirmAgreement(desk.officer.caller, saved);
});
beforeEach(() => desk.reset());
afterAll(() => desk.clinic.close());

async function shown() {
  const model = await readDraftingModel(desk.doctor.caller);
  if (model === null) throw new Error("no model");
  const { deploymentId, version, asksFirst } = model;
  expect(asksFirst).toBe(true);
  return [{ deploymentId, version }];
}
async function textOf() {
  const documentId = randomUUID();
  const text = "CC: cough\nHPI: cough for two weeks. No fever.\nExam: Lungs clear.";
  await saveText(desk.doctor.caller, { documentId, text, marks: [], revision: 0 });
  return { documentId, template: "soap" as const };
}
const run = async (runId: string) => runDraft(await desk.clinic.claimRun(runId), runId, desk.door);
const modelsOf = async (noteId: string) =>
  (await viewNote(desk.doctor.caller, { noteId })).content?.models;

describe("the confirmation of what leaves", () => {
  test("opens the deployment that was shown, and its entry names it with its version", async () => {
    const leaving = await shown();
    const asked = await requestDraft(desk.doctor.caller, { ...(await textOf()), leaving });
    expect((await desk.entries("draft.requested")).at(-1)).toMatchObject({
      counts: { leaving_confirmed: 1 },
      confirmed: [
        {
          deploymentId: leaving[0]?.deploymentId,
          deploymentVersion: leaving[0]?.version,
          task: "section_drafter",
          vendor: "Northgate Cloud",
          zone: "public_cloud",
        },
      ],
    });
    expect(await run(asked.runId)).toBe("done");
    expect((await modelsOf(asked.noteId))?.every(({ state }) => state === "used")).toBe(true);
  });

  test("names nothing where nothing was confirmed", async () => {
    await requestDraft(desk.doctor.caller, await textOf());
    const entry = (await desk.entries("draft.requested")).at(-1);
    expect(entry).toMatchObject({ counts: { leaving_confirmed: 0 } });
    expect(entry).not.toHaveProperty("confirmed");
  });

  test.each<[string, (now: ConfirmedDeployment) => ConfirmedDeployment[]]>([
    ["an older version", (now) => [{ ...now, version: now.version - 1 }]],
    ["a version there is not yet", (now) => [{ ...now, version: now.version + 1 }]],
    ["another deployment", (now) => [{ ...now, deploymentId: randomUUID() }]],
    ["this one and another", (now) => [now, { deploymentId: randomUUID(), version: 1 }]],
  ])("for %s is refused with clear words, and the text is kept", async (_, change) => {
    await desk.setUp(CLOUD);
    const text = await textOf();
    const [now = { deploymentId: "", version: 0 }] = await shown();
    const leaving = change(now);
    await expect(requestDraft(desk.doctor.caller, { ...text, leaving })).rejects.toMatchObject({
      kind: "conflict",
      code: "draft.leaving_moved",
      message: expect.stringContaining("look again") as string,
    });
    const { documentId } = text;
    expect((await readText(desk.doctor.caller, { documentId })).state).toBe("working");
    const again = { ...text, leaving: await shown() };
    await expect(requestDraft(desk.doctor.caller, again)).resolves.toHaveProperty("runId");
  });

  test.each([
    [
      "sent elsewhere under the same vendor",
      { ...CLOUD, endpoint: "https://models.northgate.example/v2" },
    ],
    ["given another model", { ...CLOUD, model: "clinic-70b" }],
  ])("opens nothing once the deployment is %s", async (_, content) => {
    const leaving = await shown();
    const asked = await requestDraft(desk.doctor.caller, { ...(await textOf()), leaving });
    await desk.setUp(content);
    expect(await run(asked.runId)).toBe("done");
    expect(desk.provider.sent).toEqual([]);
    expect(await modelsOf(asked.noteId)).toMatchObject([
      { state: "refused", code: "llm.leaving_confirmed_other" },
    ]);
    expect((await desk.entries("model.call_refused")).at(-1)).toMatchObject({
      code: "llm.leaving_confirmed_other",
      counts: { bytes: 0 },
    });
    await desk.setUp(CLOUD);
  });

  test("is not changed afterwards by SQL", async () => {
    const leaving = await shown();
    const asked = await requestDraft(desk.doctor.caller, { ...(await textOf()), leaving });
    const { refused } = await bySql(
      desk.clinic,
      desk.doctor.caller,
      "UPDATE draft_run SET leaving = NULL WHERE id = $1",
      [asked.runId],
    );
    expect(refused).toMatch(/permission denied/);
  });

  const [known, unknown] = ["{}", randomUUID()];
  test.each<[string, (now: object) => unknown, RegExp]>([
    ["a version that does not exist", (now) => [{ ...now, version: 99 }], /leaving_unknown/],
    ["another organization's deployment", () => [{ deploymentId: unknown, version: 1 }], /unknown/],
    ["one deployment twice", (now) => [now, now], /leaving_twice/],
    ["nothing that is a list", () => ({}), /run_leaving_list|cannot extract elements/],
    ["a list of none", () => [], /run_leaving_list/],
    ["words in place of a number", (now) => [{ ...now, version: known }], /invalid input syntax/],
  ])("is not written by SQL for %s", async (_, change, expected) => {
    const [now = {}] = await shown();
    const { runId } = await requestDraft(desk.doctor.caller, await textOf());
    const { refused } = await bySql(desk.clinic, desk.doctor.caller, COPY_RUN, [
      runId,
      JSON.stringify(change(now)),
    ]);
    expect(refused).toMatch(expected);
  });

  test("is written by SQL for what there is, so that the refusals above are of the list", async () => {
    const { runId } = await requestDraft(desk.doctor.caller, await textOf());
    const shownNow = JSON.stringify(await shown());
    const { refused } = await bySql(desk.clinic, desk.doctor.caller, COPY_RUN, [runId, shownNow]);
    expect(refused).toBeNull();
  });
});
