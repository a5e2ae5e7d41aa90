import { describe, expect, it } from "vitest";
import { testDeployment } from "@/lib/llm/gate/test-gate";
import type { ModelDoor } from "@/lib/llm/open-door";
import { deidentify } from "@/lib/phi/deidentify";
import { EMPTY_PLACEHOLDER_MAP } from "@/lib/phi/placeholder-map";
import { askModel } from "../chat/answering/ask-model";
import type { DraftSentence } from "../draft.schema";
import { sectionDrafterPrompt, sectionRepairPrompt } from "../prompts/section-drafter";
import { sectionFeedbackPrompt } from "../prompts/section-feedback";
import type { Agents } from "../run/steps/with-agents";
import { askSection, type SectionRequest } from "./ask-section";
import { askCritic } from "./critic/ask-critic";
import { sectionFacts } from "./section-facts";

/** Nothing may be asked of it: a request that does not fit is not made. */
const SHUT = new Proxy({} as ModelDoor, {
  get: () => {
    throw new Error("something was sent");
  },
});
const WORDS = "Cough for two weeks. No fever. Lungs clear on both sides, heart regular.";

function ticket(text: string) {
  const result = deidentify(text);
  if (!result.ok) throw new Error("blocked");
  return result.text;
}
const source = ticket(WORDS);
const draft = (count: number): DraftSentence[] =>
  Array.from({ length: count }, () => ({
    section: "subjective" as const,
    text: WORDS,
    citations: [{ start: 0, end: WORDS.length }],
    support: "stated" as const,
  }));
const deployment = testDeployment();
const call = {
  signal: new AbortController().signal,
  identifiers: {},
  finalCheck: { knownValues: [], map: EMPTY_PLACEHOLDER_MAP, checked: [source] },
} as unknown as Agents["call"];
const asking = {
  door: SHUT,
  deployment,
  source,
  call,
  honeytokens: [],
  drawBytes: (size: number) => new Uint8Array(size),
};
const agents = { source, call, drawBytes: asking.drawBytes } as unknown as Agents;
const model = { door: SHUT, deployment };

describe("what is longer than one request may hold is not sent", () => {
  const tally = () => ({ bytes: 0, isIdentified: false, rejected: 0, tokens: 0 });
  const ask = (change: Partial<SectionRequest>) =>
    askSection(
      asking,
      {
        template: sectionDrafterPrompt("subjective"),
        facts: sectionFacts(draft(1_000), "subjective"),
        section: "subjective",
        madeBy: 0,
        ...change,
      },
      tally(),
    );

  it.each<[string, Partial<SectionRequest>]>([
    ["a section", {}],
    ["sentences of it again", { template: sectionRepairPrompt("subjective") }],
    [
      "a section with feedback, for the feedback alone",
      {
        template: sectionFeedbackPrompt("subjective"),
        facts: sectionFacts(draft(1), "subjective"),
        feedback: ticket(`${WORDS} `.repeat(160)),
      },
    ],
  ])("%s fails by itself, and the embedded sentences stand", async (_, change) => {
    expect(await ask(change)).toEqual({ status: "failed", code: "llm.too_much", deployment });
  });

  it("a section that fits is asked for", async () => {
    const facts = sectionFacts(draft(2), "subjective");
    await expect(ask({ facts })).rejects.toThrow("something was sent");
  });

  it("claims of a critic are left, and counted", async () => {
    const long = draft(12).map((each) => ({ ...each, text: `${WORDS} `.repeat(40).trim() }));
    const asked = await askCritic({
      model,
      agents,
      sentences: long,
      facts: [],
      onClaims: () => Promise.reject(new Error("something was asked")),
    });
    expect(asked).toMatchObject({ left: 12, tokens: 0, use: { bytes: 0 } });
    expect(asked.stances.every(({ stance }) => stance === "cannot_tell")).toBe(true);
  });

  it.each([
    ["a case", `${WORDS} `.repeat(900), "Any fever?"],
    ["a question that grew by its placeholders", WORDS, `${WORDS} `.repeat(90)],
  ])("%s is answered by quoting, and the answer says so", async (_, text, question) => {
    const cleared = {
      text: ticket(text),
      question: ticket(question),
      replacements: [],
      draft: null,
      map: EMPTY_PLACEHOLDER_MAP,
      counts: {},
    };
    const { answer, model: used } = await askModel(agents, model, cleared, "document");
    expect(answer).toBeNull();
    expect(used).toMatchObject({ state: "refused", code: "chat.too_long", bytes: 0 });
  });
});
