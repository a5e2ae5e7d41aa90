import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ModelPolicyContent } from "@/lib/llm/policy/model-policy.schema";
import { saveModelPolicy } from "@/lib/llm/policy/save-model-policy";
import { factsOf, openModelDesk, type ModelDesk } from "./test-model-desk";

let desk: ModelDesk;
let policyVersion = 0;
beforeAll(async () => {
  desk = await openModelDesk({ content: { dataClass: "identified" } });
});
beforeEach(async () => {
  desk.reset();
  await allow(true);
});
afterAll(() => desk.clinic.close());

async function allow(
  allowsIdentified: boolean,
  changes: Partial<ModelPolicyContent> = {},
): Promise<void> {
  ({ version: policyVersion } = await saveModelPolicy(desk.administrator.caller, {
    basedOn: policyVersion,
    content: { allowsIdentified, confirmsLeaving: true, ...changes },
  }));
}

const TEXT = `Pt: Quentin Examplar  DOB 03/11/1968
CC: cough
HPI: Quentin Examplar, 58M, with cough since 03/02/2026. No fever.
Meds: lisinopril 20 mg daily
A/P: Acute bronchitis. Fluids and rest. Call Quentin on 03/09/2026.`;

const sentText = () => desk.provider.sent.map(({ prompt }) => prompt).join("\n");
const words = ({ sentences }: Awaited<ReturnType<ModelDesk["draft"]>>) =>
  sentences.map(({ text }) => text).join(" ");

describe("a draft by a model that may be sent identifiers", () => {
  test("sends the text as it is written, says so in the note and in every entry", async () => {
    const before = (await desk.entries("model.call_intended")).length;
    const content = await desk.draft(false, TEXT);
    expect(sentText()).toContain("03/02/2026");
    expect(sentText()).not.toMatch(/\[(?:NAME|DATE)_\d/);
    expect(words(content)).toContain("03/02/2026");
    expect(words(content)).not.toMatch(/\[(?:NAME|DATE)_\d/);
    expect(content.sentences.some(({ madeBy }) => madeBy !== undefined)).toBe(true);
    expect(content.models?.every(({ isIdentified }) => isIdentified === true)).toBe(true);
    const intents = (await desk.entries("model.call_intended")).slice(before);
    expect(intents.length).toBe(desk.provider.sent.length);
    for (const { model } of intents) expect(model).toMatchObject({ dataClass: "identified" });
    const ended = (await desk.entries("model.call_completed")).slice(-intents.length);
    for (const { model } of ended) expect(model).toMatchObject({ dataClass: "identified" });
    expect(JSON.stringify([intents, ended])).not.toMatch(/Quentin|Examplar|03\/02/);
  });

  test("words the same note as one that was sent placeholders", async () => {
    const withThem = await desk.draft(false, TEXT);
    await allow(false);
    const without = await desk.draft(false, TEXT);
    expect(words(withThem)).toBe(words(without));
    expect(without.models?.some(({ isIdentified }) => isIdentified)).toBe(false);
  });

  test("gets placeholders where the policy does not allow more", async () => {
    await allow(false);
    await desk.draft(false, TEXT);
    expect(desk.provider.sent.length).toBeGreaterThan(1);
    expect(sentText()).not.toMatch(/Quentin|Examplar|03\/02\/2026/);
    expect(sentText()).toMatch(/\[DATE_\d/);
    expect((await desk.entries("model.call_intended")).at(-1)).toMatchObject({
      model: { dataClass: "deidentified" },
    });
  });

  test("uses no sentence that names somebody else, or the patient by another date", async () => {
    desk.provider.respond = (call) => ({
      sentences: factsOf(call).flatMap(({ id, text }) => [
        { text: `${text} Seen with Marguerite Vandersloot.`, facts: [id] },
        { text: `${text} Since 04/22/2026.`, facts: [id] },
      ]),
    });
    const content = await desk.draft(false, TEXT);
    expect(words(content)).not.toMatch(/Marguerite|Vandersloot|04\/22\/2026/);
    expect(words(content)).toContain("03/02/2026");
  });

  test("is refused a public cloud's identifiers without the paper and the sight of them", async () => {
    await desk.setUp({
      dataClass: "identified",
      zone: "public_cloud",
      vendor: "Northgate Cloud",
      endpoint: "https://models.northgate.example/v1",
    });
    const content = await desk.draft(true, TEXT);
    expect(desk.provider.sent).toHaveLength(0);
    expect(content.models?.[0]).toMatchObject({ state: "refused", code: "llm.no_agreement" });
    await desk.setUp({ dataClass: "identified" });
  });
});
