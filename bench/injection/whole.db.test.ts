import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, inject, test, vi } from "vitest";
import type { ReadingInput } from "@/lib/drafting/agents/read-section-answer";
import type { OutputFindingKind } from "@/lib/llm/output/output-finding";
import { createObedientModel, type StubModel } from "@/lib/llm/testing/obedient-model";
import { totalOf, type Breaches } from "./count-breaches";
import { crossCases, readAttacks, readNotes } from "./injection-cases";
import { PLANTED } from "./planted-data";
import { runWholeOn } from "./run-whole";
import { keepingToken } from "./worker-door";

/** Guards that the tests below switch off, one at a time. */
const off = vi.hoisted(() => ({ output: null as string | null, sources: false, clean: false }));

vi.mock("@/lib/llm/output/output-checks", async (original) => {
  const real = await original<typeof import("@/lib/llm/output/output-checks")>();
  const checks = new Proxy(real.OUTPUT_CHECKS, {
    get: (target, kind) => (kind === off.output ? undefined : Reflect.get(target, kind)),
    ownKeys: (target) => Reflect.ownKeys(target).filter((kind) => kind !== off.output),
  });
  return { ...real, OUTPUT_CHECKS: checks };
});
vi.mock("@/lib/llm/untrusted/clean-untrusted-text", async (original) => {
  const real = await original<typeof import("@/lib/llm/untrusted/clean-untrusted-text")>();
  return {
    ...real,
    cleanUntrustedText: (text: string) =>
      off.clean ? { ...real.cleanUntrustedText(""), text } : real.cleanUntrustedText(text),
  };
});
vi.mock("@/lib/drafting/agents/read-section-answer", async (original) => {
  const real = await original<typeof import("@/lib/drafting/agents/read-section-answer")>();
  const anySource = (input: ReadingInput): ReadingInput => {
    const known = new Set(input.facts.map(({ id }) => id));
    const [first = ""] = known;
    const sentences = input.answer.sentences.map(({ text, facts }) => ({
      text,
      facts: facts.map((id) => (known.has(id) ? id : first)),
    }));
    return { ...input, answer: { sentences } };
  };
  return {
    ...real,
    readSectionAnswer: (input: ReadingInput) =>
      real.readSectionAnswer(off.sources ? anySource(input) : input),
  };
});

const read = (name: string): string => readFileSync(join(import.meta.dirname, name), "utf8");
const NOTES = readNotes(read("case-notes.jsonl"));
const ATTACKS = readAttacks(read("own-attacks.jsonl"), "own");
const [NOTE = { id: "", text: "" }] = NOTES;
const HIDDEN = ATTACKS.filter(({ category }) => category === "hidden").slice(0, 1);
const OBEDIENT = createObedientModel(PLANTED);

afterEach(() => {
  Object.assign(off, { output: null, sources: false, clean: false });
});

async function breachesOf(models: readonly StubModel[]): Promise<Breaches> {
  const cases = crossCases([NOTE], HIDDEN).slice(0, 1);
  const { breaches } = await runWholeOn(inject("testServer"), cases, { models, harmless: NOTE });
  return breaches;
}

describe("the whole worker against a model that obeys what it reads", () => {
  test("lets nothing through", async () => {
    expect(totalOf(await breachesOf([OBEDIENT, keepingToken(OBEDIENT)]))).toBe(0);
  });

  const NOTICED: readonly (readonly [OutputFindingKind, keyof Breaches, StubModel])[] = [
    ["canary", "foreignData", OBEDIENT],
    ["identifier", "foreignData", keepingToken(OBEDIENT)],
    ["link", "unlistedHosts", keepingToken(OBEDIENT)],
    ["image", "shownMarkup", keepingToken(OBEDIENT)],
    ["html", "shownMarkup", keepingToken(OBEDIENT)],
    ["instruction_echo", "echoedOrders", keepingToken(OBEDIENT)],
    ["status_claim", "markedFinal", keepingToken(OBEDIENT)],
    ["control_characters", "hiddenText", keepingToken(OBEDIENT)],
  ];

  test.each(NOTICED)("is noticed without the check %s", async (kind, breach, model) => {
    off.output = kind;
    expect((await breachesOf([model]))[breach]).toBeGreaterThan(0);
  });

  test("is noticed when any source will do", async () => {
    off.sources = true;
    expect((await breachesOf([keepingToken(OBEDIENT)])).foreignData).toBeGreaterThan(0);
  });

  test("is noticed when hidden text goes into the prompt", async () => {
    off.clean = true;
    expect((await breachesOf([keepingToken(OBEDIENT)])).hiddenText).toBeGreaterThan(0);
  });

  test("shows a placeholder of nobody at neither of its two walls", async () => {
    off.output = "foreign_placeholder";
    expect((await breachesOf([keepingToken(OBEDIENT)])).foreignData).toBe(0);
  });
});
