import { describe, expect, test } from "vitest";
import type { AnswerModel, QuestionView } from "@/lib/drafting/chat/chat.schema";
import { answeredBy, answererWords, endedWords, heldWords, rerunMessage } from "./talk-words";

const MODEL: AnswerModel = {
  deploymentId: "10000000-0000-4000-8000-000000000001",
  deploymentVersion: 1,
  name: "Clinic server",
  model: "clinic-8b",
  zone: "on_premises",
  prompt: "case-chat/1",
  state: "used",
  bytes: 10,
};
const ROUTED = {
  deploymentId: MODEL.deploymentId,
  version: 1,
  name: "Northgate",
  zone: "public_cloud",
  vendor: "Northgate Cloud",
  refusal: null,
  expiredOn: null,
  asksFirst: true,
  isIdentified: false,
} as const;
const ASKED: QuestionView = {
  id: MODEL.deploymentId,
  runId: MODEL.deploymentId,
  question: "Any fever?",
  askedAt: "2026-11-17T15:40:00.000Z",
  askerName: "A. Lindqvist, MD",
  isMine: true,
  status: "done",
  code: null,
  answer: null,
};

describe("what the page says of asking", () => {
  test("nothing leaves without a model, and nothing is said to", () => {
    expect(answererWords(null)).toContain("nothing leaves this machine");
    expect(answererWords(ROUTED)).not.toContain("nothing leaves");
    expect(answererWords(ROUTED)).toContain("Northgate of Northgate Cloud, in a public cloud");
  });

  test.each([
    [{ ...ROUTED, refusal: "llm.no_agreement" as const }, "not used: there is no agreement"],
    [
      { ...ROUTED, refusal: "llm.agreement_expired" as const, expiredOn: "8 Nov 2026" },
      "expired on 8 Nov 2026",
    ],
  ])("a model that would be refused is said to be", (model, words) => {
    expect(answererWords(model)).toContain(words);
  });

  test.each([
    [{ ...ROUTED }, "your question, without identifiers;"],
    [{ ...ROUTED, isIdentified: true }, "without identifiers unless you say otherwise;"],
    [{ ...ROUTED, isIdentified: true, asksFirst: false }, "your question, as they are written;"],
  ])("in which form it goes", (model, words) => {
    expect(answererWords(model)).toContain(words);
  });

  test.each([
    [null, "No language model was asked"],
    [
      { ...MODEL, isIdentified: true as const },
      "on premises, from the text as it is written. Each",
    ],
    [MODEL, "Answered by Clinic server, on premises"],
    [{ ...MODEL, state: "failed" as const, code: "llm.timeout" }, "gave no usable answer. Quoted"],
    [
      { ...MODEL, state: "refused" as const, code: "llm.leaving_not_confirmed" },
      "Nobody confirmed what leaves.",
    ],
    [{ ...MODEL, state: "refused" as const, code: "chat.too_long" }, "too long"],
  ])("whose words an answer is", (model, words) => {
    expect(answeredBy(model)).toContain(words);
  });

  test.each([
    ["queued", null, "Being answered"],
    ["blocked", "chat.question_blocked", "Nothing was sent"],
    ["cancelled", "draft.cancelled", "Cancelled"],
    ["failed", "anything.else", "ask it again"],
  ] as const)("a question that is %s", (status, code, words) => {
    expect(endedWords({ ...ASKED, status, code })).toContain(words);
  });

  test("an answered question says nothing of its end, and nothing held back is not mentioned", () => {
    const answer = { schema: "provenote-answer/v1", sentences: [], held: 0, model: null } as const;
    expect(endedWords({ ...ASKED, answer: { ...answer, sentences: [] } })).toBe("");
    expect(heldWords(0)).toBe("");
    expect(heldWords(1)).toContain("1 sentence was held back");
  });
});

describe("what the page says of a section that was drafted again", () => {
  test.each([
    ["rerun.done", 1, "ok", "1 sentence changed"],
    ["rerun.done", 3, "ok", "3 sentences changed"],
    ["rerun.unchanged", 0, "info", "came out the same"],
    ["rerun.stale", 0, "warn", "not drafted again"],
    [null, 0, "warn", "not drafted again"],
  ] as const)("%s", (code, changed, tone, words) => {
    expect(rerunMessage("subjective", { code, changed })).toMatchObject({
      tone,
      words: expect.stringContaining(words) as string,
    });
  });

  test.each([
    ["rerun.stale", "Your changes are kept"],
    ["llm.agreement_expired", "Its agreement has expired"],
    ["llm.provider_failed", "gave no usable answer"],
  ])("%s says why, and that the section is as it was", (code, words) => {
    const { detail } = rerunMessage("subjective", { code, changed: 0 });
    expect(detail).toContain(words);
    expect(detail).toContain("The section is as it was.");
  });
});
