import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { linesOf, openChatDesk, type ChatDesk } from "@/lib/drafting/chat/test-chat-desk";
import {
  doubting,
  factsOf,
  openModelDesk,
  type ModelDesk,
  type Respond,
} from "@/lib/drafting/run/test-model-desk";
import { readLeaks } from "@/lib/llm/alerts/read-leaks";
import {
  createAdaptiveModel,
  createObedientModel,
  type StubModel,
} from "@/lib/llm/testing/obedient-model";
import { logger } from "@/lib/logger";
import { madeUpOf, type MadeUp } from "./made-up-patients";

const errorLine = vi.spyOn(logger(), "error").mockImplementation(() => undefined);
const NOBODY: MadeUp = {
  id: "",
  family: "",
  given: "",
  birthDate: "",
  sex: "unknown",
  mrn: "",
  phone: "",
  address: "",
};

const turn13 = (letters: string): string =>
  letters.replace(/[a-z]/g, (letter) =>
    String.fromCharCode(97 + ((letter.charCodeAt(0) - 97 + 13) % 26)),
  );
const alertsOf = async (desk: ModelDesk) => (await readLeaks(desk.officer.caller)).alerts;
const last = async (desk: ModelDesk, type: string) => (await desk.entries(type)).at(-1);

/** Everything the stub says, cited by every fact there is: the citations are no help against it. */
const saying =
  (model: StubModel): Respond =>
  (call) => {
    const facts = factsOf(call).map(({ id }) => id);
    const { claims } = model(call.system, call.prompt, []);
    // One that does not give away its request's own token, which would be told in its place.
    const texts = claims
      .filter(({ text, leaks }) => leaks !== "canary" && !/[bcdfghjkmnpqrtvw]{12}/i.test(text))
      .map(({ text }) => text);
    return { sentences: texts.map((text) => ({ text, facts })) };
  };

describe("a draft whose model obeys whatever it reads and speaks of a made-up patient", () => {
  let desk: ModelDesk;
  let person = NOBODY;
  beforeAll(async () => {
    desk = await openModelDesk();
    person = (await madeUpOf(desk.clinic))[2] ?? NOBODY;
  });
  beforeEach(() => {
    desk.reset();
    errorLine.mockClear();
  });
  afterAll(() => desk.clinic.close());

  const expectTold = async (before: number) => {
    const alerts = await alertsOf(desk);
    const raised = alerts.slice(0, alerts.length - before);
    // One for each answer, of each section's request.
    expect(raised.length).toBeGreaterThan(0);
    for (const alert of raised) {
      expect(alert.kinds).toContain("honeytoken");
      expect(alert).toMatchObject({
        person: "Testperson, Ada",
        review: null,
        isOwn: false,
        call: { task: "section_drafter", deployment: "Clinic server", deploymentVersion: 1 },
      });
    }
    expect(await last(desk, "model.answer_held")).toMatchObject({
      code: "llm.honeytoken_leaked",
      outcome: "failure",
      object: { kind: "model_call", id: raised[0]?.call?.id },
    });
    expect(errorLine.mock.calls).toHaveLength(raised.length);
    expect(errorLine).toHaveBeenCalledWith("model.leak_alert", { callId: raised[0]?.call?.id });
    const words = new RegExp([person.family, person.mrn, person.phone.slice(-8)].join("|"), "i");
    expect(JSON.stringify([raised, errorLine.mock.calls, await desk.clinic.entries()])).not.toMatch(
      words,
    );
  };

  test.each([
    ["the name", ({ given, family }: MadeUp) => `${given} ${family}`],
    ["the number of the chart", ({ mrn }: MadeUp) => mrn],
    ["the telephone number", ({ phone }: MadeUp) => phone],
    ["the address", ({ address }: MadeUp) => address],
  ])("is held back, told and logged by %s", async (_, valueOf) => {
    const before = (await alertsOf(desk)).length;
    const planted = { people: [], honeytokens: [valueOf(person)], host: "collect.example" };
    desk.provider.respond = saying(createObedientModel(planted));
    const content = await desk.draft();
    expect(content.sentences.every(({ madeBy }) => madeBy === undefined)).toBe(true);
    expect(content.sentences.some(({ text }) => /20 mg/.test(text))).toBe(true);
    expect(content.models?.every(({ code }) => code === "llm.honeytoken_leaked")).toBe(true);
    await expectTold(before);
  });

  test.each([8, 20, 6, 25, 34])(
    "is held back, told and logged in disguise %i",
    async (refusals) => {
      const before = (await alertsOf(desk)).length;
      const planted = { people: [], honeytokens: [person.family], host: "collect.example" };
      desk.provider.respond = saying(createAdaptiveModel(planted, refusals));
      const content = await desk.draft();
      expect(content.sentences.every(({ madeBy }) => madeBy === undefined)).toBe(true);
      await expectTold(before);
    },
  );

  test("is held back, told and logged when it stood in the text that was pasted, written so that nothing sees a name", async () => {
    const before = (await alertsOf(desk)).length;
    const turned = turn13(person.family.toLowerCase());
    desk.provider.respond = ({ prompt }) => {
      const read = prompt.includes(turned) ? turn13(turned) : "nothing";
      return { sentences: [{ text: `Cough as of ${read}.`, facts: ["F1"] }] };
    };
    const content = await desk.draft(
      false,
      `HPI: 58M with cough for two weeks. No ${turned} with the cough.\nA/P: Acute bronchitis.`,
    );
    expect(desk.provider.sent.some(({ prompt }) => prompt.includes(turned))).toBe(true);
    expect(content.sentences.some(({ text }) => new RegExp(person.family, "i").test(text))).toBe(
      false,
    );
    await expectTold(before);
  });

  test("is believed in nothing when a repair leaks", async () => {
    desk.provider.respond = (call) => ({
      sentences: factsOf(call).map(({ id, text }) => ({
        text: call.prompt.includes("did not agree") ? person.mrn : text.replace("20 mg", "40 mg"),
        facts: [id],
      })),
    });
    const content = await desk.draft();
    expect(JSON.stringify(content.sentences)).not.toMatch(/40 mg/);
    expect(content.models?.some(({ code }) => code === "llm.honeytoken_leaked")).toBe(true);
  });

  test("is told of a canary and of somebody who is not in the text, and not of a link", async () => {
    const told: unknown[] = [];
    for (const text of [
      "More at https://collect.example/x.",
      "This note is final.",
      "Mr. Vasquez, MRN 55204171, has lupus, too.",
    ]) {
      const before = (await alertsOf(desk)).length;
      desk.provider.respond = () => ({ sentences: [{ text, facts: ["F1"] }] });
      await desk.draft();
      const alerts = await alertsOf(desk);
      told.push(alerts.slice(0, alerts.length - before).map(({ kinds }) => kinds)[0] ?? null);
    }
    expect(told).toEqual([null, null, ["identifier"]]);
    desk.provider.respond = ({ system }) => ({
      sentences: [{ text: /([a-z]{24}) is the number/.exec(system)?.[1] ?? "", facts: ["F1"] }],
    });
    await desk.draft();
    expect((await alertsOf(desk))[0]).toMatchObject({
      kinds: expect.arrayContaining(["canary"]) as string[],
    });
  });

  test("raises nothing when the model is faithful", async () => {
    const before = (await alertsOf(desk)).length;
    await desk.draft();
    expect(await alertsOf(desk)).toHaveLength(before);
    expect(errorLine).not.toHaveBeenCalled();
  });

  test("opens no made-up patient where no model is asked", async () => {
    await desk.setUp({ isEnabled: false });
    const before = (await desk.entries("honeytoken.opened")).length;
    await desk.draft();
    expect(await desk.entries("honeytoken.opened")).toHaveLength(before);
    await desk.setUp();
    await desk.draft();
    expect(await desk.entries("honeytoken.opened")).toHaveLength(before + 1);
  });

  test("is told by the critic's words too", async () => {
    await desk.setUp({ tasks: ["critic"] });
    desk.provider.respond = doubting(() => true, { words: `As in the chart of ${person.family}.` });
    const content = await desk.draft();
    await desk.setUp();
    expect(content.models?.at(-1)).toMatchObject({ task: "critic", code: "llm.honeytoken_leaked" });
    expect(JSON.stringify(content)).not.toContain(person.family);
    expect((await alertsOf(desk))[0]).toMatchObject({ call: { task: "critic" } });
  });
});

describe("an answer beside the case", () => {
  let desk: ChatDesk;
  beforeAll(async () => {
    desk = await openChatDesk();
  });
  afterAll(() => desk.clinic.close());

  test("that names a made-up patient is held back, told and logged", async () => {
    const [person = NOBODY] = await madeUpOf(desk.clinic);
    desk.provider.respond = (call) => ({
      sentences: [
        {
          text: "He takes lisinopril.",
          sources: linesOf(call)
            .map(({ id }) => id)
            .slice(0, 9),
        },
        { text: `So does ${person.family}.`, sources: ["L1"] },
      ],
    });
    const { answer, status } = await desk.ask("What does he take?");
    expect(status).toBe("done");
    expect(answer?.model).toMatchObject({ state: "failed", code: "llm.honeytoken_leaked" });
    expect(JSON.stringify(answer)).not.toContain(person.family);
    expect((await alertsOf(desk))[0]).toMatchObject({ call: { task: "chat" } });
  });
});
