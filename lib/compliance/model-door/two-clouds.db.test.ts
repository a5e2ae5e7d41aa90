import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { requestDraft } from "@/lib/drafting/run/request-draft";
import { runDraft } from "@/lib/drafting/run/run-draft";
import {
  claimsOf,
  doubting,
  factsOf,
  openModelDesk,
  type ModelDesk,
} from "@/lib/drafting/run/test-model-desk";
import { previewLeaving } from "@/lib/drafting/chat/preview-leaving";
import { giveFeedback } from "@/lib/drafting/rerun/give-feedback";
import { requestRerun } from "@/lib/drafting/rerun/request-rerun";
import { runRerun } from "@/lib/drafting/rerun/run-rerun";
import { confirmAgreement } from "@/lib/llm/agreements/confirm-agreement";
import { saveAgreement } from "@/lib/llm/agreements/save-agreement";
import { readDraftModels } from "@/lib/llm/deployments/read-drafting-model";
import { saveDeployment } from "@/lib/llm/deployments/save-deployment";
import type { ConfirmedDeployment } from "@/lib/llm/gate/leaving.schema";
import { viewNote } from "@/lib/notes/view-note";
import { saveText } from "@/lib/patients/texts/save-text";
import { syntheticAgreement, syntheticDeployment } from "./synthetic-papers";

const DRAFTER = {
  zone: "public_cloud",
  vendor: "Northgate Cloud",
  endpoint: "https://models.northgate.example/v1",
} as const;
const CRITIC = syntheticDeployment({
  name: "Harbourline critic",
  model: "critic-3b",
  vendor: "Harbourline",
  endpoint: "https://models.harbourline.example/v1",
  tasks: ["critic"],
});

const OTHER = "llm.leaving_confirmed_other";
const NOT_ASKED = "llm.leaving_not_confirmed";

let desk: ModelDesk;
let critic = { deploymentId: "", version: 0 };

async function sign(vendor: string, host: string): Promise<void> {
  const agreement = syntheticAgreement({ vendor });
  const terms = { ...agreement.terms, hosts: [host] };
  const saved = await saveAgreement(desk.administrator.caller, { ...agreement, terms });
  await confirmAgreement(desk.officer.caller, saved);
}

beforeAll(async () => {
  desk = await openModelDesk({ content: DRAFTER });
  await sign("Northgate Cloud", "models.northgate.example");
  await sign("Harbourline", "models.harbourline.example");
  critic = await saveDeployment(desk.administrator.caller, { basedOn: 0, content: CRITIC });
});
beforeEach(() => {
  desk.reset();
  desk.provider.respond = doubting(() => false);
});
afterAll(() => desk.clinic.close());

/** What the page shows and asks about, once, before the run. */
async function shown(): Promise<ConfirmedDeployment[]> {
  const models = await readDraftModels(desk.doctor.caller);
  return models
    .filter(({ asksFirst }) => asksFirst)
    .map(({ deploymentId, version }) => ({ deploymentId, version }));
}
async function ask(leaving: readonly ConfirmedDeployment[] | null) {
  const documentId = randomUUID();
  const text = "CC: cough\nHPI: cough for two weeks. No fever.\nExam: Lungs clear.";
  await saveText(desk.doctor.caller, { documentId, text, marks: [], revision: 0 });
  return requestDraft(desk.doctor.caller, {
    documentId,
    template: "soap",
    leaving: leaving === null ? null : [...leaving],
  });
}
async function draft(leaving: readonly ConfirmedDeployment[] | null) {
  const { runId, noteId } = await ask(leaving);
  expect(await runDraft(await desk.clinic.claimRun(runId), runId, desk.door)).toBe("done");
  const { content, checksum } = await viewNote(desk.doctor.caller, { noteId });
  const models = content?.models ?? [];
  const stateOf = (task: "critic" | undefined) => [
    ...new Set(models.filter((use) => use.task === task).map(({ state, code }) => code ?? state)),
  ];
  return { noteId, content, checksum, drafter: stateOf(undefined), critic: stateOf("critic") };
}
const criticCalls = () => desk.provider.sent.filter((call) => claimsOf(call).length > 0);
const lastEntry = async (type: string) => (await desk.entries(type)).at(-1);

describe("a run that two public clouds are routed to", () => {
  test("asks once for both, sends to both, and its entry names both with version, vendor and task", async () => {
    const both = await shown();
    expect(both).toHaveLength(2);
    const done = await draft(both);
    expect(done).toMatchObject({ drafter: ["used"], critic: ["used"] });
    expect(criticCalls().length).toBeGreaterThan(0);
    expect(await lastEntry("draft.requested")).toMatchObject({
      counts: { leaving_confirmed: 2 },
      confirmed: [
        { task: "section_drafter", vendor: "Northgate Cloud", deploymentId: desk.deploymentId },
        {
          task: "critic",
          vendor: "Harbourline",
          deploymentId: critic.deploymentId,
          deploymentVersion: 1,
        },
      ],
    });
  });

  test.each([
    ["the drafter alone", (all: ConfirmedDeployment[]) => all.slice(0, 1), ["used"], [OTHER]],
    ["the critic alone", (all: ConfirmedDeployment[]) => all.slice(1), [OTHER], ["used"]],
    ["nobody", () => null, [NOT_ASKED], [NOT_ASKED]],
  ])("sends nothing to the one that was not confirmed: %s", async (_, choose, drafter, second) => {
    const leaving = choose(await shown());
    expect(await draft(leaving)).toMatchObject({ drafter, critic: second });
    expect(await lastEntry("draft.requested")).toMatchObject({
      counts: { leaving_confirmed: leaving?.length ?? 0 },
    });
    expect(criticCalls().length > 0).toBe(second[0] === "used");
    expect(await lastEntry("model.call_refused")).toMatchObject({ counts: { bytes: 0 } });
  });

  test("refuses the whole confirmation when one of the two was changed since it was shown", async () => {
    const both = await shown();
    critic = await saveDeployment(desk.administrator.caller, {
      deploymentId: critic.deploymentId,
      basedOn: critic.version,
      content: { ...CRITIC, model: "critic-70b" },
    });
    await expect(ask(both)).rejects.toMatchObject({ code: "draft.leaving_moved" });
    expect(desk.provider.sent).toEqual([]);
    expect(await draft(await shown())).toMatchObject({ drafter: ["used"], critic: ["used"] });
  });

  test("sends nothing to the one that is changed after it was asked for, and goes on with the other", async () => {
    const { runId, noteId } = await ask(await shown());
    critic = await saveDeployment(desk.administrator.caller, {
      deploymentId: critic.deploymentId,
      basedOn: critic.version,
      content: CRITIC,
    });
    expect(await runDraft(await desk.clinic.claimRun(runId), runId, desk.door)).toBe("done");
    const { content } = await viewNote(desk.doctor.caller, { noteId });
    expect(content?.models?.find(({ task }) => task === "critic")).toMatchObject({
      state: "refused",
      code: OTHER,
    });
    expect(criticCalls()).toEqual([]);
    expect(desk.provider.sent.length).toBeGreaterThan(0);
  });

  test("asks for a third, which does not work in drafts, in vain", async () => {
    const third = await saveDeployment(desk.administrator.caller, {
      basedOn: 0,
      content: { ...CRITIC, name: "Zenith chat", tasks: ["chat"] },
    });
    const { deploymentId, version } = third;
    await expect(ask([...(await shown()), { deploymentId, version }])).rejects.toMatchObject({
      code: "draft.leaving_moved",
    });
  });
});

describe("a section drafted again by two public clouds", () => {
  test.each([
    ["too when both were confirmed", (all: ConfirmedDeployment[]) => all, true],
    [
      "not at all when only the drafter was",
      (all: ConfirmedDeployment[]) => all.slice(0, 1),
      false,
    ],
  ])("asks the critic %s", async (_, choose, isAsked) => {
    const { noteId, checksum } = await draft(null);
    desk.provider.sent = [];
    const leaving = choose(await shown());
    const section = "subjective" as const;
    const { runId } = await requestRerun(desk.doctor.caller, {
      noteId,
      section,
      checksum: checksum ?? "",
      leaving,
    });
    expect(await runRerun(await desk.clinic.claimRun(runId), runId, desk.door)).toBe("done");
    expect(criticCalls().length > 0).toBe(isAsked);
    expect(await lastEntry("section.rerun_requested")).toMatchObject({
      counts: { leaving_confirmed: leaving.length },
    });
  });

  test("shows beforehand every place of the text that either of them is quoted", async () => {
    const { noteId, checksum } = await draft(null);
    desk.provider.sent = [];
    const section = "subjective" as const;
    const { text } = await previewLeaving(desk.doctor.caller, {
      purpose: "rerun",
      noteId,
      section,
    });
    expect(desk.provider.sent).toEqual([]);
    const { runId } = await requestRerun(desk.doctor.caller, {
      noteId,
      section,
      checksum: checksum ?? "",
      leaving: await shown(),
    });
    await runRerun(await desk.clinic.claimRun(runId), runId, desk.door);
    const pieces = desk.provider.sent.flatMap(factsOf).flatMap((fact) => fact.text.split(" … "));
    expect(pieces.length).toBeGreaterThan(2);
    expect(criticCalls().length).toBeGreaterThan(0);
    const flat = (text ?? "").replace(/\s+/g, " ");
    for (const piece of pieces) expect(flat).toContain(piece);
  });

  test("takes feedback with the same confirmation", async () => {
    const { noteId, content, checksum } = await draft(null);
    desk.provider.sent = [];
    const sentence = content?.sentences.find(({ section }) => section === "subjective");
    const { runId } = await giveFeedback(desk.doctor.caller, {
      noteId,
      sentenceId: sentence?.id ?? "",
      kind: "too_long",
      checksum: checksum ?? "",
      leaving: await shown(),
    });
    if (runId === null) throw new Error("it was kept alone");
    expect(await runRerun(await desk.clinic.claimRun(runId), runId, desk.door)).toBe("done");
    expect(criticCalls().length).toBeGreaterThan(0);
  });
});
