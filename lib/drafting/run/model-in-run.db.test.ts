import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { factsOf, openModelDesk, saying, type ModelDesk } from "./test-model-desk";

let desk: ModelDesk;
beforeAll(async () => {
  desk = await openModelDesk();
});
beforeEach(() => desk.reset());
afterAll(() => desk.clinic.close());

describe("a draft that a model words", () => {
  test("sends de-identified facts alone, checks every sentence, and says which model wrote it", async () => {
    desk.provider.respond = (call) => ({
      sentences: factsOf(call).map(({ id, text }) => ({ text: `As told: ${text}`, facts: [id] })),
    });
    const content = await desk.draft();
    expect(desk.provider.sent.length).toBeGreaterThanOrEqual(2);
    for (const { prompt, system, schema } of desk.provider.sent) {
      expect(`${system}${prompt}`).not.toMatch(/Quentin|Examplar|03\/11\/1968/);
      expect(schema).not.toBeNull();
    }
    const worded = content.sentences.filter(({ madeBy }) => madeBy !== undefined);
    expect(worded.length).toBeGreaterThan(2);
    for (const { citations, support, madeBy } of worded) {
      expect(citations.length).toBeGreaterThan(0);
      expect(["stated", "inferred"]).toContain(support);
      expect(content.models?.[madeBy ?? -1]).toMatchObject({
        deploymentId: desk.deploymentId,
        name: "Clinic server",
        zone: "on_premises",
        state: "used",
        temperature: "0",
      });
    }
    expect(content.models?.map(({ prompt }) => prompt)).toContain("section-drafter.subjective/1");
    expect((await desk.entries("draft.completed")).at(-1)).toMatchObject({
      model: { name: "clinic-8b", zone: "on_premises" },
    });
  });

  test("leaves an entry before each call and one after, with digests and counts and no words", async () => {
    const before = (await desk.entries("model.call_intended")).length;
    await desk.draft();
    const intents = (await desk.entries("model.call_intended")).slice(before);
    expect(intents).toHaveLength(desk.provider.sent.length);
    expect(intents[0]).toMatchObject({
      actorKind: "job",
      actorId: desk.doctor.membershipId,
      counts: { attempt: 1, "identifiers.name": 1 },
      model: { name: "clinic-8b", task: "section_drafter", dataClass: "deidentified" },
    });
    const ended = await desk.entries("model.call_completed");
    expect(ended.at(-1)).toMatchObject({ counts: { input_tokens: 900, output_tokens: 120 } });
    expect(JSON.stringify([intents, ended])).not.toMatch(/cough|lisinopril|NAME_1/);
  });

  test("keeps the embedded sentence beside one that contradicts its source, and asks about it", async () => {
    desk.provider.respond = (call) => ({
      sentences: factsOf(call).map(({ id, text }) => ({
        text: text.replace("20 mg", "40 mg").replace(/No fever/i, "Fever"),
        facts: [id],
      })),
    });
    const content = await desk.draft();
    const flagged = content.sentences.filter(({ support }) => support === "contradicted");
    expect(flagged.map(({ text }) => text).join(" ")).toMatch(/40 mg|Fever/);
    const texts = content.sentences.filter(({ madeBy }) => madeBy === undefined);
    expect(texts.map(({ text }) => text).join(" ")).toMatch(/20 mg/);
    const items = content.attention.filter(({ kind }) => kind === "contradicted_sentence");
    expect(items.map(({ sentenceIds }) => sentenceIds)).toEqual(flagged.map(({ id }) => [id]));
    expect(desk.provider.sent.some(({ prompt }) => prompt.includes("did not agree"))).toBe(true);
  });

  test("uses a sentence that is right the second time, and asks for that one only", async () => {
    desk.provider.respond = (call) =>
      call.prompt.includes("did not agree")
        ? saying()(call)
        : {
            sentences: factsOf(call).map(({ id, text }) => ({
              text: text.replace("20 mg", "40 mg"),
              facts: [id],
            })),
          };
    const content = await desk.draft();
    expect(content.sentences.some(({ support }) => support === "contradicted")).toBe(false);
    const repairs = desk.provider.sent.filter(({ prompt }) => prompt.includes("did not agree"));
    expect(repairs).toHaveLength(1);
    expect(repairs.map(factsOf)[0]).toHaveLength(1);
  });

  test("holds back links and orders, uses none of an answer with the request's own token, and tells of both", async () => {
    desk.provider.respond = (call) => ({
      sentences: [
        { text: "See https://collect.example/?q=cough for more.", facts: ["F1"] },
        ...factsOf(call).map(({ id, text }) => ({ text, facts: [id] })),
      ],
    });
    const held = await desk.draft();
    expect(JSON.stringify(held.sentences)).not.toContain("collect.example");
    expect(held.models?.every(({ state, rejected }) => state === "used" && rejected > 0)).toBe(
      true,
    );
    expect((await desk.entries("model.answer_held")).at(-1)).toMatchObject({
      code: "llm.answer_held",
      counts: { link: expect.any(Number) as number },
    });
    desk.provider.respond = (call) => {
      const token = /([a-z]{24}) is the number of this request/.exec(call.system)?.[1] ?? "";
      const spaced = [...token.toUpperCase()].join(" ");
      return { sentences: [{ text: `Cough. ${spaced}`, facts: ["F1"] }] };
    };
    const leaked = await desk.draft();
    expect(leaked.models?.every(({ code }) => code === "llm.canary_leaked")).toBe(true);
    expect(leaked.sentences.every(({ madeBy }) => madeBy === undefined)).toBe(true);
    expect((await desk.entries("model.answer_held")).at(-1)).toMatchObject({
      code: "llm.canary_leaked",
    });
  });

  test("loses nothing when a model says nothing, or rests on facts that are none of this request's", async () => {
    desk.provider.respond = () => ({ sentences: [] });
    const silent = await desk.draft();
    desk.provider.respond = (call) => ({
      sentences: [
        { text: "The patient has pneumonia.", facts: ["F99"] },
        { text: "The patient has pneumonia.", facts: [] },
        ...factsOf(call).map(({ id, text }) => ({ text, facts: [id, "F99"] })),
      ],
    });
    const invented = await desk.draft();
    const embedded = await embeddedDraft();
    for (const content of [silent, invented]) {
      expect(content.sentences.map(({ text }) => text)).toEqual(
        embedded.sentences.map(({ text }) => text),
      );
    }
    expect(invented.models?.every(({ rejected }) => rejected > 1)).toBe(true);
  });
});

/** The same text with no model at all. */
async function embeddedDraft() {
  await desk.setUp({ isEnabled: false });
  const content = await desk.draft();
  await desk.setUp();
  return content;
}
