import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { requestDraft } from "@/lib/drafting/run/request-draft";
import { runDraft } from "@/lib/drafting/run/run-draft";
import { openModelDesk, type ModelDesk } from "@/lib/drafting/run/test-model-desk";
import { confirmAgreement } from "@/lib/llm/agreements/confirm-agreement";
import { saveAgreement } from "@/lib/llm/agreements/save-agreement";
import { readDraftModels } from "@/lib/llm/deployments/read-drafting-model";
import { saveModelPolicy } from "@/lib/llm/policy/save-model-policy";
import { viewNote } from "@/lib/notes/view-note";
import { saveText } from "@/lib/patients/texts/save-text";
import { syntheticAgreement } from "./synthetic-papers";

const CLOUD = {
  zone: "public_cloud",
  vendor: "Northgate Cloud",
  endpoint: "https://models.northgate.example/v1",
  dataClass: "identified",
} as const;

let desk: ModelDesk;
let policyVersion = 0;
beforeAll(async () => {
  desk = await openModelDesk({ content: CLOUD });
  await sign("deidentified");
  await allow(true);
});
beforeEach(() => desk.reset());
afterAll(() => desk.clinic.close());

async function sign(covers: "deidentified" | "identified"): Promise<void> {
  const agreement = syntheticAgreement({ vendor: "Northgate Cloud" });
  const terms = { ...agreement.terms, covers, hosts: ["models.northgate.example"] };
  const saved = await saveAgreement(desk.administrator.caller, { ...agreement, terms });
  await confirmAgreement(desk.officer.caller, saved);
}

async function allow(allowsIdentified: boolean): Promise<void> {
  ({ version: policyVersion } = await saveModelPolicy(desk.administrator.caller, {
    basedOn: policyVersion,
    content: { allowsIdentified, confirmsLeaving: true },
  }));
}

/** What the page shows of the model, and a draft by whoever agreed to the text as it was shown. */
async function shown(): Promise<boolean | undefined> {
  return (await readDraftModels(desk.doctor.caller))[0]?.isIdentified;
}
async function draft(
  isIdentified: boolean,
  meanwhile: () => Promise<void> = () => Promise.resolve(),
) {
  const documentId = randomUUID();
  const text = "CC: cough\nHPI: Quentin Examplar with cough since 03/02/2026. No fever.";
  await saveText(desk.doctor.caller, { documentId, text, marks: [], revision: 0 });
  const leaving = desk
    .leavingNow()
    .map((each) => (isIdentified ? ({ ...each, isIdentified } as const) : each));
  const asked = { documentId, template: "soap", leaving } as const;
  const { runId, noteId } = await requestDraft(desk.doctor.caller, asked);
  await meanwhile();
  expect(await runDraft(await desk.clinic.claimRun(runId), runId, desk.door)).toBe("done");
  const { content } = await viewNote(desk.doctor.caller, { noteId });
  return {
    state: content?.models?.[0]?.state,
    sent: desk.provider.sent.map(({ prompt }) => prompt).join("\n"),
    requested: (await desk.entries("draft.requested")).at(-1),
  };
}

const WRITTEN = /Quentin|03\/02\/2026/;

describe("a public cloud that may be sent identifiers", () => {
  test("gets placeholders while its agreement covers de-identified text alone, whatever was agreed to", async () => {
    expect(await shown()).toBe(false);
    const { state, sent } = await draft(true);
    expect(state).toBe("used");
    expect(sent).not.toMatch(WRITTEN);
    expect(sent).toMatch(/\[DATE_1\]/);
  });

  test("gets placeholders from who claims to have seen what no page showed, though the paper comes meanwhile", async () => {
    const { state, sent, requested } = await draft(true, () => sign("identified"));
    expect(state).toBe("used");
    expect(sent).not.toMatch(WRITTEN);
    expect(requested).toMatchObject({ confirmed: [{ dataClass: "deidentified" }] });
  });

  test("gets the text as it is written once an agreement covers it and the clinician saw it so", async () => {
    expect(await shown()).toBe(true);
    const { state, sent, requested } = await draft(true);
    expect(state).toBe("used");
    expect(sent).toMatch(WRITTEN);
    expect(requested).toMatchObject({ confirmed: [{ dataClass: "identified" }] });
  });

  test("gets placeholders from a clinician who saw placeholders, and the entry says which", async () => {
    const { state, sent, requested } = await draft(false);
    expect(state).toBe("used");
    expect(sent).not.toMatch(WRITTEN);
    expect(requested).toMatchObject({ confirmed: [{ dataClass: "deidentified" }] });
  });

  test("gets placeholders again as soon as the policy says so", async () => {
    await allow(false);
    expect(await shown()).toBe(false);
    expect((await draft(true)).sent).not.toMatch(WRITTEN);
  });
});
