import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { ProvenoteError } from "@/lib/errors";
import type { NoteContent } from "@/lib/notes/note-content.schema";
import { noteContentSchema } from "@/lib/notes/note-content.schema";
import { viewNote } from "@/lib/notes/view-note";
import { SHOWCASE } from "../samples/showcase.schema";
import { cancelDraft } from "./cancel-draft";
import { readProgress } from "./read-progress";
import { runDraft } from "./run-draft";
import {
  claimsOf,
  doubting,
  factsOf,
  openModelDesk,
  saying,
  type ModelDesk,
} from "./test-model-desk";

const CONFLICTING = `Pt: Quentin Examplar  DOB 03/11/1968
CC: follow-up
HPI: 58M here for follow-up. Metformin was stopped in May. No fever.
Meds: metformin 500 mg twice daily
Exam: Lungs clear. Abdomen soft.
A/P: Acute bronchitis. Fluids and rest.`;

let desk: ModelDesk;
beforeAll(async () => {
  desk = await openModelDesk({ content: { tasks: ["section_drafter", "critic"] } });
});
beforeEach(() => desk.reset());
afterAll(() => desk.clinic.close());

const dissent = ({ attention }: NoteContent) => attention.filter(({ kind }) => kind === "dissent");
const criticCalls = () => desk.provider.sent.filter((call) => claimsOf(call).length > 0);

describe("a draft's second look", () => {
  test("takes a stance on every sentence, sends de-identified claims and facts, and stands in the note", async () => {
    desk.provider.respond = doubting(() => false);
    const content = await desk.draft();
    expect(criticCalls().length).toBeGreaterThan(0);
    for (const { prompt, system } of criticCalls()) {
      expect(`${system}${prompt}`).not.toMatch(/Quentin|Examplar|03\/11\/1968/);
      expect(factsOf({ prompt } as never).length).toBeGreaterThan(0);
    }
    const { critics = [], stances = [] } = content.critique ?? {};
    expect(critics).toMatchObject([
      { name: "embedded critic 1", disputed: 0, isSummarised: false },
      { name: "Clinic server", disputed: 0, left: 0 },
    ]);
    expect(content.models?.[critics[1]?.model ?? -1]).toMatchObject({
      task: "critic",
      prompt: "critic/1",
      state: "used",
    });
    const ids = content.sentences.map(({ id }) => id);
    expect(
      stances.filter(({ critic }) => critic === 0).map(({ sentenceId }) => sentenceId),
    ).toEqual(ids);
    for (const { facts } of stances) expect(facts.length).toBeGreaterThan(0);
    expect(dissent(content)).toEqual([]);
    expect(noteContentSchema.parse(content)).toEqual(content);
    const intents = await desk.entries("model.call_intended");
    expect(intents.some(({ model }) => (model as { task?: string }).task === "critic")).toBe(true);
  });

  test("makes an item of what it disputes, without changing a sentence", async () => {
    desk.provider.respond = doubting((text) => /lungs clear/i.test(text), {
      words: "The facts do not say it.",
    });
    const content = await desk.draft();
    expect(dissent(content)).toMatchObject([
      {
        severity: "warning",
        title: expect.stringMatching(/^Disputed: “Lungs clear/) as string,
        detail: expect.stringContaining(
          "Clinic server disputes it: facts speak against it. It says: “The facts do not say it.”",
        ) as string,
      },
    ]);
    const [item] = dissent(content);
    const doubted = content.sentences.find(({ id }) => id === item?.sentenceIds[0]);
    expect(doubted).toMatchObject({ text: expect.stringMatching(/lungs clear/i) as string });
    expect(["stated", "inferred"]).toContain(doubted?.support);
    expect(item?.citations.length).toBeGreaterThan(0);
  });

  test("by rules alone disputes a medicine that another place stopped, critically", async () => {
    await desk.setUp({ isEnabled: false });
    const content = await desk.draft(false, CONFLICTING);
    await desk.setUp({ tasks: ["section_drafter", "critic"] });
    expect(dissent(content)).toMatchObject([
      { severity: "critical", title: expect.stringContaining("stopped in May") as string },
    ]);
    expect(content.models).toBeUndefined();
    expect(content.critique?.critics).toHaveLength(1);
  });

  test("asks the drafter once more for its own disputed sentence, and looks at the new one again", async () => {
    const surely = saying((text) =>
      text.replace("Acute bronchitis.", "Acute bronchitis for sure."),
    );
    desk.provider.respond = doubting(
      (text) => /for sure/.test(text),
      { reason: "certainty" },
      (call) => (call.prompt.includes("second reader") ? saying()(call) : surely(call)),
    );
    const content = await desk.draft();
    const again = desk.provider.sent.filter(({ prompt }) => prompt.includes("second reader"));
    expect(again).toHaveLength(1);
    expect(
      again
        .map(factsOf)[0]
        ?.map(({ text }) => text)
        .join(),
    ).toMatch(/Acute bronchitis/);
    expect(content.sentences.some(({ text }) => /for sure/.test(text))).toBe(false);
    expect(content.sentences.some(({ text }) => /acute bronchitis/i.test(text))).toBe(true);
    expect(dissent(content)).toEqual([]);
    expect(
      criticCalls()
        .map((call) => claimsOf(call).length)
        .at(-1),
    ).toBe(1);
  });

  test("keeps a disputed sentence that does not get better, as an item, after one more try", async () => {
    const surely = saying((text) =>
      text.replace("Acute bronchitis.", "Acute bronchitis for sure."),
    );
    desk.provider.respond = doubting(
      (text) => /for sure/.test(text),
      { reason: "certainty" },
      surely,
    );
    const content = await desk.draft();
    expect(
      desk.provider.sent.filter(({ prompt }) => prompt.includes("second reader")),
    ).toHaveLength(1);
    expect(dissent(content)).toHaveLength(1);
    expect(content.sentences.some(({ text }) => /for sure/.test(text))).toBe(true);
  });

  test("never asks the drafter for sentences of the embedded one", async () => {
    await desk.setUp({ tasks: ["critic"] });
    desk.provider.respond = doubting((text) => /lungs clear/i.test(text));
    const content = await desk.draft();
    await desk.setUp({ tasks: ["section_drafter", "critic"] });
    expect(desk.provider.sent.every((call) => claimsOf(call).length > 0)).toBe(true);
    expect(dissent(content)).toHaveLength(1);
    expect((await desk.entries("draft.completed")).at(-1)).toMatchObject({
      model: { zone: "in_process" },
    });
  });

  test("shows one line instead of items when the critic disputes most of a note", async () => {
    desk.provider.respond = doubting(() => true);
    const content = await desk.draft();
    expect(dissent(content)).toEqual([]);
    const critic = content.critique?.critics[1];
    expect(critic).toMatchObject({ isSummarised: true });
    expect(critic?.disputed).toBe(critic?.asked);
  });
});

describe("a critic that cannot be used, or is not to be believed", () => {
  test("leaves the embedded critic alone when it fails twice", async () => {
    desk.provider.respond = (call) => {
      if (claimsOf(call).length > 0) {
        throw new ProvenoteError("unavailable", "llm.vendor_refused", "refused");
      }
      return saying()(call);
    };
    const content = await desk.draft();
    expect(content.critique?.critics).toHaveLength(1);
    expect(content.models?.at(-1)).toMatchObject({ task: "critic", state: "failed" });
    expect(content.models?.some(({ state }) => state === "used")).toBe(true);
  });

  test("is asked a dozen claims a call, and after two calls that bring nothing no third time", async () => {
    await desk.setUp({ tasks: ["critic"] });
    desk.provider.respond = doubting(() => false);
    const content = await desk.draft(false, SHOWCASE.text);
    const sizes = criticCalls().map((call) => claimsOf(call).length);
    const claims = content.sentences.filter(({ cells }) => cells === undefined).length;
    expect(sizes.length).toBe(Math.ceil(claims / 12));
    expect(Math.max(...sizes)).toBe(12);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(claims);
    desk.reset();
    desk.provider.respond = () => {
      throw new ProvenoteError("unavailable", "llm.vendor_refused", "refused");
    };
    await desk.draft(false, SHOWCASE.text);
    await desk.setUp({ tasks: ["section_drafter", "critic"] });
    expect(criticCalls()).toHaveLength(2);
  });

  test("is refused once, with one entry, and nothing is sent", async () => {
    await desk.setUp({
      tasks: ["critic"],
      zone: "public_cloud",
      vendor: "Northgate Cloud",
      endpoint: "https://models.northgate.example/v1",
    });
    const before = (await desk.entries("model.call_refused")).length;
    const content = await desk.draft();
    await desk.setUp({ tasks: ["section_drafter", "critic"] });
    expect(desk.provider.sent).toEqual([]);
    expect(await desk.entries("model.call_refused")).toHaveLength(before + 1);
    expect(content.models).toMatchObject([
      { task: "critic", state: "refused", code: "llm.no_agreement", bytes: 0 },
    ]);
    expect(content.critique?.critics).toHaveLength(1);
  });

  test("counts for nothing with the request's own token, or with claims and facts of no request", async () => {
    desk.provider.respond = doubting(() => true, { facts: ["F99"] });
    const invented = await desk.draft();
    expect(dissent(invented)).toEqual([]);
    const critic = invented.critique?.critics[1];
    expect(critic).toMatchObject({ disputed: 0, left: critic?.asked });
    expect(invented.models?.at(-1)?.rejected).toBeGreaterThan(0);
    desk.provider.respond = (call) => {
      const token = /([a-z]{24}) is the number of this request/.exec(call.system)?.[1] ?? "";
      return doubting(() => true, { words: token })(call);
    };
    const leaked = await desk.draft();
    expect(leaked.models?.at(-1)).toMatchObject({ task: "critic", code: "llm.canary_leaked" });
    expect(JSON.stringify(leaked.critique)).not.toMatch(/[bcdfghjkmnpqrtvw]{24}/);
  });

  test.each([
    ["the critic", "Claims:"],
    ["the drafter's second try", "second reader"],
  ])(
    "%s is stopped with a run that is cancelled meanwhile, and nothing is written",
    async (_, at) => {
      const { runId, noteId } = await desk.request();
      let isStopped = false;
      const answer = doubting((text) => /lungs clear/i.test(text), { reason: "certainty" });
      desk.provider.respond = async (call) => {
        if (!call.prompt.includes(at)) return answer(call);
        call.signal.addEventListener("abort", () => (isStopped = true));
        await cancelDraft(desk.doctor.caller, { runId });
        await new Promise((resolve) => setTimeout(resolve, 2_000));
        return answer(call);
      };
      await expect(
        runDraft(await desk.clinic.claimRun(runId), runId, desk.door),
      ).rejects.toMatchObject({ code: /draft\.superseded|access\.no_session|access\.refused/ });
      expect(isStopped).toBe(true);
      expect((await viewNote(desk.doctor.caller, { noteId })).content).toBeNull();
    },
  );
});

describe("the timeline of a run with agents", () => {
  test("names each step, its model, counts and tokens, and no word of the chart", async () => {
    desk.provider.respond = doubting(() => false);
    const { runId } = await desk.request();
    await runDraft(await desk.clinic.claimRun(runId), runId, desk.door);
    const progress = await readProgress(desk.doctor.caller, { runId });
    const done = progress.steps.filter(({ state }) => state === "done");
    expect(done.map(({ step }) => step)).toEqual([
      "deidentify",
      "facts",
      "write",
      "second_look",
      "evidence",
      "check",
    ]);
    expect(progress.modelNames).toEqual({
      section_drafter: "Clinic server",
      critic: "Clinic server",
    });
    const countsOf = (name: string) => done.find(({ step }) => step === name)?.counts ?? {};
    expect(countsOf("write").tokens).toBe(
      (900 + 120) * (desk.provider.sent.length - criticCalls().length),
    );
    expect(countsOf("second_look")).toMatchObject({
      disputed: 0,
      tokens: (900 + 120) * criticCalls().length,
    });
    expect(progress.steps).toContainEqual(
      expect.objectContaining({
        step: "second_look",
        state: "running",
        counts: expect.objectContaining({ of: expect.any(Number) as number }) as unknown,
      }),
    );
    expect(JSON.stringify(progress.steps)).not.toMatch(/cough|lisinopril|Examplar/i);
  });
});
